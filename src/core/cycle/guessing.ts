// Guessing: the chance to be right without knowing, and what a learner who knows a share will be seen to get right.

/** What is known about an item's answer format. */
export interface Guessable {
  /** Number of options of a selected response; absent where the answer is constructed. */
  readonly options?: number;
  /** Chance of a blind guess where it is not one in `options` (several keys, matching, ordering); wins over it. */
  readonly guess?: number;
}

/** Guess chances of constructed responses in the simulation (domain §6.4, own estimates). */
export const constructedGuess = { shortAnswer: 0.05, rubric: 0.02 } as const;

/**
 * Chance to be right by blind guessing, in [0, 1]: the declared one, else 1/options, else `otherwise` (0 by default,
 * since nobody guesses an open answer blindly). Fewer than one option counts as no options.
 */
export function blindGuessChance({ guess, options }: Guessable, otherwise = 0): number {
  if (guess !== undefined) return Math.min(1, Math.max(0, guess));
  return options !== undefined && options >= 1 ? 1 / options : otherwise;
}

/**
 * Observed chance p* = k + (1 − k)·g of a learner who knows the share k and guesses the rest (domain §4.2).
 * For one in m options, g = 1/m.
 */
export function observedChance(knowledge: number, guess: number): number {
  return knowledge + (1 - knowledge) * guess;
}
