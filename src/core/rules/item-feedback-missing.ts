// item-feedback-missing: an item that tells learners nothing after they have answered.
import { choiceOption } from '../lint/options.js';
import { type Detected, formRule } from '../lint/rule.js';
import { capitalized, formName } from '../model/form-name.js';
import { itemName } from '../model/item-text.js';
import { choosingItems } from '../model/selected-response.js';
import type { Form, Item, Option } from '../model/types.js';

const options = {
  require: choiceOption(
    'key',
    {
      key: 'A reason why the right option is right: an explanation, or feedback under it.',
      all: 'Also feedback or a misconception for each wrong option, unless an explanation says it for all.',
    },
    'What learners must be told.',
  ),
};

/** Fewer items than this are named one by one. */
const WHOLE_FORM = 3;

interface Data {
  readonly form: string;
  /** Undefined where no item of the form says anything. */
  readonly item: string | undefined;
  readonly items: number;
  readonly lacking: 'key' | 'distractors';
}

export const itemFeedbackMissing = formRule<Data, typeof options>({
  name: 'item-feedback-missing',
  step: 'assess',
  severity: 'info',
  strict: 'warning',
  prominent: true,
  checks: 'Items with options explain the answer: in an “Explanation:” or in feedback under the options.',
  why: 'A wrong option that nobody corrects can be remembered as right; feedback is what makes a formative assessment part of learning.',
  sources: ['Butler & Roediger 2008', 'Bloom 1968, Learning for Mastery'],
  fixes: 'none',
  options,
  *detect({ form }, { require }) {
    // A summative form is for certifying, not for learning from it.
    if (form.purpose === 'summative') return;
    const items = choosingItems(form);
    const silent = items.filter(item => !item.explanation && item.options.every(({ feedback }) => !feedback));
    if (silent.length === items.length && items.length >= WHOLE_FORM) {
      yield {
        at: form.nameAt,
        data: { form: formName(form), item: undefined, items: items.length, lacking: 'key' },
        related: items.map(({ at }) => ({ at, message: 'No explanation and no feedback' })),
      };
      return;
    }
    for (const item of items) yield* lacking(form, item, require === 'all');
  },
  word: ({ form, item, items, lacking: what }) => {
    if (item === undefined)
      return {
        message: `${capitalized(form)} explains none of its ${items} items with options.`,
        help: 'Begin with the items that most learners miss: write under each wrong option, indented, what leads there and what to look at again.',
      };
    return what === 'key'
      ? {
          message: `${item} does not say why its right option is right.`,
          help: 'Write “Explanation: …” at the end of the item, or a line of feedback, indented, below the right option.',
        }
      : {
          message: `${item} says nothing to learners who choose a wrong option.`,
          help: 'Write below each wrong option, indented, what leads there, or mark it with {misconception=…}.',
        };
  },
});

function* lacking(form: Form, item: Item, all: boolean): Iterable<Detected<Data>> {
  if (item.explanation) return;
  const data = { form: formName(form), item: itemName(item), items: 1 };
  const answers = (option: Option): boolean => option.feedback !== undefined;
  if (!item.options.some(option => option.key && answers(option))) {
    // An item without a key is another rule's finding.
    if (item.options.some(({ key }) => key)) yield { at: item.at, data: { ...data, lacking: 'key' } };
    return;
  }
  const mute = item.options.filter(
    option => !option.key && !answers(option) && option.misconceptionAt === undefined,
  );
  const [first, ...others] = mute;
  // Feedback under the right option alone has a rule of its own.
  const none = mute.length === item.options.filter(({ key }) => !key).length;
  if (!all || !first || none) return;
  yield {
    at: first.at,
    data: { ...data, lacking: 'distractors' },
    related: others.map(({ at }) => ({ at, message: 'This option has no feedback either' })),
  };
}
