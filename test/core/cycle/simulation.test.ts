// The simulation against the analytic vectors, its own analytic model, and hand-worked times.
import assert from 'node:assert/strict';
import { analyticOutcome, unitPassByRound } from '../../../src/core/cycle/analytic.js';
import { compareRegimes, type Regime, underRegime } from '../../../src/core/cycle/compare.js';
import { classOverhead, correctivePeriods, learnerPeriods } from '../../../src/core/cycle/cycle-time.js';
import { seededRandom } from '../../../src/core/cycle/random.js';
import { outcomeResult, shareError } from '../../../src/core/cycle/rounds.js';
import { simulateCourse } from '../../../src/core/cycle/simulate.js';
import {
  type CourseModel,
  correctiveQuality,
  courseModel,
  type OutcomeAssumptions,
  outcomeModel,
  simulationParameters,
} from '../../../src/core/cycle/simulation-model.js';
import vectors from '../../data/test-vectors.json' with { type: 'json' };
import { closeTo } from '../stats/close-to.js';

interface Parameters {
  readonly pi: number;
  readonly n: number;
  readonly c: number;
  readonly g: number;
  readonly s: number;
  readonly lam: readonly number[];
  readonly mem?: number;
  readonly phi?: number;
}

const items = (n: number, guess = 0.25) => Array.from({ length: n }, () => ({ points: 1, guess }));

function outcomeOf({ pi, n, c, g, s, lam, mem, phi }: Parameters) {
  return outcomeModel({
    id: 'o',
    items: items(n, g),
    cut: c,
    mastered: pi,
    slip: s,
    learn: lam,
    ...(mem !== undefined && { memory: mem }),
    ...(phi !== undefined && { forget: phi }),
  });
}

const plain = (id: string, more: Partial<OutcomeAssumptions> = {}) =>
  outcomeModel({ id, items: items(5), cut: 4, ...more });
const oneUnit = (outcomes: CourseModel['units'][number]['outcomes'], more: Partial<CourseModel> = {}) =>
  courseModel({ units: [{ id: 'u', outcomes }], rounds: 3, ...more });

describe('analytic cycle of one outcome', () => {
  for (const { name, params, rounds, summary } of vectors.simulation) {
    it(`gives the vectors: ${name}`, () => {
      const result = analyticOutcome(outcomeOf(params as Parameters), rounds.length);
      rounds.forEach((expected, r) => {
        const round = result.rounds[r]!;
        assert.equal(round.round, expected.round);
        closeTo(round.assessed, expected.inRound, 2e-6);
        closeTo(round.pass, expected.pass_, 2e-6);
        closeTo(round.truePass, expected.truePass, 2e-6);
        closeTo(round.falsePass, expected.falsePass, 2e-6);
        closeTo(round.cumulativePass, expected.cumPass, 2e-6);
        closeTo(round.cumulativeFalsePass, expected.cumFalse, 2e-6);
        closeTo(round.left, expected.left, 2e-6);
        closeTo(round.leftMasters, expected.leftMasters, 2e-6);
      });
      closeTo(result.assessments, summary.expAssess, 2e-6);
      closeTo(result.correctives, summary.expCorrect, 2e-6);
      closeTo(result.ppv, summary.ppv, 2e-6);
      closeTo(result.trueMastery, summary.trueMasteryAll, 2e-6);
    });
  }

  it('leaves units with several outcomes open more often (brief, 6.4)', () => {
    const outcome = analyticOutcome(plain('o'), 3);
    const passed = (count: number) => unitPassByRound(new Array(count).fill(outcome));
    for (const [count, expected] of [
      [3, [0.102, 0.396, 0.608]],
      [4, [0.048, 0.291, 0.515]],
    ] as const) {
      expected.forEach((value, r) => {
        closeTo(passed(count)[r]!, value, 6e-4);
      });
    }
    assert.deepEqual(unitPassByRound([]), []);
  });

  it('gives the no-learning baseline of retested learners', () => {
    const { rounds } = analyticOutcome(plain('o', { quality: 0 }), 2);
    closeTo(rounds[1]!.pass / rounds[1]!.assessed, 0.0846);
  });

  it('is empty without rounds and has no PPV when nobody can pass', () => {
    assert.deepEqual(analyticOutcome(plain('o'), 0).rounds, []);
    const hopeless = analyticOutcome(plain('o', { cut: 6 }), 2);
    assert.ok(Number.isNaN(hopeless.ppv));
    assert.equal(hopeless.stuck, 1);
    assert.equal(outcomeResult('o', []).trueMastery, 0);
  });
});

