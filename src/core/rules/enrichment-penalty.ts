// enrichment-penalty: enrichment that is graded, a duty, or only help for others.
import { packFor } from '../bloom/pack.js';
import { type Detected, textRule } from '../lint/rule.js';
import type { Activity, Unit } from '../model/types.js';
import { foldPhrases, phrasePattern, proseSentences } from '../text/phrases.js';

interface Data {
  readonly fault: 'graded' | 'duty' | 'help';
  readonly enrichment: string;
  readonly percent: number;
  /** The words that make it a duty or a grade. */
  readonly words: string;
}

const HELPING = ['peer-tutoring', 'tutoring'];

export const enrichmentPenalty = textRule<Data>({
  name: 'enrichment-penalty',
  step: 'enrich',
  severity: 'info',
  checks: 'Enrichment has no weight in a grade, is no duty, and is more than helping others.',
  why: 'Enrichment is to be rewarding and self-directed. Graded or compulsory extra work, or only helping others, turns early mastery into a penalty.',
  sources: ['Guskey 2007'],
  fixes: 'none',
  *detect({ unit, prose }) {
    const pack = packFor(unit.context.language);
    const duty = pack && new RegExp(`(?<![\\p{L}])(?:${pack.obligations.join('|')})`, 'iu');
    const denied = pack && phrasePattern(pack.denials);
    for (const enrichment of unit.enrichments) {
      const { file, title, weight } = enrichment;
      const data = { enrichment: title, percent: 0, words: '' };
      if (weight && weight.value > 0) {
        const percent = Number((weight.value * 100).toFixed(1));
        yield { at: { file, place: weight.at }, data: { ...data, fault: 'graded', percent } };
        continue;
      }
      const words = duty && dutyIn(prose(file), duty, denied);
      if (words) yield { at: enrichment.at, data: { ...data, fault: 'duty', words } };
    }
    yield* onlyHelp(unit);
  },
  word: ({ fault, enrichment, percent, words }) =>
    ({
      graded: {
        message: `The enrichment “${enrichment}” counts for ${percent}% of a grade.`,
        help: 'Remove the weight: let learners earn it as a chance, not as another test.',
      },
      duty: {
        message: `The enrichment “${enrichment}” is graded or a duty (“${words}”).`,
        help: 'Let learners choose whether and what they do, and give a comment instead of a mark.',
      },
      help: {
        message: 'Helping others is the only enrichment of this unit.',
        help: 'Add an activity for the learners themselves, so that helping is one choice among others.',
      },
    })[fault],
});

/** The words in a sentence that no “not” turns round. */
function dutyIn(prose: string, duty: RegExp, denied: RegExp | undefined): string | undefined {
  for (const sentence of proseSentences(prose)) {
    const folded = foldPhrases(sentence);
    const found = duty.exec(folded)?.[0];
    if (found !== undefined && !denied?.test(folded)) return found;
  }
  return undefined;
}

function* onlyHelp({ enrichments }: Unit): Iterable<Detected<Data>> {
  const [first] = enrichments;
  const mode = first?.modes[0];
  if (!first || !mode || !enrichments.every(onlyHelps)) return;
  yield {
    at: { file: first.file, place: mode.at },
    data: { fault: 'help', enrichment: first.title, percent: 0, words: '' },
  };
}

function onlyHelps({ modes }: Activity): boolean {
  return modes.length > 0 && modes.every(({ value }) => HELPING.includes(value));
}
