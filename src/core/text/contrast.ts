// Tells two wordings of one thing from two things that differ by a word: “like” and “unlike” denominators.
import { normalizedText } from './masked.js';

/** Words, and every operator by itself, as in the profiles of similarity. */
const TOKEN = /[\p{L}\p{M}\p{N}]+|(?<!\p{L})-|[\p{S}*/%&@#]/gu;
/** Longer texts are not compared word by word. */
const MOST_WORDS = 200;

/**
 * Whether each of two texts, given by their words, has one in this order that the other one lacks: then they are about
 * different things, however alike. Other endings (“equation”, “equations”) and words that only one text adds are no
 * contrast.
 */
export function isContrast(a: readonly string[], b: readonly string[]): boolean {
  const common = commonWords(a, b);
  return common < a.length && common < b.length;
}

/** The words of a text for `isContrast`. */
export function contrastWords(text: string): readonly string[] {
  return (normalizedText(text).match(TOKEN) ?? []).slice(0, MOST_WORDS);
}

/** Length of the longest common subsequence. */
function commonWords(a: readonly string[], b: readonly string[]): number {
  let row = new Uint16Array(b.length + 1);
  for (const word of a) {
    const next = new Uint16Array(b.length + 1);
    for (let j = 1; j <= b.length; j++) {
      next[j] = sameStem(word, b[j - 1]!) ? row[j - 1]! + 1 : Math.max(row[j]!, next[j - 1]!);
    }
    row = next;
  }
  return row[b.length]!;
}

/** Equal up to short endings: four letters in common, four at most that differ (“solve” and “solving”). */
function sameStem(a: string, b: string): boolean {
  if (a === b) return true;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return same >= 4 && a.length + b.length - 2 * same <= 4 && /^[\p{L}\p{M}]+$/u.test(a + b);
}
