// Which verbs an author could write at the head of an outcome instead, and how advice names them.
import type { Level } from '../bloom/levels.js';
import type { Lexicon } from '../bloom/lexicon.js';
import { suggestVerbs } from '../bloom/suggest.js';
import { verbsByLevel } from '../bloom/verbs-by-level.js';
import { writtenAlike } from '../bloom/write-alike.js';
import { orList } from '../course/read-fields.js';
import { courseLexicon } from './outcome.js';
import type { Outcome, UnitContext } from './types.js';

export interface VerbAdvice {
  /** In lower case, the best first; in the language of the course. */
  readonly verbs: readonly string[];
  /** Those that fit into the outcome's sentence in the place of its verb, in the form that they need there. */
  readonly alike: readonly string[];
  /** The language puts them at the end of the sentence. */
  readonly last: boolean;
  /** Nothing tells the level: only the first verb fits more or less everything. */
  readonly general: boolean;
}

/** More examples than this are a list to search, not advice. */
const EXAMPLES = 3;
/** Levels that most outcomes have, for advice where nothing tells the level, with the place of an everyday verb. */
const USUAL: readonly (readonly [Level, number])[] = [
  ['understand', 0],
  ['apply', 1],
  ['analyze', 1],
];

/** Verbs at the declared level first; where nothing says a level, one of each usual level. */
export function verbAdvice(outcome: Outcome, context: UnitContext): VerbAdvice {
  const lexicon = courseLexicon(context);
  if (!lexicon || !outcome.reading) return { verbs: [], alike: [], last: false, general: true };
  const { reading, declared, level } = outcome;
  const suggested = suggestVerbs(reading, declared?.value, lexicon, EXAMPLES + 3);
  // What an unmeasurable phrase hides is the author's own verb, weak or not.
  const own = reading.unmeasurable ? suggested : suggested.filter(isNotWeak(lexicon));
  const others = own.length > 0 ? [] : otherVerbs(lexicon, level, reading.verb).filter(isNotWeak(lexicon));
  const verbs = [...own, ...others].slice(0, EXAMPLES);
  return {
    verbs,
    alike: verbs.flatMap(verb => writtenAlike(verb, reading, outcome.text, lexicon) ?? []),
    last: lexicon.pack.verbPosition === 'last',
    general: own.length === 0 && level === undefined,
  };
}

function otherVerbs(
  lexicon: Lexicon,
  level: Level | undefined,
  except: string | undefined,
): readonly string[] {
  const at = (name: Level): readonly string[] =>
    (verbsByLevel(lexicon).get(name) ?? [])
      .filter(({ verb }) => verb.lemma !== except)
      .map(({ verb }) => verb.spelled);
  return level ? at(level) : USUAL.flatMap(([name, place]) => at(name)[place] ?? []);
}

function isNotWeak({ pack }: Lexicon): (verb: string) => boolean {
  const weak = new Set(pack.weak.map(({ verb }) => verb));
  return verb => !weak.has(verb);
}

/** A sentence of help that names the verbs. */
export function adviceSentence({ verbs, last }: Pick<VerbAdvice, 'verbs' | 'last'>): string {
  if (verbs.length === 0) return 'Begin with what learners do to show it.';
  return last
    ? `Say what learners do to show it, for example with ${quotedVerbs(verbs)}.`
    : `Begin with what learners do to show it, for example ${quotedVerbs(verbs.map(capital))}.`;
}

/** “Explain”, “Summarize” or “Classify”. */
export function quotedVerbs(verbs: readonly string[]): string {
  return orList(verbs.map(verb => `“${verb}”`));
}

export function capital(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32);
  return text === '' ? '' : first.toUpperCase() + text.slice(first.length);
}
