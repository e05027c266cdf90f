// What a form measures, without its words: enough to write a parallel one.
import type { ItemKind } from '../course/fields.js';
import type { Form, Item, Misconception, Outcome } from '../model/types.js';

export interface OptionBlueprint {
  readonly key: boolean;
  readonly misconception?: string;
  readonly points?: number;
}

export interface CriterionBlueprint {
  readonly outcome?: string;
  readonly points?: number;
}

export interface ItemBlueprint {
  readonly id?: string;
  readonly kind: ItemKind;
  /** The kind stands in the heading, because the content alone does not show it. */
  readonly named: boolean;
  /** Ids as written from inside the unit. */
  readonly outcomes: readonly string[];
  readonly level?: string;
  readonly points: number;
  readonly mode?: string;
  readonly classes: readonly string[];
  readonly options: readonly OptionBlueprint[];
  /** Entries to order, or pairs to match. */
  readonly entries: number;
  readonly criteria: readonly CriterionBlueprint[];
  /** The scale’s levels in the rubric’s columns. */
  readonly columns: readonly string[];
  /** New material stands before this item. */
  readonly stimuli: number;
}

/** Everything that a parallel form has to share, and none of its texts. */
export function blueprintOf(form: Form): readonly ItemBlueprint[] {
  let material = -1;
  return form.items.map(item => {
    const stimuli = Math.max(0, (item.stimulus ?? -1) - material);
    material += stimuli;
    return { ...itemBlueprint(item), stimuli };
  });
}

function itemBlueprint(item: Item): Omit<ItemBlueprint, 'stimuli'> {
  const { attributes } = item.section;
  const kind = item.kind ?? 'choice';
  const written = [attributes?.outcome, ...(attributes?.outcomes?.items ?? [])].flatMap(
    name => name?.value ?? [],
  );
  const byCriteria = item.criteria.some(({ outcome }) => outcome);
  const named = written.length > 0 || byCriteria ? written : item.outcomes.map(({ id }) => id);
  return {
    kind,
    named: attributes?.type !== undefined || kind === 'ordering' || kind === 'matching',
    outcomes: [...new Set(named)],
    points: item.points,
    classes: attributes?.class?.items.map(({ value }) => value) ?? [],
    options: item.options.map(({ key, misconception, points }) => ({
      key,
      ...(misconception && { misconception: misconception.id }),
      ...(points !== undefined && { points }),
    })),
    entries: kind === 'ordering' ? item.ordered.length : item.pairs.length,
    criteria: item.criteria.map(({ outcome, points }) => ({
      ...(outcome && { outcome: outcome.id }),
      ...(points !== undefined && { points }),
    })),
    columns: item.rubric?.columns.map(({ cell }) => cell.text) ?? [],
    ...(item.id !== undefined && { id: item.id }),
    ...(item.declaredLevel && { level: item.declaredLevel.value }),
    ...(attributes?.mode && { mode: attributes.mode.value }),
  };
}

/** Items an outcome needs in a form for a decision that can be relied on. */
const ITEMS = 5;
const WRONG_OPTIONS = 2;
const CRITERIA = 3;

/** A first form: five choices an outcome, and for outcomes that ask for a work of one’s own a task with a rubric. */
export function firstBlueprint(
  outcomes: readonly Outcome[],
  misconceptions: readonly Misconception[],
  scale: readonly string[],
): readonly ItemBlueprint[] {
  return outcomes.flatMap(outcome => {
    const typical = misconceptions.filter(({ outcomes: hindered }) =>
      hindered.some(({ key }) => key === outcome.key),
    );
    const common = { named: false, outcomes: [outcome.id], classes: [], entries: 0, stimuli: 0 };
    if (outcome.level === 'create') {
      const criteria = Array.from({ length: CRITERIA }, () => ({}));
      const task = { kind: 'constructed', points: CRITERIA, options: [], criteria, columns: scale } as const;
      return [{ ...common, ...task, id: `${outcome.id}-1` }];
    }
    return Array.from(
      { length: ITEMS },
      (_, n): ItemBlueprint => ({
        ...common,
        id: `${outcome.id}-${n + 1}`,
        kind: 'choice',
        points: 1,
        options: wrongOptions(typical, n).toSpliced(n % (WRONG_OPTIONS + 1), 0, { key: true }),
        criteria: [],
        columns: [],
      }),
    );
  });
}

/** Spreads the misconceptions over the items, so that each is met about as often. */
function wrongOptions(typical: readonly Misconception[], item: number): readonly OptionBlueprint[] {
  return Array.from({ length: WRONG_OPTIONS }, (_, n) => {
    const misconception =
      n < typical.length ? typical[(item * WRONG_OPTIONS + n) % typical.length] : undefined;
    return { key: false, ...(misconception && { misconception: misconception.id }) };
  });
}
