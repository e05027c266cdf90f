// outcome-not-taught: an outcome that no lesson of its unit names.
import { flagOption } from '../lint/options.js';
import { unitRule } from '../lint/rule.js';

const options = {
  inheritUnit: flagOption(true, 'A lesson that names no outcomes teaches all of its unit.'),
};

interface Data {
  readonly outcome: string;
  readonly unit: string;
  readonly lessons: number;
}

export const outcomeNotTaught = unitRule<Data, typeof options>({
  name: 'outcome-not-taught',
  step: 'instruct',
  severity: 'warning',
  checks: 'Where a unit has lessons, each of its outcomes is taught in one of them.',
  why: 'Learners are assessed for what nobody has taught. They will miss it in form A, and the corrective becomes the first instruction instead of the second.',
  sources: ['Cohen 1987, instructional alignment', 'Bloom 1968, Learning for Mastery'],
  fixes: 'none',
  options,
  *detect(unit, { inheritUnit }) {
    if (unit.lessons.length === 0) return;
    const teaching = unit.lessons.filter(({ named }) => named || inheritUnit);
    const taught = new Set(teaching.flatMap(({ outcomes }) => outcomes.map(({ key }) => key)));
    for (const outcome of unit.outcomes) {
      if (taught.has(outcome.key)) continue;
      yield {
        at: outcome.idAt,
        data: { outcome: outcome.id, unit: unit.id, lessons: unit.lessons.length },
        related: unit.lessons.map(({ outcomesAt, at, title }) => ({
          at: outcomesAt ?? at,
          message: outcomesAt ? `“${title}” teaches other outcomes` : `“${title}” names no outcomes`,
        })),
      };
    }
  },
  word: ({ outcome, unit, lessons }) => ({
    message:
      lessons === 1
        ? `The lesson of the unit “${unit}” does not teach “${outcome}”.`
        : `None of the ${lessons} lessons of the unit “${unit}” teaches “${outcome}”.`,
    help: `Add “${outcome}” to “outcomes” of the lesson that teaches it, or write a lesson for it.`,
  }),
});
