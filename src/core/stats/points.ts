// The compound binomial: the chance to reach a number of points on items of different weight and difficulty.
import { binomialUpperTail } from './binomial.js';
import { type PointLattice, pointLattice } from './lattice.js';

/** One independent item, right or wrong. */
export interface ScoredItem {
  /** Points when right; items without positive points do not count. */
  readonly points: number;
  /** Chance to be right, in [0, 1]. */
  readonly chance: number;
}

/** Guards sums of fractional points against rounding; in steps of the lattice. */
const tolerance = 1e-6;

/** Chances of 0, 1, 2 … cells, by convolving one item after the other. */
function convolve(lattice: PointLattice, items: readonly ScoredItem[]): Float64Array {
  const chances = new Float64Array(lattice.total + 1);
  chances[0] = 1;
  let reached = 0;
  items.forEach(({ chance }, index) => {
    const size = lattice.cells[index]!;
    if (size === 0) return;
    reached += size;
    for (let sum = reached; sum >= 0; sum--) {
      const before = sum >= size ? chances[sum - size]! : 0;
      chances[sum] = chances[sum]! * (1 - chance) + before * chance;
    }
  });
  return chances;
}

/**
 * P(points ≥ cut) for independent items with their own points and chances (domain §4.1, "convolve").
 * Equal items take the binomial directly. cut ≤ 0 gives 1 and a cut above all points 0, also without items; a
 * chance outside [0, 1] on an item that counts, or a cut that is NaN, gives NaN.
 */
export function pointsUpperTail(items: readonly ScoredItem[], cut: number): number {
  const lattice = pointLattice(items.map(item => item.points));
  const counted = items.filter((_, index) => lattice.cells[index]! > 0);
  if (Number.isNaN(cut) || counted.some(({ chance }) => !(chance >= 0 && chance <= 1))) return Number.NaN;
  const needed = Math.ceil(cut / lattice.step - tolerance);
  if (needed <= 0) return 1;
  if (needed > lattice.total) return 0;
  const { chance } = counted[0]!;
  if (lattice.total === counted.length && counted.every(item => item.chance === chance)) {
    return binomialUpperTail(counted.length, needed, chance);
  }
  let sum = 0;
  for (const value of convolve(lattice, items).subarray(needed)) sum += value;
  return Math.min(1, sum);
}
