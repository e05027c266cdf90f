// mastery-threshold-step: too few items for the threshold, so that in truth more is asked than was declared.
import type { Anchor } from '../course/located.js';
import { nearbyItemCounts, nearbyThresholds } from '../cycle/cut-advice.js';
import { shareOption } from '../lint/options.js';
import { unitRule } from '../lint/rule.js';
import { type ThresholdStep, thresholdSteps } from '../model/threshold-steps.js';
import type { Unit } from '../model/types.js';
import { percent } from '../text/percent.js';

const options = {
  maxGap: shareOption(0.1, 'How far the share that is really asked for may lie above the threshold.'),
};

/** In percent; a lower threshold would be the next finding. */
const USUAL_FROM = 70;

interface Data {
  readonly outcome: string;
  readonly threshold: number;
  /** What the threshold means in the forms, the widest gap first. */
  readonly steps: readonly ThresholdStep[];
  /** A threshold for the unit that would solve this for all its outcomes, in percent. */
  readonly proposed: number | undefined;
  /** Where the unit sets its own threshold; a course's is not for one unit to change. */
  readonly ownAt: Anchor | undefined;
}

export const masteryThresholdStep = unitRule<Data, typeof options>({
  name: 'mastery-threshold-step',
  step: 'define',
  severity: 'warning',
  checks: 'An outcome has enough items in a formative form for the threshold to mean what it says.',
  why: 'A learner gets three items right, or two: 80% of three items is in truth all of them, and one slip holds back who has learned.',
  sources: ['Millman 1973, Novick & Lewis 1974: cut scores and numbers of items'],
  fixes: 'suggestion',
  options,
  *detect(unit, { maxGap }) {
    const { threshold, thresholdAt } = unit.mastery;
    if (threshold === undefined) return;
    const solves = whetherItSolves(unit, maxGap);
    for (const outcome of unit.outcomes) {
      const steps = thresholdSteps(unit, outcome, threshold, maxGap);
      if (steps.length === 0) continue;
      const named = new Set(steps.flatMap(({ forms }) => forms));
      yield {
        at: outcome.idAt,
        data: {
          outcome: outcome.id,
          threshold,
          steps,
          proposed: proposedThreshold(steps, threshold, solves),
          ownAt: thresholdAt?.file === unit.file ? thresholdAt : undefined,
        },
        related: [
          ...(thresholdAt ? [{ at: thresholdAt, message: `The threshold of ${percent(threshold)}` }] : []),
          ...unit.forms
            .filter(({ name, purpose }) => purpose === 'formative' && named.has(name))
            .map(({ name, nameAt }) => ({ at: nameAt, message: `Form ${name} has these items` })),
        ],
      };
    }
  },
  word: ({ outcome, threshold, steps }, { maxGap }) => ({
    message: `The outcome “${outcome}” asks for more than ${percent(threshold)}: ${steps.map(stepWords).join('; ')}.`,
    help: advice(threshold, steps[0], maxGap),
  }),
  fix({ data: { proposed, ownAt } }, input) {
    if (proposed === undefined || !ownAt) return [];
    const { start, end } = input.span(ownAt);
    const edits = [{ start, end, text: `${proposed}%` }];
    return [{ title: `Set the unit’s threshold to ${proposed}%`, safe: false, edits }];
  },
});

function stepWords({ forms, items, points, cut, effective }: ThresholdStep): string {
  const where = `in form${forms.length > 1 ? 's' : ''} ${forms.join(', ').replace(/, ([^,]*)$/, ' and $1')}`;
  const needed =
    points === items
      ? cut === points
        ? 'it needs all of them'
        : `it needs ${cut}`
      : `it needs ${number(cut)} of ${number(points)} points`;
  return `${where} it has ${items} item${items === 1 ? '' : 's'}, and ${needed} (${percent(effective)})`;
}

function advice(threshold: number, step: ThresholdStep | undefined, maxGap: number): string {
  if (!step?.equal)
    return `Give its items such points that ${percent(threshold)} of them can be reached, most simply one point each.`;
  const { more } = nearbyItemCounts(threshold, step.items, maxGap);
  const { lower } = nearbyThresholds(threshold, step.items);
  const count =
    more &&
    `Write ${more.items} items for this outcome in each form, of which ${more.cut} must then be right`;
  // A threshold below what is usual would only bring the next finding.
  const other =
    whole(lower) >= USUAL_FROM &&
    `a threshold of ${whole(lower)}%, which is ${Math.round(lower * step.items)} of ${step.items}`;
  if (!count) return other ? `Declare ${other}.` : 'Write more items for this outcome in each form.';
  return other ? `${count}; or declare ${other}.` : `${count}.`;
}

/** A usual threshold just below which leaves no outcome of the unit with a gap; in percent. */
function proposedThreshold(
  [step]: readonly ThresholdStep[],
  threshold: number,
  solves: (percentage: number) => boolean,
): number | undefined {
  if (!step?.equal) return undefined;
  const proposed = whole(nearbyThresholds(threshold, step.items).lower);
  return proposed >= USUAL_FROM && solves(proposed) ? proposed : undefined;
}

/** Looks through the unit once for each threshold. */
function whetherItSolves(unit: Unit, maxGap: number): (percentage: number) => boolean {
  const known = new Map<number, boolean>();
  return percentage => {
    const solved =
      known.get(percentage) ??
      unit.outcomes.every(outcome => thresholdSteps(unit, outcome, percentage / 100, maxGap).length === 0);
    known.set(percentage, solved);
    return solved;
  };
}

/** Whole percent, rounded down: 67% of three items would be all three again. */
function whole(share: number): number {
  return Math.floor(share * 100 + 1e-9);
}

function number(points: number): string {
  return String(Number(points.toFixed(2)));
}
