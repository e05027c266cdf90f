// Item counts and thresholds near the author's own at which the cut demands what was declared.
import { cutScore } from './cut-score.js';

/** A form length with its cut. */
export interface ItemCount {
  readonly items: number;
  readonly cut: number;
  readonly effective: number;
  readonly gap: number;
}

/** Nearest form lengths on both sides; a side is missing where no length up to the limit fits. */
export interface NearbyCounts {
  readonly fewer?: ItemCount;
  readonly more?: ItemCount;
}

/** Longer forms per outcome are not something to propose to an author. */
const longestProposal = 60;
/** Rounding slack when a gap is compared with its limit. */
const slack = 1e-9;

function itemCount(threshold: number, items: number): ItemCount {
  const cut = cutScore(threshold, items);
  return { items, cut, effective: cut / items, gap: cut / items - threshold };
}

/**
 * Nearest numbers of equal items, below and above `items`, whose effective threshold exceeds the declared one by at
 * most `maxGap` (0.10 by default). 80 % with 3 items: more = 5 (cut 4). Thresholds outside [0, 1] give none.
 */
export function nearbyItemCounts(threshold: number, items: number, maxGap = 0.1): NearbyCounts {
  const fits = (count: ItemCount): boolean => count.cut <= count.items && count.gap <= maxGap + slack;
  const start = Number.isFinite(items) ? Math.max(0, Math.round(items)) : 0;
  const below = Array.from(
    { length: Math.max(0, Math.min(start, longestProposal + 1) - 1) },
    (_, i) => start - 1 - i,
  );
  const above = Array.from({ length: Math.max(0, longestProposal - start) }, (_, i) => start + 1 + i);
  const nearest = (counts: readonly number[]): ItemCount | undefined =>
    counts.map(count => itemCount(threshold, count)).find(fits);
  const fewer = nearest(below);
  const more = nearest(above);
  return { ...(fewer && { fewer }), ...(more && { more }) };
}

/** The two thresholds c/n around the declared one that a form of n equal items can express. */
export interface NearbyThresholds {
  /** Highest c/n at or below the declared threshold. */
  readonly lower: number;
  /** Lowest c/n at or above it: the effective threshold. */
  readonly upper: number;
}

/** For the advice "with 3 items, declare 67 % or 100 %". NaN without items. */
export function nearbyThresholds(threshold: number, items: number): NearbyThresholds {
  const cut = Math.min(cutScore(threshold, items), items);
  const upper = cut / items;
  return { lower: Math.abs(upper - threshold) < slack ? upper : Math.max(0, cut - 1) / items, upper };
}
