// Puts a verb into the form of the words that it is to replace, so that the sentence stays grammatical.
import { inflect } from './inflect.js';
import type { LanguagePack } from './language-pack.js';
import type { Lexicon } from './lexicon.js';
import type { OutcomeReading } from './read-outcome.js';
import { splitWords } from './words.js';

/** Infinitives, with which outcomes may begin and which follow “will be able to”. */
const INFINITIVE: Readonly<Record<'es' | 'fr' | 'pt', RegExp>> = {
  es: /(?:[aeií]r)(?:se)?$/,
  fr: /(?:[ei]r|re)$/,
  pt: /(?:[aeiô]r)(?:-se)?$/,
};
/** Where the third persons of the present stand among a verb's forms, the infinitive being the first. */
const THIRD_PERSONS: Readonly<Record<'es' | 'fr' | 'pt', readonly number[]>> = {
  es: [1, 2],
  fr: [1, 3],
  pt: [1, 2],
};
const THIRD_FUTURE: Readonly<Record<'es' | 'fr' | 'pt', RegExp>> = {
  es: /r(?:á|án)$/,
  fr: /r(?:a|ont)$/,
  pt: /r(?:á|ão)$/,
};

/** English words that head phrases (“is familiar with”) and follow no rule. */
const ENGLISH: Readonly<Record<string, 'base' | 'present' | 'ing'>> = {
  ...{ be: 'base', am: 'base', are: 'base', have: 'base', do: 'base' },
  ...{ is: 'present', has: 'present', does: 'present', being: 'ing', having: 'ing' },
};

/**
 * The verb in the form of the outcome's head. Undefined where no form is sure to fit: then a person has to write it.
 *
 * @param verb in its base form
 * @param text the outcome's text, as it was read
 */
export function writtenAlike(
  verb: string,
  reading: OutcomeReading,
  text: string,
  lexicon: Lexicon,
): string | undefined {
  const { head, leadIn, unmeasurable } = reading;
  if (!head) return verb;
  const words = splitWords(text.slice(head.start, head.end)).list;
  const first = words[0]?.key ?? '';
  const { pack } = lexicon;
  switch (pack.morphology) {
    case 'en':
      // “Has discussed the topic”: the verb itself comes after the word that was found.
      if (/^(?:has|have|had)$/.test(first) && /^\s+(?:been|\p{L}+ed)\b/u.test(text.slice(head.end)))
        return undefined;
      return english(verb, first, leadIn !== undefined, lexicon);
    case 'de':
      return german(verb, text.slice(head.end), leadIn !== undefined, pack);
    case 'none':
      return verb;
    default: {
      // Without a subject an infinitive always stands for itself: “Comprende …” and “Comprender …” mean the same.
      if (!leadIn || INFINITIVE[pack.morphology].test(first)) return verb;
      const lemma = unmeasurable?.pattern ? undefined : (unmeasurable?.phrase ?? reading.verb);
      return lemma === undefined ? undefined : romance(verb, lemma, text.slice(head.start, head.end), pack);
    }
  }
}

function english(verb: string, first: string, led: boolean, { pack, heads }: Lexicon): string | undefined {
  const tense =
    ENGLISH[first] ??
    heads.get(first)?.find(({ words }) => words[0] === first)?.tense ??
    (/[^sui]s$/.test(first) ? 'present' : /ing$/.test(first) ? 'ing' : 'base');
  // “Understanding fractions” is no sentence: the verb itself is better.
  if (tense === 'base' || (tense === 'ing' && !led)) return verb;
  if (tense === 'past') return undefined;
  return inflect({ lemma: verb }, pack).find(form => form.tense === tense)?.text;
}

/** At the end of its clause a verb is whole; earlier, a prefix would have to go to the end. */
function german(verb: string, rest: string, led: boolean, { verbs }: LanguagePack): string | undefined {
  const closes = !/^\s+[\p{L}\p{N}]/u.test(rest);
  const separable = verbs.some(known => known.verb === verb && known.prefix !== undefined);
  return closes || !led || !(separable || verb.includes(' ')) ? verb : undefined;
}

function romance(verb: string, lemma: string, written: string, pack: LanguagePack): string | undefined {
  const language = pack.morphology as 'es' | 'fr' | 'pt';
  const key = written.toLowerCase();
  const forms = inflect({ lemma }, pack).map(({ text }) => text);
  const others = inflect({ lemma: verb }, pack).map(({ text }) => text);
  const person = THIRD_PERSONS[language].find(place => forms[place] === key);
  // Verbs of which only some forms are listed have them at other places.
  if (person !== undefined) return forms.length > 9 && others.length > 9 ? others[person] : undefined;
  const future = THIRD_FUTURE[language].exec(forms.includes(key) ? key : '')?.[0];
  return future && others.find(form => form.endsWith(future) && THIRD_FUTURE[language].test(form));
}
