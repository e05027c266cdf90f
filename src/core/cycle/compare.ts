// The same course under other regimes: what retests, repeated lessons or no cycle at all would give instead.
import { type SimulationOptions, simulateCourse } from './simulate.js';
import {
  type CourseModel,
  correctiveQuality,
  identicalFormMemory,
  type OutcomeModel,
} from './simulation-model.js';
import type { CourseResult } from './simulation-result.js';

/**
 * `mastery-cycle` is the course as modelled. `same-mode-corrective` repeats the instruction, `retest-only` gives new
 * forms without any corrective, `retest-identical` the same form again, and `no-mastery-cycle` assesses once and
 * moves on.
 */
export type Regime =
  | 'mastery-cycle'
  | 'same-mode-corrective'
  | 'retest-only'
  | 'retest-identical'
  | 'no-mastery-cycle';

export const regimes: readonly Regime[] = [
  'mastery-cycle',
  'same-mode-corrective',
  'retest-only',
  'retest-identical',
  'no-mastery-cycle',
];

const outcomeChanges: Partial<Record<Regime, (outcome: OutcomeModel) => OutcomeModel>> = {
  'same-mode-corrective': outcome => ({
    ...outcome,
    quality: Math.min(outcome.quality, correctiveQuality(0)),
  }),
  'retest-only': outcome => ({ ...outcome, quality: 0 }),
  'retest-identical': outcome => ({
    ...outcome,
    quality: 0,
    memory: Math.max(outcome.memory, identicalFormMemory),
  }),
};

/** The course's model under a regime; everything that the regime does not name stays as it is. */
export function underRegime(course: CourseModel, regime: Regime): CourseModel {
  // Without a cycle nobody waits for mastery, so nobody is stuck either.
  if (regime === 'no-mastery-cycle') return { ...course, rounds: 1, pacing: 'group' };
  const change = outcomeChanges[regime];
  if (change === undefined) return course;
  return { ...course, units: course.units.map(unit => ({ ...unit, outcomes: unit.outcomes.map(change) })) };
}

export interface RegimeResult {
  readonly regime: Regime;
  readonly result: CourseResult;
}

/** Simulates the course under each regime with the same number of learners and the same seed. */
export function compareRegimes(
  course: CourseModel,
  options: SimulationOptions = {},
  compared: readonly Regime[] = regimes,
): readonly RegimeResult[] {
  return compared.map(regime => ({ regime, result: simulateCourse(underRegime(course, regime), options) }));
}
