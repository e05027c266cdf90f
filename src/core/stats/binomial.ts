// The binomial distribution: how likely x of n equal, independent items are right.
import { logGamma } from './special.js';

/** n a whole number of at least 0 and p a probability; otherwise nothing below is defined. */
const isDefined = (n: number, p: number): boolean => Number.isInteger(n) && n >= 0 && p >= 0 && p <= 1;

/** Terms smaller than this share of the sum no longer change it. */
const negligible = 1e-18;

/**
 * P(X = x) for X ~ Bin(n, p): the chance that exactly x of n items are right.
 * Relative error below 1e-9 for n up to 10,000. An x that cannot occur gives 0; a p outside [0, 1] or an n that
 * is no whole number ≥ 0 gives NaN.
 */
export function binomialPmf(n: number, x: number, p: number): number {
  if (!isDefined(n, p) || Number.isNaN(x)) return Number.NaN;
  if (!Number.isInteger(x) || x < 0 || x > n) return 0;
  if (p === 0) return x === 0 ? 1 : 0;
  if (p === 1) return x === n ? 1 : 0;
  const ways = logGamma(n + 1) - logGamma(x + 1) - logGamma(n - x + 1);
  return Math.exp(ways + x * Math.log(p) + (n - x) * Math.log1p(-p));
}

/** Sums away from the mean: the largest term comes first and the rest follow by their ratio, so nothing underflows. */
function sumOutwards(n: number, from: number, p: number, step: 1 | -1): number {
  let term = binomialPmf(n, from, p);
  let sum = term;
  const odds = p / (1 - p);
  for (let x = from; x + step >= 0 && x + step <= n && term > sum * negligible; x += step) {
    term *= step === 1 ? ((n - x) / (x + 1)) * odds : x / (n - x + 1) / odds;
    sum += term;
  }
  return Math.min(1, sum);
}

/**
 * P(X ≥ c) for X ~ Bin(n, p): the chance to reach the cut score c on n items (domain §4.1; Millman 1973).
 * c ≤ 0 gives 1 and c > n gives 0, also for n = 0; a fractional c means the next whole number. A p outside [0, 1],
 * an n that is no whole number ≥ 0, or a c that is NaN gives NaN.
 */
export function binomialUpperTail(n: number, c: number, p: number): number {
  if (!isDefined(n, p) || Number.isNaN(c)) return Number.NaN;
  const cut = Math.ceil(c);
  if (cut <= 0) return 1;
  if (cut > n) return 0;
  if (p === 0 || p === 1) return p;
  return cut > n * p ? sumOutwards(n, cut, p, 1) : 1 - sumOutwards(n, cut - 1, p, -1);
}

/** P(X ≤ x) for X ~ Bin(n, p); the same cases as the upper tail. */
export function binomialLowerTail(n: number, x: number, p: number): number {
  return binomialUpperTail(n, n - Math.floor(x), 1 - p);
}
