// item-combined-options: options that only combine others, such as “A and C”.
import { formRule } from '../lint/rule.js';
import { isCombined } from '../model/combined-options.js';
import { itemName } from '../model/item-text.js';
import { choosingItems } from '../model/selected-response.js';

interface Data {
  readonly item: string;
  readonly options: readonly string[];
}

export const itemCombinedOptions = formRule<Data>({
  name: 'item-combined-options',
  step: 'assess',
  severity: 'warning',
  checks: 'No option consists of the labels of other options or statements.',
  why: 'Such an item tests patience with logic rather than the outcome, and who is sure of one part can rule out the rest without knowing it.',
  sources: ['Haladyna, Downing & Rodriguez 2002', 'NBME Item-Writing Guide 2020'],
  fixes: 'none',
  *detect({ form }) {
    for (const item of choosingItems(form)) {
      const combined = item.options.filter(option => isCombined(option, item));
      const [first, ...others] = combined;
      if (!first) continue;
      yield {
        at: first.at,
        data: { item: itemName(item), options: combined.map(({ text }) => text) },
        related: others.map(({ at }) => ({ at, message: 'Another combination' })),
      };
    }
  },
  word: ({ item, options }) => ({
    message: `${item} lets learners choose among combinations (“${options[0]}”${options.length > 1 ? ` and ${options.length - 1} more` : ''}).`,
    help: 'Let each option say one thing and mark every right one with “[x]”, or write one item for each statement.',
  }),
});
