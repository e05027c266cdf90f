// Bayesian knowledge tracing: belief in mastery after each answer, for decisions attempt by attempt.

/** Parameters of one outcome, all probabilities. */
export interface TracingModel {
  /** Belief before the first answer. */
  readonly initial: number;
  readonly guess: number;
  readonly slip: number;
  /** Chance to learn at each opportunity. */
  readonly learn: number;
}

export interface TracingStep {
  readonly prior: number;
  /** After the answer. */
  readonly posterior: number;
  /** After the chance to learn that follows it: the prior of the next step. */
  readonly next: number;
}

/**
 * Belief after each answer (Corbett & Anderson 1995; domain §6.4). Tutors usually certify at 0.95.
 * An answer that the model holds impossible (slip 0, belief 1, wrong) leaves the belief as it was.
 */
export function traceKnowledge(model: TracingModel, answers: readonly boolean[]): readonly TracingStep[] {
  let prior = model.initial;
  return answers.map(right => {
    const master = prior * (right ? 1 - model.slip : model.slip);
    const other = (1 - prior) * (right ? model.guess : 1 - model.guess);
    const posterior = master + other > 0 ? master / (master + other) : prior;
    const step = { prior, posterior, next: posterior + (1 - posterior) * model.learn };
    prior = step.next;
    return step;
  });
}
