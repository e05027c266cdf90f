// How far the cut score of an outcome lies above the threshold that was declared, form by form.
import { cutOfItems } from '../cycle/cut-score.js';
import { evidenceFor, formativeForms } from './coverage.js';
import type { Form, Item, Outcome, Unit } from './types.js';

/** What a threshold means for one outcome, in the forms where it means the same. */
export interface ThresholdStep {
  readonly forms: readonly string[];
  readonly items: number;
  readonly points: number;
  /** Points needed, and the share of all points that this is. */
  readonly cut: number;
  readonly effective: number;
  readonly gap: number;
  /** All items have the same points. */
  readonly equal: boolean;
}

const SLACK = 1e-9;

/** Formative forms in which the cut asks for more than `maxGap` above the threshold, the widest gap first. */
export function thresholdSteps(
  unit: Unit,
  outcome: Outcome,
  threshold: number,
  maxGap: number,
): readonly ThresholdStep[] {
  const steps = new Map<string, ThresholdStep>();
  for (const form of formativeForms(unit)) {
    const step = stepIn(form, outcome, threshold);
    if (!step || !(step.gap > maxGap + SLACK)) continue;
    const key = `${step.items}/${step.points}/${step.cut}`;
    const same = steps.get(key);
    steps.set(key, same ? { ...same, forms: [...same.forms, form.name] } : step);
  }
  return [...steps.values()].sort((a, b) => b.gap - a.gap);
}

function stepIn(form: Form, outcome: Outcome, threshold: number): ThresholdStep | undefined {
  const evidence = evidenceFor(form, outcome);
  // What is judged in steps can be reached in steps: its points make no jump.
  if (evidence.length === 0 || evidence.some(({ item }) => isJudgedInSteps(item))) return undefined;
  const itemPoints = evidence.map(({ points }) => points).filter(points => points > 0);
  const { points, cut, effective, gap } = cutOfItems(threshold, itemPoints);
  const equal = itemPoints.every(own => own === itemPoints[0]);
  return { forms: [form.name], items: itemPoints.length, points, cut, effective, gap, equal };
}

function isJudgedInSteps({ kind, criteria, options }: Item): boolean {
  return kind === 'constructed' || criteria.length > 0 || options.some(({ points }) => points !== undefined);
}
