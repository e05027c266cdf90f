// Wilson intervals: vectors, guard of the "most fail" rule, and laws.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { wilsonInterval } from '../../../src/core/stats/wilson.js';
import vectors from '../../data/test-vectors.json' with { type: 'json' };
import { closeTo } from './close-to.js';

describe('Wilson interval', () => {
  for (const { x, n, lo, hi } of vectors.stats.wilson) {
    it(`of ${x} out of ${n}`, () => {
      const interval = wilsonInterval(x, n)!;
      closeTo(interval.lower, lo, 1e-6);
      closeTo(interval.upper, hi, 1e-6);
    });
  }

  it('needs these many failures before a majority is certain to fail (brief, 7.4)', () => {
    const fewest = (n: number) =>
      Array.from({ length: n + 1 }, (_, x) => x).find(x => x / n >= 0.8 && wilsonInterval(x, n)!.lower > 0.5);
    const expected = {
      3: undefined,
      4: 4,
      5: 5,
      6: 6,
      7: 7,
      8: 7,
      9: 8,
      10: 9,
      12: 10,
      15: 12,
      20: 16,
      25: 20,
      30: 24,
    };
    for (const [n, failures] of Object.entries(expected))
      assert.equal(fewest(Number(n)), failures, `n = ${n}`);
  });

  it('holds the share, widens with confidence, and mirrors', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), (n, k) => {
        const x = Math.min(k, n);
        const interval = wilsonInterval(x, n)!;
        const wider = wilsonInterval(x, n, 0.99)!;
        const mirrored = wilsonInterval(n - x, n)!;
        assert.ok(interval.lower <= x / n + 1e-12 && x / n <= interval.upper + 1e-12);
        assert.ok(wider.lower <= interval.lower && wider.upper >= interval.upper);
        closeTo(interval.lower, 1 - mirrored.upper, 1e-12);
      }),
    );
  });

  it('is undefined without data or with impossible numbers', () => {
    assert.equal(wilsonInterval(0, 0), undefined);
    assert.equal(wilsonInterval(6, 5), undefined);
    assert.equal(wilsonInterval(-1, 5), undefined);
    assert.equal(wilsonInterval(Number.NaN, 5), undefined);
    assert.equal(wilsonInterval(1, 5, 1), undefined);
  });
});
