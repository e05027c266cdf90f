// The shortest form that keeps both errors of a mastery decision within their limits.
import { binomialUpperTail } from '../stats/binomial.js';

/** Indifference zone (p0, p1) and the errors to tolerate at its ends, all in (0, 1). */
export interface LengthDemand {
  readonly p0: number;
  readonly p1: number;
  readonly maxFalsePass: number;
  readonly maxFalseHold: number;
}

export interface TestLength {
  readonly n: number;
  readonly cut: number;
  readonly falsePass: number;
  readonly falseHold: number;
}

/**
 * Fewest equal items n, with the lowest cut that keeps the false passes in bounds (domain §4.2; Wilcox 1980,
 * van der Linden 1982). Undefined if none up to `longest` (500) does, in particular when p1 ≤ p0.
 */
export function shortestTest(demand: LengthDemand, longest = 500): TestLength | undefined {
  const { p0, p1, maxFalsePass, maxFalseHold } = demand;
  if (!(p0 < p1)) return undefined;
  let cut = 1;
  for (let n = 1; n <= longest; n++) {
    // With one item more the lowest sound cut stays or moves up, never down.
    while (cut <= n && binomialUpperTail(n, cut, p0) > maxFalsePass) cut++;
    if (cut > n) continue;
    const falseHold = 1 - binomialUpperTail(n, cut, p1);
    if (falseHold <= maxFalseHold) return { n, cut, falsePass: binomialUpperTail(n, cut, p0), falseHold };
  }
  return undefined;
}
