// Skips what precedes the verb: list markers, "By the end of the unit, students will be able to", conditions.
import type { Lexicon } from './lexicon.js';
import { type Match, matchAfterAdverbs } from './match.js';
import { type Words, wordAt } from './words.js';

export interface Start {
  /** Index of the first word after the lead-in. */
  readonly index: number;
  /** Index of the first word of the lead-in; equal to `index` without one. */
  readonly from: number;
}

/** "1.", "a)", "(iv)" or "2.3:" before the text. */
const LIST_NUMBER = /\(?(?:\d+(?:\.\d+)*|\p{L}|[ivx]{1,5})[.):]\)?(?= )/uy;

function skipMarks({ list }: Words, from: number): number {
  let index = from;
  while (list[index]?.kind === 'mark' && list[index]?.key !== '&') index++;
  return index;
}

function execAt(re: RegExp, words: Words, index: number): number {
  const word = words.list[index];
  if (!word) return 0;
  re.lastIndex = word.at;
  return re.exec(words.plain)?.[0].length ?? 0;
}

/** Where the text itself begins, after bullets and numbers. */
export function skipListMarker(words: Words): number {
  const bullet = skipMarks(words, 0);
  const number = execAt(LIST_NUMBER, words, bullet);
  return number > 0 ? skipMarks(words, wordAt(words, words.list[bullet]!.at + number)) : bullet;
}

/** Skips the pack's lead-ins, one after another. */
export function skipLeadIn(words: Words, from: number, { grammar }: Lexicon): Start {
  let index = from;
  for (let steps = 0; steps < 6; steps++) {
    const length = execAt(grammar.leadIn, words, index);
    if (length === 0) break;
    index = skipMarks(words, wordAt(words, words.list[index]!.at + length));
  }
  return { index, from };
}

/** Skips one of the wider lead-ins, such as "Nurses on the ward will be able to". */
export function skipLaterLeadIn(words: Words, from: number, lexicon: Lexicon): Start {
  const length = execAt(lexicon.grammar.laterLeadIn, words, from);
  if (length === 0) return { index: from, from };
  const index = skipMarks(words, wordAt(words, words.list[from]!.at + length));
  return { index: skipLeadIn(words, index, lexicon).index, from };
}

const COMMAS = 5;
const REACH = 60;

/**
 * Skips a condition that comes first, as in "Given a balance sheet, calculate …"; only if a verb in its base form, or
 * a lead-in and a verb, follows a comma: "Using graphs, tables and charts" has no other verb.
 */
export function skipCondition(
  words: Words,
  from: number,
  lexicon: Lexicon,
): { start: Start; match: Match } | undefined {
  const { list } = words;
  if (!lexicon.grammar.conditionOpeners.has(list[from]?.key ?? '')) return undefined;
  for (let j = from + 1, commas = 0; j < list.length && j < from + REACH && commas < COMMAS; j++) {
    if (list[j]?.key !== ',') continue;
    commas++;
    const { index } = skipLeadIn(words, j + 1, lexicon);
    const match = matchAfterAdverbs(words, index, lexicon);
    if (!match) continue;
    const { tense } = match.entry;
    // In English a present form after a comma is as likely a plural.
    const isVerb = tense === 'base' || (tense === 'present' && lexicon.pack.morphology !== 'en');
    if (isVerb || index > j + 1) return { start: { index, from }, match };
  }
  return undefined;
}
