// The Wilson score interval of a share: honest also for few learners and for 0 or all of n.
import { normalQuantile } from './normal.js';

/** Limits of a share, both in [0, 1]. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Two-sided interval of a share x / n, `confidence` in (0, 1), 0.95 by default.
 * Undefined when n is not above 0, x lies outside [0, n] or the confidence outside (0, 1): no data, no interval.
 * Source: Wilson 1927; domain §7.2 (never Wald, which collapses to a point at 0 and n).
 */
export function wilsonInterval(x: number, n: number, confidence = 0.95): Interval | undefined {
  if (!(n > 0 && x >= 0 && x <= n && confidence > 0 && confidence < 1)) return undefined;
  const z = normalQuantile(0.5 + confidence / 2);
  const share = x / n;
  const centre = share + (z * z) / (2 * n);
  const half = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  const scale = 1 + (z * z) / n;
  // At the ends the limit is exactly 0 or 1; rounding must not leave -1e-17 behind.
  return {
    lower: x === 0 ? 0 : Math.max(0, (centre - half) / scale),
    upper: x === n ? 1 : Math.min(1, (centre + half) / scale),
  };
}
