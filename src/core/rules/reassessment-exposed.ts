// reassessment-exposed: an item of the second form that learners have met in a lesson, a corrective or feedback.
import type { Anchor } from '../course/located.js';
import { shareOption } from '../lint/options.js';
import { textRule } from '../lint/rule.js';
import { formativeForms } from '../model/coverage.js';
import { itemName } from '../model/item-text.js';
import type { Form, Item, Unit } from '../model/types.js';
import { PassageIndex } from '../text/passages.js';
import { phraseSequence } from '../text/similarity.js';

const options = {
  dice: shareOption(
    0.85,
    'From which share of an item’s groups of three words it counts as shown in another text.',
  ),
};

/** A story that is told again, a task with numbers of its own, or enough words with the options. */
const FEWEST_OF_STORY = 20;
const FEWEST_WITH_NUMBERS = 4;
const FEWEST_IN_ALL = 8;

interface Source {
  readonly at: Anchor;
  /** In words: “the lesson “Undoing””. */
  readonly what: string;
  readonly text: string;
}

interface Data {
  readonly item: string;
  readonly form: string;
  readonly where: string;
  readonly percent: number;
}

export const reassessmentExposed = textRule<Data, typeof options>({
  name: 'reassessment-exposed',
  step: 'integrity',
  severity: 'warning',
  checks: 'Items of a second form stand in no lesson, corrective, enrichment or feedback of form A.',
  why: 'Whoever has seen an item with its solution can answer from memory: the second form then no longer shows whether the outcome is mastered.',
  sources: ['Classical test theory: parallel and alternate forms', 'Hausknecht et al. 2007'],
  fixes: 'none',
  options,
  *detect({ unit, prose }, { dice }) {
    const [first, ...others] = formativeForms(unit);
    if (!first || others.length === 0) return;
    const sources = [...activitySources(unit, prose), ...feedbackSources(first)];
    const index = new PassageIndex(sources.map(({ text }) => text));
    for (const form of others) {
      for (const item of form.items) {
        const pieces = distinctivePieces(item);
        const passage = pieces && index.find(pieces);
        if (!passage || passage.share < dice) continue;
        const { at, what } = sources[passage.source]!;
        const percent = Math.round(passage.share * 100);
        yield {
          at: item.at,
          data: { item: itemName(item), form: form.name, where: what, percent },
          related: [{ at, message: 'It is shown here' }],
        };
      }
    }
  },
  word: ({ item, form, where, percent }) => ({
    message:
      percent === 100
        ? `${item} of form ${form} stands word for word in ${where}.`
        : `${item} of form ${form} stands in ${where} (${percent}% of its wording).`,
    help: 'Change the item or the example, so that learners meet the task of the second form for the first time when they take it.',
  }),
});

function activitySources(unit: Unit, prose: (file: string) => string): readonly Source[] {
  const activities = [...unit.lessons, ...unit.correctives, ...unit.enrichments];
  return [
    { at: unit.at, what: 'the overview of the unit', text: prose(unit.file) },
    ...activities.map(({ file, at, role, title }) => ({
      at,
      what: `the ${role} “${title}”`,
      text: prose(file),
    })),
  ];
}

function feedbackSources(form: Form): readonly Source[] {
  return form.items.flatMap(item => {
    const feedback = [...item.options.flatMap(option => option.feedback ?? []), item.explanation ?? ''];
    const text = feedback.filter(words => words !== '').join('\n');
    return text === ''
      ? []
      : [{ at: item.at, what: `the feedback on ${itemName(item)} of form ${form.name}`, text }];
  });
}

/** The stem by itself where it says which item it is, else with its options; undefined for too little. */
function distinctivePieces(item: Item): readonly string[] | undefined {
  const stem = phraseSequence(item.stem).length;
  const numbers = new Set(item.stem.match(/\p{Nd}+/gu)).size;
  if (stem >= FEWEST_OF_STORY || (numbers >= 2 && stem >= FEWEST_WITH_NUMBERS)) return [item.stem];
  // “Which of these sentences is in the passive voice?” is nobody’s own; its options are.
  const pieces = [item.stem, ...item.options.map(({ text }) => text)];
  const triples = pieces.reduce((sum, piece) => sum + phraseSequence(piece).length, 0);
  return triples >= FEWEST_IN_ALL ? pieces : undefined;
}
