// How much there is to read in a text, and how hard its words and sentences make it.

/**
 * A run of letters and digits; an apostrophe or decimal sign inside belongs to it. Scripts written without spaces give one word per
 * character: too many, but alike in both texts that are compared.
 */
const unspaced =
  '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}';
const wordPattern = new RegExp(
  `[${unspaced}]\\p{M}*|(?:(?![${unspaced}])[\\p{L}\\p{M}\\p{N}])+(?:['’][\\p{L}\\p{M}]+|(?<=\\p{N})[.,]\\p{N}+)*`,
  'gu',
);

/** A stop that ends a sentence, or the empty line that parts stem and options. */
const sentenceEnd = /[.!?…]+(?=["'”’»)\]]*(?:\s|$))|[。！？]+|\n\s*\n/gu;

/** LIX counts words longer than this as long. */
const longWord = 6;

export interface ReadingLoad {
  readonly words: number;
  /** At least 1 where there are words. */
  readonly sentences: number;
  /** Words of more than six letters. */
  readonly longWords: number;
}

const wordsOf = (text: string): readonly string[] => text.normalize('NFC').match(wordPattern) ?? [];

/** Number of words in any language; 0 for empty text. */
export function wordCount(text: string): number {
  return wordsOf(text).length;
}

/** Counts words, sentences and long words. Join separate pieces (stem, options) by an empty line. */
export function readingLoad(text: string): ReadingLoad {
  const words = wordsOf(text);
  const sentences = text.split(sentenceEnd).filter(part => wordCount(part) > 0).length;
  return {
    words: words.length,
    sentences,
    longWords: words.filter(word => [...word].length > longWord).length,
  };
}

/**
 * LIX = words/sentences + 100·long words/words, for any language written with spaces (Björnsson 1968; domain §5.1).
 * About 20 is very easy and 60 very hard. NaN without words.
 */
export function lix(text: string): number {
  const { words, sentences, longWords } = readingLoad(text);
  return words / sentences + (100 * longWords) / words;
}

/** Syllables of an English word, by vowel groups: right for about nine words in ten. A number counts as one. */
export function englishSyllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  const sounded = letters
    // A final e is silent (make), except after consonant + l (table); so is the e of most endings in -es and -ed.
    .replace(/(?<=[a-z]{2})(?<![^aeiouy]l)e$/, '')
    .replace(/(?<=[^aeiouytd])ed$|(?<=[^aeiouylscgxz])es$/, '');
  return Math.max(1, sounded.match(/[aeiouy]+/g)?.length ?? 0);
}

/**
 * Flesch–Kincaid grade of an English text: 0.39·W/S + 11.8·Syl/W − 15.59 (Kincaid et al. 1975; domain §5.1).
 * A school grade, meant for 100 words or more; NaN without words.
 */
export function fleschKincaidGrade(text: string): number {
  const { words, sentences } = readingLoad(text);
  const syllables = wordsOf(text).reduce((sum, word) => sum + englishSyllables(word), 0);
  return (0.39 * words) / sentences + (11.8 * syllables) / words - 15.59;
}
