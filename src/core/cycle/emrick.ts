// Emrick's cut for two latent classes, masters and non-masters, and the chance that a score comes from a master.
import { binomialPmf } from '../stats/binomial.js';

/** Slack for cuts that are whole numbers but for rounding. */
const slack = 1e-9;

export interface EmrickInput {
  /** α = P(right | non-master), in (0, 1): lucky guesses. */
  readonly guess: number;
  /** β = P(wrong | master), in (0, 1): slips. */
  readonly slip: number;
  /** Number of equal items. */
  readonly n: number;
  /** Loss of a false hold over loss of a false pass, times the prior odds of mastery; 1 by default. */
  readonly lossRatio?: number;
}

export interface EmrickCut {
  /** K, the proportion from which mastery is the better bet. */
  readonly proportion: number;
  /** ⌈K·n⌉, within 0 … n + 1; n + 1 means "never pass". */
  readonly cut: number;
}

/**
 * K = [ln(β/(1−α)) + ln(RR)/n] / ln(αβ/((1−α)(1−β))), c = ⌈Kn⌉ (Emrick 1971; domain §4.3).
 * Undefined unless n ≥ 1, the chances lie in (0, 1), the ratio is positive and masters do better (α < 1 − β).
 */
export function emrickCut({ guess, slip, n, lossRatio = 1 }: EmrickInput): EmrickCut | undefined {
  if (!(n >= 1 && guess > 0 && slip > 0 && lossRatio > 0 && guess < 1 - slip)) return undefined;
  const proportion =
    (Math.log(slip / (1 - guess)) + Math.log(lossRatio) / n) /
    Math.log((guess * slip) / ((1 - guess) * (1 - slip)));
  return { proportion, cut: Math.min(n + 1, Math.max(0, Math.ceil(proportion * n - slack))) };
}

export interface LatentClass {
  /** Prior share of masters, in [0, 1]. */
  readonly prior: number;
  readonly guess: number;
  readonly slip: number;
  readonly n: number;
}

/** P(master | x of n right) in the latent class model (domain §4.3); NaN where x is impossible under both classes. */
export function latentPosterior({ prior, guess, slip, n }: LatentClass, x: number): number {
  const master = prior * binomialPmf(n, x, 1 - slip);
  const other = (1 - prior) * binomialPmf(n, x, guess);
  return master / (master + other);
}
