// Puts item points on a whole-number lattice, so that sums of points can be counted exactly.

/** Points finer than this are rounded: nobody gives thousandths of a point. */
const finest = 1000;
/**
 * Bound on work and memory when points are absurd (`points=1000000007`): cells are then 1/20,000 of all points, and
 * items lighter than half a cell no longer count.
 */
const maxCells = 20_000;

/** Points of the items that count, as whole numbers of steps. */
export interface PointLattice {
  /** Points of one cell. */
  readonly step: number;
  /** Cells of each item, in the items' order; 0 for an item without positive, finite points. */
  readonly cells: readonly number[];
  /** Sum of the cells. */
  readonly total: number;
}

const greatestCommonDivisor = (a: number, b: number): number =>
  b === 0 ? a : greatestCommonDivisor(b, a % b);

/** Whether an item can add to a score at all. */
export const countsPoints = (points: number): boolean => Number.isFinite(points) && points > 0;

/**
 * The coarsest lattice that holds all the points: [1, 1, 2, 3] has steps of 1, [5, 5] of 5, [0.5, 2] of 0.5.
 * An empty list gives step 1 and total 0.
 */
export function pointLattice(points: readonly number[]): PointLattice {
  const sum = points.reduce((total, value) => (countsPoints(value) ? total + value : total), 0);
  const thousandths = points.map(value =>
    countsPoints(value) ? Math.max(1, Math.round(value * finest)) : 0,
  );
  const divisor = thousandths.reduce(greatestCommonDivisor, 0) || 1;
  let cells = thousandths.map(value => value / divisor);
  const most = Math.max(maxCells, 4 * points.length);
  if (sum * finest > most * divisor) {
    cells = points.map(value => (countsPoints(value) ? Math.round((value / sum) * most) : 0));
  }
  const total = cells.reduce((a, b) => a + b, 0);
  // From the sum, not from the divisor: three items of a third of a point make exactly one point.
  return { step: total === 0 ? 1 : sum / total, cells, total };
}

/**
 * Smallest number of cells, at least `cut`, that some set of right items adds up to; undefined above the total.
 * With points [5, 5] a cut of 8 is in truth a cut of 10.
 */
export function nextAttainable(lattice: PointLattice, cut: number): number | undefined {
  if (cut <= 0) return 0;
  if (!(cut <= lattice.total)) return undefined;
  const reachable = new Uint8Array(lattice.total + 1);
  reachable[0] = 1;
  for (const size of lattice.cells) {
    if (size === 0) continue;
    for (let sum = lattice.total; sum >= size; sum--) if (reachable[sum - size] === 1) reachable[sum] = 1;
  }
  const found = reachable.indexOf(1, Math.ceil(cut));
  return found === -1 ? undefined : found;
}
