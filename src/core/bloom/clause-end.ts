// Finds infinitives that close their clause, as in German: "… können die Zellteilung erklären und bewerten".
import type { Entry, Lexicon } from './lexicon.js';
import { endsSentence, type Match } from './match.js';
import type { Words } from './words.js';

/** An opening bracket or a dash, after which no verb is expected. */
const ASIDE = new Set(['(', '[', '–', '—', ':']);

/** Places where the main clause may end: before a subordinate clause or an aside first, then at the sentence's end. */
function clauseEnds({ list }: Words, from: number, { grammar }: Lexicon): readonly number[] {
  const ends: number[] = [];
  const commas: number[] = [];
  let index = from;
  for (; index < list.length && !endsSentence(list, index); index++) {
    const { key, kind } = list[index]!;
    if (kind !== 'mark') continue;
    if (ASIDE.has(key)) ends.push(index);
    if (key !== ',') continue;
    const next = list[index + 1]?.key ?? '';
    const afterJoin = grammar.conjunctions.has(next) ? (list[index + 2]?.key ?? '') : next;
    (grammar.subordinators.has(afterJoin) ? ends : commas).push(index);
  }
  return [...ends, index, ...commas];
}

/** The infinitive whose last word is the one before `end`, if it begins at or after `from`. */
function infinitiveBefore({ list }: Words, from: number, end: number, lexicon: Lexicon): Match | undefined {
  const last = list[end - 1];
  if (last?.kind !== 'word') return undefined;
  return (lexicon.ends.get(last.key) ?? [])
    .map((entry: Entry) => ({ entry, from: end - entry.words.length, to: end }))
    .find(
      ({ entry, from: start }) =>
        start >= from &&
        entry.words.every((word, k) => list[start + k]?.key === word) &&
        // Within a sentence a capital marks a noun: "das Planen". A phrase may begin with one: "Stellung nehmen".
        (!last.capital || start === 0),
    );
}

/** Earlier infinitives joined to the last: "beschreiben und erklären", or "X beschreiben und Y erklären". */
function joined(words: Words, from: number, last: Match, lexicon: Lexicon): readonly Match[] {
  const { list } = words;
  const { conjunctions, subordinators } = lexicon.grammar;
  const matches: Match[] = [];
  let aside = false;
  for (let k = from; k < last.from; k++) {
    const next = list[k + 1]?.key ?? '';
    if (list[k]!.key === ',') aside = subordinators.has(next);
    if (aside || (next !== ',' && !conjunctions.has(next))) continue;
    const match = infinitiveBefore(words, from, k + 1, lexicon);
    // After a comma only another infinitive goes on with the list: "beschreiben, vergleichen und bewerten".
    const goesOn = next !== ',' || infinitiveBefore(words, k + 2, k + 3, lexicon) !== undefined;
    if (match && goesOn) matches.push(match);
  }
  return [...matches, last];
}

/** The infinitives that close the main clause from a word on, in order; empty if there are none. */
export function infinitivesAtEnd(words: Words, from: number, lexicon: Lexicon): readonly Match[] {
  if (lexicon.ends.size === 0) return [];
  const { modals } = lexicon.grammar;
  for (const clauseEnd of clauseEnds(words, from, lexicon)) {
    let end = clauseEnd;
    while (end > from + 1 && modals.has(words.list[end - 1]!.key)) end--;
    const last = infinitiveBefore(words, from, end, lexicon);
    if (last) return joined(words, from, last, lexicon);
  }
  return [];
}
