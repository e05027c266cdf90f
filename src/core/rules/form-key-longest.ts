// form-key-longest: a form whose right options are the longest ones more often than chance makes them.
import { shareOption } from '../lint/options.js';
import { formRule } from '../lint/rule.js';
import { capitalized, formName } from '../model/form-name.js';
import { singleKeyItems } from '../model/selected-response.js';
import type { Item, Option } from '../model/types.js';
import { longestKeyTest } from '../stats/longest-key.js';
import { hasWords, proseLength } from '../text/prose.js';

/** With fewer items chance alone makes any pattern. */
const FEWEST_ITEMS = 8;

const options = {
  alpha: shareOption(0.01, 'How unlikely the pattern must be by chance.'),
};

interface Data {
  readonly form: string;
  readonly items: number;
  readonly longest: number;
  readonly expected: number;
  readonly p: number;
}

export const formKeyLongest = formRule<Data, typeof options>({
  name: 'form-key-longest',
  step: 'assess',
  severity: 'warning',
  checks: 'In a form the right option is the longest one about as often as chance would make it.',
  why: 'To choose the longest option is an old trick of test-wise learners; a form in which it works shows who knows the trick.',
  sources: ['Haladyna, Downing & Rodriguez 2002', 'NBME Item-Writing Guide 2020'],
  fixes: 'none',
  options,
  *detect({ form }, { alpha }) {
    const items = singleKeyItems(form).filter(item => item.options.every(({ text }) => hasWords(text)));
    const longest = items.flatMap(item => longestKey(item) ?? []);
    const keys = new Set(longest);
    const test = longestKeyTest(
      items.map(item => ({
        options: item.options.length,
        keyIsLongest: item.options.some(option => keys.has(option)),
      })),
    );
    if (test.n < FEWEST_ITEMS || !(test.p < alpha)) return;
    yield {
      at: form.nameAt,
      data: {
        form: formName(form),
        items: test.n,
        longest: test.longest,
        expected: Math.round(test.n * test.chance),
        p: test.p,
      },
      related: longest.map(({ at }) => ({ at, message: 'The right option, and the longest one' })),
    };
  },
  word: ({ form, items, longest, expected }) => ({
    message: `${capitalized(form)} gives answers away by their length: in ${longest} of ${items} items the right option is the longest; by chance it would be about ${expected}.`,
    help: 'Shorten right options to what decides, and give wrong ones the reasons and conditions that learners would believe.',
  }),
});

/** The key, where it is longer than every other option. */
function longestKey({ options: all }: Item): Option | undefined {
  const key = all.find(option => option.key)!;
  const length = proseLength(key.text);
  return all.every(option => option === key || proseLength(option.text) < length) ? key : undefined;
}
