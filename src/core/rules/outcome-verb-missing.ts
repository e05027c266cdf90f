// outcome-verb-missing: an outcome that names a topic, or begins with a word that is no known verb.
import { unitRule } from '../lint/rule.js';
import { adviceSentence, verbAdvice } from '../model/outcome-advice.js';
import { beginWithVerb, type VerbChange } from '../model/outcome-edit.js';
import { unknownVerb } from '../model/unknown-verb.js';

interface Data extends VerbChange {
  readonly outcome: string;
  /** A word that looks like a verb which the word list does not know. */
  readonly unknown: string | undefined;
  readonly level: string;
}

export const outcomeVerbMissing = unitRule<Data>({
  name: 'outcome-verb-missing',
  step: 'define',
  severity: 'warning',
  checks: 'An outcome begins with a verb that the word list or the course’s own “lexicon” knows.',
  why: 'A topic such as “Fractions” says what is taught, not what learners can do with it, so nobody knows what to assess.',
  sources: [
    'Mager: preparing instructional objectives',
    'Li et al. 2022: 21,380 course outcomes, of which one in twenty begins with no known verb',
  ],
  fixes: 'suggestion',
  language: true,
  *detect(unit) {
    for (const outcome of unit.outcomes) {
      const { text, reading } = outcome;
      if (!reading || reading.head || reading.unmeasurable || reading.teacherCentred) continue;
      const start = reading.leadIn?.end ?? 0;
      const rest = text.slice(start);
      const begin = start + (rest.length - rest.trimStart().length);
      yield {
        at: outcome.textAt,
        data: {
          outcome: outcome.id,
          text,
          span: { start: begin, end: begin },
          advice: verbAdvice(outcome, unit.context),
          unknown: unknownVerb(rest, unit.context),
          level: outcome.declared?.value ?? 'apply',
        },
      };
    }
  },
  word: ({ outcome, advice, unknown, level }) => {
    const own =
      unknown === undefined
        ? 'If it already begins with a verb of your field, add that verb to “lexicon” in the course file.'
        : `If “${unknown}” is a verb of your field, add it to the course file: “lexicon: { verbs: { ${unknown}: ${level} } }”.`;
    return {
      message:
        unknown === undefined
          ? `The outcome “${outcome}” names a topic, or begins with a verb that the word list does not know.`
          : `The outcome “${outcome}” has no verb that the word list knows.`,
      help:
        unknown === undefined
          ? `${adviceSentence(advice)} ${own}`
          : `${own} Otherwise: ${lower(adviceSentence(advice))}`,
    };
  },
  fix({ at, data }, input) {
    return data.unknown === undefined ? beginWithVerb(input.text(at.file), input.span(at), data) : [];
  },
});

function lower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
