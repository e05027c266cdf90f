// option-feedback-key-only: an item that praises the right answer and leaves everybody else alone.
import { formRule } from '../lint/rule.js';
import { itemName } from '../model/item-text.js';
import { choosingItems } from '../model/selected-response.js';

interface Data {
  readonly item: string;
  readonly wrong: number;
}

export const optionFeedbackKeyOnly = formRule<Data>({
  name: 'option-feedback-key-only',
  step: 'assess',
  severity: 'info',
  checks: 'Where the right option has feedback, wrong ones have some too.',
  why: 'Learners who chose the right option need feedback least; those who chose a wrong one get none here.',
  sources: ['Butler & Roediger 2008'],
  fixes: 'none',
  *detect({ form }) {
    if (form.purpose === 'summative') return;
    for (const item of choosingItems(form)) {
      // An explanation is for all.
      if (item.explanation) continue;
      const key = item.options.find(option => option.key && option.feedback);
      const wrong = item.options.filter(option => !option.key);
      const helped = wrong.some(option => option.feedback || option.misconceptionAt);
      if (!key || wrong.length === 0 || helped) continue;
      yield {
        at: key.at,
        data: { item: itemName(item), wrong: wrong.length },
        related: wrong.map(({ at }) => ({ at, message: 'No feedback for this option' })),
      };
    }
  },
  word: ({ item }) => ({
    message: `${item} has feedback for the right option only: learners who choose a wrong one learn nothing from it.`,
    help: 'Write below each wrong option, indented, what leads there and what to look at again; or turn the text into an “Explanation:” for all.',
  }),
});
