// form-blueprint-mismatch: parallel forms that do not measure the same outcomes to the same extent.
import { cutOfItems } from '../cycle/cut-score.js';
import { numberOption } from '../lint/options.js';
import { unitRule } from '../lint/rule.js';
import { blueprintRow, formsFor, tally } from '../model/coverage.js';
import { DEFAULT_THRESHOLD } from '../model/mastery.js';
import type { Form, Outcome, Unit } from '../model/types.js';

const options = {
  tolerance: numberOption(1, 'By how many items levels and kinds may differ.', {
    min: 0,
    max: 100,
    integer: true,
  }),
};

interface Side {
  readonly form: string;
  readonly items: number;
  readonly points: number;
  /** Points needed for mastery. */
  readonly cut: number;
}

interface Data {
  readonly outcome: string;
  readonly first: Side;
  readonly second: Side;
  /** Levels or kinds of which one form has more than the tolerance allows: “apply 5 to 3”. */
  readonly shifts: readonly string[];
}

export const formBlueprintMismatch = unitRule<Data, typeof options>({
  name: 'form-blueprint-mismatch',
  step: 'reassess',
  severity: 'error',
  checks:
    'Parallel forms have the same outcomes with the same items, points and cut score, at the same levels.',
  why: 'A second form that asks for less lets learners pass without mastery, and one that asks for more holds back those who have learned.',
  sources: ['Classical test theory: parallel and alternate forms', 'Guskey 2007'],
  fixes: 'suggestion',
  options,
  *detect(unit, { tolerance }) {
    for (const purpose of ['diagnostic', 'formative', 'summative'] as const) {
      const [first, ...others] = formsFor(unit, purpose);
      if (!first) continue;
      for (const second of others) {
        for (const outcome of unit.outcomes) {
          const data = compareRow(unit, outcome, first, second, tolerance);
          if (!data) continue;
          const unequal = data.first.items !== data.second.items || data.first.points !== data.second.points;
          yield {
            at: second.nameAt,
            data,
            related: [
              { at: first.nameAt, message: `Form ${first.name} is the other form` },
              { at: outcome.idAt, message: `“${outcome.id}” is defined here` },
            ],
            ...(!unequal && data.first.cut === data.second.cut && { milder: 'warning' as const }),
          };
        }
      }
    }
  },
  word: ({ outcome, first, second, shifts }) => {
    const differences = [
      first.items !== second.items &&
        `${count(first.items, 'item')} in form ${first.form} and ${second.items} in form ${second.form}`,
      first.points !== second.points &&
        `${count(first.points, 'point')} in form ${first.form} and ${second.points} in form ${second.form}`,
      first.points === second.points &&
        first.cut !== second.cut &&
        `a cut score of ${first.cut} in form ${first.form} and ${second.cut} in form ${second.form}`,
    ].filter(Boolean);
    return {
      message:
        differences.length > 0
          ? `“${outcome}” has ${differences.join(', ')}.`
          : `“${outcome}” is asked differently in form ${first.form} and form ${second.form}: ${shifts.join(', ')}.`,
      help: `Give “${outcome}” the same number of items for the same points at the same levels in both forms.`,
    };
  },
});

function compareRow(unit: Unit, outcome: Outcome, a: Form, b: Form, tolerance: number): Data | undefined {
  const [rowA, rowB] = [blueprintRow(a, outcome), blueprintRow(b, outcome)];
  const threshold = unit.mastery.threshold ?? DEFAULT_THRESHOLD;
  const side = (form: Form, row: typeof rowA): Side => ({
    form: form.name,
    items: row.evidence.length,
    points: row.points,
    cut:
      row.evidence.length === 0
        ? 0
        : cutOfItems(
            threshold,
            row.evidence.map(({ points }) => points),
          ).cut,
  });
  const [first, second] = [side(a, rowA), side(b, rowB)];
  const shifts = [
    ...shiftsOf(
      rowA.evidence.map(({ level }) => level),
      rowB.evidence.map(({ level }) => level),
      tolerance,
    ),
    ...shiftsOf(
      rowA.evidence.map(({ kind }) => kind),
      rowB.evidence.map(({ kind }) => kind),
      tolerance,
    ),
  ];
  const same = first.items === second.items && first.points === second.points && first.cut === second.cut;
  return same && shifts.length === 0 ? undefined : { outcome: outcome.id, first, second, shifts };
}

function shiftsOf(
  a: readonly (string | undefined)[],
  b: readonly (string | undefined)[],
  tolerance: number,
): string[] {
  const [inA, inB] = [tally(a), tally(b)];
  return [...new Set([...a, ...b])].flatMap(value => {
    const [countA, countB] = [inA.get(value) ?? 0, inB.get(value) ?? 0];
    return value !== undefined && Math.abs(countA - countB) > tolerance
      ? [`${value} ${countA} to ${countB}`]
      : [];
  });
}

function count(n: number, word: string): string {
  return `${n} ${word}${n === 1 ? '' : 's'}`;
}
