// outcome-duplicate: an outcome that the course already has.
import { levelRank } from '../bloom/levels.js';
import { shareOption } from '../lint/options.js';
import { courseRule } from '../lint/rule.js';
import type { Course, Outcome } from '../model/types.js';
import { contrastWords, isContrast } from '../text/contrast.js';
import { normalizedText } from '../text/masked.js';
import { nearPairs } from '../text/near-duplicates.js';
import { type TextProfile, trigramProfile } from '../text/similarity.js';

const options = {
  similarity: shareOption(0.9, 'How alike two texts must be (Dice coefficient of their letter triples).'),
};

interface Data {
  readonly outcome: string;
  readonly other: string;
  readonly likeness: number;
}

interface Pair {
  readonly later: Outcome;
  readonly earlier: Outcome;
  readonly likeness: number;
}

export const outcomeDuplicate = courseRule<Data, typeof options>({
  name: 'outcome-duplicate',
  step: 'define',
  severity: 'warning',
  checks: 'No two outcomes of a course say the same, unless the later one is declared at a higher level.',
  why: 'What stands twice is taught, assessed and counted twice, and its results are split between two places.',
  sources: ['Bloomery’s own, tried on the 21,380 course outcomes of Li et al. 2022'],
  fixes: 'none',
  options,
  *detect(course, { similarity }) {
    for (const { later, earlier, likeness } of duplicates(course, similarity)) {
      const [other, at] = [earlier.unitId === later.unitId ? earlier.id : earlier.key, earlier.textAt];
      yield {
        at: later.textAt,
        data: { outcome: later.id, other, likeness: Number(likeness.toFixed(3)) },
        related: [{ at, message: `“${other}” says it first` }],
      };
    }
  },
  word: ({ outcome, other, likeness }) => ({
    message: `The outcome “${outcome}” says ${likeness === 1 ? 'the same' : 'almost the same'} as “${other}”.`,
    help: `Keep one of the two${other.includes('/') ? ' and let the other unit require it' : ''}; or say what “${outcome}” adds. If learners come back to it at a higher level, declare that level.`,
  }),
});

/** Where the texts most alike differ in what they are about, the others will too. */
const MOST_TRIED = 10;

function* duplicates(course: Course, similarity: number): Iterable<Pair> {
  const outcomes = course.units.flatMap(unit => unit.outcomes).filter(({ text }) => text !== '');
  const byText = new Map<string, Outcome[]>();
  /** The first outcome of each text. */
  const distinct: Outcome[] = [];
  for (const later of outcomes) {
    const { normal } = formsOf(later);
    const same = byText.get(normal);
    if (!same) {
      byText.set(normal, [later]);
      distinct.push(later);
      continue;
    }
    const earlier = same.find(candidate => !isStepUp(candidate, later));
    if (earlier) yield { later, earlier, likeness: 1 };
    else same.push(later);
  }
  if (!(similarity > 0)) return;
  const profiles = distinct.map(outcome => formsOf(outcome).profile);
  const tries = new Map<Outcome, number>();
  for (const pair of nearPairs(profiles, similarity)) {
    const [earlier, later] = [distinct[pair.earlier]!, distinct[pair.later]!];
    const tried = tries.get(later) ?? 0;
    if (tried >= MOST_TRIED || isStepUp(earlier, later)) continue;
    const found = !isContrast(formsOf(earlier).words, formsOf(later).words);
    tries.set(later, found ? MOST_TRIED : tried + 1);
    if (found) yield { later, earlier, likeness: Math.min(pair.likeness, 0.999) };
  }
}

/** Coming back to an outcome at a higher level is what spiral courses do. */
function isStepUp(earlier: Outcome, later: Outcome): boolean {
  if (!later.declared) return false;
  return earlier.level === undefined || levelRank(later.declared.value) > levelRank(earlier.level);
}

interface TextForms {
  readonly normal: string;
  readonly profile: TextProfile;
  readonly words: readonly string[];
}

/** Outcomes outlive edits elsewhere, and so do the forms of their texts. */
const forms = new WeakMap<Outcome, TextForms>();

function formsOf(outcome: Outcome): TextForms {
  const known = forms.get(outcome);
  if (known) return known;
  const made = {
    normal: normalizedText(outcome.text),
    profile: trigramProfile(outcome.text),
    words: contrastWords(outcome.text),
  };
  forms.set(outcome, made);
  return made;
}
