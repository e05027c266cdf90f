// Compares numbers within a tolerance; the test vectors are rounded to four places unless noted.
import assert from 'node:assert/strict';

/** Fails unless the difference is at most `tolerance`, 1e-4 as the vectors say. */
export function closeTo(actual: number, expected: number, tolerance = 1e-4, what = ''): void {
  const close = Math.abs(actual - expected) <= tolerance;
  assert.ok(close, `${what} expected ${expected} ± ${tolerance}, got ${actual}`.trim());
}
