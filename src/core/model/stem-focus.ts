// Whether a stem asks something: by a question mark, a gap, an instruction, or a sentence that an option completes.
import { readOutcome } from '../bloom/read-outcome.js';
import { maskVerbatim, OPAQUE, sentencesOf } from '../text/prose.js';
import { wordCount } from '../text/reading-load.js';
import { itemLanguage, wordsOf } from './item-language.js';
import { courseLexicon } from './outcome.js';
import { isTruth } from './selected-response.js';
import type { Item, UnitContext } from './types.js';

const GAP = /(?<![\p{L}\p{N}])_+(?![\p{L}\p{N}])|…|\.{3}|\[\s*\]/u;
/** The task stands at the beginning or at the end of a long stem. */
const LOOKED_AT = 20;
const ASKS = /[?？؟]/;

export function isFocused(item: Item, context: UnitContext, minWords: number): boolean {
  const { section } = item;
  const masked = maskVerbatim(item.stem);
  // A figure, a program or a table may carry the question, and a formula or a statement be judged.
  if (section.figures > 0 || section.codes > 0 || section.tables.length > 0) return true;
  if (item.options.some(isTruth)) return true;
  if (ASKS.test(masked) || ASKS.test(item.title) || GAP.test(item.stem)) return true;
  const sentences = sentencesOf(masked);
  const looked = [...sentences.slice(0, LOOKED_AT), ...sentences.slice(LOOKED_AT).slice(-LOOKED_AT)];
  if (looked.some(sentence => isInstruction(sentence, context))) return true;
  if (wordCount(masked) < minWords && !masked.includes(OPAQUE)) return false;
  // A sentence without an end is completed by an option.
  return !/[.!]["'”’»)*]*$/.test(masked.trim());
}

function isInstruction(sentence: string, context: UnitContext): boolean {
  const lexicon = courseLexicon(context);
  if (!lexicon) return true;
  const first = wordsOf(sentence).find(({ kind }) => kind === 'word')?.key ?? '';
  const language = itemLanguage(context.language);
  if (language?.items.prompts.includes(first) || language?.pack.interrogatives.includes(first)) return true;
  const { head, verb, weak } = readOutcome(sentence, lexicon);
  return head !== undefined && head.start === sentence.search(/\S/) && (verb ?? weak?.verb) !== undefined;
}
