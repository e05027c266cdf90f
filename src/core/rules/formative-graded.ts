// formative-graded: a formative assessment that counts towards a grade.
import { shareOption } from '../lint/options.js';
import { formRule } from '../lint/rule.js';

const options = { allowWeight: shareOption(0, 'Up to which share of a grade is accepted.') };

interface Data {
  readonly form: string;
  readonly purpose: string;
  readonly percent: number;
}

export const formativeGraded = formRule<Data, typeof options>({
  name: 'formative-graded',
  step: 'integrity',
  severity: 'warning',
  checks: 'Formative and diagnostic assessments have no weight in a grade.',
  why: 'They show what is not mastered yet, so that it can be learned. A grade would go on punishing what learners did not know before they learned it.',
  sources: ['Bloom 1968, Learning for Mastery', 'Guskey 2007'],
  fixes: 'none',
  options,
  *detect({ form }, { allowWeight }) {
    const { weight, purpose, purposeAt } = form;
    if (purpose === 'summative' || !weight || weight.value <= allowWeight + 1e-9) return;
    yield {
      at: { file: form.file, place: weight.at },
      data: { form: form.name, purpose, percent: Number((weight.value * 100).toFixed(1)) },
      related: purposeAt ? [{ at: purposeAt, message: `The purpose is ${purpose}` }] : [],
    };
  },
  word: ({ form, purpose, percent }) => ({
    message: `Form ${form} is ${purpose}, but counts for ${percent}% of a grade.`,
    help: 'Write “weight: 0”, and let a summative assessment at the end decide about the grade.',
  }),
});
