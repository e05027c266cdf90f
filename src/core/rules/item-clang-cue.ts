// item-clang-cue: a word of the question that comes back in the right option only.
import { wordsOption } from '../lint/options.js';
import { formRule } from '../lint/rule.js';
import { clangWord } from '../model/clang.js';
import { itemLanguage } from '../model/item-language.js';
import { itemName } from '../model/item-text.js';
import { singleKeyItems } from '../model/selected-response.js';

const options = {
  stop: wordsOption(
    'Words that may stand in the question and in the right option, such as the topic’s name.',
  ),
};

export const itemClangCue = formRule<{ item: string; word: string }, typeof options>({
  name: 'item-clang-cue',
  step: 'assess',
  severity: 'info',
  checks: 'The right option is not the only one that takes up a word of the question.',
  why: 'A learner who has not understood the question can still match the words and be right.',
  sources: ['NBME Item-Writing Guide 2020', 'Measured on 9,379 public quiz items'],
  fixes: 'none',
  language: true,
  options,
  *detect({ form, context }, { stop }) {
    const language = itemLanguage(context.language);
    if (!language) return;
    for (const item of singleKeyItems(form)) {
      const word = clangWord(item, language, stop);
      if (word === undefined) continue;
      const key = item.options.find(option => option.key)!;
      yield {
        at: key.at,
        data: { item: itemName(item), word },
        related: [{ at: item.stemAt, message: `“${word}” stands in the question` }],
      };
    }
  },
  word: ({ item, word }) => ({
    message: `${item}: only the right option takes up “${word}” from the question.`,
    help: `Say it in other words in one of the two places, or let a wrong option take up “${word}” too.`,
  }),
});
