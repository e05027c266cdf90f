// Wald's sequential test of mastery: stop asking as soon as the answers are clear enough.

/** Indifference zone and tolerated errors, all in (0, 1), p0 < p1. */
export interface SequentialModel {
  readonly p0: number;
  readonly p1: number;
  readonly maxFalsePass: number;
  readonly maxFalseHold: number;
}

/** What each answer adds to the log likelihood ratio, and where it stops. */
export interface SequentialSteps {
  readonly right: number;
  readonly wrong: number;
  readonly pass: number;
  readonly hold: number;
}

/** The zone and errors of the domain brief. */
export const defaultSequentialModel: SequentialModel = {
  p0: 0.6,
  p1: 0.9,
  maxFalsePass: 0.1,
  maxFalseHold: 0.1,
};

/** Steps ln(p1/p0), ln((1−p1)/(1−p0)) and bounds ln((1−β)/α), ln(β/(1−α)) (Wald 1945; domain §4.3). */
export function sequentialSteps(model: SequentialModel = defaultSequentialModel): SequentialSteps {
  const { p0, p1, maxFalsePass, maxFalseHold } = model;
  return {
    right: Math.log(p1 / p0),
    wrong: Math.log((1 - p1) / (1 - p0)),
    pass: Math.log((1 - maxFalseHold) / maxFalsePass),
    hold: Math.log(maxFalseHold / (1 - maxFalsePass)),
  };
}

export interface SequentialDecision {
  readonly decision: 'pass' | 'hold' | 'continue';
  /** Answers used until the decision. */
  readonly used: number;
}

/** Decision after the answers in their order; `continue` when none of the bounds was reached. */
export function decideSequentially(
  answers: readonly boolean[],
  model: SequentialModel = defaultSequentialModel,
): SequentialDecision {
  const steps = sequentialSteps(model);
  let evidence = 0;
  for (const [index, right] of answers.entries()) {
    evidence += right ? steps.right : steps.wrong;
    if (evidence >= steps.pass) return { decision: 'pass', used: index + 1 };
    if (evidence <= steps.hold) return { decision: 'hold', used: index + 1 };
  }
  return { decision: 'continue', used: answers.length };
}
