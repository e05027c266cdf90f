// outcome-level-mismatch: an outcome whose verb is used at other levels than the one declared.
import type { Level } from '../bloom/levels.js';
import type { Fix } from '../course/fix.js';
import type { Anchor } from '../course/located.js';
import { orList } from '../course/read-fields.js';
import { unitRule } from '../lint/rule.js';
import { adviceSentence, verbAdvice } from '../model/outcome-advice.js';
import { replaceVerb, type VerbChange } from '../model/outcome-edit.js';

interface Data extends VerbChange {
  readonly outcome: string;
  readonly verb: string;
  readonly declared: Level;
  readonly declaredAt: Anchor;
  /** Levels at which the verb is used, the usual one first. */
  readonly levels: readonly Level[];
  /** The verb is one word, which another can replace. */
  readonly replaceable: boolean;
}

export const outcomeLevelMismatch = unitRule<Data>({
  name: 'outcome-level-mismatch',
  step: 'define',
  severity: 'warning',
  checks: 'The declared level of an outcome is among the levels at which its verb is used.',
  why: 'Items are written for the verb and judged by the level. Where the two differ, learners are taught and assessed for something else than is declared.',
  sources: [
    'Anderson & Krathwohl 2001',
    'Newton, Da Silva & Peters 2020: verb lists differ, so only a level that no list gives is reported',
  ],
  fixes: 'suggestion',
  language: true,
  *detect(unit) {
    for (const outcome of unit.outcomes) {
      const { text, reading, declared } = outcome;
      if (!reading?.head || !declared || reading.levels.length === 0 || reading.teacherCentred) continue;
      // Of several verbs it is enough that one fits.
      const levels = [...new Set([...reading.levels, ...reading.coordinated.flatMap(verb => verb.levels)])];
      if (levels.includes(declared.value)) continue;
      const { start, end } = reading.head;
      const declaredAt = { file: unit.file, place: declared.at };
      yield {
        at: outcome.textAt,
        data: {
          outcome: outcome.id,
          verb: text.slice(start, end),
          declared: declared.value,
          declaredAt,
          levels,
          text,
          span: { start, end },
          advice: verbAdvice(outcome, unit.context),
          replaceable: !reading.particle && reading.coordinated.length < 2,
        },
        related: [{ at: declaredAt, message: `The level “${declared.value}” is declared here` }],
      };
    }
  },
  word: ({ outcome, verb, declared, levels, advice }) => ({
    message: `The outcome “${outcome}” is declared at the level “${declared}”, but “${verb}” is used for ${orList(levels.map(level => `“${level}”`))}.`,
    help: `${adviceSentence(advice)} If the verb is right, declare “level: ${levels[0]}”.`,
  }),
  fix({ at, data }, input): readonly Fix[] {
    const source = input.text(at.file);
    const { start, end } = input.span(data.declaredAt);
    return [
      ...(data.replaceable ? replaceVerb(source, input.span(at), data) : []),
      ...data.levels.map(level => ({
        title: `Declare the level “${level}”`,
        safe: false,
        edits: [{ start, end, text: level }],
      })),
    ];
  },
});
