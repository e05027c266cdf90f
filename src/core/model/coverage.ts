// Which items show which outcome, with how many points: the blueprint of a form.

import type { Level } from '../bloom/levels.js';
import type { ItemKind } from '../course/fields.js';
import type { Form, Item, Outcome, Purpose, Unit } from './types.js';

export const PURPOSES: readonly Purpose[] = ['diagnostic', 'formative', 'summative'];

/** The forms of one purpose, which are parallel to each other, in the order of their names. */
export function formsFor(unit: Unit, purpose: Purpose): readonly Form[] {
  return unit.forms.filter(form => form.purpose === purpose);
}

/** Every later form of a purpose with each form before it, the first one first. */
export function parallelPairs(unit: Unit): readonly { readonly first: Form; readonly second: Form }[] {
  return PURPOSES.flatMap(purpose => {
    const forms = formsFor(unit, purpose);
    return forms.flatMap((second, i) => forms.slice(0, i).map(first => ({ first, second })));
  });
}

/** The other forms with the purpose of a form. */
export function parallelForms(unit: Unit, form: Form): readonly Form[] {
  return formsFor(unit, form.purpose).filter(({ file }) => file !== form.file);
}

/** The forms that decide about mastery in the cycle. */
export function formativeForms(unit: Unit): readonly Form[] {
  return formsFor(unit, 'formative');
}

/** An item's share in one outcome. */
export interface Evidence {
  readonly item: Item;
  /** Points of the item that speak about the outcome. */
  readonly points: number;
  readonly level: Level | undefined;
  readonly kind: ItemKind | undefined;
  /** Options to guess among; undefined where blind guessing has no chance worth counting. */
  readonly options: number | undefined;
}

/** Items that show `outcome` in `form`. A criterion of a rubric counts with its own share of the item's points. */
export function evidenceFor(form: Form, outcome: Outcome): readonly Evidence[] {
  return form.items.flatMap(item => {
    if (!item.outcomes.some(({ key }) => key === outcome.key)) return [];
    return [
      {
        item,
        points: pointsFor(item, outcome),
        level: item.declaredLevel?.value ?? outcome.level,
        kind: item.kind,
        options: item.kind === 'choice' && item.options.length > 1 ? item.options.length : undefined,
      },
    ];
  });
}

/** All points, unless the item's criteria name several outcomes: then those of the outcome's own criteria. */
function pointsFor(item: Item, outcome: Outcome): number {
  const judged = item.criteria.filter(criterion => criterion.outcome);
  const own = judged.filter(criterion => criterion.outcome?.key === outcome.key);
  if (own.length === 0 || own.length === judged.length) return item.points;
  const share = item.points / item.criteria.length;
  return own.reduce((sum, criterion) => sum + (criterion.points ?? share), 0);
}

/** One outcome's row in the blueprint of a form. */
export interface BlueprintRow {
  readonly outcome: Outcome;
  readonly evidence: readonly Evidence[];
  readonly points: number;
}

export function blueprintRow(form: Form, outcome: Outcome): BlueprintRow {
  const evidence = evidenceFor(form, outcome);
  return { outcome, evidence, points: evidence.reduce((sum, { points }) => sum + points, 0) };
}

/** How often each value occurs, in the order of first occurrence. */
export function tally<T>(values: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
