// Tells from form and neighbours whether an outcome without a known verb may begin with one that the word list lacks.
import type { Morphology } from '../bloom/language-pack.js';
import { matchAfterAdverbs } from '../bloom/match.js';
import { splitWords, type Word } from '../bloom/words.js';
import { courseLexicon } from './outcome.js';
import type { UnitContext } from './types.js';

/** Endings of infinitives; English ones have none. */
const INFINITIVE: Readonly<Record<Exclude<Morphology, 'none'>, RegExp>> = {
  en: /^\p{L}{2,}$/u,
  es: /..[aeií]r(?:se)?$/u,
  fr: /..[ei]r$/u,
  pt: /..[aeiô]r(?:-se)?$/u,
  de: /...(?:en|eln|ern)$/u,
};

/**
 * The word that is probably a verb: before an article or the like, as in “titrate an acid”, or joined to a known verb; in
 * German at the end of the sentence and without a capital. Undefined for a topic, as far as one can tell.
 *
 * @param text without what leads in
 */
export function unknownVerb(text: string, context: UnitContext): string | undefined {
  const lexicon = courseLexicon(context);
  const morphology = lexicon?.pack.morphology ?? 'none';
  if (!lexicon || morphology === 'none') return undefined;
  const words = splitWords(text);
  const { list } = words;
  const looksLikeOne = (word: Word | undefined): word is Word =>
    word?.kind === 'word' && INFINITIVE[morphology].test(word.key);
  if (morphology === 'de') {
    const last = list.findLast(({ kind }) => kind !== 'mark');
    return list.length > 1 && looksLikeOne(last) && !last.capital ? last.key : undefined;
  }
  const [first, second] = list;
  const { determiners, conjunctions } = lexicon.grammar;
  if (!looksLikeOne(first) || determiners.has(first.key) || !second) return undefined;
  // “Craft and conduct a survey”: what is joined to a verb is one too.
  const joined = conjunctions.has(second.key) ? matchAfterAdverbs(words, 2, lexicon) : undefined;
  const isVerb = joined?.entry.verb !== undefined && joined.entry.tense === 'base';
  return isVerb || determiners.has(second.key) ? first.key : undefined;
}
