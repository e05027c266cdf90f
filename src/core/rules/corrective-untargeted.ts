// corrective-untargeted: a corrective for everything at once, or for no known misconception.
import { numberOption } from '../lint/options.js';
import { unitRule } from '../lint/rule.js';
import type { Activity, Misconception, Unit } from '../model/types.js';

const options = {
  maxOutcomes: numberOption(
    2,
    'Up to how many outcomes a corrective may name although they are all outcomes of the unit.',
    { min: 1, max: 20, integer: true },
  ),
};

interface Data {
  readonly corrective: string;
  readonly outcomes: readonly string[];
  /** Misconceptions that wrong answers reveal and that the corrective does not name; empty where its outcomes are the fault. */
  readonly misconceptions: readonly string[];
}

export const correctiveUntargeted = unitRule<Data, typeof options>({
  name: 'corrective-untargeted',
  step: 'correct',
  severity: 'warning',
  checks:
    'A corrective is meant for single outcomes and, where wrong answers reveal misconceptions, for these.',
  why: 'A corrective is to treat what a learner has missed. A second round through the whole unit is a repetition of the lessons, and does not say what was misunderstood.',
  sources: ['Guskey 2007', 'Bloom 1968, Learning for Mastery'],
  fixes: 'none',
  options,
  *detect(unit, { maxOutcomes }) {
    const revealed = revealedMisconceptions(unit);
    for (const corrective of unit.correctives) {
      const outcomes = corrective.outcomes.map(({ id }) => id);
      const whole = unit.outcomes.length > maxOutcomes && new Set(outcomes).size === unit.outcomes.length;
      // A file without the key is reported as such, and names that lead nowhere too.
      const empty = corrective.named && outcomes.length === 0 && !namesAny(unit, corrective);
      const misconceptions = whole || empty ? [] : unnamed(corrective, revealed);
      if (!whole && !empty && misconceptions.length === 0) continue;
      yield {
        at: corrective.outcomesAt ?? corrective.at,
        data: { corrective: corrective.title, outcomes, misconceptions: misconceptions.map(({ id }) => id) },
        related: misconceptions.map(({ id, idAt }) => ({
          at: idAt,
          message: `“${id}” is among the wrong answers`,
        })),
        ...(misconceptions.length > 0 && { milder: 'info' as const }),
      };
    }
  },
  word: ({ corrective, outcomes, misconceptions }) => {
    if (misconceptions.length > 0) {
      const list = misconceptions.map(id => `“${id}”`).join(', ');
      return {
        message: `The corrective “${corrective}” names no misconception, although wrong answers about ${outcomes.map(id => `“${id}”`).join(', ')} reveal ${list}.`,
        help: `Treat the one that it is about and name it: “misconceptions: [${misconceptions[0]}]”.`,
      };
    }
    return outcomes.length === 0
      ? {
          message: `The corrective “${corrective}” is for no outcome.`,
          help: 'Name the outcome that it teaches again in “outcomes:”.',
        }
      : {
          message: `The corrective “${corrective}” is for all ${outcomes.length} outcomes of its unit at once.`,
          help: 'Write one corrective for each outcome, so that learners repeat only what they have missed.',
        };
  },
});

/** Misconceptions that an option of some form of the unit stands for. */
function revealedMisconceptions(unit: Unit): ReadonlySet<Misconception> {
  return new Set(
    unit.forms.flatMap(({ items }) =>
      items.flatMap(item => item.options.flatMap(({ misconception }) => misconception ?? [])),
    ),
  );
}

function unnamed(corrective: Activity, revealed: ReadonlySet<Misconception>): readonly Misconception[] {
  if (corrective.misconceptions.length > 0) return [];
  const keys = new Set(corrective.outcomes.map(({ key }) => key));
  return [...revealed].filter(({ outcomes }) => outcomes.some(({ key }) => keys.has(key)));
}

function namesAny(unit: Unit, { file }: Activity): boolean {
  return unit.references.some(({ to, at }) => to === 'outcome' && at.file === file);
}
