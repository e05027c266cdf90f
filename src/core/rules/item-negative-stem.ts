// item-negative-stem: a question that asks for what is not so, where learners read over the small word.
import type { Fix } from '../course/fix.js';
import { choiceOption } from '../lint/options.js';
import { formRule } from '../lint/rule.js';
import { emphasisEdit } from '../model/emphasis-edit.js';
import { itemLanguage } from '../model/item-language.js';
import { itemName } from '../model/item-text.js';
import { isNegativeOption, negativeStem } from '../model/negative-stem.js';
import { choosingItems } from '../model/selected-response.js';

const options = {
  emphasis: choiceOption(
    'any',
    {
      any: 'Capitals, bold or underlining.',
      both: 'Capitals and bold (or underlining) at once.',
    },
    'What counts as emphasis of the negative word.',
  ),
};

interface Data {
  readonly item: string;
  readonly word: string;
  readonly emphasized: boolean;
  /** Options that are negative themselves. */
  readonly negativeOptions: number;
  /** The question without code, math and images, in which the fix looks for the word. */
  readonly stem: string;
}

export const itemNegativeStem = formRule<Data, typeof options>({
  name: 'item-negative-stem',
  step: 'assess',
  severity: 'warning',
  checks: 'Questions ask for what is so; where a negative is needed, it is emphasised.',
  why: 'Learners who know the answer lose the point when they overlook a small “not”, and the result no longer shows what they know.',
  sources: ['Haladyna, Downing & Rodriguez 2002', 'NBME Item-Writing Guide 2020'],
  fixes: 'safe',
  language: true,
  options,
  *detect({ form, context }, { emphasis }) {
    const language = itemLanguage(context.language);
    if (!language) return;
    for (const item of choosingItems(form)) {
      const negative = negativeStem(item, language);
      if (!negative) continue;
      const { word, capitals, bold } = negative;
      const emphasized = emphasis === 'both' ? capitals && bold : capitals || bold;
      const negatives = item.options.filter(option => isNegativeOption(option, language));
      yield {
        at: item.stemAt,
        data: {
          item: itemName(item),
          word,
          emphasized,
          negativeOptions: negatives.length,
          stem: item.stem,
        },
        related: negatives.map(({ at }) => ({ at, message: 'This option is negative too' })),
        places: [[item.at]],
        ...(emphasized && negatives.length === 0 && { milder: 'info' as const }),
      };
    }
  },
  word: ({ item, word, emphasized, negativeOptions }) => ({
    message:
      negativeOptions > 0
        ? `${item} asks for what is not so (“${word}”), and ${negativeOptions === 1 ? 'an option is' : `${negativeOptions} options are`} negative too: learners must turn it around twice.`
        : emphasized
          ? `${item} asks for what is not so (“${word}”).`
          : `${item} asks for what is not so, and “${word}” is easily read over.`,
    help:
      negativeOptions > 0
        ? 'Ask which option is so, or word every option positively.'
        : `Ask which option is so; if the exception is what learners must find, ${emphasized ? 'leave it as it is' : 'set the word in bold'} and accept this with a reason.`,
  }),
  fix({ at, data, places }, input): readonly Fix[] {
    const text = input.text(at.file);
    const heading = places?.[0]?.[0];
    if (text === undefined || !heading || data.emphasized) return [];
    const edits = emphasisEdit(text, input.span(at), input.span(heading), data.stem, data.word);
    return edits.length > 0 ? [{ title: `Set “${data.word}” in bold`, safe: true, edits }] : [];
  },
});
