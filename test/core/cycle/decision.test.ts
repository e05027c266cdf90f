// Risks of mastery decisions and the advice that follows from them.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  brokenLimits,
  decisionRisk,
  defaultDecisionLimits,
  passChance,
} from '../../../src/core/cycle/decision.js';
import { decisionAdvice } from '../../../src/core/cycle/decision-advice.js';
import { blindGuessChance, observedChance } from '../../../src/core/cycle/guessing.js';
import { passAll, passWithin } from '../../../src/core/cycle/retake.js';
import { shortestTest } from '../../../src/core/cycle/test-length.js';
import vectors from '../../data/test-vectors.json' with { type: 'json' };
import { closeTo } from '../stats/close-to.js';

const form = (n: number, cut: number, options?: number) => ({
  items: Array.from({ length: n }, () => ({ points: 1, ...(options !== undefined && { options }) })),
  threshold: cut / n,
});

describe('decision risk', () => {
  it('accepts and rejects the rules that the brief names', () => {
    const accepted = [
      [5, 4],
      [6, 5],
      [7, 6],
      [8, 7],
      [10, 8],
      [12, 10],
    ] as const;
    const rejected = [
      [2, 2],
      [3, 3],
      [3, 2],
      [4, 4],
      [4, 3],
      [10, 9],
    ] as const;
    for (const [n, c] of accepted)
      assert.deepEqual(brokenLimits(decisionRisk(form(n, c, 4))), [], `${c} of ${n}`);
    for (const [n, c] of rejected)
      assert.notDeepEqual(brokenLimits(decisionRisk(form(n, c, 4))), [], `${c} of ${n}`);
  });

  it('names the limit that is broken', () => {
    assert.deepEqual(brokenLimits(decisionRisk(form(3, 3, 4))), ['false-hold']);
    assert.deepEqual(brokenLimits(decisionRisk(form(4, 3, 4))), ['false-pass', 'blind-guess']);
    assert.deepEqual(brokenLimits(decisionRisk(form(5, 4, 2))), ['blind-guess']);
  });

  it('gives the figures of 80 % on five four-option items', () => {
    const { items } = form(5, 4, 4);
    const risk = decisionRisk({ items, threshold: 0.8 });
    assert.deepEqual([risk.n, risk.points, risk.cut, risk.effective], [5, 5, 4, 0.8]);
    closeTo(risk.falsePass, 0.337);
    closeTo(risk.falseHold, 0.0815);
    closeTo(risk.blindGuess, 0.0156);
  });

  it('gives the blind-guess rates of the brief', () => {
    for (const [n, c, m, p] of [
      [5, 4, 2, 0.1875],
      [5, 4, 3, 0.0453],
      [5, 4, 4, 0.0156],
      [8, 7, 2, 0.0352],
      [9, 8, 2, 0.0195],
    ] as const) {
      closeTo(decisionRisk(form(n, c, m)).blindGuess, p);
    }
  });

  for (const { k, m, p, P4of5, P8of10 } of vectors.binomial.guess) {
    it(`adds lucky guesses to a knowledge of ${k} with ${m} options`, () => {
      closeTo(observedChance(k, 1 / m), p, 1e-6);
      closeTo(passChance(form(5, 4, m), k, true), P4of5);
      closeTo(passChance(form(10, 8, m), k, true), P8of10);
    });
  }

  it('reads p as knowledge when asked to, which 4 of 5 does not survive', () => {
    const limits = { ...defaultDecisionLimits, guessing: true };
    const risk = decisionRisk(form(5, 4, 4), limits);
    closeTo(risk.falsePass, 0.5282);
    assert.deepEqual(brokenLimits(risk, limits), ['false-pass']);
  });

  it('weighs items by their points', () => {
    const items = [1, 1, 2, 3].map(points => ({ points, options: 4 }));
    const risk = decisionRisk({ items, threshold: 0.8 });
    assert.equal(risk.cut, 6);
    closeTo(risk.falseHold, 1 - 0.8019);
  });

  it('mixes numbers of options and takes a declared guess chance first', () => {
    const items = [
      { points: 1, options: 2 },
      { points: 1, options: 4 },
    ];
    closeTo(decisionRisk({ items, threshold: 1 }).blindGuess, 1 / 8, 1e-12);
    assert.equal(blindGuessChance({ options: 4, guess: 1 / 15 }), 1 / 15);
    assert.equal(blindGuessChance({ options: 0 }), 0);
    assert.equal(blindGuessChance({}, 0.05), 0.05);
    assert.equal(blindGuessChance({ guess: 3 }), 1);
  });

  it('decides nothing without items, and breaks no limit', () => {
    const risk = decisionRisk({ items: [], threshold: 0.8 });
    assert.deepEqual([risk.n, risk.points, risk.cut], [0, 0, 0]);
    assert.ok(Number.isNaN(risk.falsePass) && Number.isNaN(risk.falseHold) && Number.isNaN(risk.effective));
    assert.deepEqual(brokenLimits(risk), []);
    assert.deepEqual(brokenLimits(decisionRisk({ items: [{ points: 1 }], threshold: Number.NaN })), []);
  });

  it('keeps all chances between 0 and 1, and passes the able more often', () => {
    const items = fc.array(
      fc.record({ points: fc.constantFrom(0.5, 1, 2, 3), options: fc.integer({ min: 0, max: 6 }) }),
      {
        minLength: 1,
        maxLength: 15,
      },
    );
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(items, share, share, share, (some, threshold, p, q) => {
        const input = { items: some, threshold };
        const [low, high] = [passChance(input, Math.min(p, q)), passChance(input, Math.max(p, q))];
        assert.ok(low >= 0 && high <= 1 && low <= high + 1e-12);
        assert.ok(passChance(input, p, true) >= passChance(input, p) - 1e-12);
      }),
    );
  });
});

