// Finds the longest known verb or phrase at one place of a text.
import type { Entry, Lexicon } from './lexicon.js';
import type { Word, Words } from './words.js';

/** An entry found in a text, by word indices; ends are exclusive. */
export interface Match {
  readonly entry: Entry;
  readonly from: number;
  readonly to: number;
  /** The word that stands apart, as "down" in "break the problem down"; `to` is then after it. */
  readonly apart?: { readonly from: number; readonly to: number };
}

/** Whether a mark ends the sentence; the stop of "e.g." or "2." does not. */
export function endsSentence(list: readonly Word[], index: number): boolean {
  const key = list[index]?.key;
  if (key === ';' || key === '!' || key === '?') return true;
  if (key !== '.') return false;
  const next = list[index + 1];
  if (!next) return true;
  const before = list[index - 1]?.key ?? '';
  return before.length > 1 && !/\d$/.test(before) && next.start > list[index]!.end && next.capital;
}

function wordsMatch(list: readonly Word[], at: number, words: readonly string[], from: number): boolean {
  for (let k = from; k < words.length; k++) {
    const word = list[at + k - from];
    if (word?.key !== words[k] || word?.kind !== 'word') return false;
  }
  return true;
}

/** Where the rest of a separated entry begins, or -1. */
function findApart(list: readonly Word[], from: number, entry: Entry, { grammar }: Lexicon): number {
  const rest = entry.words.length - 1;
  for (let j = from + 1; j <= from + 1 + entry.gap && j < list.length; j++) {
    if (wordsMatch(list, j, entry.words, 1)) {
      const next = list[j + rest];
      if (!entry.closing || !next || next.kind === 'mark' || grammar.conjunctions.has(next.key)) return j;
    }
    if (endsSentence(list, j)) return -1;
    const word = list[j]!;
    if (entry.closing) {
      if (word.key === ',' && grammar.subordinators.has(list[j + 1]?.key ?? '')) return -1;
    } else if (word.kind === 'mark' || grammar.conjunctions.has(word.key)) return -1;
  }
  return -1;
}

/** A single word before "of" is a noun: "design of experiments", "states of matter". */
function isNoun(entry: Entry, next: Word | undefined, { grammar }: Lexicon): boolean {
  return entry.words.length === 1 && entry.tense !== 'ing' && grammar.nounFollowers.has(next?.key ?? '');
}

/** The longest entry that begins at a word, by its number of words. */
export function matchAt({ list }: Words, from: number, lexicon: Lexicon): Match | undefined {
  const first = list[from];
  if (first?.kind !== 'word') return undefined;
  for (const entry of lexicon.heads.get(first.key) ?? []) {
    const length = entry.words.length;
    if (entry.gap === 0) {
      if (wordsMatch(list, from, entry.words, 0) && !isNoun(entry, list[from + length], lexicon)) {
        return { entry, from, to: from + length };
      }
      continue;
    }
    const apart = findApart(list, from, entry, lexicon);
    if (apart > 0)
      return { entry, from, to: apart + length - 1, apart: { from: apart, to: apart + length - 1 } };
  }
  return undefined;
}

/** Index of the first word after leading adverbs, which may be joined: "correctly and safely". */
export function skipAdverb({ list }: Words, from: number, { grammar }: Lexicon): number {
  const isAdverb = (index: number): boolean =>
    list[index]?.kind === 'word' && grammar.isAdverb(list[index].key);
  if (!isAdverb(from)) return from;
  let next = from + 1;
  while (list[next]?.key === ',' || grammar.conjunctions.has(list[next]?.key ?? '')) next++;
  return next === from + 1 || isAdverb(next) ? next : from + 1;
}

/** The match at a word or after its adverbs; an adverb that itself begins an entry ("critically appraise") is kept. */
export function matchAfterAdverbs(words: Words, from: number, lexicon: Lexicon): Match | undefined {
  for (let at = from, steps = 0; steps < 5; steps++) {
    const match = matchAt(words, at, lexicon);
    if (match) return match;
    const next = skipAdverb(words, at, lexicon);
    if (next === at) return undefined;
    at = next;
  }
  return undefined;
}
