// outcome-teacher-centred: an outcome about what the course or the teacher does.
import { readOutcome } from '../bloom/read-outcome.js';
import type { Fix } from '../course/fix.js';
import { wordsOption } from '../lint/options.js';
import { unitRule } from '../lint/rule.js';
import { courseLexicon } from '../model/outcome.js';
import { adviceSentence, capital, verbAdvice } from '../model/outcome-advice.js';
import { beginWithVerb, replaceText, type VerbChange } from '../model/outcome-edit.js';
import type { Outcome, UnitContext } from '../model/types.js';
import type { Span } from '../text/span.js';

const options = {
  patterns: wordsOption('More beginnings of outcomes to report, such as “We will look at”.'),
};

interface Data extends VerbChange {
  readonly outcome: string;
  readonly phrase: string;
  /** What learners do, if that follows: “trace a loop” in “To teach students to trace a loop”. */
  readonly inner: string | undefined;
}

export const outcomeTeacherCentred = unitRule<Data, typeof options>({
  name: 'outcome-teacher-centred',
  step: 'define',
  severity: 'warning',
  checks: 'An outcome speaks of what learners can do, not of what the unit covers or the teacher does.',
  why: 'A topic can be covered without anybody learning it. Only an outcome of the learner can be assessed, and mastered.',
  sources: ['Mager/ABCD: the audience of an outcome'],
  fixes: 'suggestion',
  language: true,
  options,
  *detect(unit, { patterns }) {
    for (const outcome of unit.outcomes) {
      const span = outcome.reading?.teacherCentred ?? ownPattern(outcome.text, patterns);
      if (!span) continue;
      const { text } = outcome;
      yield {
        at: outcome.textAt,
        data: {
          outcome: outcome.id,
          phrase: text.slice(span.start, span.end),
          text,
          span: { start: span.start, end: span.end },
          advice: verbAdvice(outcome, unit.context),
          inner: innerOutcome(outcome, span, unit.context),
        },
      };
    }
  },
  word: ({ outcome, phrase, inner, advice }) => ({
    message: `“${phrase}” in the outcome “${outcome}” says what the course does, not what learners can do afterwards.`,
    help: inner === undefined ? adviceSentence(advice) : `Begin with what learners do: “${inner}”`,
  }),
  fix({ at, data }, input): readonly Fix[] {
    const source = input.text(at.file);
    return data.inner === undefined
      ? beginWithVerb(source, input.span(at), data)
      : replaceText(source, input.span(at), data.text, data.inner);
  },
});

function ownPattern(text: string, patterns: readonly string[]): Span | undefined {
  const lower = text.toLowerCase();
  const found = patterns.find(
    pattern =>
      pattern !== '' &&
      lower.startsWith(pattern.toLowerCase()) &&
      !/^[\p{L}\p{N}]/u.test(text.slice(pattern.length)),
  );
  return found === undefined ? undefined : { start: 0, end: found.length };
}

/** What follows, if it is an outcome by itself. */
function innerOutcome({ text }: Outcome, { end }: Span, context: UnitContext): string | undefined {
  const lexicon = courseLexicon(context);
  if (!lexicon || lexicon.pack.verbPosition === 'last') return undefined;
  const rest = text.slice(end);
  const { head, verb, leadIn } = readOutcome(rest, lexicon);
  // “Introduce students to research …” goes on with a noun: only a verb after “to” or the like is one for sure.
  return head && verb !== undefined && leadIn ? capital(rest.slice(head.start)) : undefined;
}