describe('decision advice', () => {
  const rule = (risk?: { n: number; cut: number }) => risk && [risk.cut, risk.n];

  it('proposes the nearest length at the same threshold', () => {
    const items = form(3, 3, 4).items;
    assert.deepEqual(rule(decisionAdvice({ items, threshold: 0.8 }).otherLength), [4, 5]);
    const nine = form(9, 8, 4).items;
    assert.deepEqual(rule(decisionAdvice({ items: nine, threshold: 0.8 }).otherLength), [8, 10]);
  });

  it('proposes 7 of 8 for true/false items', () => {
    const items = form(5, 4, 2).items;
    assert.deepEqual(rule(decisionAdvice({ items, threshold: 0.8 }).otherLength), [7, 8]);
  });

  it('proposes another cut on the same items', () => {
    const advice = decisionAdvice({ items: form(10, 9, 4).items, threshold: 0.9 });
    assert.deepEqual(rule(advice.otherCut), [8, 10]);
    assert.deepEqual(decisionAdvice({ items: form(3, 3, 4).items, threshold: 0.8 }).otherCut, undefined);
  });

  it('only proposes rules that hold, and nothing when none does', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 12 }),
        fc.integer({ min: 50, max: 100 }),
        fc.integer({ min: 2, max: 5 }),
        (n, t, m) => {
          const advice = decisionAdvice({ items: form(n, n, m).items, threshold: t / 100 });
          for (const risk of [advice.otherLength, advice.otherCut])
            if (risk) assert.deepEqual(brokenLimits(risk), []);
        },
      ),
    );
    const impossible = { ...defaultDecisionLimits, maxFalsePass: -1 };
    assert.deepEqual(decisionAdvice(form(5, 4, 4), impossible), {});
  });
});

describe('shortest test', () => {
  for (const { p0, p1, alpha, beta, n, c, fp, fn } of vectors.binomial.minLength) {
    it(`between ${p0} and ${p1} with errors up to ${alpha}`, () => {
      const length = shortestTest({ p0, p1, maxFalsePass: alpha, maxFalseHold: beta })!;
      assert.deepEqual([length.n, length.cut], [n, c]);
      closeTo(length.falsePass, fp);
      closeTo(length.falseHold, fn);
    });
  }

  it('does not exist without an indifference zone', () => {
    const errors = { maxFalsePass: 0.1, maxFalseHold: 0.1 };
    assert.equal(shortestTest({ p0: 0.9, p1: 0.6, ...errors }), undefined);
    assert.equal(shortestTest({ p0: 0.8, p1: 0.80001, ...errors }, 50), undefined);
    assert.equal(shortestTest({ p0: Number.NaN, p1: 0.9, ...errors }), undefined);
  });
});

describe('retakes and joint decisions', () => {
  for (const { p, n, c, passWithin: expected } of vectors.binomial.retake) {
    it(`let ${p} pass ${c} of ${n} sooner or later`, () => {
      const once = passChance(form(n, c), p);
      expected.forEach((value, r) => {
        closeTo(passWithin(once, r + 1), value);
      });
    });
  }

  for (const { p, one, all4, total16of20 } of vectors.binomial.conjunctive) {
    it(`of four outcomes at ${p} differ from one total`, () => {
      const single = passChance(form(5, 4), p);
      closeTo(single, one);
      closeTo(passAll([single, single, single, single]), all4);
      closeTo(passChance(form(20, 16), p), total16of20);
    });
  }

  it('are clear about no attempts and impossible chances', () => {
    assert.equal(passWithin(0.5, 0), 0);
    assert.ok(Number.isNaN(passWithin(1.5, 2)));
    assert.ok(Number.isNaN(passWithin(0.5, -1)));
    assert.equal(passAll([]), 1);
  });
});
