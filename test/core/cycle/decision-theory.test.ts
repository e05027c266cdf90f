// Latent classes, Bayesian certification, knowledge tracing and the sequential test.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { certifyingScore, chanceAtLeast } from '../../../src/core/cycle/certify.js';
import { emrickCut, latentPosterior } from '../../../src/core/cycle/emrick.js';
import { traceKnowledge } from '../../../src/core/cycle/knowledge-tracing.js';
import { decideSequentially, sequentialSteps } from '../../../src/core/cycle/sequential.js';
import vectors from '../../data/test-vectors.json' with { type: 'json' };
import { closeTo } from '../stats/close-to.js';

describe('latent classes', () => {
  for (const { alpha, beta, n, RR, K, c } of vectors.binomial.emrick) {
    it(`cut at ${c} of ${n} for guess ${alpha}, slip ${beta}, loss ratio ${RR}`, () => {
      const cut = emrickCut({ guess: alpha, slip: beta, n, lossRatio: RR })!;
      closeTo(cut.proportion, K);
      assert.equal(cut.cut, c);
    });
  }

  for (const { pi, g, s, n, post } of vectors.binomial.latentPosterior) {
    it(`tell masters by scores of ${n} items with prior ${pi}`, () => {
      post.forEach((expected, x) => {
        closeTo(latentPosterior({ prior: pi, guess: g, slip: s, n }, x), expected);
      });
    });
  }

  it('cut where the posterior crosses one half when losses and priors are even', () => {
    const inside = fc.double({ min: 0.02, max: 0.45, noNaN: true });
    fc.assert(
      fc.property(inside, inside, fc.integer({ min: 1, max: 30 }), (guess, slip, n) => {
        const { cut } = emrickCut({ guess, slip, n })!;
        const posterior = (x: number) => latentPosterior({ prior: 0.5, guess, slip, n }, x);
        if (cut <= n) assert.ok(posterior(cut) >= 0.5 - 1e-6);
        if (cut >= 1) assert.ok(posterior(cut - 1) <= 0.5 + 1e-6);
      }),
    );
  });

  it('have no cut when masters do no better than guessing', () => {
    assert.equal(emrickCut({ guess: 0.5, slip: 0.5, n: 10 }), undefined);
    assert.equal(emrickCut({ guess: 0, slip: 0.1, n: 10 }), undefined);
    assert.equal(emrickCut({ guess: 0.2, slip: 0.1, n: 0 }), undefined);
    assert.equal(emrickCut({ guess: 0.2, slip: Number.NaN, n: 5 }), undefined);
    assert.equal(emrickCut({ guess: 0.2, slip: 0.1, n: 5, lossRatio: 1e-9 })?.cut, 6);
    assert.equal(emrickCut({ guess: 0.2, slip: 0.1, n: 5, lossRatio: 1e9 })?.cut, 0);
    assert.ok(Number.isNaN(latentPosterior({ prior: 0.5, guess: 0, slip: 0, n: 5 }, 3)));
  });
});

describe('Bayesian certification', () => {
  it('gives all posterior chances of the brief', () => {
    for (const { a, b, pi0, n, x, P } of vectors.binomial.betaPosterior) {
      closeTo(chanceAtLeast(pi0, x, n, { a, b }), P, 1e-4, `Beta(${a}, ${b}), ${x} of ${n}, ${pi0}:`);
    }
  });

  it('certifies 80 % with these scores (brief, 4.3)', () => {
    const scores = [5, 7, 10, 16, 20].map(n => certifyingScore(0.8, n));
    assert.deepEqual(scores, [5, 7, 9, 14, 18]);
    assert.equal(certifyingScore(0.8, 4), 4);
    assert.equal(certifyingScore(0.8, 3), undefined);
  });

  it('is the prior without answers, and undefined for impossible scores', () => {
    closeTo(chanceAtLeast(0.8, 0, 0), 0.2, 1e-12);
    assert.ok(Number.isNaN(chanceAtLeast(0.8, 6, 5)));
    assert.ok(Number.isNaN(chanceAtLeast(0.8, 0, 5, { a: 0, b: 1 })));
  });
});

describe('knowledge tracing', () => {
  it('follows the vector of the brief', () => {
    const { pInit, g, s, T, obs, steps } = vectors.bkt;
    const traced = traceKnowledge(
      { initial: pInit, guess: g, slip: s, learn: T },
      obs.map(answer => answer === 1),
    );
    steps.forEach((step, i) => {
      closeTo(traced[i]!.prior, step.prior, 1e-6);
      closeTo(traced[i]!.posterior, step.post, 1e-6);
      closeTo(traced[i]!.next, step.next, 1e-6);
    });
    assert.equal(traced.length, steps.length);
  });

  it('stays a probability, also after impossible answers', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const model = fc.record({ initial: share, guess: share, slip: share, learn: share });
    fc.assert(
      fc.property(model, fc.array(fc.boolean()), (some, answers) => {
        for (const { next } of traceKnowledge(some, answers)) assert.ok(next >= 0 && next <= 1 + 1e-12);
      }),
    );
    assert.equal(traceKnowledge({ initial: 1, guess: 0.2, slip: 0, learn: 0 }, [false])[0]?.posterior, 1);
  });
});

describe('sequential test', () => {
  it('takes the steps and bounds of the brief', () => {
    const steps = sequentialSteps();
    closeTo(steps.right, 0.4055);
    closeTo(steps.wrong, -1.3863);
    closeTo(steps.pass, 2.1972);
    closeTo(steps.hold, -2.1972);
  });

  it('stops as soon as a bound is reached', () => {
    const right = (n: number) => new Array<boolean>(n).fill(true);
    assert.deepEqual(decideSequentially(right(10)), { decision: 'pass', used: 6 });
    assert.deepEqual(decideSequentially([false, false, true]), { decision: 'hold', used: 2 });
    assert.deepEqual(decideSequentially(right(5)), { decision: 'continue', used: 5 });
    assert.deepEqual(decideSequentially([]), { decision: 'continue', used: 0 });
  });
});