describe('Monte Carlo simulation', () => {
  const learners = 100_000;

  for (const { name, params, rounds } of vectors.simulation) {
    it(`stays within four standard errors: ${name}`, () => {
      const outcome = outcomeOf(params as Parameters);
      const course = oneUnit([outcome]);
      const [unit] = simulateCourse(course, { learners, seed: 7 }).units;
      const simulated = unit!.outcomes[0]!;
      const exact = analyticOutcome(outcome, rounds.length);
      const within = (actual: number, expected: number) => {
        closeTo(actual, expected, 4 * shareError(expected, learners) + 1e-9);
      };
      exact.rounds.forEach((round, r) => {
        within(simulated.rounds[r]!.cumulativePass, round.cumulativePass);
        within(simulated.rounds[r]!.cumulativeFalsePass, round.cumulativeFalsePass);
        within(simulated.rounds[r]!.left, round.left);
        within(simulated.rounds[r]!.leftMasters, round.leftMasters);
        within(unit!.passedByRound[r]!, round.cumulativePass);
      });
      within(simulated.trueMastery, exact.trueMastery);
    });
  }

  it('passes a unit when all its outcomes are passed', () => {
    const outcomes = ['a', 'b', 'c'].map(id => plain(id));
    const [unit] = simulateCourse(oneUnit(outcomes), { learners, seed: 3 }).units;
    unitPassByRound(outcomes.map(outcome => analyticOutcome(outcome, 3))).forEach((expected, r) => {
      closeTo(unit!.passedByRound[r]!, expected, 4 * shareError(expected, learners));
    });
  });

  it('weighs points as the analytic model does', () => {
    const weighted = plain('o', { items: [1, 1, 2, 3].map(points => ({ points, options: 4 })), cut: 6 });
    const [unit] = simulateCourse(oneUnit([weighted]), { learners, seed: 5 }).units;
    const exact = analyticOutcome(weighted, 3);
    closeTo(unit!.passedByRound[2]!, exact.rounds[2]!.cumulativePass, 4 * shareError(0.5, learners));
  });

  it('reproduces with the same seed and differs with another', () => {
    const course = oneUnit([plain('a'), plain('b')], { spread: 1 });
    const run = (seed: number) => simulateCourse(course, { learners: 500, seed });
    assert.deepEqual(run(1), run(1));
    assert.notDeepEqual(run(1).units, run(2).units);
  });

  it('has a generator that is fixed for all time and uniform', () => {
    const random = seededRandom(42);
    const first = [random(), random(), random()].map(value => value * 2 ** 32);
    const again = seededRandom(42);
    assert.deepEqual(
      first,
      [again(), again(), again()].map(value => value * 2 ** 32),
    );
    const bins = new Array<number>(10).fill(0);
    for (let i = 0; i < 100_000; i++) bins[Math.floor(random() * 10)]! += 1;
    for (const bin of bins) assert.ok(Math.abs(bin - 10_000) < 4 * Math.sqrt(9000));
    assert.ok(Number.isFinite(seededRandom(Number.NaN)()));
  });

  it('lowers initial mastery where prerequisites are missing', () => {
    const base = plain('a', { mastered: 0.5, learn: [] });
    const next = plain('b', { mastered: 0.8, requires: ['a', 'entry-knowledge'], learn: [] });
    const result = simulateCourse(oneUnit([base, next], { rounds: 1 }), { learners, seed: 11 });
    // Half of the learners start with .8, half with .8 · (1 − .5).
    closeTo(result.units[0]!.outcomes[1]!.trueMastery, 0.6, 4 * shareError(0.6, learners));
    const early = oneUnit([plain('b', { mastered: 0.8, requires: ['a'], learn: [] }), base], { rounds: 1 });
    const late = simulateCourse(early, { learners, seed: 11 }).units[0]!.outcomes[0]!;
    closeTo(late.trueMastery, 0.4, 4 * shareError(0.4, learners));
  });

  it('spreads learners out without moving the middle', () => {
    const outcomes = Array.from({ length: 10 }, (_, i) => plain(`o${i}`, { learn: [] }));
    const alike = simulateCourse(oneUnit(outcomes, { rounds: 1 }), { learners: 20_000 });
    const spread = simulateCourse(oneUnit(outcomes, { rounds: 1, spread: 1.5 }), { learners: 20_000 });
    closeTo(spread.trueMastery, alike.trueMastery, 0.02);
    assert.ok(spread.gap > alike.gap + 1);
    assert.equal(spread.gap, spread.masteredP90 - spread.masteredP10);
  });

  it('keeps stuck self-paced learners out of the next unit', () => {
    const units = ['u1', 'u2'].map(id => ({ id, outcomes: [plain(`${id}-o`)] }));
    const self = simulateCourse(courseModel({ units, pacing: 'self' }), { learners: 10_000 });
    assert.equal(self.units[1]!.started, self.units[0]!.passedByRound.at(-1));
    const group = simulateCourse(courseModel({ units }), { learners: 10_000 });
    assert.equal(group.units[1]!.started, 1);
    assert.equal(group.units[0]!.passedByRound.length, simulationParameters.rounds.default.group);
  });

  it('counts whole forms when the unit is reassessed as a whole', () => {
    const outcomes = ['a', 'b'].map(id => plain(id));
    const missed = simulateCourse(oneUnit(outcomes), { learners: 5000 });
    const all = simulateCourse(oneUnit(outcomes, { reassess: 'all' }), { learners: 5000 });
    assert.ok(all.assessmentsPerLearner > missed.assessmentsPerLearner);
    assert.deepEqual(all.units[0]!.passedByRound, missed.units[0]!.passedByRound);
    const [first, second] = missed.units[0]!.passedByRound;
    closeTo(all.assessmentsPerLearner, 2 * (1 + (1 - first!) + (1 - second!)), 1e-9);
  });

  it('splits the class into correctives and enrichment after each round but the last', () => {
    const { units } = simulateCourse(oneUnit([plain('a')], { classSize: 20 }), { learners, seed: 2 });
    const { correctiveGroup, enrichmentGroup, formsNeeded } = units[0]!;
    assert.equal(correctiveGroup.length, 2);
    correctiveGroup.forEach((size, r) => {
      closeTo(size + enrichmentGroup[r]!, 20, 1e-9);
    });
    closeTo(correctiveGroup[0]!, 20 * 0.5329, 0.15);
    assert.equal(formsNeeded, 3);
  });

  it('survives empty courses, empty units and senseless numbers', () => {
    const empty = simulateCourse(courseModel({ units: [] }), { learners: 10 });
    assert.deepEqual([empty.assessmentsPerLearner, empty.classOverhead, empty.gap], [0, 0, 0]);
    assert.ok(Number.isNaN(empty.trueMastery));
    const unit = simulateCourse(oneUnit([]), { learners: 10 }).units[0]!;
    assert.deepEqual(unit.passedByRound, [1, 1, 1]);
    assert.equal(unit.formsNeeded, 0);
    const odd = courseModel({ units: [], rounds: Number.NaN, classSize: -4, spread: -1 });
    assert.deepEqual([odd.rounds, odd.classSize, odd.spread], [1, 1, 0]);
    assert.equal(simulateCourse(odd, { learners: Number.NaN }).learners, 1);
    assert.equal(outcomeModel({ id: 'o', items: [], cut: 0, mastered: 3, slip: -1 }).mastered, 1);
  });
});

