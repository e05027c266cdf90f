// Everything in a course that carries one outcome through the mastery cycle.
import { type Evidence, evidenceFor } from './coverage.js';
import type { Activity, Course, Form, Item, Misconception, Option, Outcome, Unit } from './types.js';

export interface FormEvidence {
  readonly form: Form;
  readonly evidence: readonly Evidence[];
}

export interface OutcomeSupport {
  readonly unit: Unit;
  readonly lessons: readonly Activity[];
  /** The unit has no lessons, and its own text is the instruction. */
  readonly byOverview: boolean;
  /** Every form of the unit, also those without an item for the outcome. */
  readonly forms: readonly FormEvidence[];
  /** Assessments over several units that have items for it. */
  readonly elsewhere: readonly FormEvidence[];
  readonly correctives: readonly Activity[];
  readonly enrichments: readonly Activity[];
}

export function outcomeSupport(course: Course, outcome: Outcome): OutcomeSupport | undefined {
  const unit = course.index.units.get(outcome.unitId);
  if (!unit) return undefined;
  const serves = ({ outcomes }: Activity): boolean => outcomes.some(({ key }) => key === outcome.key);
  const inForm = (form: Form): FormEvidence => ({ form, evidence: evidenceFor(form, outcome) });
  return {
    unit,
    lessons: unit.lessons.filter(serves),
    byOverview: unit.lessons.length === 0 && unit.hasOverview,
    forms: unit.forms.map(inForm),
    elsewhere: course.assessments.map(inForm).filter(({ evidence }) => evidence.length > 0),
    correctives: unit.correctives.filter(serves),
    enrichments: unit.enrichments.filter(serves),
  };
}

export interface Distractor {
  readonly form: Form;
  readonly item: Item;
  readonly option: Option;
}

export interface MisconceptionSupport {
  readonly distractors: readonly Distractor[];
  readonly correctives: readonly Activity[];
  readonly lessons: readonly Activity[];
}

/** Which options reveal a misconception, and what treats it. */
export function misconceptionSupport(course: Course, { key, unitId }: Misconception): MisconceptionSupport {
  const unit = course.index.units.get(unitId);
  const treats = ({ misconceptions }: Activity): boolean => misconceptions.some(other => other.key === key);
  const forms = [...(unit?.forms ?? []), ...course.assessments];
  return {
    distractors: forms.flatMap(form =>
      form.items.flatMap(item =>
        item.options
          .filter(option => option.misconception?.key === key)
          .map(option => ({ form, item, option })),
      ),
    ),
    correctives: unit?.correctives.filter(treats) ?? [],
    lessons: unit?.lessons.filter(treats) ?? [],
  };
}
