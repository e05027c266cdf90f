// outcome-level-ambiguous: an outcome without a level whose verb is used at many.
import type { Level } from '../bloom/levels.js';
import { addKey } from '../course/edit-frontmatter.js';
import { orList } from '../course/read-fields.js';
import { numberOption } from '../lint/options.js';
import { unitRule } from '../lint/rule.js';
import { outcomeEntry } from '../model/outcome-edit.js';

const options = {
  minLevels: numberOption(3, 'At how many levels a verb must be in use to be reported.', {
    min: 2,
    max: 6,
    integer: true,
  }),
};

interface Data {
  readonly outcome: string;
  readonly verb: string;
  readonly levels: readonly Level[];
}

export const outcomeLevelAmbiguous = unitRule<Data, typeof options>({
  name: 'outcome-level-ambiguous',
  step: 'define',
  severity: 'info',
  checks: 'An outcome whose verb is used at three or more levels declares which one is meant.',
  why: 'Lists of verbs disagree about such a verb, and so will those who write the items: one asks for recall, another one for analysis.',
  sources: ['Stanny 2016', 'Newton, Da Silva & Peters 2020'],
  fixes: 'suggestion',
  language: true,
  options,
  *detect(unit, { minLevels }) {
    for (const outcome of unit.outcomes) {
      const { reading, declared, text } = outcome;
      if (declared || !reading?.head || reading.teacherCentred || reading.levels.length < minLevels) continue;
      // Outcomes with several verbs have another rule; which verb counts is settled there first.
      if (reading.coordinated.length > 1 && !reading.allowedPair) continue;
      const [{ start }, { end }] = [reading.head, reading.coordinated.at(-1) ?? reading.head];
      yield {
        at: outcome.textAt,
        data: { outcome: outcome.id, verb: text.slice(start, end), levels: reading.levels },
      };
    }
  },
  word: ({ outcome, verb, levels }) => ({
    message: `“${verb}” is used at ${levels.length} levels (${levels.join(', ')}), and the outcome “${outcome}” does not say which one is meant.`,
    help: `Add ${orList(levels.map(level => `“level: ${level}”`))} to the outcome.`,
  }),
  fix({ at, data }, input) {
    const text = input.text(at.file);
    const entry = text === undefined ? undefined : outcomeEntry(text, data.outcome);
    if (text === undefined || !entry) return [];
    return data.levels.flatMap(level => {
      const edit = addKey(text, entry.path, 'level', level);
      return edit ? [{ title: `Declare the level “${level}”`, safe: false, edits: [edit] }] : [];
    });
  },
});
