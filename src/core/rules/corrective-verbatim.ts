// corrective-verbatim: a corrective that repeats the lesson word for word.
import { shareOption } from '../lint/options.js';
import { textRule } from '../lint/rule.js';
import { containment, phraseProfile } from '../text/similarity.js';

const options = {
  containment: shareOption(
    0.6,
    'From which share of its groups of three words a corrective counts as a copy of the instruction.',
  ),
};

/** A definition of this many words may be quoted; as many triples are two fewer. */
const QUOTED_WORDS = 25;

interface Data {
  readonly corrective: string;
  readonly lesson: string;
  readonly percent: number;
}

export const correctiveVerbatim = textRule<Data, typeof options>({
  name: 'corrective-verbatim',
  step: 'correct',
  severity: 'warning',
  checks: 'A corrective says in other words what the lessons said.',
  why: 'A corrective is to present the outcome differently, not to repeat the lesson: who did not understand these sentences would only meet them again.',
  sources: ['Guskey 2007', 'Review of correctives in mastery learning'],
  fixes: 'none',
  options,
  *detect({ unit, prose }, { containment: least }) {
    if (unit.correctives.length === 0) return;
    const overview = { file: unit.file, title: unit.title, at: unit.at, what: 'The overview of the unit' };
    const lessons = unit.lessons.map(({ file, title, at }) => ({ file, title, at, what: 'The lesson' }));
    const sources = [overview, ...lessons].map(source => ({ ...source, text: prose(source.file) }));
    const all = phraseProfile(sources.map(({ text }) => text).join('\n'));
    for (const { file, title, at } of unit.correctives) {
      const profile = phraseProfile(withoutShortQuotes(prose(file)));
      const share = containment(profile, all);
      if (share < least || share * profile.length <= QUOTED_WORDS - 2) continue;
      const [nearest] = sources
        .map(source => ({ ...source, share: containment(profile, phraseProfile(source.text)) }))
        .sort((a, b) => b.share - a.share);
      if (!nearest) continue;
      yield {
        at,
        data: { corrective: title, lesson: nearest.title, percent: Math.round(share * 100) },
        related: [
          {
            at: nearest.at,
            message: `${nearest.what} “${nearest.title}” has ${Math.round(nearest.share * 100)}% of these groups of words`,
          },
        ],
      };
    }
  },
  word: ({ corrective, lesson, percent }) => ({
    message: `The corrective “${corrective}” takes ${percent}% of its wording from the instruction, most of it from “${lesson}”.`,
    help: 'Keep what has to be quoted, such as a definition, and teach the rest by other examples, a drawing, a conversation or a task.',
  }),
});

function withoutShortQuotes(text: string): string {
  return text.replace(/[“„][^“”„\n]*[”“]|«[^«»\n]*»|"[^"\n]*"/g, quote =>
    quote.split(/\s+/).length <= QUOTED_WORDS ? '\n' : quote,
  );
}
