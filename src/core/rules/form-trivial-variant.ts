// form-trivial-variant: an item of the second form that is the first form's item with other numbers or names.
import { shareOption } from '../lint/options.js';
import { unitRule } from '../lint/rule.js';
import { parallelPairs } from '../model/coverage.js';
import { type Counterparts, counterparts, type ItemLook, lookAt } from '../model/item-likeness.js';
import { itemName, itemSignature } from '../model/item-text.js';
import type { Form, Item, Unit } from '../model/types.js';

const options = {
  dice: shareOption(0.85, 'From which likeness of their letters two items count as variants of each other.'),
};

interface Data {
  readonly item: string;
  readonly outcome: string;
  readonly first: string;
  readonly second: string;
  readonly likeness: number;
  /** Equal but for numbers, units and names. */
  readonly masked: boolean;
  /** The right answer is another one. */
  readonly newKey: boolean;
}

export const formTrivialVariant = unitRule<Data, typeof options>({
  name: 'form-trivial-variant',
  step: 'reassess',
  severity: 'warning',
  checks: 'Items of a second form are more than the first form’s items with other numbers, names or order.',
  why: 'For a procedure, new numbers are a new task; for understanding and beyond, such an item may test no more than the memory of form A and its feedback.',
  sources: ['Classical test theory: parallel and alternate forms', 'Hausknecht et al. 2007'],
  fixes: 'none',
  options,
  *detect(unit, { dice }) {
    const reported = new Set<Item>();
    const looks = looksOf(unit);
    for (const { first, second } of parallelPairs(unit)) {
      for (const outcome of unit.outcomes) {
        const [a, b] = [first, second].map(form =>
          looks(form).filter(({ item }) => item.outcomes.some(({ key }) => key === outcome.key)),
        );
        for (const pair of counterparts(a!, b!)) {
          const { item } = pair.second;
          if (reported.has(item) || !isTrivial(pair, dice)) continue;
          reported.add(item);
          const newKey = pair.first.key !== pair.second.key;
          const level = item.declaredLevel?.value ?? outcome.level;
          yield {
            at: item.at,
            data: {
              item: itemName(item),
              outcome: outcome.id,
              first: first.name,
              second: second.name,
              likeness: Math.round(pair.dice * 100),
              masked: pair.masked,
              newKey,
            },
            related: [{ at: pair.first.item.at, message: `The item of form ${first.name} that it varies` }],
            // Where nobody knows the level, the milder reading is the fairer one.
            ...(newKey && (level === 'apply' || level === undefined) && { milder: 'info' as const }),
          };
        }
      }
    }
  },
  word: ({ item, outcome, first, second, likeness, masked, newKey }) => ({
    message: masked
      ? `${item} of form ${second} is an item of form ${first} with other numbers, names or order of options${newKey ? '' : ', and has the same answer'}.`
      : `${item} of form ${second} is ${likeness}% like an item of form ${first}${newKey ? '' : ', and has the same answer'}.`,
    help: `Ask for “${outcome}” in another situation or with another example, at the same level and for the same points.`,
  }),
});

/** Looks at each form’s items once, however many outcomes and forms it is compared for. */
function looksOf(unit: Unit): (form: Form) => readonly ItemLook[] {
  const known = new Map<Form, readonly ItemLook[]>();
  return form => {
    const looks = known.get(form) ?? form.items.map(item => lookAt(item, form, unit.context.language));
    known.set(form, looks);
    return looks;
  };
}

function isTrivial({ first, second, dice, masked }: Counterparts, least: number): boolean {
  // Anchors are meant to stand in both forms, and equal items are reported by another rule.
  if (first.item.anchor || second.item.anchor || first.images !== second.images) return false;
  if (!masked && dice < least) return false;
  return itemSignature(first.item, first.form) !== itemSignature(second.item, second.form);
}