describe('time of a cycle', () => {
  const { time } = courseModel({ units: [] });

  it('costs a group these shares of its time (brief, 6.4)', () => {
    for (const [corrective, share] of [
      [1, 0.176],
      [1.5, 0.235],
      [2, 0.294],
    ] as const) {
      closeTo(classOverhead({ ...time, corrective }, 0, [0.5, 0.2], 30), share, 6e-4);
    }
    assert.equal(classOverhead(time, 0, [0], 30), 0);
    assert.equal(classOverhead(time, 0, [], 30), 0);
  });

  it('costs a self-paced learner instruction, rounds and correctives', () => {
    closeTo(learnerPeriods(time, 0, [0.5329, 0.2656, 0.1529]), 8 + 0.5 * 1.7985 + 1.5 * 0.7985, 1e-9);
    assert.equal(learnerPeriods(time, 0, []), 8);
  });

  it('fades over units, but not below half', () => {
    const fading = { ...time, fade: 0.85 };
    closeTo(correctivePeriods(fading, 1), 1.275, 1e-12);
    assert.equal(correctivePeriods(fading, 20), 0.75);
    assert.equal(correctivePeriods(time, 20), 1.5);
  });
});

describe('comparison of regimes', () => {
  const course = oneUnit([plain('a')]);
  const learners = 100_000;
  const results = new Map(
    compareRegimes(course, { learners, seed: 9 }).map(({ regime, result }) => [regime, result]),
  );
  const outcome = (regime: Regime) => results.get(regime)!.units[0]!.outcomes[0]!;

  it('meets the analytic vectors of each', () => {
    const expected = {
      'mastery-cycle': 0.8471,
      'same-mode-corrective': 0.7068,
      'retest-only': 0.5228,
      'retest-identical': 0.6506,
      'no-mastery-cycle': 0.4671,
    } as const;
    for (const [regime, share] of Object.entries(expected)) {
      closeTo(
        outcome(regime as Regime).rounds.at(-1)!.cumulativePass,
        share,
        4 * shareError(share, learners) + 1e-4,
      );
    }
  });

  it('shows that passing is not mastering', () => {
    assert.ok(outcome('retest-identical').ppv < 0.8);
    assert.ok(outcome('mastery-cycle').ppv > 0.97);
  });

  it('changes only what the regime names', () => {
    const retest = underRegime(course, 'retest-only');
    assert.deepEqual(retest, { ...course, units: [{ id: 'u', outcomes: [{ ...plain('a'), quality: 0 }] }] });
    assert.equal(underRegime(course, 'mastery-cycle'), course);
    assert.deepEqual([correctiveQuality(0), correctiveQuality(1), correctiveQuality(2)], [0.5, 0.75, 1]);
    assert.equal(correctiveQuality(2, false), 0);
  });
});
