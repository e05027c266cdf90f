// outcome-verb-unmeasurable: an outcome that begins with what nobody can observe, such as “understand”.
import { splitWords } from '../bloom/words.js';
import { wordsOption } from '../lint/options.js';
import { unitRule } from '../lint/rule.js';
import { courseLexicon } from '../model/outcome.js';
import { adviceSentence, verbAdvice } from '../model/outcome-advice.js';
import { replaceVerb, type VerbChange } from '../model/outcome-edit.js';
import type { Outcome, UnitContext } from '../model/types.js';

const options = {
  allow: wordsOption(
    'Verbs and phrases that this rule accepts. (“lexicon: { allow: […] }” in the course tells all rules.)',
  ),
};

interface Data extends VerbChange {
  readonly outcome: string;
  /** As the author wrote it, or what stands around the verb that it hides. */
  readonly phrase: string;
  readonly kind: string;
  /** Another verb can stand in its place. */
  readonly replaceable: boolean;
}

/** What is wrong with each kind of phrase. */
const FAULTS: Readonly<Record<string, string>> = {
  'process, not result': 'says that learning takes place, not what learners can do in the end',
  process: 'says that learning takes place, not what learners can do in the end',
  'hidden verb': 'hides what learners do to show it',
  vague: 'leaves open what learners do to show it',
  activity: 'says what happens to learners, not what they can do in the end',
  'teacher activity': 'says what is taught, not what learners can do in the end',
  'no end state': 'names no state that learners can be seen to reach',
  state: 'leaves open what learners do to show it',
};
const INNER = 'names what goes on inside learners, which nobody can observe';

export const outcomeVerbUnmeasurable = unitRule<Data, typeof options>({
  name: 'outcome-verb-unmeasurable',
  step: 'define',
  severity: 'warning',
  checks: 'An outcome begins with a verb that can be observed, not with “understand”, “know” or the like.',
  why: 'No item can show directly that somebody understands or knows something. Only what learners do can be seen, assessed and agreed upon.',
  sources: [
    'Mager: preparing instructional objectives',
    'Potter & Kustra 2012',
    'Quality Matters and RACGP lists of verbs',
  ],
  fixes: 'suggestion',
  language: true,
  options,
  *detect(unit, { allow }) {
    const allowed = new Set(allow.map(phrase => phrase.toLowerCase()));
    for (const outcome of unit.outcomes) {
      const { text, reading } = outcome;
      const found = reading?.unmeasurable;
      if (!found || reading.teacherCentred) continue;
      const written = text.slice(found.start, found.end);
      if (allowed.has(found.phrase.toLowerCase()) || allowed.has(written.toLowerCase())) continue;
      const advice = verbAdvice(outcome, unit.context);
      yield {
        at: outcome.textAt,
        data: {
          outcome: outcome.id,
          phrase: found.pattern === undefined ? written : found.phrase,
          kind: found.kind,
          text,
          span: { start: found.start, end: found.end },
          advice,
          replaceable: isReplaceable(outcome, unit.context),
        },
      };
    }
  },
  word: ({ outcome, phrase, kind, advice }) => ({
    message: `“${phrase}” in the outcome “${outcome}” ${FAULTS[kind] ?? INNER}.`,
    help: adviceSentence(advice),
  }),
  fix({ at, data }, input) {
    return data.replaceable ? replaceVerb(input.text(at.file), input.span(at), data) : [];
  },
});

/** A verb in two parts, a noun with its verb at the end, and the first of two verbs cannot give way to a single word. */
function isReplaceable({ text, reading }: Outcome, context: UnitContext): boolean {
  const [found, lexicon] = [reading?.unmeasurable, courseLexicon(context)];
  if (!found || !lexicon) return false;
  const next = splitWords(text.slice(found.end)).list[0]?.key ?? '';
  if (lexicon.grammar.conjunctions.has(next)) return false;
  const written = text.slice(found.start, found.end).toLowerCase();
  const whole = found.pattern === undefined && written === found.phrase.toLowerCase();
  return lexicon.pack.verbPosition === 'first' || whole;
}
