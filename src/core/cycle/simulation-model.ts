// What the mastery-cycle simulation assumes: parameters of outcomes and course, their defaults and ranges.
import { blindGuessChance, constructedGuess, type Guessable } from './guessing.js';

/** An item of the model; without a guess chance and options it counts as a short answer. */
export interface ModelItem extends Guessable {
  readonly points: number;
}

/** One outcome as the cycle runs on it; all chances in [0, 1]. Symbols are those of domain §6.4. */
export interface OutcomeModel {
  readonly id: string;
  /** Items of one form, and the points that pass it. */
  readonly items: readonly ModelItem[];
  readonly cut: number;
  /** π: mastered after initial instruction. */
  readonly mastered: number;
  /** s: a master misses an item. */
  readonly slip: number;
  /** λ_r: a non-master learns in corrective r; the last value holds for all later ones, none means no learning. */
  readonly learn: readonly number[];
  /** q: multiplies λ; 1 when the corrective differs in presentation and engagement, less when it repeats. */
  readonly quality: number;
  /** mem: an item seen before is remembered, raising the guess chance in retakes. */
  readonly memory: number;
  /** φ: a master held back forgets between rounds. */
  readonly forget: number;
  /** Outcomes, by id, that must be mastered first; ids that the model lacks are entry knowledge and present. */
  readonly requires: readonly string[];
}

/** What an author or preview has to say about an outcome; the rest is assumed. */
export type OutcomeAssumptions = Pick<OutcomeModel, 'id' | 'items' | 'cut'> & Partial<OutcomeModel>;

export interface UnitModel {
  readonly id: string;
  readonly outcomes: readonly OutcomeModel[];
}

/** Class periods. */
export interface TimeModel {
  /** T₀, A and K: one unit's instruction, one assessment, one corrective phase. */
  readonly instruction: number;
  readonly assessment: number;
  readonly corrective: number;
  /** δ: correctives of each later unit take this share of those before, never below half. 1 means no fading. */
  readonly fade: number;
}

export interface CourseModel {
  readonly units: readonly UnitModel[];
  /** R: assessments a learner may take on one outcome, at least 1. */
  readonly rounds: number;
  /** In a group, learners who are stuck move on with it; self-paced ones do not start the next unit. */
  readonly pacing: 'group' | 'self';
  /** Whether a retake covers the missed outcomes or the whole unit again; passes stand in either case. */
  readonly reassess: 'missed' | 'all';
  /** κ: π is lowered by this share of the part of the prerequisites that is not mastered. */
  readonly prerequisitePenalty: number;
  /** σ_θ: spread of the learners on the logit scale; 0 makes them alike, the analytic case. */
  readonly spread: number;
  /** ρ: how much of a learner's θ also helps in correctives. */
  readonly learnSpread: number;
  /** Learners of one class, for group sizes and class time. */
  readonly classSize: number;
  readonly time: TimeModel;
}

/** What every report of a simulation must say. */
export const simulationCaveat = 'illustration under assumptions, not a forecast';

/** Default and sensible range of each number, for forms and help texts; the model itself accepts any probability. */
export const simulationParameters = {
  mastered: { symbol: 'π', default: 0.5, min: 0.1, max: 0.9 },
  slip: { symbol: 's', default: 0.1, min: 0, max: 0.1 },
  learn: { symbol: 'λ', default: [0.5, 0.4, 0.3], min: 0.1, max: 0.9 },
  quality: { symbol: 'q', default: 1, min: 0, max: 1 },
  memory: { symbol: 'mem', default: 0, min: 0, max: 0.6 },
  forget: { symbol: 'φ', default: 0, min: 0, max: 0.05 },
  prerequisitePenalty: { symbol: 'κ', default: 0.5, min: 0, max: 1 },
  spread: { symbol: 'σ', default: 0, min: 0, max: 2 },
  learnSpread: { symbol: 'ρ', default: 0.5, min: 0, max: 1 },
  instruction: { symbol: 'T₀', default: 8, min: 5, max: 10 },
  assessment: { symbol: 'A', default: 0.5, min: 0.3, max: 1 },
  corrective: { symbol: 'K', default: 1.5, min: 1, max: 2 },
  fade: { symbol: 'δ', default: 1, min: 0.5, max: 1 },
  rounds: { symbol: 'R', default: { group: 2, self: 3 }, min: 1, max: 5 },
  classSize: { symbol: 'N', default: 30, min: 1, max: 40 },
} as const;

/** Memory of items when form B is form A again (domain §6.4). */
export const identicalFormMemory = 0.3;

/**
 * q from how a corrective differs from the instruction: in presentation and engagement (2 facets), one, or none.
 * Without a corrective there is nothing to learn from: 0.
 */
export function correctiveQuality(differingFacets: 0 | 1 | 2, present = true): number {
  return present ? [0.5, 0.75, 1][differingFacets]! : 0;
}

const probability = (value: number): number => Math.min(1, Math.max(0, value));

/** Completes the assumptions about an outcome; chances outside [0, 1] are moved to the nearer end. */
export function outcomeModel(assumptions: OutcomeAssumptions): OutcomeModel {
  const parameters = simulationParameters;
  const { id, items, cut, requires = [], learn = parameters.learn.default } = assumptions;
  return {
    id,
    items,
    cut,
    requires,
    mastered: probability(assumptions.mastered ?? parameters.mastered.default),
    slip: probability(assumptions.slip ?? parameters.slip.default),
    learn: learn.map(probability),
    quality: Math.max(0, assumptions.quality ?? parameters.quality.default),
    memory: probability(assumptions.memory ?? parameters.memory.default),
    forget: probability(assumptions.forget ?? parameters.forget.default),
  };
}

/** More rounds or learners in a class than any course has; keeps a mistyped number from running for ever. */
const most = 100;

/** Completes the assumptions about a course; rounds and class size become whole numbers from 1 to 100. */
export function courseModel(
  assumptions: Partial<Omit<CourseModel, 'time'>> &
    Pick<CourseModel, 'units'> & { readonly time?: Partial<TimeModel> },
): CourseModel {
  const parameters = simulationParameters;
  const pacing = assumptions.pacing ?? 'group';
  const wholeNumber = (value: number): number => Math.min(most, Math.max(1, Math.round(value) || 1));
  return {
    units: assumptions.units,
    pacing,
    reassess: assumptions.reassess ?? 'missed',
    rounds: wholeNumber(assumptions.rounds ?? parameters.rounds.default[pacing]),
    prerequisitePenalty: probability(
      assumptions.prerequisitePenalty ?? parameters.prerequisitePenalty.default,
    ),
    spread: Math.max(0, assumptions.spread ?? parameters.spread.default),
    learnSpread: assumptions.learnSpread ?? parameters.learnSpread.default,
    classSize: wholeNumber(assumptions.classSize ?? parameters.classSize.default),
    time: {
      instruction: parameters.instruction.default,
      assessment: parameters.assessment.default,
      corrective: parameters.corrective.default,
      fade: parameters.fade.default,
      ...assumptions.time,
    },
  };
}

/** Chance g_r of a non-master to be right on an item in a round, from 1: retakes add what memory adds. */
export function roundGuess(item: ModelItem, round: number, memory: number): number {
  const guess = blindGuessChance(item, constructedGuess.shortAnswer);
  return round === 1 ? guess : guess + memory * (1 - guess);
}

/** q·λ_r of corrective r, from 1; never above 1. */
export function learnChance(outcome: OutcomeModel, corrective: number): number {
  const { learn, quality } = outcome;
  return Math.min(1, quality * (learn[Math.min(corrective, learn.length) - 1] ?? 0));
}
