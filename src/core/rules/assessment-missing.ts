// assessment-missing: a unit without a formative assessment.
import { unitRule } from '../lint/rule.js';
import { formativeForms } from '../model/coverage.js';

export const assessmentMissing = unitRule<{ unit: string; others: number }>({
  name: 'assessment-missing',
  step: 'assess',
  severity: 'error',
  checks: 'A unit with outcomes has a formative assessment, its form A.',
  why: 'The formative assessment is what tells each learner which outcomes still need work; without it the cycle stops here.',
  sources: ['Bloom 1968, Learning for Mastery', 'Guskey 2007'],
  fixes: 'suggestion',
  *detect(unit) {
    if (unit.outcomes.length === 0 || formativeForms(unit).length > 0) return;
    yield {
      at: unit.idAt,
      data: { unit: unit.id, others: unit.forms.length },
      related: unit.forms.map(form => ({
        at: form.purposeAt ?? form.at,
        message: `This assessment is ${form.purpose}`,
      })),
    };
  },
  word: ({ unit, others }) => ({
    message:
      others > 0
        ? `The unit “${unit}” has assessments, but none of them is formative.`
        : `The unit “${unit}” has no assessment.`,
    help: `Add a file of “type: assessment” with “unit: ${unit}” and “form: A”, with items for each outcome (“bloomery new assessment” writes one).`,
  }),
});
