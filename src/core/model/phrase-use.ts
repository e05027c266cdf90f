// What an activity's prose asks for besides certain phrases, such as “read it again” or “more exercises”.
import type { Level } from '../bloom/levels.js';
import { readOutcome } from '../bloom/read-outcome.js';
import { clausesOf, foldPhrases, phrasePattern, proseSentences } from '../text/phrases.js';
import { OPAQUE } from '../text/prose.js';
import { wordCount } from '../text/reading-load.js';
import { courseLexicon } from './outcome.js';
import type { Activity, Unit } from './types.js';

export interface PhraseUse {
  /** The phrases found, as written but in small letters, each once. */
  readonly phrases: readonly string[];
  /** A phrase stands in the title. */
  readonly inTitle: boolean;
  /** Words of clauses without a phrase; the title does not count. */
  readonly otherWords: number;
  /** Levels of the verbs at the head of other clauses; `undefined` for a verb that names an activity without a level. */
  readonly tasks: readonly (Level | undefined)[];
  /** Levels of the verbs at the head of clauses that hold a phrase: “design more exercises”. */
  readonly withPhrase: readonly (Level | undefined)[];
}

/** Undefined without a language pack and without phrases in the text. */
export function phraseUse(
  unit: Unit,
  activity: Activity,
  prose: string,
  phrases: readonly string[],
): PhraseUse | undefined {
  const lexicon = courseLexicon(unit.context);
  const pattern = lexicon && phrasePattern(phrases);
  // Most prose holds none of the phrases, and is not worth splitting.
  if (!lexicon || !pattern?.test(foldPhrases(`${activity.title}\n${prose}`))) return undefined;
  const found = new Set<string>();
  const tasks: (Level | undefined)[] = [];
  const withPhrase: (Level | undefined)[] = [];
  let otherWords = 0;
  let inTitle = false;
  const take = (clause: string, title: boolean): void => {
    const phrase = pattern.exec(foldPhrases(clause))?.[0];
    const { head, levels, unmeasurable } = readOutcome(clause, lexicon);
    if (phrase !== undefined) {
      found.add(phrase);
      inTitle ||= title;
      if (head && !unmeasurable) withPhrase.push(levels[0]);
    } else if (!title) {
      otherWords += wordCount(clause);
      // A formula, a piece of code or a figure is something to work with.
      if ((head && !unmeasurable) || clause.includes(OPAQUE)) tasks.push(levels[0]);
    }
  };
  const title = foldPhrases(activity.title);
  take(activity.title, true);
  for (const sentence of proseSentences(prose)) {
    if (foldPhrases(sentence) === title) continue;
    for (const clause of clausesOf(sentence, lexicon.pack.conjunctions)) take(clause, false);
  }
  if (found.size === 0) return undefined;
  return { phrases: [...found], inTitle, otherWords, tasks, withPhrase };
}
