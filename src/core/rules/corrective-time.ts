// corrective-time: a corrective that takes too long, or longer than the enrichment beside it.
import { numberOption, shareOption } from '../lint/options.js';
import { unitRule } from '../lint/rule.js';
import type { Activity, Unit } from '../model/types.js';

const options = {
  maxShare: shareOption(0.25, 'How long a corrective may take, as a share of the unit’s lessons.'),
  period: numberOption(50, 'Minutes of a class period; a corrective should not take more than two.', {
    min: 10,
    max: 480,
  }),
};

interface Data {
  readonly fault: 'periods' | 'share' | 'enrichment';
  readonly title: string;
  readonly minutes: number;
  /** Two periods, the share of the lessons, or the time of the longest corrective, in minutes. */
  readonly limit: number;
}

export const correctiveTime = unitRule<Data, typeof options>({
  name: 'corrective-time',
  step: 'correct',
  severity: 'info',
  checks:
    'A corrective takes at most two class periods and a quarter of the time of the lessons, and there is enrichment for as long.',
  why: 'One or two class periods are usual for correctives; what takes much longer holds up the whole class, and those who have mastered need something worthwhile meanwhile.',
  sources: ['Guskey 2007', 'Guskey 2010'],
  fixes: 'none',
  options,
  *detect(unit, { maxShare, period }) {
    const lessons = totalMinutes(unit.lessons);
    for (const corrective of unit.correctives) {
      const { minutes, file, title } = corrective;
      if (!minutes) continue;
      const limits = [
        { fault: 'periods' as const, limit: 2 * period },
        ...(lessons ? [{ fault: 'share' as const, limit: Math.round(maxShare * lessons) }] : []),
      ];
      const [tightest] = limits.sort((a, b) => a.limit - b.limit);
      if (!tightest || minutes.value <= tightest.limit) continue;
      yield { at: { file, place: minutes.at }, data: { ...tightest, title, minutes: minutes.value } };
    }
    yield* shortEnrichment(unit);
  },
  word: ({ fault, title, minutes, limit }, { maxShare }) => {
    if (fault === 'enrichment') {
      return {
        message: `All enrichment of this unit takes ${minutes} minutes, but a corrective takes ${limit}.`,
        help: 'Add or extend an activity, so that learners who have mastered are not left without work.',
      };
    }
    return {
      message: `The corrective “${title}” takes ${minutes} minutes, more than ${limit} (${fault === 'periods' ? 'two class periods' : `${Math.round(maxShare * 100)}% of the unit’s lessons`}).`,
      help: 'Shorten it to what the missed outcome needs, or split it by outcome or misconception.',
    };
  },
});

function* shortEnrichment(unit: Unit) {
  const total = totalMinutes(unit.enrichments);
  const [first] = unit.enrichments;
  const longest = unit.correctives.flatMap(({ file, title, minutes }) =>
    minutes ? [{ file, title, at: minutes.at, value: minutes.value }] : [],
  );
  const corrective = longest.sort((a, b) => b.value - a.value)[0];
  if (!first?.minutes || !total || !corrective || total >= corrective.value) return;
  yield {
    at: { file: first.file, place: first.minutes.at },
    data: { fault: 'enrichment' as const, title: first.title, minutes: total, limit: corrective.value },
    related: [
      {
        at: { file: corrective.file, place: corrective.at },
        message: `The corrective “${corrective.title}” takes ${corrective.value} minutes`,
      },
    ],
  };
}

/** Undefined unless every activity says how long it takes. */
function totalMinutes(activities: readonly Activity[]): number | undefined {
  let total = 0;
  for (const { minutes } of activities) {
    if (!minutes) return undefined;
    total += minutes.value;
  }
  return activities.length === 0 ? undefined : total;
}
