// item-kind-unknown: a section of an assessment that is no kind of item.
import { formRule } from '../lint/rule.js';
import { itemName } from '../model/item-text.js';

export const itemKindUnknown = formRule<{ item: string }>({
  name: 'item-kind-unknown',
  step: 'assess',
  severity: 'error',
  checks: 'Each level-2 section of an assessment is an item with something to answer, or a stimulus.',
  why: 'A question without options, answer or rubric cannot be scored, so it tells neither learner nor teacher anything.',
  sources: ['Course format 1'],
  fixes: 'none',
  *detect({ form }) {
    for (const item of form.items) {
      if (item.kind === undefined) yield { at: item.at, data: { item: itemName(item) } };
    }
  },
  word: ({ item }) => ({
    message: `${item} has no options, no “Answer:” and no rubric, so it cannot be scored.`,
    help: 'Add one of these, or mark the heading {.stimulus} if it is material for the items that follow.',
  }),
});
