// mastery-threshold-range: a threshold that asks for too little or too much, or another one than the rest of the course.
import type { Anchor } from '../course/located.js';
import { shareOption } from '../lint/options.js';
import { courseRule, type Detected } from '../lint/rule.js';
import type { Mastery } from '../model/mastery.js';
import type { Course, Unit } from '../model/types.js';
import { percent } from '../text/percent.js';

const options = {
  min: shareOption(0.7, 'The lowest threshold that is not reported.'),
  max: shareOption(0.95, 'The highest threshold that is not reported.'),
};

/** 0.7 and 70% mean the same, whatever the computer's rounding. */
const SLACK = 1e-9;

interface Data {
  readonly fault: 'low' | 'high' | 'differs';
  readonly threshold: number;
  /** The unit that sets it; undefined for the course. */
  readonly unit: string | undefined;
  /** What holds elsewhere. */
  readonly usual: number | undefined;
}

export const masteryThresholdRange = courseRule<Data, typeof options>({
  name: 'mastery-threshold-range',
  step: 'define',
  severity: 'warning',
  checks: 'The threshold of mastery lies between 70% and 95% and is the same in all units.',
  why: 'A low threshold lets gaps pass into the next unit; one of 100% holds learners back for a slip. Learners prefer a threshold that stays the same.',
  sources: ['Kulik, Kulik & Bangert-Drowns 1990, by criterion', 'Reiser et al. 1986'],
  fixes: 'none',
  options,
  *detect(course, { min, max }) {
    const own = outOfRange(course.mastery, min, max, undefined);
    if (own) yield own;
    const usual = usualThreshold(course);
    for (const unit of course.units) {
      if (!setsThreshold(unit)) continue;
      const found = outOfRange(unit.mastery, min, max, unit) ?? differs(unit, usual);
      if (found) yield found;
    }
  },
  word: ({ fault, threshold, unit, usual }, { min, max }) => {
    const who = unit === undefined ? 'The course' : `The unit “${unit}”`;
    if (fault === 'differs')
      return {
        message: `${who} asks for ${percent(threshold)}, where ${percent(usual ?? threshold)} holds elsewhere in the course.`,
        help: `Remove the threshold of this unit, unless its outcomes really need another standard than the others.`,
      };
    return fault === 'low'
      ? {
          message: `${who} counts ${percent(threshold)} of the points as mastery, which is less than ${percent(min)}.`,
          help: 'Raise it to 80%, which is usual, and give learners correctives and a second form to get there.',
        }
      : {
          message: `${who} asks for ${percent(threshold)} of the points, which is more than ${percent(max)}: one slip and a learner is held back.`,
          help: 'Lower it to 80% or 90%. If errors are dangerous here, write “safetyCritical: true” beside it.',
        };
  },
});

function outOfRange(
  { threshold, thresholdAt, safetyCritical }: Mastery,
  min: number,
  max: number,
  unit: Unit | undefined,
): Detected<Data> | undefined {
  if (threshold === undefined || !thresholdAt) return undefined;
  const fault =
    threshold < min - SLACK ? 'low' : threshold > max + SLACK && !safetyCritical ? 'high' : undefined;
  return fault && { at: thresholdAt, data: { fault, threshold, unit: unit?.id, usual: undefined } };
}

function differs(unit: Unit, usual: Usual | undefined): Detected<Data> | undefined {
  const { threshold, thresholdAt, safetyCritical } = unit.mastery;
  if (threshold === undefined || !thresholdAt || !usual || safetyCritical) return undefined;
  if (Math.abs(threshold - usual.threshold) < SLACK) return undefined;
  return {
    at: thresholdAt,
    data: { fault: 'differs', threshold, unit: unit.id, usual: usual.threshold },
    related: [{ at: usual.at, message: `${percent(usual.threshold)} is set here` }],
    milder: 'info',
  };
}

interface Usual {
  readonly threshold: number;
  readonly at: Anchor;
}

/** The course's own threshold, else the one that most units set, the first of equally frequent ones. */
function usualThreshold(course: Course): Usual | undefined {
  const { threshold, thresholdAt } = course.mastery;
  if (threshold !== undefined && thresholdAt) return { threshold, at: thresholdAt };
  const counts = new Map<number, { at: Anchor; count: number }>();
  for (const { mastery } of course.units) {
    if (mastery.threshold === undefined || !mastery.thresholdAt) continue;
    const { at, count } = counts.get(mastery.threshold) ?? { at: mastery.thresholdAt, count: 0 };
    counts.set(mastery.threshold, { at, count: count + 1 });
  }
  const [most] = [...counts].sort(([, a], [, b]) => b.count - a.count);
  return most && { threshold: most[0], at: most[1].at };
}

function setsThreshold({ file, mastery }: Unit): boolean {
  return mastery.thresholdAt?.file === file;
}
