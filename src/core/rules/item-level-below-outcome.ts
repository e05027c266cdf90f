// item-level-below-outcome: an outcome that is assessed only by items that ask for less.
import { LEVELS, type Level, levelMeaning, levelRank } from '../bloom/levels.js';
import { numberOption } from '../lint/options.js';
import { unitRule } from '../lint/rule.js';
import { type Evidence, evidenceFor, formativeForms } from '../model/coverage.js';
import { formName, listed } from '../model/form-name.js';
import { itemName } from '../model/item-text.js';
import type { Outcome } from '../model/types.js';

const options = {
  allowLower: numberOption(0, 'By how many levels the highest item may lie below the outcome.', {
    min: 0,
    max: 5,
    integer: true,
  }),
};

interface Data {
  readonly outcome: string;
  readonly level: Level;
  readonly highest: Level;
  readonly forms: string;
  /** The items name no level themselves, but nobody can create something by choosing or by a short answer. */
  readonly byKind: boolean;
}

export const itemLevelBelowOutcome = unitRule<Data, typeof options>({
  name: 'item-level-below-outcome',
  step: 'assess',
  severity: 'warning',
  checks: 'At least one item for each outcome asks for as much as the outcome does.',
  why: 'If learners are to judge something and the items ask them to recall it, the result says nothing about judging.',
  sources: ['Anderson & Krathwohl 2001', 'Cohen 1987, instructional alignment'],
  fixes: 'none',
  options,
  *detect(unit, { allowLower }) {
    for (const outcome of unit.outcomes) {
      const needed = neededLevel(outcome);
      if (!needed) continue;
      const low = formativeForms(unit).flatMap(form => {
        const evidence = evidenceFor(form, outcome);
        const [highest] = evidence
          .map(entry => ({ entry, level: shownLevel(entry, outcome) }))
          .sort((a, b) => levelRank(b.level) - levelRank(a.level));
        const below = highest && levelRank(highest.level) + allowLower < levelRank(needed);
        return below ? [{ form, ...highest }] : [];
      });
      const [first] = low;
      if (!first) continue;
      const byKind = low.every(({ entry }) => !entry.item.declaredLevel);
      yield {
        at: outcome.idAt,
        data: {
          outcome: outcome.id,
          level: needed,
          highest: low.reduce<Level>(
            (top, { level }) => (levelRank(level) > levelRank(top) ? level : top),
            'remember',
          ),
          forms: listed(low.map(({ form }) => formName(form))),
          byKind,
        },
        related: low.map(({ entry: { item }, form }) => ({
          at: item.declaredLevel ? { file: form.file, place: item.declaredLevel.at } : item.at,
          message: `${itemName(item)} asks for most in ${formName(form)}`,
        })),
        ...(byKind && { milder: 'info' as const }),
      };
    }
  },
  word: ({ outcome, level, highest, forms, byKind }) => ({
    message: byKind
      ? `“${outcome}” is at the level “${level}”, but in ${forms} learners only choose or give short answers.`
      : `“${outcome}” is at the level “${level}”, but no item in ${forms} asks for more than “${highest}”.`,
    help: `Write at least one item at the level “${level}”${byKind ? ', with a rubric' : ''}. ${levelMeaning(level)}`,
  }),
});

/** What the author declares; else the lowest level that the verb may mean, since a verb proves no level. */
function neededLevel({ declared, reading }: Outcome): Level | undefined {
  if (declared) return declared.value;
  const ranks = (reading?.levels ?? []).map(levelRank);
  return ranks.length === 0 ? undefined : LEVELS[Math.min(...ranks) - 1];
}

function shownLevel({ item, kind }: Evidence, outcome: Outcome): Level {
  if (item.declaredLevel) return item.declaredLevel.value;
  const needed = neededLevel(outcome) ?? 'remember';
  return outcome.declared?.value === 'create' && kind !== undefined && kind !== 'constructed'
    ? 'evaluate'
    : needed;
}
