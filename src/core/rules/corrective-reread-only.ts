// corrective-reread-only: a corrective that only sends learners back to what they had.
import { packFor } from '../bloom/pack.js';
import { modeNamed } from '../course/modes.js';
import { wordsOption } from '../lint/options.js';
import { textRule } from '../lint/rule.js';
import { phraseUse } from '../model/phrase-use.js';
import type { Activity } from '../model/types.js';

const options = {
  phrases: wordsOption('More phrases that only send learners back; `…` stands for up to six words.'),
};

/** More than this besides the phrases is likely to be a task that nobody recognised. */
const MOST_OTHER_WORDS = 12;

interface Data {
  readonly corrective: string;
  readonly phrases: readonly string[];
}

export const correctiveRereadOnly = textRule<Data, typeof options>({
  name: 'corrective-reread-only',
  step: 'correct',
  severity: 'warning',
  checks:
    'A corrective gives learners something else to do than to read again, look at the key or try again.',
  why: 'What is read once more is the repetition that a corrective is to replace: learners need the outcome presented differently, and something else to do.',
  sources: ['Guskey 2007', 'Review of correctives in mastery learning'],
  fixes: 'none',
  language: true,
  options,
  *detect({ unit, prose }, { phrases }) {
    const known = packFor(unit.context.language)?.rereadOnly ?? [];
    for (const corrective of unit.correctives) {
      if (isActive(corrective)) continue;
      const use = phraseUse(unit, corrective, prose(corrective.file), [...known, ...phrases]);
      if (!use || use.tasks.length > 0 || use.otherWords > MOST_OTHER_WORDS) continue;
      yield { at: corrective.at, data: { corrective: corrective.title, phrases: use.phrases } };
    }
  },
  word: ({ corrective, phrases }) => ({
    message: `The corrective “${corrective}” only sends learners back (“${phrases.join('”, “')}”).`,
    help: 'Add a task with another view of the outcome: explain each step of an example to a partner, find the mistake in a wrong solution, sort cards, draw it.',
  }),
});

/** Its mode says that learners practise, build or talk, whatever the few words of the file are. */
function isActive({ modes }: Activity): boolean {
  return modes.some(({ value }) => {
    const mode = modeNamed(value);
    return mode !== undefined && mode.engagement !== 'receive';
  });
}
