// Sample quantiles.

/**
 * Quantile of a sample by linear interpolation (type 7 of Hyndman & Fan 1996, the usual default). `share` in [0, 1];
 * the values need not be sorted. NaN for an empty sample or a share outside [0, 1].
 */
export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0 || !(share >= 0 && share <= 1)) return Number.NaN;
  const sorted = [...values].sort((a, b) => a - b);
  const position = (sorted.length - 1) * share;
  const below = Math.floor(position);
  const low = sorted[below]!;
  return low + (position - below) * ((sorted[below + 1] ?? low) - low);
}
