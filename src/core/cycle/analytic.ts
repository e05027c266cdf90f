// The one-outcome mastery cycle worked out exactly, for learners who are alike and without prerequisites.
import { pointsUpperTail } from '../stats/points.js';
import { type OutcomeResult, outcomeResult, type RoundShares } from './rounds.js';
import { learnChance, type OutcomeModel, roundGuess } from './simulation-model.js';

/**
 * Shares per round of one outcome (domain §6.4, analytic check): masters pass with a = P(cut | 1−s), non-masters with
 * f_r = P(cut | g_r); those left learn with qλ_r or forget with φ. `rounds` ≥ 1; less gives no rounds.
 */
export function analyticOutcome(outcome: OutcomeModel, rounds: number): OutcomeResult {
  const passMaster = pointsUpperTail(
    outcome.items.map(item => ({ points: item.points, chance: 1 - outcome.slip })),
    outcome.cut,
  );
  let masters = outcome.mastered;
  let others = 1 - outcome.mastered;
  const shares: RoundShares[] = [];
  for (let round = 1; round <= rounds; round++) {
    const passOther = pointsUpperTail(
      outcome.items.map(item => ({ points: item.points, chance: roundGuess(item, round, outcome.memory) })),
      outcome.cut,
    );
    const leftMasters = masters * (1 - passMaster);
    const leftOthers = others * (1 - passOther);
    shares.push({
      round,
      assessed: masters + others,
      truePass: masters * passMaster,
      falsePass: others * passOther,
      left: leftMasters + leftOthers,
      leftMasters,
    });
    const learn = learnChance(outcome, round);
    masters = leftMasters * (1 - outcome.forget) + leftOthers * learn;
    others = leftOthers * (1 - learn) + leftMasters * outcome.forget;
  }
  return outcomeResult(outcome.id, shares);
}

/**
 * Share of learners who have passed all of a unit's outcomes by each round, the outcomes taken as independent:
 * the product of their cumulative shares (domain §6.4). A unit without outcomes gives an empty list.
 */
export function unitPassByRound(outcomes: readonly OutcomeResult[]): readonly number[] {
  const rounds = Math.max(0, ...outcomes.map(outcome => outcome.rounds.length));
  return Array.from({ length: rounds }, (_, r) =>
    outcomes.reduce(
      (product, outcome) => product * (outcome.rounds[r] ?? outcome.rounds.at(-1))!.cumulativePass,
      1,
    ),
  );
}
