// Bayesian certification: how sure a score makes us that the domain score reaches the standard.
import { incompleteBeta } from '../stats/special.js';

/** Beta(a, b) belief about the domain score before the form; Beta(1, 1) is flat. */
export interface BetaPrior {
  readonly a: number;
  readonly b: number;
}

export const flatPrior: BetaPrior = { a: 1, b: 1 };

/**
 * P(π ≥ standard | x of n right) = 1 − I_standard(a + x, b + n − x) (Novick & Lewis 1974; domain §4.3).
 * NaN unless 0 ≤ x ≤ n and both a + x and b + n − x are positive; n = 0 gives the prior's own chance.
 */
export function chanceAtLeast(standard: number, x: number, n: number, prior: BetaPrior = flatPrior): number {
  if (!(x >= 0 && x <= n)) return Number.NaN;
  return 1 - incompleteBeta(standard, prior.a + x, prior.b + n - x);
}

/**
 * Fewest right answers of n that certify the standard: P(π ≥ standard | x) ≥ LR/(1 + LR), LR being the loss of a
 * false pass over that of a false hold (2 by default). Undefined if not even n of n does.
 */
export function certifyingScore(
  standard: number,
  n: number,
  lossRatio = 2,
  prior: BetaPrior = flatPrior,
): number | undefined {
  const demanded = lossRatio / (1 + lossRatio);
  for (let x = 0; x <= n; x++) if (chanceAtLeast(standard, x, n, prior) >= demanded) return x;
  return undefined;
}
