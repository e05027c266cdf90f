// What the rounds of one outcome show: shares passed truly and falsely, left over, and the effort they took.

/** Shares of all learners in one round; the analytic model and the simulation both fill them. */
export interface RoundShares {
  /** From 1. */
  readonly round: number;
  /** Assessed in this round. */
  readonly assessed: number;
  /** Passed in this round, as masters and as non-masters. */
  readonly truePass: number;
  readonly falsePass: number;
  /** Not passed after this round, and how many of them are masters held back. */
  readonly left: number;
  readonly leftMasters: number;
}

export interface RoundResult extends RoundShares {
  readonly pass: number;
  /** Passed, and passed falsely, in this round or before. */
  readonly cumulativePass: number;
  readonly cumulativeFalsePass: number;
}

export interface OutcomeResult {
  readonly id: string;
  readonly rounds: readonly RoundResult[];
  /** Expected assessments and correctives per learner. */
  readonly assessments: number;
  readonly correctives: number;
  /** Share of true masters among those who passed; NaN when nobody did. */
  readonly ppv: number;
  /** Share of learners who have mastered the outcome in the end, passed or not. */
  readonly trueMastery: number;
  /** Share not passed after the last round, and how many of them are masters. */
  readonly stuck: number;
  readonly stuckMasters: number;
}

/** Adds up the rounds of an outcome (domain §6.4, outputs and E[assessments], E[correctives]). */
export function outcomeResult(id: string, shares: readonly RoundShares[]): OutcomeResult {
  let cumulativePass = 0;
  let cumulativeFalsePass = 0;
  const rounds = shares.map(share => {
    const pass = share.truePass + share.falsePass;
    cumulativePass += pass;
    cumulativeFalsePass += share.falsePass;
    return { ...share, pass, cumulativePass, cumulativeFalsePass };
  });
  const last = shares.at(-1);
  const trulyPassed = cumulativePass - cumulativeFalsePass;
  return {
    id,
    rounds,
    assessments: shares.reduce((sum, share) => sum + share.assessed, 0),
    correctives: shares.slice(0, -1).reduce((sum, share) => sum + share.left, 0),
    ppv: trulyPassed / cumulativePass,
    trueMastery: trulyPassed + (last?.leftMasters ?? 0),
    stuck: last?.left ?? 0,
    stuckMasters: last?.leftMasters ?? 0,
  };
}

/** Monte-Carlo standard error √(p(1−p)/N) of a simulated share; NaN without learners. */
export function shareError(share: number, learners: number): number {
  return Math.sqrt(Math.max(0, share * (1 - share)) / learners);
}
