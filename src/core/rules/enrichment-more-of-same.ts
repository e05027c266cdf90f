// enrichment-more-of-same: enrichment that is only more exercises, or the next unit begun early.
import { type Level, levelRank } from '../bloom/levels.js';
import { packFor } from '../bloom/pack.js';
import { wordsOption } from '../lint/options.js';
import { textRule } from '../lint/rule.js';
import { type PhraseUse, phraseUse } from '../model/phrase-use.js';
import type { Activity } from '../model/types.js';

const options = {
  phrases: wordsOption('More phrases of enrichment that is no challenge; `…` stands for up to six words.'),
};

/** Modes that repeat what is known. */
const DRILLS = ['drill', 'flashcards'];
/** A longer text describes something besides. */
const MOST_OTHER_WORDS = 30;

interface Data {
  readonly enrichment: string;
  readonly phrases: readonly string[];
  readonly mode: string | undefined;
}

export const enrichmentMoreOfSame = textRule<Data, typeof options>({
  name: 'enrichment-more-of-same',
  step: 'enrich',
  severity: 'warning',
  checks: 'Enrichment is a challenge about the same outcomes, not more exercises and not the next unit.',
  why: 'Enrichment is to broaden and deepen the unit. Those who have mastered gain little from what they can already do, and the next unit begun early takes the class apart.',
  sources: ['Guskey 2007'],
  fixes: 'none',
  language: true,
  options,
  *detect({ unit, prose }, { phrases }) {
    const known = packFor(unit.context.language)?.moreOfSame ?? [];
    for (const enrichment of unit.enrichments) {
      const { file, title } = enrichment;
      const drill = enrichment.modes.find(({ value }) => DRILLS.includes(value));
      if (drill) {
        const data = { enrichment: title, phrases: [], mode: drill.value };
        yield { at: { file, place: drill.at }, data };
        continue;
      }
      if (isChallenge(enrichment)) continue;
      const use = phraseUse(unit, enrichment, prose(file), [...known, ...phrases]);
      if (!use || !isAllItSays(use)) continue;
      yield { at: enrichment.at, data: { enrichment: title, phrases: use.phrases, mode: undefined } };
    }
  },
  word: ({ enrichment, phrases, mode }) => ({
    message:
      mode === undefined
        ? `The enrichment “${enrichment}” is more of the same (“${phrases.join('”, “')}”).`
        : `The enrichment “${enrichment}” is a ${mode === 'drill' ? 'drill' : 'set of flashcards'}: more of what these learners can already do.`,
    help: 'Offer a choice of challenges about this unit’s outcomes: a puzzle, a project, a game to design, a case in a new setting.',
  }),
});

/** The author says that learners analyse, judge or make something. */
function isChallenge({ level }: Activity): boolean {
  return level !== undefined && isHigh(level.value);
}

function isAllItSays({ inTitle, otherWords, tasks, withPhrase }: PhraseUse): boolean {
  // “Design more exercises for your class” and a project beside them are challenges.
  if ([...tasks, ...withPhrase].some(isHigh)) return false;
  return inTitle || otherWords <= MOST_OTHER_WORDS;
}

function isHigh(level: Level | undefined): boolean {
  return level !== undefined && levelRank(level) >= levelRank('analyze');
}
