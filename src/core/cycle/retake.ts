// Retaking without learning: how passing by chance adds up over attempts and outcomes.

/**
 * Chance to pass within `attempts` independent forms without learning anything: 1 − (1 − P)^r (domain §4.2).
 * `chance` in [0, 1]; no attempts give 0; NaN elsewhere.
 */
export function passWithin(chance: number, attempts: number): number {
  if (!(chance >= 0 && chance <= 1 && attempts >= 0)) return Number.NaN;
  return 1 - (1 - chance) ** attempts;
}

/** Chance to pass all of several independent decisions; 1 for none. A unit is passed when every outcome is. */
export function passAll(chances: readonly number[]): number {
  return chances.reduce((product, chance) => product * chance, 1);
}
