// What the statistics of mastery decisions need to know about a form's items for one outcome.
import type { DecisionItem } from '../cycle/decision.js';
import { type Evidence, evidenceFor } from './coverage.js';
import type { Criterion, Form, Item, Outcome } from './types.js';

/** The items that decide about an outcome in a form. */
export function decisionItems(form: Form, outcome: Outcome): readonly DecisionItem[] {
  return evidenceFor(form, outcome).map(evidence => ({
    points: evidence.points,
    guess: blindGuess(evidence),
  }));
}

/** The chance of full points by blind guessing, where an item counts as right or wrong as a whole. */
function blindGuess({ item, options }: Evidence): number {
  if (options !== undefined) return 1 / options;
  switch (item.kind) {
    case 'multiple':
      return item.options.length > 1 ? 1 / (2 ** item.options.length - 1) : 0;
    case 'ordering':
      return 1 / factorial(item.ordered.length);
    case 'matching':
      return 1 / factorial(item.pairs.length);
    default:
      return 0;
  }
}

function factorial(n: number): number {
  let product = 1;
  for (let i = 2; i <= n; i++) product *= i;
  return product;
}

/** Criteria that judge the outcome: those that name it, and unnamed ones of an item that shows nothing else. */
export function criteriaFor(item: Item, outcome: Outcome): readonly Criterion[] {
  const alone = item.outcomes.length === 1 && item.outcomes[0]?.key === outcome.key;
  return item.criteria.filter(criterion =>
    criterion.outcome ? criterion.outcome.key === outcome.key : alone,
  );
}

/** A task judged by at least this many criteria of an outcome is a performance, not a single item. */
const PERFORMANCE_CRITERIA = 3;

export function hasPerformanceTask(form: Form, outcome: Outcome): boolean {
  return evidenceFor(form, outcome).some(
    ({ item }) => item.kind === 'constructed' && criteriaFor(item, outcome).length >= PERFORMANCE_CRITERIA,
  );
}
