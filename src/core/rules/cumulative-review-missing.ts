// cumulative-review-missing: outcomes that are never assessed again once their unit is over.
import { flagOption } from '../lint/options.js';
import { courseRule } from '../lint/rule.js';
import { studyTime } from '../model/study-time.js';

const options = {
  exemptLast: flagOption(true, 'The outcomes of the last unit need no review within the course.'),
};

interface Data {
  readonly unit: string;
  readonly outcomes: readonly string[];
  readonly all: boolean;
}

export const cumulativeReviewMissing = courseRule<Data, typeof options>({
  name: 'cumulative-review-missing',
  step: 'sequence',
  severity: 'info',
  prominent: true,
  strict: 'warning',
  checks: 'Every outcome is assessed again in a later unit or in an assessment over several units.',
  why: 'In some studies the gains of mastery learning vanished after about four weeks; being asked again later, spread over time, makes learning last.',
  sources: ['Cepeda et al. 2008', 'Latimier et al. 2021', 'Slavin 1987', 'Winget & Persky 2022'],
  fixes: 'none',
  options,
  *detect(course, { exemptLast }) {
    const { reviews } = studyTime(course);
    const units = exemptLast ? course.units.slice(0, -1) : course.units;
    for (const unit of units) {
      const without = unit.outcomes.filter(({ key }) => !reviews.has(key));
      const [first, ...others] = without;
      if (!first) continue;
      yield {
        at: first.idAt,
        data: {
          unit: unit.id,
          outcomes: without.map(({ id }) => id),
          all: without.length === unit.outcomes.length,
        },
        related: others.map(({ id, idAt }) => ({
          at: idAt,
          message: `“${id}” is not assessed again either`,
        })),
      };
    }
  },
  word: ({ unit, outcomes, all }) => {
    const list = outcomes.map(id => `“${id}”`).join(', ');
    const tag = `${unit}/${outcomes[0]}`;
    return {
      message:
        all && outcomes.length > 1
          ? `No outcome of “${unit}” (${list}) is assessed again later in the course.`
          : `Once “${unit}” is over, ${list} ${outcomes.length === 1 ? 'is' : 'are'} not assessed again.`,
      help: `Add a few items {outcome=${tag}} to a later unit’s form, or a short review with “covers: [${tag}]”.`,
    };
  },
});
