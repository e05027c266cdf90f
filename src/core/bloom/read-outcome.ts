// Reads what an outcome's wording says: its verb, the plausible levels, and what is unmeasurable, weak or doubled.
import type { Span } from '../text/span.js';
import { pairKey } from './grammar.js';
import { skipListMarker } from './lead-in.js';
import type { Level } from './levels.js';
import type { Entry, Lexicon } from './lexicon.js';
import type { Match } from './match.js';
import { findHead, type Head } from './outcome-head.js';
import { splitWords, type Words } from './words.js';

export interface CoordinatedVerb extends Span {
  /** Lemma, or the phrase if it is not measurable. */
  readonly verb: string;
  readonly levels: readonly Level[];
  /** In a second clause of its own ("… and explain the result"), not in the run at the head. */
  readonly clause: boolean;
}

export interface UnmeasurableReading extends Span {
  readonly phrase: string;
  readonly kind: string;
  /** Wordings to use instead; an entry in parentheses is advice. */
  readonly suggest: readonly string[];
  /** Set if a construction was recognized rather than a listed phrase. */
  readonly pattern?: string;
}

/** Plain data; all spans are UTF-16 offsets into the text that was read. */
export interface OutcomeReading {
  /** The verb or phrase found; of a verb in two parts only the first word. */
  readonly head: Span | undefined;
  /** The part that stands apart: "down" in "break the problem down". */
  readonly particle?: Span;
  /** Lemma of the first verb, in the pack's own spelling; absent if it is unmeasurable. */
  readonly verb?: string;
  /** Plausible levels, primary first; empty if no measurable verb was found. A verb never proves a level. */
  readonly levels: readonly Level[];
  /** The first of `levels`. */
  readonly level?: Level;
  readonly unmeasurable?: UnmeasurableReading;
  /** The verb names an activity or says too little; it may have levels all the same. */
  readonly weak?: { readonly verb: string; readonly kind: string };
  /** The outcome speaks of the course or the teacher: "This unit covers …". */
  readonly teacherCentred?: Span;
  /** All verbs of the outcome, the head first; empty without a head. */
  readonly coordinated: readonly CoordinatedVerb[];
  /** The verbs are a pair that names one performance, such as "compare and contrast". */
  readonly allowedPair: boolean;
  /** What was skipped before the head: "Students will be able to". */
  readonly leadIn?: Span;
}

function spanOf({ list }: Words, from: number, to: number): Span {
  return { start: list[from]!.start, end: list[to - 1]!.end };
}

const headWord = ({ from, to, apart }: Match): readonly [number, number] => [from, apart ? from + 1 : to];

function nameOf({ phrase, verb, weak }: Entry): string {
  return phrase?.phrase ?? verb?.lemma ?? weak?.verb ?? '';
}

const levelsOf = ({ phrase, verb }: Entry): readonly Level[] => (phrase ? [] : (verb?.levels ?? []));

/** The text of some words, without markup, in lower case, up to a mark that ends it. */
function plainText({ list, plain }: Words, from: number, to: number): string {
  const last = list[to - 1]!;
  return plain.slice(list[from]!.at, last.kind === 'mark' ? last.at : last.at + last.key.length);
}

function readTeacher(words: Words, from: number, lexicon: Lexicon): Span | undefined {
  const { teacherCentred } = lexicon.grammar;
  const at = words.list[from]?.at;
  if (at === undefined) return undefined;
  teacherCentred.lastIndex = at;
  const length = teacherCentred.exec(words.plain)?.[0].length ?? 0;
  if (length === 0) return undefined;
  let to = from + 1;
  while (to < words.list.length && words.list[to]!.at < at + length) to++;
  return spanOf(words, from, to);
}

function readUnmeasurable(words: Words, { verbs, hidden }: Head): UnmeasurableReading | undefined {
  if (hidden) {
    const { id, kind, suggest, from, to, wrapperTo } = hidden;
    return {
      phrase: plainText(words, from, wrapperTo),
      kind,
      suggest,
      ...spanOf(words, from, to),
      pattern: id,
    };
  }
  const match = verbs[0]?.match;
  const phrase = match?.entry.phrase;
  if (!phrase) return undefined;
  const { phrase: name, kind, suggest } = phrase;
  return { phrase: name, kind, suggest, ...spanOf(words, ...headWord(match)) };
}

function readCoordinated(words: Words, { verbs, hidden }: Head): readonly CoordinatedVerb[] {
  const all = verbs.map(({ match, clause }) => ({
    verb: nameOf(match.entry),
    levels: levelsOf(match.entry),
    clause,
    ...spanOf(words, ...headWord(match)),
  }));
  if (!hidden || hidden.inner) return all;
  const { from, to } = hidden;
  return [
    { verb: plainText(words, from, to), levels: [], clause: false, ...spanOf(words, from, to) },
    ...all.slice(1),
  ];
}

function isAllowedPair(coordinated: readonly CoordinatedVerb[], { grammar, pack }: Lexicon): boolean {
  const [first, second] = coordinated;
  if (!first || coordinated.length > 2) return false;
  if (!second) return pack.allowedPairs.includes(first.verb);
  return !second.clause && grammar.allowedPairs.has(pairKey(first.verb, second.verb));
}

/**
 * Reads an outcome by its head, never by verbs in the middle of the sentence (domain brief, section 1.4). Only the first
 * 2,000 characters are read; any text is accepted. Takes a few microseconds.
 */
export function readOutcome(text: string, lexicon: Lexicon): OutcomeReading {
  const words = splitWords(text);
  const from = skipListMarker(words);
  const head = findHead(words, from, lexicon);
  const { index } = head.start;
  const teacherCentred = readTeacher(words, from, lexicon);
  const unmeasurable = readUnmeasurable(words, head);
  const coordinated = readCoordinated(words, head);
  const allowedPair = !unmeasurable && isAllowedPair(coordinated, lexicon);
  const match = head.verbs[0]?.match;
  const entry = unmeasurable ? undefined : match?.entry;
  // "Read and interpret": the first verb of a pair need not have a level of its own.
  const own = entry ? levelsOf(entry) : [];
  const levels = own.length === 0 && allowedPair ? (coordinated[1]?.levels ?? []) : own;
  return {
    head: unmeasurable
      ? { start: unmeasurable.start, end: unmeasurable.end }
      : match && spanOf(words, ...headWord(match)),
    ...(entry && match?.apart && { particle: spanOf(words, match.apart.from, match.apart.to) }),
    ...(entry && { verb: nameOf(entry) }),
    levels,
    ...(levels[0] && { level: levels[0] }),
    ...(unmeasurable && { unmeasurable }),
    ...(entry?.weak && { weak: { verb: entry.weak.verb, kind: entry.weak.kind } }),
    ...(teacherCentred && { teacherCentred }),
    coordinated,
    allowedPair,
    ...(index > head.start.from && { leadIn: spanOf(words, head.start.from, index) }),
  };
}
