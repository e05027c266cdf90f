// item-options-overlap: options of which two hold for the same value.
import { formRule } from '../lint/rule.js';
import { itemLanguage, numberReader } from '../model/item-language.js';
import { itemName } from '../model/item-text.js';
import { type Overlap, overlaps } from '../model/option-overlap.js';
import { rangeReader } from '../model/option-range.js';
import { singleKeyItems } from '../model/selected-response.js';

interface Data extends Omit<Overlap, 'first' | 'second'> {
  readonly item: string;
  readonly first: string;
  readonly second: string;
  readonly pairs: number;
}

export const itemOptionsOverlap = formRule<Data>({
  name: 'item-options-overlap',
  step: 'assess',
  severity: 'warning',
  checks: 'No value fits two options, and no option includes another one.',
  why: 'If two options are right at once, learners who know the answer cannot tell which one is wanted.',
  sources: ['Haladyna, Downing & Rodriguez 2002'],
  fixes: 'none',
  *detect({ form, context }) {
    const language = itemLanguage(context.language);
    const readRange = rangeReader(language?.items.bounds, numberReader(context.language));
    for (const item of singleKeyItems(form)) {
      const found = overlaps(item.options, readRange, language);
      const [pair] = found;
      if (!pair) continue;
      const { first, second, ...overlap } = pair;
      const { kind } = overlap;
      yield {
        at: second.at,
        data: {
          item: itemName(item),
          first: first.text,
          second: second.text,
          pairs: found.length,
          ...overlap,
        },
        related: [{ at: first.at, message: 'The other option' }],
        ...((kind === 'alternative' || kind === 'addition') && { milder: 'info' as const }),
      };
    }
  },
  word: ({ item, first, second, kind, value, pairs }) => {
    const more = pairs > 1 ? ` (and ${pairs - 1} more ${pairs === 2 ? 'pair' : 'pairs'})` : '';
    return kind === 'boundary'
      ? {
          message: `${item}: ${value} belongs to “${first}” and to “${second}”${more}.`,
          help: 'Let each range begin above the end of the one before: 0–9, 10–19, 20–29.',
        }
      : kind === 'inside'
        ? {
            message: `${item}: some values belong to “${first}” and to “${second}”${more}.`,
            help: 'Draw the limits so that every value belongs to one option only.',
          }
        : {
            message: `${item}: “${second}” includes “${first}”${more}.`,
            help: 'Word the options so that no two of them can be right at once.',
          };
  },
});
