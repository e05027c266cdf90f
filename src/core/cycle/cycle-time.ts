// Class periods that a unit's mastery cycle takes, for one learner and for a class that moves together.
import type { TimeModel } from './simulation-model.js';

/** Correctives never shrink below this share, however far the course has come. */
const fadeFloor = 0.5;

/** K of a unit (index from 0) after fading (domain §6.4, δ). */
export function correctivePeriods(time: TimeModel, unitIndex: number): number {
  return time.corrective * Math.max(fadeFloor, time.fade ** unitIndex);
}

/**
 * Self-paced periods of one learner for one unit: T₀ + A·E[rounds] + Σ K·P(open after r), the sum over the rounds
 * that a corrective follows. `openAfter` holds the share with an open outcome after each round, the last included.
 */
export function learnerPeriods(time: TimeModel, unitIndex: number, openAfter: readonly number[]): number {
  const beforeLast = openAfter.slice(0, -1).reduce((sum, share) => sum + share, 0);
  const rounds = openAfter.length === 0 ? 0 : 1 + beforeLast;
  return time.instruction + time.assessment * rounds + correctivePeriods(time, unitIndex) * beforeLast;
}

/**
 * Extra class time of one unit as a share of T₀ + A when the whole class waits for correctives and retakes:
 * Σ (K+A)·P(someone is open after r), with P = 1 − (1 − open)^classSize, over the rounds a corrective follows.
 */
export function classOverhead(
  time: TimeModel,
  unitIndex: number,
  openAfter: readonly number[],
  classSize: number,
): number {
  const phase = correctivePeriods(time, unitIndex) + time.assessment;
  const phases = openAfter.slice(0, -1).reduce((sum, open) => sum + 1 - (1 - open) ** classSize, 0);
  return (phase * phases) / (time.instruction + time.assessment);
}
