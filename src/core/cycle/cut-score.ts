// The cut score that a mastery threshold means on a form, and the threshold that the cut in truth demands.
import { nextAttainable, pointLattice } from '../stats/lattice.js';

/** Slack of the domain brief: 0.56 · 25 is 14.000000000000002 in floating point and must not become 15. */
const slack = 1e-9;
/** A percentage this near to a whole one is that whole one. */
const wholePercent = 1e-6;

/** Cut for `units` equal units; the percentage is made whole first, so that only a true fraction is rounded up. */
function cutUnits(threshold: number, units: number): number {
  const percent = threshold * 100;
  const whole = Math.round(percent);
  const exact = Math.abs(percent - whole) < wholePercent ? whole : percent;
  // `+ 0` turns the −0 of a zero threshold into 0.
  return Math.max(0, Math.ceil((exact * units) / 100 - slack)) + 0;
}

/**
 * Points (or items) needed of `points`: c = ⌈t·n − 1e-9⌉ with t in whole percent (domain §4.1).
 * `threshold` is a share (0.8 is 80 %); below 0 it counts as 0, and above 1 the cut exceeds the points, which nobody
 * reaches. `step` is the smallest difference between two scores, 1 by default: with half points use 0.5.
 * No points give 0; NaN in gives NaN.
 */
export function cutScore(threshold: number, points: number, step = 1): number {
  return cutUnits(threshold, points / step) * step;
}

/** A cut score together with what it means. */
export interface Cut {
  /** Points to be had. */
  readonly points: number;
  /** Points needed; always a sum that some set of right items reaches. */
  readonly cut: number;
  /** Effective threshold cut / points; NaN without points. */
  readonly effective: number;
  /** Effective minus declared threshold, ≥ 0 apart from rounding; NaN without points. */
  readonly gap: number;
}

/**
 * Effective threshold c/n of equal items: 80 % of 3 items is 3/3, in truth 100 % (domain §4.1).
 * NaN for no points.
 */
export function effectiveThreshold(threshold: number, points: number): number {
  return cutScore(threshold, points) / points;
}

/** How much more the cut demands than the author declared; the rule mastery-threshold-step warns above 0.10. */
export function thresholdGap(threshold: number, points: number): number {
  return effectiveThreshold(threshold, points) - threshold;
}

/**
 * Cut of items with their own points, each right or wrong. It is the smallest attainable sum at or above the
 * threshold: 80 % of two items of 5 points is 10 of 10, not 8. Items without positive points do not count.
 */
export function cutOfItems(threshold: number, itemPoints: readonly number[]): Cut {
  const lattice = pointLattice(itemPoints);
  const needed = cutUnits(threshold, lattice.total);
  const points = lattice.total * lattice.step;
  const cut = (nextAttainable(lattice, needed) ?? needed) * lattice.step;
  const effective = cut / points;
  return { points, cut, effective, gap: effective - threshold };
}
