// outcome-weak-verb: an outcome that names an activity, or a verb that says too little.
import { wordsOption } from '../lint/options.js';
import { unitRule } from '../lint/rule.js';
import { adviceSentence, verbAdvice } from '../model/outcome-advice.js';
import { replaceVerb, type VerbChange } from '../model/outcome-edit.js';
import type { Outcome } from '../model/types.js';

const options = {
  weak: wordsOption('More verbs to report, in their base form.'),
};

interface Data extends VerbChange {
  readonly outcome: string;
  readonly verb: string;
  readonly activity: boolean;
  /** The verb is one word, which another can replace. */
  readonly replaceable: boolean;
}

export const outcomeWeakVerb = unitRule<Data, typeof options>({
  name: 'outcome-weak-verb',
  step: 'define',
  severity: 'info',
  checks: 'An outcome names what learners can do in the end, not an activity such as “discuss” or “read”.',
  why: 'An activity can be finished without anything being learned. Assessing whether it took place says nothing about mastery.',
  sources: ['Mager: preparing instructional objectives'],
  fixes: 'suggestion',
  language: true,
  options,
  *detect(unit, { weak }) {
    const more = new Set(weak.map(verb => verb.toLowerCase()));
    for (const outcome of unit.outcomes) {
      const { reading, text } = outcome;
      if (!reading?.head || reading.unmeasurable || reading.teacherCentred) continue;
      // With a second verb the outcome has another fault first.
      if (reading.coordinated.length > 1 || !isWeak(outcome, more)) continue;
      const { start, end } = reading.head;
      const written = text.slice(start, end);
      yield {
        at: outcome.textAt,
        data: {
          outcome: outcome.id,
          verb: written,
          activity: reading.weak?.kind === 'activity',
          text,
          span: { start, end },
          advice: verbAdvice(outcome, unit.context),
          replaceable: !reading.particle,
        },
      };
    }
  },
  word: ({ outcome, verb, activity, advice }) => ({
    message: activity
      ? `“${verb}” in the outcome “${outcome}” names an activity, not what learners can do after it.`
      : `“${verb}” in the outcome “${outcome}” leaves open what learners do.`,
    help: adviceSentence(advice),
  }),
  fix({ at, data }, input) {
    return data.replaceable ? replaceVerb(input.text(at.file), input.span(at), data) : [];
  },
});

/** Vague verbs with a level of their own, such as “find” and “make”, mostly have an object that says enough. */
function isWeak({ reading }: Outcome, more: ReadonlySet<string>): boolean {
  if (reading?.verb !== undefined && more.has(reading.verb.toLowerCase())) return true;
  const kind = reading?.weak?.kind;
  return kind === 'activity' || (kind === 'vague' && reading?.levels.length === 0);
}
