// item-key-invalid: an item that cannot be scored, because its right answer is missing or unclear.

import type { Where } from '../lint/rule.js';
import { formRule } from '../lint/rule.js';
import { itemName } from '../model/item-text.js';
import type { Item } from '../model/types.js';

interface Fault {
  readonly item: string;
  readonly what: string;
  readonly help: string;
}

export const itemKeyInvalid = formRule<Fault>({
  name: 'item-key-invalid',
  step: 'assess',
  severity: 'error',
  checks: 'Each item has the right answer that its kind needs.',
  why: 'An item without a clear key gives wrong points, and wrong points send learners to the wrong next step.',
  sources: ['Haladyna, Downing & Rodriguez 2002'],
  fixes: 'none',
  *detect({ form }) {
    for (const item of form.items) {
      for (const { at, what, help } of faultsOf(item))
        yield { at, data: { item: itemName(item), what, help } };
    }
  },
  word: ({ item, what, help }) => ({ message: `${item} ${what}`, help }),
});

function* faultsOf(item: Item): Iterable<{ at: Where; what: string; help: string }> {
  const keys = item.options.filter(({ key }) => key);
  const second = item.section.answers[1];
  if (second) {
    yield {
      at: { file: item.at.file, place: second.at },
      what: 'has more than one “Answer:”.',
      help: 'Write all accepted answers on one line, set apart by “|”.',
    };
  }
  switch (item.kind) {
    case 'choice':
    case 'multiple':
      if (item.options.length < 2) {
        yield {
          at: item.options[0]?.at ?? item.at,
          what: 'has fewer than two options.',
          help: 'Write the options as a task list: “- [x]” for the right one and “- [ ]” for each of the others.',
        };
      } else if (keys.length === 0) {
        yield { at: item.at, what: 'has no right option.', help: 'Mark the right option with “- [x]”.' };
      } else if (item.kind === 'choice' && keys.length > 1) {
        yield {
          at: keys[1]!.at,
          what: 'is of type choice but has several right options.',
          help: 'Mark one option with “[x]”, or remove “type=choice” so that learners may choose several.',
        };
      }
      return;
    case 'numeric':
      if (item.answer?.kind !== 'numeric') {
        yield {
          at: item.answerAt ?? item.at,
          what: item.answer
            ? 'is of type numeric, but its answer is not a number.'
            : 'is of type numeric and has no answer.',
          help: 'Write “Answer: 5”, “Answer: 5 ± 0.1” or “Answer: 9.8..9.9”, with a unit behind it if you like.',
        };
      }
      return;
    case 'text':
      if (
        item.section.answers.length === 0 ||
        (item.answer?.kind === 'text' && item.answer.accepted.length === 0)
      ) {
        yield {
          at: item.answerAt ?? item.at,
          what: 'says “Answer:” without an answer.',
          help: 'Write the accepted answers behind it, set apart by “|”.',
        };
      }
      return;
    case 'ordering':
      if (item.ordered.length < 2) {
        yield {
          at: item.at,
          what: 'is of type ordering and has no numbered list of at least two entries.',
          help: 'Write the entries as a numbered list in the right order.',
        };
      }
      return;
    case 'matching':
      if (item.pairs.length < 2) {
        yield {
          at: item.at,
          what: 'is of type matching and has no table with two columns and at least two rows.',
          help: 'Write a table with two columns whose rows are the right pairs.',
        };
      }
      return;
    case 'constructed':
      if (item.criteria.length === 0) {
        yield {
          at: item.at,
          what: 'is of type constructed and has no rubric.',
          help: 'Add a table: a criterion in the first column, and a column for each level of the scale.',
        };
      }
      return;
    default:
  }
}
