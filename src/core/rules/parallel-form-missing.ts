// parallel-form-missing: learners who must try again would get the same test.
import { numberOption } from '../lint/options.js';
import { unitRule } from '../lint/rule.js';
import { formativeForms } from '../model/coverage.js';

const options = {
  minForms: numberOption(2, 'How many parallel forms a unit needs.', { min: 2, max: 20, integer: true }),
};

interface Data {
  readonly unit: string;
  readonly forms: readonly string[];
  readonly needed: number;
}

export const parallelFormMissing = unitRule<Data, typeof options>({
  name: 'parallel-form-missing',
  step: 'reassess',
  severity: 'error',
  checks: 'The formative assessment of a unit has a parallel form for the second try.',
  why: 'Taking the same test again shows memory of its answers, not mastery of the outcome.',
  sources: ['Bloom 1968, Learning for Mastery', 'Hausknecht et al. 2007', 'Scharfen et al. 2018'],
  fixes: 'suggestion',
  options,
  *detect(unit, { minForms }) {
    const forms = formativeForms(unit);
    const names = [...new Set(forms.map(({ name }) => name))];
    const last = forms.at(-1);
    if (!last || names.length >= minForms) return;
    yield { at: last.nameAt, data: { unit: unit.id, forms: names, needed: minForms } };
  },
  word: ({ unit, forms, needed }) => ({
    message:
      forms.length === 1
        ? `Form ${forms[0]} is the only form of the unit “${unit}”: who has to try again gets the same items.`
        : `The unit “${unit}” has ${forms.length} forms (${forms.join(', ')}) and needs ${needed}.`,
    help: 'Write another form with new items for the same outcomes: as many of each, at the same levels, for the same points.',
  }),
});
