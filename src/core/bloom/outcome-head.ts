// Finds the head of an outcome: the verbs that it begins with, or in German also those that close its clause.
import { infinitivesAtEnd } from './clause-end.js';
import { type Joined, joinedVerbs } from './coordination.js';
import { type HiddenVerb, hiddenVerbAt } from './hidden-verb.js';
import { type Start, skipCondition, skipLaterLeadIn, skipLeadIn } from './lead-in.js';
import type { Lexicon } from './lexicon.js';
import { type Match, matchAfterAdverbs, skipAdverb } from './match.js';
import type { Words } from './words.js';

export interface Head {
  readonly start: Start;
  /** The verbs of the head in order; empty if there is none. */
  readonly verbs: readonly Joined[];
  /** Set if a construction hides the verb; it then counts before `verbs`. */
  readonly hidden?: HiddenVerb;
}

/** A capital after another word or a comma marks a German noun, as in "… können Wissen anwenden". */
function isGermanNoun({ list }: Words, { from }: Match): boolean {
  const before = list[from - 1];
  return list[from]!.capital && before !== undefined && (before.kind === 'word' || before.key === ',');
}

/** Marks verbs that do not directly follow the one before as clauses of their own. */
function asJoined({ list }: Words, matches: readonly Match[], { grammar }: Lexicon): readonly Joined[] {
  return matches.map((match, i) => {
    const before = matches[i - 1];
    const between = before ? list.slice(before.to, match.from) : [];
    return { match, clause: between.some(({ key }) => key !== ',' && !grammar.conjunctions.has(key)) };
  });
}

function findVerbsLast(words: Words, index: number, lexicon: Lexicon): readonly Joined[] {
  const found = matchAfterAdverbs(words, index, lexicon);
  const first = found && isGermanNoun(words, found) ? undefined : found;
  const atEnd = infinitivesAtEnd(words, index, lexicon);
  const firstAtEnd = atEnd[0];
  if (!first || !firstAtEnd)
    return first ? joinedVerbs(words, first, lexicon) : asJoined(words, atEnd, lexicon);
  const next = words.list[first.to]?.key ?? '';
  // "Erklären Sie …" begins with its verb; "Wissen anwenden" begins with a noun that looks like one.
  const nounLike =
    words.list[first.from]!.capital && first.entry.tense === 'base' && !first.apart && next !== 'sie';
  if (firstAtEnd.from === first.from || (nounLike && !lexicon.grammar.conjunctions.has(next))) {
    return asJoined(words, atEnd, lexicon);
  }
  return joinedVerbs(words, first, lexicon);
}

function findVerbs(words: Words, index: number, lexicon: Lexicon): readonly Joined[] {
  if (lexicon.pack.verbPosition === 'last') return findVerbsLast(words, index, lexicon);
  const first = matchAfterAdverbs(words, index, lexicon);
  return first ? joinedVerbs(words, first, lexicon) : [];
}

/** Whether a construction counts before what the lexicon found: the longer one does, and of equals the unmeasurable one. */
function outweighs(hidden: HiddenVerb, found: Match | undefined): boolean {
  if (!found) return true;
  const { words, phrase, verb } = found.entry;
  const longer = hidden.to - hidden.from - words.length;
  if (phrase) return longer > 0;
  // Whoever allows "know" means "know how to" too.
  if (verb?.source === 'allowed') return longer > 0 && !hidden.inner;
  return longer >= 0;
}

function headFrom(words: Words, start: Start, lexicon: Lexicon): Head {
  const verbs = findVerbs(words, start.index, lexicon);
  const found = verbs[0]?.match;
  const find = (from: number): Match | undefined => findVerbs(words, from, lexicon)[0]?.match;
  const before = lexicon.pack.verbPosition === 'last' ? start.index : (found?.from ?? start.index);
  const hidden =
    hiddenVerbAt(words, before, found, lexicon, find) ??
    (found ? undefined : hiddenVerbAt(words, skipAdverb(words, before, lexicon), found, lexicon, find));
  if (!hidden || !outweighs(hidden, found)) return { start, verbs };
  if (hidden.inner) return { start, verbs: joinedVerbs(words, hidden.inner, lexicon), hidden };
  return {
    start,
    verbs: found && found.from < hidden.to ? joinedVerbs(words, { ...found, to: hidden.to }, lexicon) : [],
    hidden,
  };
}

const isFound = ({ verbs, hidden }: Head): boolean => verbs.length > 0 || hidden !== undefined;

/** Finds the head from a word on; verbs in the middle of the sentence are never taken for it. */
export function findHead(words: Words, from: number, lexicon: Lexicon): Head {
  const condition = skipCondition(words, from, lexicon);
  const head = headFrom(words, condition?.start ?? skipLeadIn(words, from, lexicon), lexicon);
  if (isFound(head)) return head;
  const later = skipLaterLeadIn(words, from, lexicon);
  if (later.index === from) return head;
  const laterHead = headFrom(words, later, lexicon);
  return isFound(laterHead) ? laterHead : head;
}
