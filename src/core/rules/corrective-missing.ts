// corrective-missing: an assessed outcome for which nothing is offered to learners who miss it.
import { flagOption } from '../lint/options.js';
import { unitRule } from '../lint/rule.js';
import { evidenceFor, formativeForms } from '../model/coverage.js';

const options = {
  perUnitOk: flagOption(false, 'Accept a corrective that names no outcomes for all outcomes of its unit.'),
};

export const correctiveMissing = unitRule<{ outcome: string }, typeof options>({
  name: 'corrective-missing',
  step: 'correct',
  severity: 'error',
  checks: 'Each assessed outcome has a corrective that names it.',
  why: 'A learner who has not mastered an outcome needs other instruction before trying again; a second test alone teaches nothing.',
  sources: ['Bloom 1968, Learning for Mastery', 'Guskey 2007'],
  fixes: 'suggestion',
  options,
  *detect(unit, { perUnitOk }) {
    if (perUnitOk && unit.correctives.some(({ named }) => !named)) return;
    const forms = formativeForms(unit);
    for (const outcome of unit.outcomes) {
      const form = forms.find(candidate => evidenceFor(candidate, outcome).length > 0);
      const treated = unit.correctives.some(({ outcomes }) =>
        outcomes.some(({ key }) => key === outcome.key),
      );
      if (!form || treated) continue;
      yield {
        at: outcome.idAt,
        data: { outcome: outcome.id },
        related: [{ at: form.nameAt, message: `Form ${form.name} assesses “${outcome.id}”` }],
      };
    }
  },
  word: ({ outcome }) => ({
    message: `Learners who miss “${outcome}” have no corrective to turn to.`,
    help: `Add a file of “type: corrective” with “outcomes: [${outcome}]” that teaches it in another way than the lesson did.`,
  }),
});
