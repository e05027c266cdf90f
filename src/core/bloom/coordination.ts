// Collects the verbs that share the head of an outcome: "design, build and test …", "… and explain the result".
import type { Lexicon } from './lexicon.js';
import { endsSentence, type Match, matchAfterAdverbs } from './match.js';
import type { Words } from './words.js';

export interface Joined {
  readonly match: Match;
  /** Stands in a second clause of its own: "and V the …". */
  readonly clause: boolean;
}

const agrees = (a: Match, b: Match): boolean => a.entry.tense === b.entry.tense;

/** Skips a "to" that is said again: "be able to explain and to apply". */
function skipMarker({ list }: Words, at: number, { grammar }: Lexicon): number {
  return grammar.infinitiveMarkers.has(list[at]?.key ?? '') ? at + 1 : at;
}

/** Verbs right after the head, `V(, V)* (and|or|/) V`; a comma alone joins nothing. */
function run(words: Words, head: Match, lexicon: Lexicon): readonly Match[] {
  const { list } = words;
  const matches = [head];
  let pending: Match[] = [];
  let at = head.to;
  while (at < list.length) {
    let next = list[at]?.key === ',' ? at + 1 : at;
    const comma = next > at;
    let join = false;
    for (; lexicon.grammar.conjunctions.has(list[next]?.key ?? ''); next++) join = true;
    if (!comma && !join) break;
    const match = matchAfterAdverbs(words, skipMarker(words, next, lexicon), lexicon);
    if (!match || !agrees(match, head)) break;
    pending.push(match);
    if (join) {
      matches.push(...pending);
      pending = [];
    }
    at = match.to;
  }
  return matches;
}

/** Verbs of further clauses: after a joining word or a full stop, in the head's tense, before an article or the like. */
function furtherClauses(words: Words, after: number, head: Match, lexicon: Lexicon): readonly Match[] {
  const { list } = words;
  const { conjunctions, determiners, subordinators, infinitiveMarkers } = lexicon.grammar;
  const matches: Match[] = [];
  // In a subordinate clause or after "to" the verbs are not the learner's: "Explain how cells divide and repair the …".
  let subordinate = false;
  for (let k = after; k < list.length; k++) {
    const { key } = list[k]!;
    const stop = endsSentence(list, k);
    if (stop) subordinate = false;
    else if (subordinators.has(key)) subordinate = true;
    else if (infinitiveMarkers.has(key))
      subordinate ||= matchAfterAdverbs(words, k + 1, lexicon) !== undefined;
    if (subordinate || key === '/' || !(stop || conjunctions.has(key))) continue;
    const match = matchAfterAdverbs(words, skipMarker(words, k + 1, lexicon), lexicon);
    if (!match || !agrees(match, head)) continue;
    if (match.apart || determiners.has(list[match.to]?.key ?? '')) {
      matches.push(match);
      k = match.to - 1;
    }
  }
  return matches;
}

/** All verbs that belong to the outcome's head, from the head on. */
export function joinedVerbs(words: Words, head: Match, lexicon: Lexicon): readonly Joined[] {
  const first = run(words, head, lexicon);
  const further = furtherClauses(words, first.at(-1)!.to, head, lexicon);
  return [
    ...first.map(match => ({ match, clause: false })),
    ...further.map(match => ({ match, clause: true })),
  ];
}
