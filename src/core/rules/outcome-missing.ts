// outcome-missing: a unit that does not say what learners will be able to do.
import { wordsOption } from '../lint/options.js';
import { unitRule } from '../lint/rule.js';

const options = { ignoreUnits: wordsOption('Ids of units that need no outcomes, such as an orientation.') };

export const outcomeMissing = unitRule<{ unit: string }, typeof options>({
  name: 'outcome-missing',
  step: 'define',
  severity: 'error',
  checks: 'A unit has at least one outcome.',
  why: 'Mastery needs something to master: without outcomes neither teaching nor assessment has a target.',
  sources: ['Bloom 1968, Learning for Mastery'],
  fixes: 'none',
  options,
  *detect(unit, { ignoreUnits }) {
    if (unit.outcomes.length > 0 || ignoreUnits.includes(unit.id)) return;
    yield { at: unit.outcomesAt ?? unit.idAt, data: { unit: unit.id } };
  },
  word: ({ unit }) => ({
    message: `The unit “${unit}” has no outcomes.`,
    help: 'Write below “outcomes:” what learners can do afterwards, each with an id and a text that begins with an observable verb.',
  }),
});
