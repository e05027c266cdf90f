// Simulates a whole course in mastery cycles by Monte Carlo, by the normative model of the domain brief (§6.4).
import { normalQuantile } from '../stats/normal.js';
import { type Random, seededRandom } from './random.js';
import { outcomeResult } from './rounds.js';
import { runOutcome } from './simulate-outcome.js';
import type { CourseModel } from './simulation-model.js';
import { type CourseResult, courseResult, unitResult } from './simulation-result.js';

export interface SimulationOptions {
  /** Simulated learners, 2,000 by default; a share then has a standard error of at most .0112. */
  readonly learners?: number;
  /** Seed of the generator, 1 by default; the same seed and model give the same numbers. */
  readonly seed?: number;
}

const shiftLogit = (chance: number, shift: number): number =>
  // 0 and 1 are certain for everybody; their logits are infinite.
  shift === 0 || chance <= 0 || chance >= 1 ? chance : 1 / (1 + ((1 - chance) / chance) * Math.exp(-shift));

/** Share of prerequisites that a learner lacks; one without mastery data comes later, so nobody can have it yet. */
function lackingShare(prerequisites: readonly (Uint8Array | undefined)[], learner: number): number {
  if (prerequisites.length === 0) return 0;
  let lacking = 0;
  for (const mastery of prerequisites) if ((mastery?.[learner] ?? 0) === 0) lacking++;
  return lacking / prerequisites.length;
}

/**
 * Runs the course. Draws come from one generator: first θ of each learner (only if learners differ), then
 * unit → outcome → learner → round → item, as `runOutcome` documents. Outcome ids must be unique in the course.
 * Make the model by `courseModel` and `outcomeModel`, which keep its numbers within bounds.
 */
export function simulateCourse(course: CourseModel, options: SimulationOptions = {}): CourseResult {
  const learners = Math.max(1, Math.round(options.learners ?? 2000) || 1);
  const seed = options.seed ?? 1;
  const random = seededRandom(seed);
  const theta = drawTheta(course.spread, learners, random);
  const known = new Set(course.units.flatMap(unit => unit.outcomes.map(outcome => outcome.id)));
  const mastery = new Map<string, Uint8Array>();
  const mastered = new Array<number>(learners).fill(0);
  let present = new Uint8Array(learners).fill(1);

  const units = course.units.map((unit, unitIndex) => {
    const runs = unit.outcomes.map(outcome => {
      const prerequisites = outcome.requires.filter(id => known.has(id)).map(id => mastery.get(id));
      const run = runOutcome(
        outcome,
        course.rounds,
        {
          learners,
          present,
          mastered: learner =>
            shiftLogit(outcome.mastered, theta?.[learner] ?? 0) *
            (1 - course.prerequisitePenalty * lackingShare(prerequisites, learner)),
          learnShift: (chance, learner) => shiftLogit(chance, course.learnSpread * (theta?.[learner] ?? 0)),
        },
        random,
      );
      mastery.set(outcome.id, run.mastery);
      for (let learner = 0; learner < learners; learner++) mastered[learner]! += run.mastery[learner]!;
      return { outcome, run };
    });
    const finished = finishedIn(
      runs.map(({ run }) => run.passedIn),
      present,
      course.rounds,
    );
    const outcomes = runs.map(({ outcome, run }) => outcomeResult(outcome.id, run.shares));
    const result = unitResult(course, unit, unitIndex, outcomes, finished, present);
    if (course.pacing === 'self')
      present = finished.map(round => (round > 0 && round <= course.rounds ? 1 : 0));
    return result;
  });
  return courseResult(course, { learners, seed, units, mastered });
}

/** θ ~ N(0, σ²) by inversion, so that one learner is one draw; nothing is drawn when learners are alike. */
function drawTheta(spread: number, learners: number, random: Random): Float64Array | undefined {
  if (!(spread > 0)) return undefined;
  // Half a step off keeps the quantile finite at a draw of 0.
  return Float64Array.from({ length: learners }, () => spread * normalQuantile(random() + 2 ** -33));
}

/** Round by which each learner passed all outcomes; rounds + 1 if stuck, 0 if absent. */
function finishedIn(passed: readonly Uint8Array[], present: Uint8Array, rounds: number): Uint8Array {
  return present.map((here, learner) =>
    here === 0 ? 0 : passed.reduce((last, rounded) => Math.max(last, rounded[learner] || rounds + 1), 1),
  );
}
