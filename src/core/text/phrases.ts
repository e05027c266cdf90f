// Looks for phrases in prose, and splits prose into the clauses in which they stand.
import { maskVerbatim } from './prose.js';

/** Up to this many words may stand where a phrase has `…`. */
const GAP = String.raw`(?:[^\s]+\s+){0,6}?`;

/** Case, typographic apostrophes and spacing set aside. */
export function foldPhrases(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/[ \t\u00A0\u202F]+/g, ' ');
}

/** A pattern for folded text that finds any of the phrases as whole words; undefined without phrases. */
export function phrasePattern(phrases: readonly string[]): RegExp | undefined {
  const sources = phrases
    .map(phrase => foldPhrases(phrase).trim())
    .filter(phrase => phrase !== '')
    // The longest first: it says most about why it was found.
    .sort((a, b) => b.length - a.length)
    .map(phrase =>
      phrase
        .split(/\s*…\s*/)
        .map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+'))
        .join(String.raw`\s+${GAP}`),
    );
  if (sources.length === 0) return undefined;
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'u');
}

/** The sentences of prose, one line or sentence each, with code, math and images set aside. */
export function proseSentences(prose: string): readonly string[] {
  return maskVerbatim(prose)
    .split(/\n|(?<=[.!?…;]["'”’»)\]]{0,3})\s+(?=\P{N})|(?<=[:;])\s+/u)
    .map(sentence => sentence.trim())
    .filter(sentence => sentence !== '');
}

/** Splits a sentence at commas and at words such as “and”. */
export function clausesOf(sentence: string, conjunctions: readonly string[]): readonly string[] {
  const words = conjunctions.filter(word => /^\p{L}+$/u.test(word));
  const joint =
    words.length === 0
      ? /,\s+|\s+[–—]\s+/u
      : new RegExp(`,\\s+(?:(?:${words.join('|')})\\s+)?|\\s+[–—]\\s+|\\s+(?:${words.join('|')})\\s+`, 'iu');
  return sentence
    .split(joint)
    .map(clause => clause.trim())
    .filter(clause => clause !== '');
}
