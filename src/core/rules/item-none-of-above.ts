// item-none-of-above: an option that only says that no other is right.
import { isLevel } from '../bloom/levels.js';
import { wordsOption } from '../lint/options.js';
import { formRule } from '../lint/rule.js';
import { itemLanguage, numberReader } from '../model/item-language.js';
import { itemName } from '../model/item-text.js';
import { choosingItems } from '../model/selected-response.js';
import type { Item, Option } from '../model/types.js';
import { hasWords } from '../text/prose.js';
import { readQuantity } from '../text/quantity.js';

const options = {
  allowNoneFor: wordsOption(
    'Where it is accepted: `numeric` (the other options are numbers or formulas), or a level such as `apply`.',
    ['numeric'],
  ),
};

interface Data {
  readonly item: string;
  readonly option: string;
  readonly key: boolean;
}

export const itemNoneOfAbove = formRule<Data, typeof options>({
  name: 'item-none-of-above',
  step: 'assess',
  severity: 'info',
  checks: 'No option says that none of the others is right, except beside numbers.',
  why: 'A learner who chooses it has shown what is wrong, not what is right; where something is computed it can make sense.',
  sources: ['Haladyna, Downing & Rodriguez 2002'],
  fixes: 'none',
  language: true,
  options,
  *detect({ form, context }, { allowNoneFor }) {
    const language = itemLanguage(context.language);
    if (!language) return;
    const isQuantity = quantityTest(context.language);
    for (const item of choosingItems(form)) {
      const option = item.options.find(({ text }) => language.isNoneAbove(text));
      if (!option || isAllowed(item, option, allowNoneFor, isQuantity)) continue;
      yield { at: option.at, data: { item: itemName(item), option: option.text, key: option.key } };
    }
  },
  word: ({ item, option, key }) => ({
    message: `${item} has the option “${option}”${key ? ', and it is the right one' : ''}.`,
    help: key
      ? 'Write the right answer out as an option.'
      : 'Replace it by a typical wrong answer, or remove it; three good options are enough.',
  }),
});

function isAllowed(
  item: Item,
  option: Option,
  allowed: readonly string[],
  isQuantity: (text: string) => boolean,
): boolean {
  const level = item.declaredLevel?.value;
  if (level && allowed.some(word => isLevel(word) && word === level)) return true;
  return (
    allowed.includes('numeric') &&
    item.options.every(other => other === option || !hasWords(other.text) || isQuantity(other.text))
  );
}

function quantityTest(language: string): (text: string) => boolean {
  const read = numberReader(language);
  return text => readQuantity(text, read) !== undefined;
}
