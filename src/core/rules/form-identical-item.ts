// form-identical-item: an item that stands in both forms word for word.
import { wordsOption } from '../lint/options.js';
import { unitRule } from '../lint/rule.js';
import { formsFor } from '../model/coverage.js';
import { itemName, itemSignature } from '../model/item-text.js';
import type { Form, Item } from '../model/types.js';

const options = {
  allowAnchor: wordsOption('Ids of items that may stand in both forms without being marked {.anchor}.'),
};

export const formIdenticalItem = unitRule<{ item: string; first: string; second: string }, typeof options>({
  name: 'form-identical-item',
  step: 'reassess',
  severity: 'error',
  checks: 'No item stands in two parallel forms with the same words, options and key.',
  why: 'Learners who saw the item and its feedback answer from memory; the second form then no longer shows whether they have learned.',
  sources: ['Bloom 1968, Learning for Mastery', 'Hausknecht et al. 2007'],
  fixes: 'none',
  options,
  *detect(unit, { allowAnchor }) {
    for (const purpose of ['diagnostic', 'formative', 'summative'] as const) {
      const seen = new Map<string, { item: Item; form: Form }>();
      for (const form of formsFor(unit, purpose)) {
        for (const item of form.items) {
          const signature = itemSignature(item, form);
          const earlier = seen.get(signature);
          if (!earlier) seen.set(signature, { item, form });
          else if (
            earlier.form !== form &&
            !isAnchor(item, allowAnchor) &&
            !isAnchor(earlier.item, allowAnchor)
          ) {
            yield {
              at: item.at,
              data: { item: itemName(item), first: earlier.form.name, second: form.name },
              related: [{ at: earlier.item.at, message: `The same item in form ${earlier.form.name}` }],
            };
          }
        }
      }
    }
  },
  word: ({ item, first, second }) => ({
    message: `${item} of form ${second} is the same as in form ${first}.`,
    help: 'Write a new item for the same outcome at the same level; mark it {.anchor} in both forms if it is meant to link them.',
  }),
});

function isAnchor(item: Item, allowed: readonly string[]): boolean {
  return item.anchor || (item.id !== undefined && allowed.includes(item.id));
}
