// outcome-unassessed: an outcome that no item of form A shows.
import { unitRule } from '../lint/rule.js';
import { evidenceFor, formativeForms } from '../model/coverage.js';

export const outcomeUnassessed = unitRule<{ outcome: string; form: string }>({
  name: 'outcome-unassessed',
  step: 'assess',
  severity: 'error',
  checks: 'Every outcome of a unit has at least one item in form A.',
  why: 'What nobody assesses, nobody knows to be learned: learners move on with gaps that no corrective can find.',
  sources: ['Cohen 1987, instructional alignment', 'Bloom 1968, Learning for Mastery'],
  fixes: 'none',
  *detect(unit) {
    const [form] = formativeForms(unit);
    if (!form) return;
    for (const outcome of unit.outcomes) {
      if (evidenceFor(form, outcome).length > 0) continue;
      yield {
        at: outcome.idAt,
        data: { outcome: outcome.id, form: form.name },
        related: [{ at: form.nameAt, message: `Form ${form.name} has no item for “${outcome.id}”` }],
      };
    }
  },
  word: ({ outcome, form }) => ({
    message: `No item of form ${form} shows whether learners have reached “${outcome}”.`,
    help: `Add items to form ${form} and mark them with {outcome=${outcome}}, or remove the outcome if it is not meant to be learned here.`,
  }),
});
