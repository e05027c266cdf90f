// What a simulated course shows: units and course summed up from the rounds of their outcomes.
import { quantile } from '../stats/quantile.js';
import { classOverhead, learnerPeriods } from './cycle-time.js';
import type { OutcomeResult } from './rounds.js';
import type { CourseModel, UnitModel } from './simulation-model.js';

/** A unit's results; shares are of all simulated learners, also of those who did not get that far. */
export interface UnitResult {
  readonly id: string;
  readonly outcomes: readonly OutcomeResult[];
  /** Share that started the unit: all in a group, fewer when self-paced learners are stuck earlier. */
  readonly started: number;
  /** Share that has passed all outcomes by each round. */
  readonly passedByRound: readonly number[];
  /** Expected outcome assessments per learner (one unit form with three outcomes counts as three). */
  readonly assessments: number;
  readonly correctives: number;
  /** Self-paced periods of a learner who starts the unit; NaN if nobody does. */
  readonly periodsPerLearner: number;
  /** Extra class time as a share of instruction and first assessment, in a group. */
  readonly classOverhead: number;
  /** Of one class, after each round but the last: learners in correctives, and free for enrichment. */
  readonly correctiveGroup: readonly number[];
  readonly enrichmentGroup: readonly number[];
  /** Parallel forms that were really used: the highest round anybody sat. */
  readonly formsNeeded: number;
}

export interface CourseResult {
  readonly learners: number;
  readonly seed: number;
  readonly units: readonly UnitResult[];
  readonly assessmentsPerLearner: number;
  readonly correctivesPerLearner: number;
  /** Self-paced periods of a learner for the units they start. */
  readonly periodsPerLearner: number;
  /** Extra class time of the course in a group. */
  readonly classOverhead: number;
  /** Mean share of the course's outcomes that a learner has truly mastered in the end; NaN without outcomes. */
  readonly trueMastery: number;
  /** Outcomes mastered by the 10th and 90th percentile of learners, and the gap between them. */
  readonly masteredP10: number;
  readonly masteredP90: number;
  readonly gap: number;
}

/** Sums up a unit from what its outcomes gave and when each learner had passed them all. */
export function unitResult(
  course: CourseModel,
  unit: UnitModel,
  unitIndex: number,
  outcomes: readonly OutcomeResult[],
  finished: Uint8Array,
  present: Uint8Array,
): UnitResult {
  const learners = present.length;
  const tally = new Array<number>(course.rounds + 2).fill(0);
  for (const round of finished) tally[round]! += 1;
  const started = (learners - tally[0]!) / learners;
  let passed = 0;
  const passedByRound = Array.from({ length: course.rounds }, (_, r) => {
    passed += tally[r + 1]!;
    return passed / learners;
  });
  // Of those who started: the class, or the learner, that the times and groups are about.
  const openAfter = passedByRound.map(share => (started === 0 ? 0 : Math.max(0, 1 - share / started)));
  const missedOnly = outcomes.reduce((sum, outcome) => sum + outcome.assessments, 0);
  const wholeUnit =
    outcomes.length * started * (1 + openAfter.slice(0, -1).reduce((sum, share) => sum + share, 0));
  const correctiveGroup = openAfter.slice(0, -1).map(share => share * started * course.classSize);
  const used = outcomes.map(outcome => outcome.rounds.filter(round => round.assessed > 0).length);
  return {
    id: unit.id,
    outcomes,
    started,
    passedByRound,
    assessments: course.reassess === 'all' ? wholeUnit : missedOnly,
    correctives: outcomes.reduce((sum, outcome) => sum + outcome.correctives, 0),
    periodsPerLearner: started === 0 ? Number.NaN : learnerPeriods(course.time, unitIndex, openAfter),
    classOverhead: classOverhead(course.time, unitIndex, openAfter, course.classSize),
    correctiveGroup,
    enrichmentGroup: correctiveGroup.map(size => started * course.classSize - size),
    formsNeeded: Math.max(0, ...used),
  };
}

/** Sums up the course; `mastered` counts the outcomes that each learner has truly mastered in the end. */
export function courseResult(
  course: CourseModel,
  run: Pick<CourseResult, 'learners' | 'seed' | 'units'> & { readonly mastered: readonly number[] },
): CourseResult {
  const { learners, seed, units, mastered } = run;
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const outcomes = sum(course.units.map(unit => unit.outcomes.length));
  const masteredP10 = quantile(mastered, 0.1);
  const masteredP90 = quantile(mastered, 0.9);
  return {
    learners,
    seed,
    units,
    assessmentsPerLearner: sum(units.map(unit => unit.assessments)),
    correctivesPerLearner: sum(units.map(unit => unit.correctives)),
    periodsPerLearner: sum(
      units.map(unit => (unit.started === 0 ? 0 : unit.started * unit.periodsPerLearner)),
    ),
    // Every unit has the same instruction and first assessment, so the course's share is the mean.
    classOverhead: units.length === 0 ? 0 : sum(units.map(unit => unit.classOverhead)) / units.length,
    trueMastery: sum(mastered) / learners / outcomes,
    masteredP10,
    masteredP90,
    gap: masteredP90 - masteredP10,
  };
}
