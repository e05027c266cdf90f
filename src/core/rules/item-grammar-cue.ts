// item-grammar-cue: a stem whose grammar fits some options only and so rules the others out.
import type { Fix } from '../course/fix.js';
import { wordsOption } from '../lint/options.js';
import { formRule } from '../lint/rule.js';
import { articleEdit, type Cue, grammarCue } from '../model/grammar-cue.js';
import { itemLanguage } from '../model/item-language.js';
import { itemName } from '../model/item-text.js';
import { choosingItems } from '../model/selected-response.js';

const options = {
  exceptions: wordsOption('Words that fit although they do not look like it, such as `ubuntu` after “a”.'),
};

interface Data extends Cue {
  readonly item: string;
}

export const itemGrammarCue = formRule<Data, typeof options>({
  name: 'item-grammar-cue',
  step: 'assess',
  severity: 'warning',
  checks: 'The stem’s grammar fits all options: article, number and capital letters.',
  why: 'Learners can rule out options that do not complete the sentence, without knowing anything about the topic.',
  sources: ['NBME Item-Writing Guide 2020', 'Haladyna, Downing & Rodriguez 2002'],
  fixes: 'safe',
  language: true,
  options,
  *detect({ form, context }, { exceptions }) {
    const language = itemLanguage(context.language);
    if (!language) return;
    for (const item of choosingItems(form)) {
      const found = grammarCue(item, language, exceptions);
      if (!found) continue;
      const { options: odd, ...cue } = found;
      yield {
        at: item.stemAt,
        data: { item: itemName(item), ...cue },
        related: odd.map(({ at }) => ({
          at,
          message:
            cue.kind === 'case' ? 'This option begins differently' : `This option does not fit “${cue.ends}”`,
        })),
        places: [[item.at]],
        // A name among common nouns begins with a capital too.
        ...(cue.kind === 'case' && { milder: 'info' as const }),
      };
    }
  },
  word: ({ item, kind, ends, write, misfits, all, keyFits }) =>
    kind === 'case'
      ? {
          message: `${item}: only the right option begins with ${ends}.`,
          help: 'Begin all options in the same way.',
        }
      : {
          message: `${item}: the question ends in “${ends}”, which ${misfits} of ${all} options ${misfits === 1 ? 'does' : 'do'} not fit${keyFits ? '' : ', the right one among them'}.`,
          help: write
            ? `Write “${write}”, or put the article into each option.`
            : 'Put the article or verb into each option, or word the stem as a question.',
        },
  fix({ at, data, places }, input): readonly Fix[] {
    const text = input.text(at.file);
    const heading = places?.[0]?.[0];
    if (text === undefined || !heading || data.write === undefined) return [];
    const edit = articleEdit(text, input.span(at), input.span(heading), data.ends, data.write);
    return edit ? [{ title: `Write “${data.write}”`, safe: true, edits: [edit] }] : [];
  },
});
