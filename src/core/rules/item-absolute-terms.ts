// item-absolute-terms: “always” and “never” in wrong options only, or in the right one only.
import { wordsOption } from '../lint/options.js';
import { formRule } from '../lint/rule.js';
import { type ItemLanguage, itemLanguage, phraseAt, phrases, wordsOf } from '../model/item-language.js';
import { itemName } from '../model/item-text.js';
import { singleKeyItems } from '../model/selected-response.js';
import type { Option } from '../model/types.js';
import { maskVerbatim, withoutQuotes } from '../text/prose.js';

const options = {
  terms: wordsOption('More words that count as absolute.'),
};

interface Data {
  readonly item: string;
  readonly terms: readonly string[];
  readonly inKey: boolean;
}

export const itemAbsoluteTerms = formRule<Data, typeof options>({
  name: 'item-absolute-terms',
  step: 'assess',
  severity: 'info',
  optIn: true,
  checks: 'Words like “always” and “never” do not set the right option apart from the wrong ones.',
  why: 'Test-wise learners take statements with “always” and “never” for wrong, whatever they know about the topic.',
  sources: ['Haladyna, Downing & Rodriguez 2002', 'Measured on 9,379 public quiz items'],
  fixes: 'none',
  language: true,
  options,
  *detect({ form, context }, { terms }) {
    const language = itemLanguage(context.language);
    if (!language) return;
    const list = [...language.absolutes, ...phrases(terms)];
    for (const item of singleKeyItems(form)) {
      const found = item.options.flatMap(option => {
        const term = absoluteTerm(option, list, language);
        return term === undefined ? [] : [{ option, term }];
      });
      const inKey = found.some(({ option }) => option.key);
      // A single wrong option with “only” is no pattern that anybody could use.
      const telling = inKey ? found.length === 1 && item.options.length > 2 : found.length > 1;
      const [first, ...others] = found;
      if (!first || !telling) continue;
      yield {
        at: first.option.at,
        data: { item: itemName(item), terms: [...new Set(found.map(({ term }) => term))], inKey },
        related: others.map(({ option, term }) => ({ at: option.at, message: `“${term}” here too` })),
      };
    }
  },
  word: ({ item, terms, inKey }) => ({
    message: inKey
      ? `${item}: only the right option is absolute (“${terms.join('”, “')}”).`
      : `${item}: only wrong options are absolute (“${terms.join('”, “')}”).`,
    help: inKey
      ? 'Say it without the absolute word, or use one in wrong options too.'
      : 'Make the wrong options wrong by what they say, not by saying it of everything.',
  }),
});

function absoluteTerm(
  option: Option,
  list: ReturnType<typeof phrases>,
  language: ItemLanguage,
): string | undefined {
  if (language.isAllAbove(option.text) || language.isNoneAbove(option.text)) return undefined;
  const text = withoutQuotes(maskVerbatim(option.text));
  const words = wordsOf(text);
  for (let i = 0; i < words.length; i++) {
    const phrase = phraseAt(words, i, list);
    if (phrase && phrase.length > 0)
      return text.slice(words[i]!.start, words[i + phrase.length - 1]!.end).toLowerCase();
  }
  return undefined;
}
