// Proposes form lengths and cuts near the author's own that keep all limits on wrong decisions.
import {
  brokenLimits,
  type DecisionInput,
  type DecisionLimits,
  type DecisionRisk,
  decisionRisk,
  defaultDecisionLimits,
} from './decision.js';
import { blindGuessChance } from './guessing.js';

/** What an author can change; a way that leads nowhere is missing. */
export interface DecisionAdvice {
  /** Same threshold, another number of items: the nearest one, the longer of two. */
  readonly otherLength?: DecisionRisk;
  /** Same items, another cut: the nearest one, the higher of two. */
  readonly otherCut?: DecisionRisk;
}

/** Longer forms per outcome are not something to propose to an author. */
const longestProposal = 60;

/**
 * Nearest sound rules for `items.length` equal items of one point and the items' mean guess chance. Items of different
 * weight are simplified to equal ones: the advice is a length, not a blueprint.
 */
export function decisionAdvice(
  input: DecisionInput,
  limits: DecisionLimits = defaultDecisionLimits,
): DecisionAdvice {
  const counted = input.items.filter(item => item.points > 0);
  const n = counted.length;
  const guess = n === 0 ? 0 : counted.reduce((sum, item) => sum + blindGuessChance(item), 0) / n;
  const equalItems = (items: number, threshold: number): DecisionRisk =>
    decisionRisk({ items: Array.from({ length: items }, () => ({ points: 1, guess })), threshold }, limits);
  const isSound = (risk: DecisionRisk): boolean => risk.n > 0 && brokenLimits(risk, limits).length === 0;

  /** Sound rule nearest to `from` in whatever `make` counts; the larger of two at the same distance. */
  const nearest = (
    from: number,
    to: number,
    make: (value: number) => DecisionRisk,
  ): DecisionRisk | undefined => {
    for (let distance = 1; distance <= Math.max(from, to); distance++) {
      for (const value of [from + distance, from - distance]) {
        if (value < 1 || value > to) continue;
        const risk = make(value);
        if (isSound(risk)) return risk;
      }
    }
    return undefined;
  };

  const otherLength = nearest(n, longestProposal, items => equalItems(items, input.threshold));
  const cut = n === 0 ? 0 : equalItems(n, input.threshold).cut;
  const otherCut = nearest(cut, n, value => equalItems(n, value / n));
  return { ...(otherLength && { otherLength }), ...(otherCut && { otherCut }) };
}
