// Cut scores and effective thresholds, with the pitfalls of floating point.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { nearbyItemCounts, nearbyThresholds } from '../../../src/core/cycle/cut-advice.js';
import { cutOfItems, cutScore, effectiveThreshold, thresholdGap } from '../../../src/core/cycle/cut-score.js';
import vectors from '../../data/test-vectors.json' with { type: 'json' };
import { closeTo } from '../stats/close-to.js';

describe('cut score', () => {
  for (const [threshold, points, naive, cut] of vectors.binomial.ceilPitfalls as [
    number,
    number,
    number,
    number,
  ][]) {
    it(`of ${threshold} on ${points} items is ${cut}, not ${naive}`, () => {
      assert.equal(cutScore(threshold, points), cut);
      assert.equal(Math.ceil(threshold * points), naive);
    });
  }

  it('jumps to all of the items on short forms (brief, 4.1)', () => {
    const cuts = (threshold: number, counts: readonly number[]) => counts.map(n => cutScore(threshold, n));
    assert.deepEqual(cuts(0.8, [2, 3, 4, 5, 6, 7, 8]), [2, 3, 4, 4, 5, 6, 7]);
    assert.deepEqual(cuts(0.85, [1, 2, 3, 4, 5, 6, 7]), [1, 2, 3, 4, 5, 6, 6]);
    assert.deepEqual(cuts(0.9, [7, 8, 9, 10]), [7, 8, 9, 9]);
    closeTo(thresholdGap(0.8, 3), 0.2, 1e-12);
    closeTo(thresholdGap(0.8, 5), 0, 1e-12);
  });

  it('is never lower than declared and never a whole step higher than needed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 10_000 }), (percent, n) => {
        const cut = cutScore(percent / 100, n);
        assert.ok(cut * 100 >= percent * n);
        assert.ok((cut - 1) * 100 < percent * n);
        closeTo(effectiveThreshold(percent / 100, n) * n, cut, 1e-9);
      }),
    );
  });

  it('takes thirds as thirds', () => {
    assert.equal(cutScore(2 / 3, 3), 2);
    assert.equal(cutScore(1 / 3, 3), 1);
    assert.equal(cutScore(2 / 3, 300), 200);
  });

  it('counts in steps of half points when asked to', () => {
    assert.equal(cutScore(0.8, 4.5, 0.5), 4);
    assert.equal(cutScore(0.8, 4, 0.5), 3.5);
  });

  it('is clear about no points and thresholds outside 0 to 1', () => {
    assert.equal(cutScore(0.8, 0), 0);
    assert.ok(Number.isNaN(effectiveThreshold(0.8, 0)));
    assert.ok(Object.is(cutScore(0, 5), 0));
    assert.equal(cutScore(-1, 5), 0);
    assert.equal(cutScore(1.2, 5), 6);
    assert.ok(Number.isNaN(cutScore(Number.NaN, 5)));
  });
});

describe('cut of weighted items', () => {
  it('is 6 of 7 for items of 1, 1, 2 and 3 points', () => {
    const cut = cutOfItems(0.8, [1, 1, 2, 3]);
    assert.deepEqual([cut.points, cut.cut], [7, 6]);
  });

  it('is a sum that right items can reach', () => {
    assert.deepEqual(cutOfItems(0.8, [5, 5]), { points: 10, cut: 10, effective: 1, gap: 1 - 0.8 });
    assert.equal(cutOfItems(0.5, [1, 4]).cut, 4);
  });

  it('equals the plain cut for equal items', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 60 }), (percent, n) => {
        const cut = cutOfItems(percent / 100, new Array<number>(n).fill(1));
        assert.deepEqual([cut.points, cut.cut], [n, cutScore(percent / 100, n)]);
      }),
    );
  });

  it('ignores items without points, and says so when nothing is left', () => {
    assert.equal(cutOfItems(0.8, [1, 1, 1, 1, 1, 0, Number.NaN, -3]).cut, 4);
    const none = cutOfItems(0.8, []);
    assert.deepEqual([none.points, none.cut], [0, 0]);
    assert.ok(Number.isNaN(none.effective) && Number.isNaN(none.gap));
    assert.equal(cutOfItems(1.2, [1, 1]).cut, 3);
  });
});

describe('advice on form lengths', () => {
  it('proposes five items for 80 % of three', () => {
    assert.deepEqual(nearbyItemCounts(0.8, 3), { more: { items: 5, cut: 4, effective: 0.8, gap: 0 } });
  });

  it('proposes lengths on both sides where both exist', () => {
    const { fewer, more } = nearbyItemCounts(0.8, 6, 0.01);
    assert.deepEqual([fewer?.items, more?.items], [5, 10]);
  });

  it('proposes nothing for thresholds nobody can reach, or absurd lengths', () => {
    assert.deepEqual(nearbyItemCounts(1.2, 3), {});
    assert.deepEqual(nearbyItemCounts(Number.NaN, 3), {});
    assert.deepEqual(nearbyItemCounts(0.8, Number.NaN).more?.items, 1 + 4);
    assert.equal(nearbyItemCounts(0.8, 1e9).more, undefined);
  });

  it('names the thresholds a length can express', () => {
    assert.deepEqual(nearbyThresholds(0.8, 3), { lower: 2 / 3, upper: 1 });
    assert.deepEqual(nearbyThresholds(0.8, 5), { lower: 0.8, upper: 0.8 });
    assert.ok(Number.isNaN(nearbyThresholds(0.8, 0).upper));
  });
});
