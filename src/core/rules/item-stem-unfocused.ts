// item-stem-unfocused: a stem that does not say what is asked.
import { numberOption } from '../lint/options.js';
import { formRule } from '../lint/rule.js';
import { itemName } from '../model/item-text.js';
import { choosingItems } from '../model/selected-response.js';
import { isFocused } from '../model/stem-focus.js';

const options = {
  minWords: numberOption(4, 'With fewer words a stem without a question mark is no question.', {
    min: 1,
    max: 20,
    integer: true,
  }),
};

export const itemStemUnfocused = formRule<{ item: string; stem: string }, typeof options>({
  name: 'item-stem-unfocused',
  step: 'assess',
  severity: 'warning',
  checks: 'The stem of an item with options asks something by itself.',
  why: 'Learners should know what is asked before they read the options; otherwise they compare statements and guess what is meant.',
  sources: ['Haladyna, Downing & Rodriguez 2002', 'Pham et al. 2018'],
  fixes: 'none',
  language: true,
  options,
  *detect({ form, context }, { minWords }) {
    for (const item of choosingItems(form)) {
      if (isFocused(item, context, minWords)) continue;
      yield { at: item.stemAt, data: { item: itemName(item), stem: item.stem } };
    }
  },
  word: ({ item, stem }) => ({
    message: `${item} does not say what is asked: “${shortened(stem)}”.`,
    help: 'Write a question that learners could answer with the options covered, or a sentence with a gap that an option fills.',
  }),
});

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text;
}
