// item-option-count: fewer options than are useful, or more than anybody can make plausible.
import { numberOption } from '../lint/options.js';
import { formRule } from '../lint/rule.js';
import { tally } from '../model/coverage.js';
import { itemName } from '../model/item-text.js';
import { choosingItems, isTrueFalse } from '../model/selected-response.js';
import type { Item } from '../model/types.js';
import { normalizedText } from '../text/masked.js';

const options = {
  min: numberOption(3, 'The fewest options of an item, unless they are true and false.', {
    min: 2,
    max: 20,
    integer: true,
  }),
  max: numberOption(5, 'The most options of an item with one right answer.', {
    min: 2,
    max: 50,
    integer: true,
  }),
};

interface Data {
  readonly item: string;
  readonly options: number;
  readonly few: boolean;
}

export const itemOptionCount = formRule<Data, typeof options>({
  name: 'item-option-count',
  step: 'assess',
  severity: 'info',
  checks: 'Items have three to five options.',
  why: 'Three good options are usually enough; with two a blind guess is right half of the time, and additional ones are rarely plausible to anybody.',
  sources: ['Rodriguez 2005', 'Tarrant, Ware & Mohammed 2009'],
  fixes: 'none',
  options,
  *detect({ form }, { min, max }) {
    const items = choosingItems(form).map(item => ({ item, bank: bankOf(item) }));
    const banks = tally(items.map(({ bank }) => bank));
    for (const { item, bank } of items) {
      const count = item.options.length;
      const few = count < min && !isTrueFalse(item);
      // One bank of options for several items is extended matching, where many options are the point.
      const many = count > max && item.kind === 'choice' && banks.get(bank) === 1;
      if (few || many) yield { at: item.at, data: { item: itemName(item), options: count, few } };
    }
  },
  word: ({ item, options: count, few }) => ({
    message: `${item} has ${count} options.`,
    help: few
      ? 'Add an answer that learners with a typical misconception would give.'
      : 'Keep the right answer and the two to four wrong ones that learners really choose.',
  }),
});

function bankOf({ options: all }: Item): string {
  return all
    .map(({ text }) => normalizedText(text))
    .sort()
    .join('\n');
}
