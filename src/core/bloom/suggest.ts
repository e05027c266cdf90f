// Suggests measurable verbs for an outcome whose verb is unmeasurable, missing or not of the declared level.
import type { Level } from './levels.js';
import type { Lexicon } from './lexicon.js';
import type { OutcomeReading } from './read-outcome.js';
import { verbsByLevel } from './verbs-by-level.js';

/** Advice in parentheses and wordings with a gap cannot be put in the place of a verb. */
const isWording = (suggestion: string): boolean => !/[(…]/.test(suggestion);

function plausibleAt(wording: string, level: Level, { byLemma }: Lexicon): boolean {
  const first = wording.split(' ')[0] ?? '';
  return (byLemma.get(wording) ?? byLemma.get(first))?.levels.includes(level) ?? false;
}

function commonVerbs(level: Level, lexicon: Lexicon, except: string | undefined): readonly string[] {
  return (verbsByLevel(lexicon).get(level) ?? [])
    .filter(({ verb }) => verb.lemma !== except)
    .map(({ verb }) => verb.spelled);
}

/**
 * Verbs to use instead, in lower case and in the course's spelling, the best first. For an unmeasurable phrase its own
 * replacements, those plausible at the declared level before the others; if none is, common verbs of that level come
 * first. For a measurable or a missing verb, common verbs of the declared level; none without a declared level, or if
 * the verb fits it.
 */
export function suggestVerbs(
  reading: OutcomeReading,
  declaredLevel: Level | undefined,
  lexicon: Lexicon,
  limit = 5,
): readonly string[] {
  if (!reading.unmeasurable) {
    if (!declaredLevel || reading.levels.includes(declaredLevel)) return [];
    return commonVerbs(declaredLevel, lexicon, reading.verb).slice(0, limit);
  }
  const own = reading.unmeasurable.suggest.filter(isWording);
  if (!declaredLevel) return own.slice(0, limit);
  const fitting = own.filter(wording => plausibleAt(wording, declaredLevel, lexicon));
  const others = own.filter(wording => !fitting.includes(wording));
  const common = fitting.length > 0 ? [] : commonVerbs(declaredLevel, lexicon, undefined).slice(0, 3);
  return [...new Set([...fitting, ...common, ...others])].slice(0, limit);
}
