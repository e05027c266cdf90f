// instruction-mode-missing: a lesson or corrective that does not say, in a word Bloomery knows, how it teaches.
import { MODES, modeNamed } from '../course/modes.js';
import { wordsOption } from '../lint/options.js';
import { unitRule } from '../lint/rule.js';
import type { ActivityRole } from '../model/types.js';
import { didYouMean } from '../text/did-you-mean.js';

const options = {
  extra: wordsOption('More modes that count as known, such as “field-trip”.'),
};

interface Data {
  readonly role: ActivityRole;
  readonly title: string;
  /** The unknown mode; undefined where none is written. */
  readonly mode: string | undefined;
  readonly meant: string | undefined;
}

const NAMES = Object.keys(MODES);

export const instructionModeMissing = unitRule<Data, typeof options>({
  name: 'instruction-mode-missing',
  step: 'instruct',
  severity: 'info',
  prominent: true,
  checks: 'Each lesson and corrective has a “mode” that Bloomery knows.',
  why: 'A corrective helps when it presents and engages in another way than the lesson did. That can only be checked where both say how they teach.',
  sources: ['Guskey 2007', 'Review of effective correctives: other presentation, other involvement'],
  fixes: 'suggestion',
  options,
  *detect(unit, { extra }) {
    for (const { role, title, file, at, modes } of [...unit.lessons, ...unit.correctives]) {
      if (modes.length === 0) yield { at, data: { role, title, mode: undefined, meant: undefined } };
      for (const { value, at: place } of modes) {
        if (modeNamed(value) || extra.includes(value)) continue;
        const meant = didYouMean(value, [...NAMES, ...extra]);
        yield { at: { file, place }, data: { role, title, mode: value, meant } };
      }
    }
  },
  word: ({ role, title, mode, meant }) =>
    mode === undefined
      ? {
          message: `The ${role} “${title}” does not say in which mode it teaches.`,
          help:
            role === 'lesson'
              ? 'Add how it presents and what learners do, for example “mode: demonstration”, “mode: reading” or “mode: video”.'
              : 'Add how it presents and what learners do, for example “mode: worked-example”, “mode: peer-tutoring” or “mode: game”.',
        }
      : {
          message: `The ${role} “${title}” has a mode that Bloomery does not know: “${mode}”.`,
          help: `${meant === undefined ? '' : `Did you mean “${meant}”? `}Known modes are ${NAMES.join(', ')}. A mode of your own goes into the option “extra” of this rule.`,
        },
  fix({ at, data: { meant } }, input) {
    if (meant === undefined) return [];
    const { start, end } = input.span(at);
    return [{ title: `Change to “${meant}”`, safe: false, edits: [{ start, end, text: meant }] }];
  },
});
