// Lists the verbs of each level for completion and hover, those first that most verb lists agree on.
import { LEVELS, type Level, levelRank } from './levels.js';
import type { Lexicon, LexiconVerb } from './lexicon.js';

export interface VerbAtLevel {
  readonly verb: LexiconVerb;
  /** Whether it is the verb's most plausible level. */
  readonly primary: boolean;
  /** How many of 24 verb lists give the verb this level; 0 for verbs that no list was counted for. */
  readonly votes: number;
}

const lists = new WeakMap<Lexicon, ReadonlyMap<Level, readonly VerbAtLevel[]>>();

function atLevel(verb: LexiconVerb, level: Level): VerbAtLevel {
  return { verb, primary: verb.levels[0] === level, votes: verb.votes?.[levelRank(level) - 1] ?? 0 };
}

/** The course's own verbs first, then primary ones, then by votes; equals keep the pack's order. */
function compare(a: VerbAtLevel, b: VerbAtLevel): number {
  return (
    Number(b.verb.source === 'course') - Number(a.verb.source === 'course') ||
    Number(b.primary) - Number(a.primary) ||
    b.votes - a.votes
  );
}

/** All verbs plausible at each level, the most usual first; worked out once for each lexicon. */
export function verbsByLevel(lexicon: Lexicon): ReadonlyMap<Level, readonly VerbAtLevel[]> {
  const known = lists.get(lexicon);
  if (known) return known;
  const all = new Map(
    LEVELS.map(level => [
      level,
      lexicon.verbs
        .filter(verb => verb.levels.includes(level))
        .map(verb => atLevel(verb, level))
        .sort(compare),
    ]),
  );
  lists.set(lexicon, all);
  return all;
}

/**
 * Verbs near a verb at one of its levels: those whose plausible levels are most alike, then the most usual. The verb
 * itself, which may be unknown, is not among them.
 */
export function neighbourVerbs(
  lexicon: Lexicon,
  lemma: string,
  level: Level,
  limit = 8,
): readonly VerbAtLevel[] {
  const levels = lexicon.byLemma.get(lemma)?.levels ?? [level];
  const distance = ({ verb }: VerbAtLevel): number =>
    verb.levels.filter(other => !levels.includes(other)).length +
    levels.filter(own => !verb.levels.includes(own)).length;
  return (verbsByLevel(lexicon).get(level) ?? [])
    .filter(({ verb }) => verb.lemma !== lemma)
    .toSorted(
      (a, b) => Number(b.primary) - Number(a.primary) || distance(a) - distance(b) || b.votes - a.votes,
    )
    .slice(0, limit);
}
