// How often a form's cut decides wrongly about one outcome: false passes, false holds, blind guesses.
import { pointsUpperTail } from '../stats/points.js';
import { cutOfItems } from './cut-score.js';
import { blindGuessChance, type Guessable, observedChance } from './guessing.js';

/** A risk that equals its limit but for rounding does not break it. */
const slack = 1e-9;

/** One item of an outcome in one form. */
export interface DecisionItem extends Guessable {
  readonly points: number;
}

/** The items of one outcome in one form, with the share of points that counts as mastery. */
export interface DecisionInput {
  readonly items: readonly DecisionItem[];
  readonly threshold: number;
}

/** When a decision rule is too risky; chances are of single decisions. */
export interface DecisionLimits {
  /** Indifference zone: at or below p0 a learner has not mastered the outcome, at or above p1 they have. */
  readonly p0: number;
  readonly p1: number;
  readonly maxFalsePass: number;
  readonly maxFalseHold: number;
  readonly maxBlindGuess: number;
  /** Read p0 and p1 as knowledge, to which lucky guesses are added, not as the observed chance to be right. */
  readonly guessing: boolean;
}

/** Accepts 4 of 5, 5 of 6, 7 of 8, 8 of 10; rejects 3 of 3, 4 of 4, 3 of 4, 9 of 10 (domain §4.2, computed). */
export const defaultDecisionLimits: DecisionLimits = {
  p0: 0.6,
  p1: 0.9,
  maxFalsePass: 0.35,
  maxFalseHold: 0.2,
  maxBlindGuess: 0.05,
  guessing: false,
};

/** The risks of deciding about one outcome with one form. */
export interface DecisionRisk {
  /** Items with positive points. */
  readonly n: number;
  readonly points: number;
  /** Points needed, and the share of all points that this is. */
  readonly cut: number;
  readonly effective: number;
  /** P(pass | p0): a non-master passes. */
  readonly falsePass: number;
  /** P(hold | p1): a master is held back. */
  readonly falseHold: number;
  /** P(pass) by blind guessing alone. */
  readonly blindGuess: number;
}

/**
 * P(pass) of a learner whose chance on every item is `ability`, or comes to that through lucky guesses when
 * `guessing` says that ability means knowledge. NaN without items that count.
 */
export function passChance(input: DecisionInput, ability: number, guessing = false): number {
  const { cut, points } = cutOfItems(
    input.threshold,
    input.items.map(item => item.points),
  );
  if (!(points > 0)) return Number.NaN;
  const chance = (item: DecisionItem): number =>
    guessing ? observedChance(ability, blindGuessChance(item)) : ability;
  return pointsUpperTail(
    input.items.map(item => ({ points: item.points, chance: chance(item) })),
    cut,
  );
}

/**
 * Risks of a mastery decision under the (compound) binomial model (domain §4.1, §4.2): items independent, each right
 * or wrong, also those that are scored in steps. Without items that count, every figure but n, points and cut is NaN.
 */
export function decisionRisk(
  input: DecisionInput,
  limits: DecisionLimits = defaultDecisionLimits,
): DecisionRisk {
  const { points, cut, effective } = cutOfItems(
    input.threshold,
    input.items.map(item => item.points),
  );
  return {
    n: input.items.filter(item => item.points > 0).length,
    points,
    cut,
    effective,
    falsePass: passChance(input, limits.p0, limits.guessing),
    falseHold: 1 - passChance(input, limits.p1, limits.guessing),
    // Knowing nothing and guessing everything is a blind guess.
    blindGuess: passChance(input, 0, true),
  };
}

export type DecisionFault = 'false-pass' | 'false-hold' | 'blind-guess';

/** The limits that a decision breaks; none for a form without items, about which nothing can be decided. */
export function brokenLimits(
  risk: Pick<DecisionRisk, 'falsePass' | 'falseHold' | 'blindGuess'>,
  limits: DecisionLimits = defaultDecisionLimits,
): readonly DecisionFault[] {
  const faults: DecisionFault[] = [];
  if (risk.falsePass > limits.maxFalsePass + slack) faults.push('false-pass');
  if (risk.falseHold > limits.maxFalseHold + slack) faults.push('false-hold');
  if (risk.blindGuess > limits.maxBlindGuess + slack) faults.push('blind-guess');
  return faults;
}
