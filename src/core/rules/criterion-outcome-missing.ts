// criterion-outcome-missing: a criterion of a rubric that could belong to more than one outcome.
import { formRule } from '../lint/rule.js';
import { listed } from '../model/form-name.js';
import { itemName } from '../model/item-text.js';
import type { Criterion, Item } from '../model/types.js';

interface Data {
  readonly item: string;
  readonly criteria: readonly string[];
  /** The outcomes that the item names. */
  readonly outcomes: readonly string[];
}

export const criterionOutcomeMissing = formRule<Data>({
  name: 'criterion-outcome-missing',
  step: 'integrity',
  severity: 'warning',
  checks: 'In an item that shows several outcomes, each criterion of the rubric names its outcome.',
  why: 'Without it nobody can tell which outcome a learner has mastered who is good at one criterion and weak at another.',
  sources: ['Guskey & Bailey: standards-based grading', 'Course format 1'],
  fixes: 'none',
  *detect({ form }) {
    for (const item of form.items) {
      // With one name all criteria are about it; an item without any is a finding of item-outcome-missing.
      if (namesOf(item).size < 2) continue;
      const unnamed = untaggedCriteria(item);
      const [first, ...others] = unnamed;
      if (!first) continue;
      yield {
        at: first.at,
        data: {
          item: itemName(item),
          criteria: unnamed.map(({ text }) => text),
          outcomes: [...namesOf(item)],
        },
        related: others.map(({ at }) => ({ at, message: 'This criterion names no outcome either' })),
      };
    }
  },
  word: ({ item, criteria, outcomes }) => ({
    message: `${item}: ${criteria.length === 1 ? `the criterion “${criteria[0]}” does` : `${criteria.length} criteria do`} not say which outcome ${criteria.length === 1 ? 'it shows' : 'they show'}.`,
    help: `Write the outcome behind the criterion in its cell, such as {outcome=${outcomes[0]}}; the item shows ${listed(outcomes)}.`,
  }),
});

function untaggedCriteria({ criteria, rubric }: Item): readonly Criterion[] {
  return criteria.filter((_, i) => rubric?.criteria[i]?.cell.attributes?.outcome === undefined);
}

/** Outcomes as written, known or not, on the item and in its rubric. */
function namesOf({ section, rubric }: Item): ReadonlySet<string> {
  const { outcome, outcomes } = section.attributes ?? {};
  return new Set([
    ...(outcome ? [outcome.value] : []),
    ...(outcomes?.items ?? []).map(({ value }) => value),
    ...(rubric?.criteria ?? []).flatMap(({ cell }) => cell.attributes?.outcome?.value ?? []),
  ]);
}
