// counterpart-mismatch: items with the same id in two parallel forms that do not ask for the same.
import { unitRule } from '../lint/rule.js';
import { formsFor, PURPOSES } from '../model/coverage.js';
import type { Form, Item } from '../model/types.js';

interface Difference {
  readonly what: 'outcome' | 'kind' | 'level' | 'points';
  readonly first: string;
  readonly second: string;
}

interface Data {
  readonly item: string;
  readonly first: string;
  readonly second: string;
  readonly differences: readonly Difference[];
}

export const counterpartMismatch = unitRule<Data>({
  name: 'counterpart-mismatch',
  step: 'reassess',
  severity: 'warning',
  checks: 'Items with the same id in two parallel forms agree in outcome, kind, level and points.',
  why: 'Form B shows whether a learner who missed an outcome has learned it since. If its items are easier, harder or about something else, the two results cannot be compared.',
  sources: ['Classical test theory: parallel and alternate forms', 'Guskey 2007'],
  fixes: 'none',
  *detect(unit) {
    for (const purpose of PURPOSES) {
      const seen = new Map<string, { item: Item; form: Form }>();
      for (const form of formsFor(unit, purpose)) {
        for (const item of form.items) {
          if (item.id === undefined) continue;
          const earlier = seen.get(item.id);
          if (!earlier) seen.set(item.id, { item, form });
          // Twice in one form is a duplicate id, not a counterpart.
          if (!earlier || earlier.form === form) continue;
          const differences = compare(earlier.item, item);
          if (differences.length === 0) continue;
          yield {
            at: item.idAt ?? item.at,
            data: { item: item.id, first: earlier.form.name, second: form.name, differences },
            related: [
              {
                at: earlier.item.idAt ?? earlier.item.at,
                message: `The item “${item.id}” of form ${earlier.form.name}`,
              },
            ],
          };
        }
      }
    }
  },
  word: ({ item, first, second, differences }) => {
    const list = differences.map(({ what, first: a, second: b }) => `${what} (${a} and ${b})`).join(', ');
    return {
      message: `Item “${item}” of form ${second} differs from its counterpart in form ${first} in ${list}.`,
      help: `Make the two agree, or give the item of form ${second} another id if it is not meant as the counterpart.`,
    };
  },
});

function compare(a: Item, b: Item): readonly Difference[] {
  const rows: readonly (readonly [Difference['what'], string | undefined, string | undefined])[] = [
    ['outcome', outcomesOf(a), outcomesOf(b)],
    ['kind', a.kind, b.kind],
    ['level', levelOf(a), levelOf(b)],
    ['points', String(a.points), String(b.points)],
  ];
  // What one of the two does not say is reported by other rules.
  return rows.flatMap(([what, first, second]) =>
    first !== undefined && second !== undefined && first !== second ? [{ what, first, second }] : [],
  );
}

function outcomesOf({ outcomes }: Item): string | undefined {
  return outcomes.length === 0
    ? undefined
    : outcomes
        .map(({ id }) => id)
        .sort()
        .join(' ');
}

/** Declared, else that of the only outcome. */
function levelOf({ declaredLevel, outcomes }: Item): string | undefined {
  return declaredLevel?.value ?? (outcomes.length === 1 ? outcomes[0]?.level : undefined);
}
