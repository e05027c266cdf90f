// item-all-of-above: an option that only says that all others are right.
import { formRule } from '../lint/rule.js';
import { itemLanguage } from '../model/item-language.js';
import { itemName } from '../model/item-text.js';
import { choosingItems } from '../model/selected-response.js';

interface Data {
  readonly item: string;
  readonly option: string;
  readonly key: boolean;
}

export const itemAllOfAbove = formRule<Data>({
  name: 'item-all-of-above',
  step: 'assess',
  severity: 'warning',
  checks: 'No option stands for all of the others.',
  why: 'Who sees that two options are right need not know the rest; and where this option stands it is the right one seven times in ten, which test-wise learners know.',
  sources: ['Haladyna, Downing & Rodriguez 2002', 'Measured on 9,379 public quiz items'],
  fixes: 'none',
  language: true,
  *detect({ form, context }) {
    const language = itemLanguage(context.language);
    if (!language) return;
    for (const item of choosingItems(form)) {
      for (const option of item.options) {
        if (!language.isAllAbove(option.text)) continue;
        yield { at: option.at, data: { item: itemName(item), option: option.text, key: option.key } };
      }
    }
  },
  word: ({ item, option, key }) => ({
    message: `${item} has the option “${option}”${key ? ', and it is the right one' : ''}.`,
    help: key
      ? 'Remove it and mark each right option with “[x]”, so that learners choose all that apply; or ask for one of them.'
      : 'Remove it, or put a typical wrong answer in its place; three good options are enough.',
  }),
});
