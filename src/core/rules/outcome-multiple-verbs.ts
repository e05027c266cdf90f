// outcome-multiple-verbs: an outcome that asks for several things at once.
import { readOutcome } from '../bloom/read-outcome.js';
import type { Fix } from '../course/fix.js';
import { numberOption, wordsOption } from '../lint/options.js';
import { unitRule } from '../lint/rule.js';
import { courseLexicon } from '../model/outcome.js';
import { splitOutcome, type VerbRun } from '../model/split-outcome.js';
import type { Outcome, UnitContext } from '../model/types.js';

const options = {
  allowPairs: wordsOption('Verbs that name one performance together, such as “plan and conduct”.'),
  max: numberOption(1, 'How many verbs an outcome may have.', { min: 1, max: 10, integer: true }),
};

interface Data extends VerbRun {
  /** The verbs as the outcome has them, in order. */
  readonly verbs: readonly string[];
}

export const outcomeMultipleVerbs = unitRule<Data, typeof options>({
  name: 'outcome-multiple-verbs',
  step: 'define',
  severity: 'warning',
  checks: 'An outcome asks for one thing: it has one verb, or a pair that names one performance.',
  why: 'Mastery is decided outcome by outcome. A learner who can do one half of it is neither a master nor in need of the whole corrective.',
  sources: [
    'Mager: preparing instructional objectives',
    'Li et al. 2022: 21,380 course outcomes, of which one in six has several verbs',
  ],
  fixes: 'suggestion',
  language: true,
  options,
  *detect(unit, { allowPairs, max }) {
    const allowed = new Set(allowPairs.map(pair => pairKey(pair, unit.context)));
    const taken = unit.outcomes.flatMap(({ id, aliases }) => [id, ...aliases.map(({ value }) => value)]);
    for (const outcome of unit.outcomes) {
      const verbs = countedVerbs(outcome);
      if (verbs.length <= max || allowed.has(setKey(verbs.map(({ verb }) => verb)))) continue;
      const { id, text, aliases, reading } = outcome;
      // Verbs of further clauses have objects of their own, and parts that stand apart belong to one verb.
      const run = !reading?.unmeasurable && !reading?.particle && verbs.every(({ clause }) => !clause);
      yield {
        at: outcome.textAt,
        data: {
          verbs: verbs.map(({ start, end }) => text.slice(start, end).toLowerCase()),
          text,
          spans: run ? verbs.map(({ start, end }) => ({ start, end })) : [],
          id,
          taken,
          copyable: aliases.length === 0,
        },
      };
    }
  },
  word: ({ id, verbs }) => ({
    message: `The outcome “${id}” asks for ${verbs.length} things at once: ${verbs.map(verb => `“${verb}”`).join(', ')}.`,
    help: 'Write an outcome for each, with items of its own, or keep only the verb that matters most: the highest one often includes the others.',
  }),
  fix({ at, data }, input): readonly Fix[] {
    return splitOutcome(input.text(at.file), input.span(at), data);
  },
});

/** The verbs to count: what cannot be measured at the head is another rule's business. */
function countedVerbs({ reading }: Outcome) {
  if (!reading || reading.teacherCentred || reading.allowedPair) return [];
  return reading.unmeasurable ? reading.coordinated.slice(1) : reading.coordinated;
}

function pairKey(pair: string, context: UnitContext): string {
  const lexicon = courseLexicon(context);
  return setKey(lexicon ? readOutcome(pair, lexicon).coordinated.map(({ verb }) => verb) : []);
}

function setKey(verbs: readonly string[]): string {
  return [...verbs].sort().join('+');
}
