// item-key-longest: a right option that stands out by its length.
import { numberOption } from '../lint/options.js';
import { formRule } from '../lint/rule.js';
import { itemName } from '../model/item-text.js';
import { singleKeyItems } from '../model/selected-response.js';
import { hasWords, proseLength } from '../text/prose.js';

const options = {
  ratio: numberOption(1.5, 'How many times as long as the usual wrong option the right one may be.', {
    min: 1,
    max: 10,
  }),
  minDiff: numberOption(10, 'By how many characters it may be longer than every wrong option.', {
    min: 0,
    max: 1000,
    integer: true,
  }),
};

interface Data {
  readonly item: string;
  readonly length: number;
  readonly longestOther: number;
}

export const itemKeyLongest = formRule<Data, typeof options>({
  name: 'item-key-longest',
  step: 'assess',
  severity: 'info',
  checks: 'The right option is not much longer than the wrong ones.',
  why: 'Learners who do not know the answer choose the longest option, and where authors were careful only with the right one they are right.',
  sources: ['Haladyna, Downing & Rodriguez 2002', 'NBME Item-Writing Guide 2020', 'Pham et al. 2018'],
  fixes: 'none',
  options,
  *detect({ form }, { ratio, minDiff }) {
    for (const item of singleKeyItems(form)) {
      // Beside formulas and pictures the words alone say nothing about how long an option looks.
      if (!item.options.every(({ text }) => hasWords(text))) continue;
      const key = item.options.find(option => option.key)!;
      const length = proseLength(key.text);
      const others = item.options.filter(option => !option.key).map(({ text }) => proseLength(text));
      const longestOther = Math.max(...others);
      if (length < ratio * median(others) || length <= longestOther + minDiff) continue;
      yield { at: key.at, data: { item: itemName(item), length, longestOther } };
    }
  },
  word: ({ item, length, longestOther }) => ({
    message: `${item}: the right option is by far the longest, with ${length} characters; the others have at most ${longestOther}.`,
    help: 'Shorten it to what decides, moving the rest into its feedback, or word the wrong options as precisely.',
  }),
});

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
