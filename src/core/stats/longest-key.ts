// Tests whether the keys of a form are the longest option more often than chance would make them.
import { binomialUpperTail } from './binomial.js';

/** One selected-response item, as far as this test looks at it. */
export interface KeyLength {
  /** Number of options; items with fewer than two are left out. */
  readonly options: number;
  /** The key is strictly longer than every other option. */
  readonly keyIsLongest: boolean;
}

export interface LongestKeyResult {
  /** Items tested. */
  readonly n: number;
  /** Items whose key is strictly the longest option. */
  readonly longest: number;
  /** Share that chance alone gives: the mean of 1/m. NaN without items. */
  readonly chance: number;
  /** P(Bin(n, chance) ≥ longest); NaN without items. */
  readonly p: number;
}

/**
 * One-sided binomial test of "the longest option is the key" (domain §3.2, key longest in a form).
 * The rule warns from 8 items at p < .01; that judgement is the caller's.
 */
export function longestKeyTest(items: readonly KeyLength[]): LongestKeyResult {
  const tested = items.filter(item => item.options >= 2);
  const n = tested.length;
  const longest = tested.filter(item => item.keyIsLongest).length;
  const chance = tested.reduce((sum, item) => sum + 1 / item.options, 0) / n;
  return { n, longest, chance, p: binomialUpperTail(n, longest, chance) };
}
