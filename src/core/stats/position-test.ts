// Tests whether the keys of a form prefer a position: distribution, share, longest run, unused position.
import { exactPositionTest, expectedCounts, positionChiSquare } from './key-counts.js';
import { longestRun, runChance } from './key-runs.js';
import { chiSquareUpperTail } from './special.js';

/** Where the key of one item stands, in the order of the form. */
export interface KeyPosition {
  /** Number of options; an item with fewer than two, or whose key is not among them, is left out. */
  readonly options: number;
  /** Index of the key, from 0. */
  readonly key: number;
}

export interface PositionTest {
  /** Items tested. */
  readonly n: number;
  /** Keys at each position, and how many chance would put there. */
  readonly counts: readonly number[];
  readonly expected: readonly number[];
  readonly chiSquare: number;
  readonly degrees: number;
  readonly chiSquareP: number;
  /** Exact multinomial p; only where an expected count below 5 makes χ² doubtful and enumeration is feasible. */
  readonly exactP: number | undefined;
  /** The p value to use: the exact one if there is one. NaN without items. */
  readonly p: number;
  /** Most used position (the first of several) and its share of the keys; −1 and NaN without items. */
  readonly top: number;
  readonly topShare: number;
  readonly longestRun: number;
  /** Chance of a run at least that long. */
  readonly runP: number;
  /** Positions that never hold the key. */
  readonly unused: readonly number[];
}

/** Below this expected count the χ² approximation is doubtful (Cochran's usual rule). */
const enoughExpected = 5;

/** All facts about the key positions of a form; numbers of options may differ between items. */
export function positionTest(items: readonly KeyPosition[]): PositionTest {
  const tested = items.filter(
    ({ options, key }) => options >= 2 && Number.isInteger(key) && key >= 0 && key < options,
  );
  const options = tested.map(item => item.options);
  const keys = tested.map(item => item.key);
  const n = tested.length;
  const expected = expectedCounts(options);
  const counts = expected.map((_, position) => keys.filter(key => key === position).length);
  const degrees = Math.max(0, expected.length - 1);
  const chiSquare = positionChiSquare(counts, options);
  const chiSquareP = chiSquareUpperTail(chiSquare, degrees);
  const exactP = Math.min(...expected) < enoughExpected ? exactPositionTest(counts, options) : undefined;
  const top = counts.indexOf(Math.max(...counts));
  const run = longestRun(keys);
  return {
    n,
    counts,
    expected,
    chiSquare,
    degrees,
    chiSquareP,
    exactP,
    p: exactP ?? chiSquareP,
    top,
    topShare: (counts[top] ?? 0) / n,
    longestRun: run,
    runP: runChance(options, run),
    unused: counts.flatMap((count, position) => (count === 0 ? [position] : [])),
  };
}

/** When key positions are worth a finding (domain §3.2). */
export interface PositionLimits {
  /** Fewest items to judge at all. */
  readonly minItems: number;
  /** Significance level of the distribution test. */
  readonly alpha: number;
  /** Largest share of one position. */
  readonly maxShare: number;
  /** Shortest run that is reported. */
  readonly maxRun: number;
  /** Expected keys at a position from which never using it is reported; 4 is the brief's "n ≥ 4m". */
  readonly minExpected: number;
}

export const defaultPositionLimits: PositionLimits = {
  minItems: 8,
  alpha: 0.01,
  maxShare: 0.6,
  maxRun: 5,
  minExpected: 4,
};

export type PositionFlag = 'distribution' | 'share' | 'run' | 'unused';

/**
 * What is conspicuous about the key positions; nothing below `minItems`.
 * The fixed limits on share and run presuppose three or more options: with two, a position has half of the keys and
 * a run of five comes up in nearly every second form of 20, so there chance (`alpha`) decides instead.
 */
export function positionFlags(
  test: PositionTest,
  limits: PositionLimits = defaultPositionLimits,
): readonly PositionFlag[] {
  if (test.n < limits.minItems) return [];
  const twoOptions = test.counts.length <= 2;
  const flags: readonly (readonly [PositionFlag, boolean])[] = [
    ['distribution', test.p < limits.alpha],
    ['share', !twoOptions && test.topShare > limits.maxShare],
    ['run', test.longestRun >= limits.maxRun && (!twoOptions || test.runP < limits.alpha)],
    ['unused', test.unused.some(position => test.expected[position]! >= limits.minExpected)],
  ];
  return flags.flatMap(([flag, raised]) => (raised ? [flag] : []));
}
