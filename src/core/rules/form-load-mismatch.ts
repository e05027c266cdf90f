// form-load-mismatch: a second form with clearly more to read, more figures or better chances to guess.
import { blindGuessChance } from '../cycle/guessing.js';
import { shareOption } from '../lint/options.js';
import { unitRule } from '../lint/rule.js';
import { evidenceFor, formsFor, PURPOSES } from '../model/coverage.js';
import { formLoad } from '../model/form-load.js';
import type { Form, Outcome } from '../model/types.js';

const options = {
  words: shareOption(0.2, 'By which share of the first form’s words the forms may differ.'),
};

/** A few words more or less are a large share of a short form, and no load. */
const FEW_WORDS = 20;
/** Limits of the domain brief, section 5.1. */
const MOST_FIGURES_MORE = 1;
const MOST_GUESSES_MORE = 0.25;

interface Difference {
  readonly what: 'words' | 'figures' | 'guesses';
  readonly first: number;
  readonly second: number;
  readonly outcome?: string;
}

interface Data {
  readonly first: string;
  readonly second: string;
  readonly differences: readonly Difference[];
}

export const formLoadMismatch = unitRule<Data, typeof options>({
  name: 'form-load-mismatch',
  step: 'reassess',
  severity: 'info',
  checks: 'Parallel forms have about as much to read and to look at, and the same chances of blind guessing.',
  why: 'A form with more to read or better chances to guess is harder or easier for reasons that have nothing to do with the outcome.',
  sources: ['Classical test theory: parallel and alternate forms'],
  fixes: 'none',
  options,
  *detect(unit, { words }) {
    for (const purpose of PURPOSES) {
      const [first, ...others] = formsFor(unit, purpose);
      if (!first) continue;
      for (const second of others) {
        // Another number of items is reported as a mismatch of the blueprint, which explains these differences too.
        if (first.items.length === 0 || first.items.length !== second.items.length) continue;
        const differences = [
          ...loadDifferences(first, second, words),
          ...unit.outcomes.flatMap(outcome => guessDifference(first, second, outcome)),
        ];
        if (differences.length === 0) continue;
        yield {
          at: second.nameAt,
          data: { first: first.name, second: second.name, differences },
          related: [{ at: first.nameAt, message: `Form ${first.name} is the other form` }],
        };
      }
    }
  },
  word: ({ first, second, differences }) => ({
    message: `Form ${first} and form ${second} differ in load: ${differences.map(inWords).join('; ')}.`,
    help: adviceFor(differences),
  }),
});

function loadDifferences(first: Form, second: Form, allowed: number): readonly Difference[] {
  const [a, b] = [formLoad(first), formLoad(second)];
  const more = Math.abs(a.words - b.words);
  return [
    ...(more >= FEW_WORDS && more > allowed * a.words
      ? [{ what: 'words' as const, first: a.words, second: b.words }]
      : []),
    ...(Math.abs(a.figures - b.figures) > MOST_FIGURES_MORE
      ? [{ what: 'figures' as const, first: a.figures, second: b.figures }]
      : []),
  ];
}

function guessDifference(first: Form, second: Form, outcome: Outcome): readonly Difference[] {
  const [a, b] = [evidenceFor(first, outcome), evidenceFor(second, outcome)];
  if (a.length !== b.length) return [];
  const [guessA, guessB] = [a, b].map(evidence =>
    evidence.reduce(
      (sum, { options: m }) => sum + blindGuessChance(m === undefined ? {} : { options: m }),
      0,
    ),
  );
  if (Math.abs(guessA! - guessB!) <= MOST_GUESSES_MORE + 1e-9) return [];
  return [{ what: 'guesses', first: rounded(guessA!), second: rounded(guessB!), outcome: outcome.id }];
}

function inWords({ what, first, second, outcome }: Difference): string {
  if (what === 'words') return `${first} and ${second} words`;
  if (what === 'figures') return `${first} and ${second} figures, tables and blocks of code`;
  return `blind guessing gets ${first} and ${second} of the items for “${outcome}” right on average`;
}

function adviceFor(differences: readonly Difference[]): string {
  const about = new Set(differences.map(({ what }) => what));
  return [
    about.has('words') && 'Shorten the stems and options of the longer form.',
    about.has('figures') && 'Give both forms about as many figures and tables.',
    about.has('guesses') && 'Use as many choice items with as many options in both forms.',
  ]
    .filter(Boolean)
    .join(' ');
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
