// spacing-gap: outcomes that are reviewed only at once, or only long after they were learned.
import { numberOption, shareOption } from '../lint/options.js';
import { courseRule } from '../lint/rule.js';
import { type Review, type StudyTime, studyTime } from '../model/study-time.js';
import type { Outcome } from '../model/types.js';

const options = {
  target: numberOption(
    1,
    'How long outcomes should be remembered, in multiples of the course that follows their unit.',
    { min: 0.1, max: 100 },
  ),
  earliest: shareOption(0.1, 'After which share of that time some review should come.'),
  latest: shareOption(0.3, 'After which share of that time the first review should have come.'),
};

interface Gap {
  readonly fault: 'soon' | 'late';
  /** Of the time over which the outcome should be remembered. */
  readonly percent: number;
  readonly form: Review['form'];
}

interface Data {
  readonly unit: string;
  readonly outcomes: readonly string[];
  readonly fault: Gap['fault'];
  readonly percent: number;
  readonly from: number;
  readonly to: number;
}

export const spacingGap = courseRule<Data, typeof options>({
  name: 'spacing-gap',
  step: 'sequence',
  severity: 'info',
  checks: 'Outcomes are reviewed neither only at once nor for the first time long after their unit.',
  why: 'Spaced recall beats massed recall, and the best distance grows with the time for which something is to be remembered: a review at once, or not before the end, does less.',
  sources: ['Cepeda et al. 2008', 'Latimier et al. 2021'],
  fixes: 'none',
  options,
  *detect(course, { target, earliest, latest }) {
    const time = studyTime(course);
    for (const [i, unit] of course.units.entries()) {
      // With a single unit to come there is nothing to choose between.
      if (i > course.units.length - 3) break;
      const groups = new Map<string, { gap: Gap; outcomes: Outcome[] }>();
      for (const outcome of unit.outcomes) {
        const gap = gapOf(time, i, time.reviews.get(outcome.key) ?? [], { target, earliest, latest });
        if (!gap) continue;
        const key = `${gap.fault} ${gap.percent}`;
        const group = groups.get(key);
        if (group) group.outcomes.push(outcome);
        else groups.set(key, { gap, outcomes: [outcome] });
      }
      for (const { gap, outcomes } of groups.values()) {
        yield {
          at: outcomes[0]!.idAt,
          data: {
            unit: unit.id,
            outcomes: outcomes.map(({ id }) => id),
            fault: gap.fault,
            percent: gap.percent,
            from: Math.round(earliest * 100),
            to: Math.round(latest * 100),
          },
          related: [
            {
              at: gap.form.nameAt,
              message: gap.fault === 'soon' ? 'The last review is here' : 'The first review is here',
            },
          ],
        };
      }
    }
  },
  word: ({ outcomes, fault, percent, from, to }) => {
    const list = outcomes.map(id => `“${id}”`).join(', ');
    const is = outcomes.length === 1 ? 'is' : 'are';
    return {
      message:
        fault === 'soon'
          ? `${list} ${is} reviewed only soon after the unit (at ${percent}% of the time that follows), and not later.`
          : `${list} ${is} reviewed for the first time only at ${percent}% of the time that follows the unit.`,
      help: `Put a few items on ${outcomes.length === 1 ? 'it' : 'them'} where ${from}% to ${to}% of the rest of the course have passed.`,
    };
  },
});

function gapOf(
  { ends, total }: StudyTime,
  position: number,
  reviews: readonly Review[],
  limits: { readonly target: number; readonly earliest: number; readonly latest: number },
): Gap | undefined {
  const learned = ends[position]!;
  const span = (total - learned) * limits.target;
  const [first, last] = [reviews[0], reviews.at(-1)];
  if (!first || !last || !(span > 0)) return undefined;
  const share = ({ time }: Review): number => (time - learned) / span;
  const gap = (fault: Gap['fault'], review: Review): Gap => ({
    fault,
    percent: Math.round(share(review) * 100),
    form: review.form,
  });
  // Nobody can review earlier than in the next unit without doing it at once.
  if (share(first) > limits.latest + 1e-9 && first.position > position + 1) return gap('late', first);
  return share(last) < limits.earliest - 1e-9 ? gap('soon', last) : undefined;
}
