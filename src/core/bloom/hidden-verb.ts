// Recognizes constructions that hide the observable verb: "demonstrate the ability to plan", "knowledge of fractions".
import type { CompiledPattern } from './grammar.js';
import type { Lexicon } from './lexicon.js';
import type { Match } from './match.js';
import { type Words, wordAt } from './words.js';

export interface HiddenVerb {
  readonly id: string;
  readonly kind: string;
  /** Word indices, the end exclusive; includes the inner verb. */
  readonly from: number;
  readonly to: number;
  /** Where the construction itself ends. */
  readonly wrapperTo: number;
  readonly suggest: readonly string[];
  /** The verb that was wrapped up. */
  readonly inner?: Match;
}

/** Looks for the head of an outcome from a word on. */
export type FindHead = (from: number) => Match | undefined;

function suggestFor({ pattern }: CompiledPattern, noun: string): readonly string[] {
  const found = Object.entries(pattern.suggest).find(([start]) => start !== '' && noun.includes(start));
  return found?.[1] ?? pattern.suggest[''] ?? [];
}

function wrapped(
  words: Words,
  compiled: CompiledPattern,
  from: number,
  at: number,
  find: FindHead,
): HiddenVerb | undefined {
  const { id, kind, inner } = compiled.pattern;
  const match = find(at);
  if (inner === 'known' && !match?.entry.verb) return undefined;
  if (match) {
    const { entry } = match;
    // Of "the ability to break problems down" only "break" can take the place of the words up to it.
    const verb = match.apart ? words.list[match.from]!.key : (entry.verb?.spelled ?? entry.weak?.verb ?? '');
    const suggest = entry.phrase?.suggest ?? [verb];
    const to = match.apart ? match.from + 1 : match.to;
    return { id, kind, from, to, wrapperTo: at, suggest, inner: match };
  }
  const next = words.list[at];
  return next?.kind === 'word'
    ? { id, kind, from, to: at + 1, wrapperTo: at, suggest: [next.key] }
    : undefined;
}

/** The first pattern that applies at a word; `found` is the verb or phrase that the lexicon has there. */
export function hiddenVerbAt(
  words: Words,
  from: number,
  found: Match | undefined,
  lexicon: Lexicon,
  find: FindHead,
): HiddenVerb | undefined {
  const first = words.list[from];
  if (!first) return undefined;
  const verb = found !== undefined && found.entry.phrase === undefined;
  for (const compiled of lexicon.grammar.patterns) {
    const { pattern, re } = compiled;
    if (pattern.unlessVerb && verb) continue;
    re.lastIndex = first.at;
    const match = re.exec(words.plain);
    if (!match || match[0] === '') continue;
    const to = wordAt(words, first.at + match[0].length);
    if (pattern.inner) {
      const hidden = wrapped(words, compiled, from, to, find);
      if (hidden) return hidden;
      continue;
    }
    const noun = match.groups?.noun ?? match.groups?.noun2 ?? '';
    return {
      id: pattern.id,
      kind: pattern.kind,
      from,
      to,
      wrapperTo: to,
      suggest: suggestFor(compiled, noun),
    };
  }
  return undefined;
}
