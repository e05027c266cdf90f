// item-option-duplicate: two options of an item that say the same.
import { formRule } from '../lint/rule.js';
import { itemName } from '../model/item-text.js';
import type { Option } from '../model/types.js';
import { normalizedText } from '../text/masked.js';

export const itemOptionDuplicate = formRule<{ item: string; option: string; keys: number }>({
  name: 'item-option-duplicate',
  step: 'assess',
  severity: 'error',
  checks:
    'No two options of an item are equal. Case and signs count inside code and math, and images by their address.',
  why: 'If two options say the same, either both are right or both are wrong: learners lose points by chance or save a guess.',
  sources: ['Haladyna, Downing & Rodriguez 2002'],
  fixes: 'none',
  *detect({ form }) {
    for (const item of form.items) {
      const seen = new Map<string, Option>();
      for (const option of item.options) {
        const text = normalizedText(option.text);
        const first = seen.get(text);
        if (!first) {
          seen.set(text, option);
          continue;
        }
        yield {
          at: option.at,
          data: {
            item: itemName(item),
            option: option.text,
            keys: [first, option].filter(({ key }) => key).length,
          },
          related: [{ at: first.at, message: 'The same option' }],
        };
      }
    }
  },
  word: ({ item, option, keys }) => ({
    message:
      keys === 1
        ? `${item} has the option “${option}” twice, once as right and once as wrong.`
        : `${item} has the option “${option}” twice.`,
    help: 'Replace one of the two with another typical wrong answer, or remove it: three good options are enough.',
  }),
});
