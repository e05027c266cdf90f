// Medians of what repeats; ratios are taken round by round, because a busy machine slows a round as a whole.

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Of a[i] / b[i]; `fastest` compares the smallest of both, which other work on the machine disturbs least. */
export function ratio(a, b) {
  return spread(a, b, (x, y) => x / y);
}

/** Of a[i] - b[i]. */
export function difference(a, b) {
  return spread(a, b, (x, y) => x - y);
}

function spread(a, b, compare) {
  const all = a.map((value, i) => compare(value, b[i]));
  return {
    median: median(all),
    fastest: compare(Math.min(...a), Math.min(...b)),
    low: Math.min(...all),
    high: Math.max(...all),
  };
}
