// One outcome through its rounds for every simulated learner: the innermost loops of the Monte Carlo.
import type { Random } from './random.js';
import type { RoundShares } from './rounds.js';
import { learnChance, type OutcomeModel, roundGuess } from './simulation-model.js';

/** Guards sums of fractional points against rounding. */
const tolerance = 1e-9;

/** Learner-wise input of one outcome. */
export interface LearnerInput {
  readonly learners: number;
  /** 1 for learners who take part in the unit. */
  readonly present: Uint8Array;
  /** π and the logit shift of λ for a learner. */
  readonly mastered: (learner: number) => number;
  readonly learnShift: (chance: number, learner: number) => number;
}

export interface OutcomeRun {
  readonly shares: readonly RoundShares[];
  /** Round in which each learner passed, 0 for stuck or absent. */
  readonly passedIn: Uint8Array;
  /** 1 for learners who have mastered the outcome in the end. */
  readonly mastery: Uint8Array;
}

/**
 * Draws, per present learner: initial mastery; then per round one draw an item in order, and after a round that is
 * failed and not the last, one draw for the corrective (learning, or forgetting). Nothing else is drawn.
 */
export function runOutcome(
  outcome: OutcomeModel,
  rounds: number,
  input: LearnerInput,
  random: Random,
): OutcomeRun {
  const { learners, present } = input;
  const passedIn = new Uint8Array(learners);
  const mastery = new Uint8Array(learners);
  const points = outcome.items.map(item => item.points);
  const guesses = Array.from({ length: rounds }, (_, r) =>
    outcome.items.map(item => roundGuess(item, r + 1, outcome.memory)),
  );
  const learn = Array.from({ length: rounds }, (_, r) => learnChance(outcome, r + 1));
  const tallies = Array.from({ length: rounds }, () => ({
    assessed: 0,
    truePass: 0,
    falsePass: 0,
    left: 0,
    leftMasters: 0,
  }));

  const earnedPoints = (master: boolean, guess: readonly number[]): number => {
    let earned = 0;
    for (let item = 0; item < points.length; item++) {
      if (random() < (master ? 1 - outcome.slip : guess[item]!)) earned += points[item]!;
    }
    return earned;
  };

  for (let learner = 0; learner < learners; learner++) {
    if (present[learner] === 0) continue;
    let master = random() < input.mastered(learner);
    for (let r = 0; r < rounds; r++) {
      const tally = tallies[r]!;
      tally.assessed++;
      if (earnedPoints(master, guesses[r]!) >= outcome.cut - tolerance) {
        if (master) tally.truePass++;
        else tally.falsePass++;
        passedIn[learner] = r + 1;
        break;
      }
      tally.left++;
      if (master) tally.leftMasters++;
      if (r + 1 === rounds) break;
      const draw = random();
      master = master ? draw >= outcome.forget : draw < input.learnShift(learn[r]!, learner);
    }
    mastery[learner] = master ? 1 : 0;
  }

  const shares = tallies.map((tally, r) => ({
    round: r + 1,
    assessed: tally.assessed / learners,
    truePass: tally.truePass / learners,
    falsePass: tally.falsePass / learners,
    left: tally.left / learners,
    leftMasters: tally.leftMasters / learners,
  }));
  return { shares, passedIn, mastery };
}
