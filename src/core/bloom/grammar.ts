// What a pack says about sentences, compiled: lead-ins, adverbs, joining words, patterns that hide the verb.
import type { LanguagePack, UnmeasurablePattern } from './language-pack.js';
import { phraseKeys } from './words.js';

export interface CompiledPattern {
  readonly pattern: UnmeasurablePattern;
  readonly re: RegExp;
}

/** Regular expressions are sticky, and match in `Words.plain`. */
export interface Grammar {
  readonly leadIn: RegExp;
  readonly laterLeadIn: RegExp;
  readonly teacherCentred: RegExp;
  readonly patterns: readonly CompiledPattern[];
  readonly conditionOpeners: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly subordinators: ReadonlySet<string>;
  readonly infinitiveMarkers: ReadonlySet<string>;
  readonly nounFollowers: ReadonlySet<string>;
  readonly modals: ReadonlySet<string>;
  readonly isAdverb: (key: string) => boolean;
  /** The two verbs in order of the alphabet, joined by "+". */
  readonly allowedPairs: ReadonlySet<string>;
}

/** A match ends where a word does: before a blank or a mark, or after an elision. */
const WORD_END = "(?:(?<=')|(?![\\p{L}\\p{N}'-]))";
const NEVER = '(?!)';

function sticky(sources: readonly string[], terms: LanguagePack['terms']): RegExp {
  const fill = (source: string): string =>
    source.replace(/\{\{(\w+)\}\}/g, (_, name: string) => `(?:${fill(terms[name] ?? NEVER)})`);
  const all = sources.length === 0 ? NEVER : sources.map(fill).join('|');
  return new RegExp(`(?:${all})${WORD_END}`, 'uy');
}

/** How `allowedPairs` writes a pair. */
export function pairKey(first: string, second: string): string {
  return first < second ? `${first}+${second}` : `${second}+${first}`;
}

function pairKeys(pack: LanguagePack): readonly string[] {
  const joins = new Set(pack.conjunctions);
  return pack.allowedPairs.map(pair => {
    const words = phraseKeys(pair);
    const join = words.findIndex(word => joins.has(word));
    return pairKey(words.slice(0, join).join(' '), words.slice(join + 1).join(' '));
  });
}

function adverbTest({ adverbs }: LanguagePack): (key: string) => boolean {
  const words = new Set(adverbs.words);
  const except = new Set(adverbs.except);
  return key =>
    words.has(key) ||
    (!except.has(key) &&
      adverbs.suffixes.some(suffix => key.length > suffix.length + 2 && key.endsWith(suffix)));
}

const compiled = new WeakMap<LanguagePack, Grammar>();

/** The pack's grammar, compiled once. */
export function grammarOf(pack: LanguagePack): Grammar {
  const known = compiled.get(pack);
  if (known) return known;
  const grammar: Grammar = {
    leadIn: sticky(pack.leadIns, pack.terms),
    laterLeadIn: sticky(pack.laterLeadIns, pack.terms),
    teacherCentred: sticky(pack.teacherCentred, pack.terms),
    patterns: pack.patterns.map(pattern => ({ pattern, re: sticky([pattern.re], pack.terms) })),
    conditionOpeners: new Set(pack.conditionOpeners),
    conjunctions: new Set(pack.conjunctions),
    determiners: new Set(pack.determiners),
    subordinators: new Set(pack.subordinators),
    infinitiveMarkers: new Set(pack.infinitiveMarkers),
    nounFollowers: new Set(pack.nounFollowers),
    modals: new Set(pack.modals),
    isAdverb: adverbTest(pack),
    allowedPairs: new Set(pairKeys(pack)),
  };
  compiled.set(pack, grammar);
  return grammar;
}
