// English verb forms: -s, -ing and -ed with their spelling rules, irregular words and British spellings.
import type { LanguagePack } from './language-pack.js';

type EnglishTense = 'present' | 'ing' | 'past';

interface EnglishForm {
  readonly text: string;
  readonly tense: EnglishTense;
}

const CONSONANT_Y = /[^aeiou]y$/;
const SIBILANT = /(?:s|x|z|ch|sh)$/;
/** One vowel between consonants in a word of one syllable: plan, cut, sum, but not fix, show or read. */
const SHORT_SYLLABLE = /^[^aeiou]*(?:qu)?[aeiou][^aeiouwxy]$/;

const CLOSED_SYLLABLE = /[^aeiou][aeiou][^aeiouwxy]$/;

function tenseOf(form: string, word: string): EnglishTense {
  if (form.endsWith('ing')) return 'ing';
  return form.endsWith('s') && form !== word ? 'present' : 'past';
}

function regularForms(word: string, doubling: readonly string[]): readonly string[] {
  if (CONSONANT_Y.test(word)) {
    const stem = word.slice(0, -1);
    return [`${stem}ies`, `${word}ing`, `${stem}ied`];
  }
  const s = SIBILANT.test(word) ? `${word}es` : `${word}s`;
  if (word.endsWith('ie')) return [s, `${word.slice(0, -2)}ying`, `${word}d`];
  if (word.endsWith('e')) {
    const keepsE = /(?:ee|oe|ye)$/.test(word);
    return [s, keepsE ? `${word}ing` : `${word.slice(0, -1)}ing`, `${word}d`];
  }
  const stem = SHORT_SYLLABLE.test(word) || doubling.includes(word) ? word + word.at(-1) : word;
  return [s, `${stem}ing`, `${stem}ed`];
}

/**
 * The forms besides the lemma; in a phrase its first word is inflected, after an adverb ("critically appraise") the
 * second. `own` is an author's verb, of which the pack knows nothing.
 */
export function englishForms(lemma: string, pack: LanguagePack, own = false): readonly EnglishForm[] {
  const words = lemma.split(' ');
  const head = words.length > 1 && words[0]!.endsWith('ly') ? 1 : 0;
  const word = words[head] ?? '';
  const irregular = Object.hasOwn(pack.irregular, word) ? pack.irregular[word] : undefined;
  const regular = (): readonly string[] => {
    const forms = regularForms(word, pack.doubling ?? []);
    // Whether a longer word doubles its last letter hangs on its stress, so for an author's verb both are taken.
    return own && CLOSED_SYLLABLE.test(word) ? [...forms, ...regularForms(word, [word])] : forms;
  };
  return (irregular ?? regular()).map(form => ({
    text: words.length === 1 ? form : words.with(head, form).join(' '),
    tense: tenseOf(form, word),
  }));
}

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/ize\b/, 'ise'],
  [/ise\b/, 'ize'],
  [/yze\b/, 'yse'],
  [/yse\b/, 'yze'],
  [/ogue\b/, 'og'],
  [/our\b/, 'or'],
];

/** The British spelling of an American word, or the other way round. Some are no words, which costs nothing: they match nothing. */
export function englishSpellings(lemma: string): readonly string[] {
  const rule = SPELLINGS.find(([ending]) => ending.test(lemma));
  return rule ? [lemma.replace(rule[0], rule[1])] : [];
}
