// outcome-too-few-items: a form with so few items for an outcome that one slip or one lucky guess decides.
import { numberOption } from '../lint/options.js';
import { unitRule } from '../lint/rule.js';
import { evidenceFor, formativeForms } from '../model/coverage.js';
import { hasPerformanceTask } from '../model/decision-items.js';
import { capitalized, formName, listed } from '../model/form-name.js';

const options = {
  min: numberOption(5, 'The fewest items for one outcome in one form.', { min: 1, max: 100, integer: true }),
  warnBelow: numberOption(3, 'With fewer items than this it is a warning, with more a hint.', {
    min: 0,
    max: 100,
    integer: true,
  }),
};

interface Data {
  readonly outcome: string;
  readonly forms: readonly { readonly form: string; readonly items: number }[];
  readonly min: number;
}

export const outcomeTooFewItems = unitRule<Data, typeof options>({
  name: 'outcome-too-few-items',
  step: 'assess',
  severity: 'warning',
  prominent: true,
  checks:
    'Each outcome has at least five items in every formative form, or a performance task judged by three criteria.',
  why: 'With few items chance decides who moves on: one slip holds back a learner who has understood, and one lucky guess hides a gap.',
  sources: ['Berk 1979 (ED170381)'],
  fixes: 'none',
  options,
  *detect(unit, { min, warnBelow }) {
    const forms = formativeForms(unit);
    for (const outcome of unit.outcomes) {
      const few = forms.flatMap(form => {
        const items = evidenceFor(form, outcome).filter(({ points }) => points > 0).length;
        // A form without any item for the outcome is another rule's finding.
        return items > 0 && items < min && !hasPerformanceTask(form, outcome) ? [{ form, items }] : [];
      });
      if (few.length === 0) continue;
      yield {
        at: outcome.idAt,
        data: {
          outcome: outcome.id,
          forms: few.map(({ form, items }) => ({ form: formName(form), items })),
          min,
        },
        related: few.map(({ form, items }) => ({
          at: form.nameAt,
          message: `${capitalized(formName(form))} has ${count(items)} for “${outcome.id}”`,
        })),
        ...(few.every(({ items }) => items >= warnBelow) && { milder: 'info' as const }),
      };
    }
  },
  word: ({ outcome, forms, min }) => {
    const missing = min - Math.min(...forms.map(({ items }) => items));
    return {
      message: `“${outcome}” has only ${listed(forms.map(({ form, items }) => `${count(items)} in ${form}`))}; a decision about mastery needs about ${min}.`,
      help: `Write ${missing === 1 ? 'one more item' : `${missing} more items`} for “${outcome}”${forms.length > 1 ? ' in each of these forms' : ''}, at the same level, or let learners perform a task that you judge by three criteria of this outcome.`,
    };
  },
});

function count(items: number): string {
  return `${items} item${items === 1 ? '' : 's'}`;
}
