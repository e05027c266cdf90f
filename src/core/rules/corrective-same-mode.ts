// corrective-same-mode: a corrective that teaches in the way in which the lesson has already taught.
import { choiceOption } from '../lint/options.js';
import { type Detected, unitRule } from '../lint/rule.js';
import { differentModes, differingFacets, type Facet } from '../model/mode-difference.js';
import type { Activity, Outcome, Unit } from '../model/types.js';

const options = {
  require: choiceOption(
    'one',
    {
      one: 'One facet must differ; where only one does, a hint is given.',
      both: 'Presentation and engagement must both differ.',
    },
    'In what a corrective must differ from the lessons: `one` of presentation and engagement, or `both`.',
  ),
};

interface Data {
  readonly corrective: string;
  readonly modes: readonly string[];
  readonly outcomes: readonly string[];
  readonly lessonModes: readonly string[];
  /** In which facet the corrective does differ; undefined for none. */
  readonly differs: Facet | undefined;
  readonly instead: readonly string[];
}

export const correctiveSameMode = unitRule<Data, typeof options>({
  name: 'corrective-same-mode',
  step: 'correct',
  severity: 'warning',
  checks: 'A corrective presents its outcome and engages learners in another way than the lessons did.',
  why: 'Mastery learning works best when correctives are really different from the first instruction: another presentation with another activity, not the same lesson again.',
  sources: ['Guskey 2007', 'Review of correctives in mastery learning'],
  fixes: 'suggestion',
  options,
  *detect(unit, { require }) {
    for (const corrective of unit.correctives) {
      const found = compare(unit, corrective);
      // The outcome for which the corrective differs least speaks for the file.
      const least = Math.min(...found.map(({ facets }) => facets.length));
      const worst = found.filter(({ facets }) => facets.length === least);
      if (worst.length === 0 || least === 2) continue;
      yield finding(corrective, worst, least === 1 && require === 'one');
    }
  },
  word: ({ corrective, modes, outcomes, lessonModes, differs, instead }) => {
    const to = outcomes.map(id => `“${id}”`).join(', ');
    const before = lessonModes.join(', ');
    return {
      message: differs
        ? `The corrective “${corrective}” (${modes.join(', ')}) differs from the lessons on ${to} (${before}) only in ${differs === 'presentation' ? 'how it presents' : 'what learners do'}.`
        : `The corrective “${corrective}” (${modes.join(', ')}) teaches ${to} in the same way as the lessons (${before}).`,
      help:
        instead.length > 0
          ? `Let learners do something else with another representation, for example: ${instead.join(', ')}.`
          : 'Let learners do something else with another representation, and name it in “mode:”.',
    };
  },
  fix({ at, data }, input) {
    const { start, end } = input.span(at);
    return data.instead.map(mode => ({
      title: `Change the mode to “${mode}” (and rewrite the text to match)`,
      safe: false,
      edits: [{ start, end, text: mode }],
    }));
  },
});

interface Comparison {
  readonly outcome: Outcome;
  readonly lessons: readonly Activity[];
  readonly facets: readonly Facet[];
}

function compare(unit: Unit, corrective: Activity): readonly Comparison[] {
  const modes = corrective.modes.map(({ value }) => value);
  return corrective.outcomes.flatMap(outcome => {
    const lessons = unit.lessons.filter(lesson => lesson.outcomes.some(({ key }) => key === outcome.key));
    const facets = differingFacets(modes, modesOf(lessons));
    return facets ? [{ outcome, lessons, facets }] : [];
  });
}

function finding(corrective: Activity, worst: readonly Comparison[], mild: boolean): Detected<Data> {
  const lessons = [...new Set(worst.flatMap(comparison => comparison.lessons))];
  const lessonModes = [...new Set(modesOf(lessons))];
  const [mode] = corrective.modes;
  return {
    at: mode ? { file: corrective.file, place: mode.at } : corrective.at,
    data: {
      corrective: corrective.title,
      modes: corrective.modes.map(({ value }) => value),
      outcomes: worst.map(({ outcome }) => outcome.id),
      lessonModes,
      differs: worst[0]?.facets[0],
      instead: differentModes(lessonModes, 3),
    },
    related: lessons.flatMap(lesson => {
      const [first] = lesson.modes;
      return first
        ? [
            {
              at: { file: lesson.file, place: first.at },
              message: `The lesson “${lesson.title}” teaches by ${modesOf([lesson]).join(', ')}`,
            },
          ]
        : [];
    }),
    ...(mild && { milder: 'info' as const }),
  };
}

function modesOf(lessons: readonly Activity[]): readonly string[] {
  return lessons.flatMap(({ modes }) => modes.map(({ value }) => value));
}
