// item-outcome-missing: an item of which nobody knows what it shows.
import { type Detected, formRule } from '../lint/rule.js';
import { formName } from '../model/form-name.js';
import { itemName } from '../model/item-text.js';
import type { Form, Item, Outcome, Unit } from '../model/types.js';

/** Fewer items than this are named one by one. */
const WHOLE_FORM = 3;

interface Data {
  readonly form: string;
  /** Undefined where no item of the form names an outcome. */
  readonly item: string | undefined;
  readonly items: number;
  /** Some of the names to choose from. */
  readonly names: readonly string[];
}

export const itemOutcomeMissing = formRule<Data>({
  name: 'item-outcome-missing',
  step: 'assess',
  severity: 'warning',
  checks: 'Where a unit has several outcomes, each item names the one that it shows.',
  why: 'Mastery is decided outcome by outcome; an item that belongs to none counts for nothing and sends nobody to the right corrective.',
  sources: ['Cohen 1987, instructional alignment', 'Course format 1'],
  fixes: 'none',
  *detect({ form, unit }) {
    const outcomes = assessed(form, unit);
    if (outcomes.length < 2) return;
    const names = outcomes.map(outcome => (unit ? outcome.id : outcome.key));
    const untagged = form.items.filter(({ tagged }) => !tagged);
    const data = (item: Item | undefined): Data => ({
      form: formName(form),
      item: item && itemName(item),
      items: untagged.length,
      names: names.slice(0, 3),
    });
    if (untagged.length === form.items.length && untagged.length >= WHOLE_FORM) {
      yield {
        at: form.nameAt,
        data: data(undefined),
        related: untagged.map(({ at }) => ({ at, message: 'This item names no outcome' })),
      };
      return;
    }
    yield* untagged.map((item): Detected<Data> => ({ at: item.at, data: data(item) }));
  },
  word: ({ form, item, items, names }) => ({
    message:
      item === undefined
        ? `None of the ${items} items of ${form} says which outcome it shows.`
        : `${item} does not say which outcome it shows.`,
    help: `Write the outcome behind the title of ${item === undefined ? 'each' : 'the'} item, such as ${names.map(name => `{outcome=${name}}`).join(' or ')}.`,
  }),
});

/** What the items of a form may show. */
function assessed(form: Form, unit: Unit | undefined): readonly Outcome[] {
  return unit ? unit.outcomes : form.covers;
}
