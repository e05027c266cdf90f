// Binomial and compound binomial tails: the brief's vectors and the laws they must obey.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { binomialLowerTail, binomialPmf, binomialUpperTail } from '../../../src/core/stats/binomial.js';
import { nextAttainable, pointLattice } from '../../../src/core/stats/lattice.js';
import { pointsUpperTail } from '../../../src/core/stats/points.js';
import vectors from '../../data/test-vectors.json' with { type: 'json' };
import { closeTo } from './close-to.js';

const chance = fc.double({ min: 0, max: 1, noNaN: true });
const equalItems = (n: number, p: number) => Array.from({ length: n }, () => ({ points: 1, chance: p }));

describe('binomial distribution', () => {
  for (const { n, c, p, P } of vectors.binomial.binomialTail) {
    it(`gives the chance to get ${c} of ${n} right`, () => {
      p.forEach((each, i) => {
        closeTo(binomialUpperTail(n, c, each), P[i]!);
      });
    });
  }

  it('gives the exact McNemar p as twice a tail', () => {
    const { lost, gained, pExact } = vectors.stats.mcnemar;
    closeTo(2 * binomialUpperTail(lost + gained, gained, 0.5), pExact, 1e-12);
  });

  it('stays accurate for 10,000 items', () => {
    closeTo(binomialUpperTail(10_000, 8000, 0.79), 0.007045063359752599, 1e-11);
    closeTo(binomialUpperTail(10_000, 5000, 0.5), 0.5039893230696917, 1e-9);
    closeTo(binomialPmf(10_000, 8000, 0.8), 0.009973120676464983, 1e-11);
  });

  it('never falls when p rises, nor rises when c does', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.nat(300), chance, chance, (n, c, p, q) => {
        const [low, high] = p < q ? [p, q] : [q, p];
        const tail = binomialUpperTail(n, c, low);
        assert.ok(tail >= 0 && tail <= 1);
        assert.ok(tail <= binomialUpperTail(n, c, high) + 1e-12);
        assert.ok(tail >= binomialUpperTail(n, c + 1, low) - 1e-12);
      }),
    );
  });

  it('has tails that are complements and differ by single chances', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), fc.nat(200), chance, (n, c, p) => {
        closeTo(binomialUpperTail(n, c, p) + binomialLowerTail(n, c - 1, p), 1, 1e-11);
        closeTo(binomialUpperTail(n, c, p) - binomialUpperTail(n, c + 1, p), binomialPmf(n, c, p), 1e-11);
      }),
    );
  });

  it('is clear about no items, impossible cuts and numbers that are no chances', () => {
    assert.equal(binomialUpperTail(0, 0, 0.5), 1);
    assert.equal(binomialUpperTail(0, 1, 0.5), 0);
    assert.equal(binomialUpperTail(5, 6, 1), 0);
    assert.equal(binomialUpperTail(5, 1, 0), 0);
    assert.equal(binomialUpperTail(5, 5, 1), 1);
    assert.equal(binomialUpperTail(5, 3.2, 0.5), binomialUpperTail(5, 4, 0.5));
    assert.equal(binomialPmf(5, 2.5, 0.5), 0);
    assert.equal(binomialPmf(0, 0, 0), 1);
    for (const [n, c, p] of [
      [5, 3, 1.1],
      [5, 3, Number.NaN],
      [2.5, 1, 0.5],
      [-1, 0, 0.5],
      [5, Number.NaN, 0.5],
    ] as const) {
      assert.ok(Number.isNaN(binomialUpperTail(n, c, p)));
      assert.ok(Number.isNaN(binomialPmf(n, c, p)));
    }
  });
});

describe('compound binomial', () => {
  it('gives the chance of 6 of 7 weighted points (vector of the brief)', () => {
    const items = [1, 1, 2, 3].map(points => ({ points, chance: 0.9 }));
    closeTo(pointsUpperTail(items, 6), 0.8019);
  });

  it('shows how a total cut masks an unlearned outcome', () => {
    const { profile, Ptotal16, PweakPass, PallPass } = vectors.binomial.masking;
    closeTo(
      pointsUpperTail(
        profile.flatMap(p => equalItems(5, p)),
        16,
      ),
      Ptotal16,
    );
    const single = profile.map(p => pointsUpperTail(equalItems(5, p), 4));
    closeTo(single.at(-1)!, PweakPass);
    closeTo(
      single.reduce((a, b) => a * b, 1),
      PallPass,
    );
  });

  it('equals the binomial for equal items of any weight', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.nat(40),
        chance,
        fc.constantFrom(0.25, 0.5, 1, 1 / 3, 7),
        (n, c, p, w) => {
          const items = Array.from({ length: n }, () => ({ points: w, chance: p }));
          closeTo(pointsUpperTail(items, c * w), binomialUpperTail(n, c, p), 1e-9);
        },
      ),
    );
  });

  it('equals the sum over all right and wrong patterns', () => {
    const item = fc.record({ points: fc.constantFrom(0, 0.5, 1, 1.5, 2, 3), chance });
    fc.assert(
      fc.property(
        fc.array(item, { maxLength: 8 }),
        fc.double({ min: -1, max: 12, noNaN: true }),
        (items, cut) => {
          let expected = 0;
          for (let pattern = 0; pattern < 2 ** items.length; pattern++) {
            const right = items.map((_, i) => ((pattern >> i) & 1) === 1);
            const points = items.reduce((sum, each, i) => (right[i] ? sum + each.points : sum), 0);
            const p = items.reduce(
              (product, each, i) => product * (right[i] ? each.chance : 1 - each.chance),
              1,
            );
            if (points >= cut - 1e-9) expected += p;
          }
          // Cuts within rounding of an attainable sum may fall on either side.
          fc.pre(Math.abs(cut * 2 - Math.round(cut * 2)) > 1e-5 || Number.isInteger(cut * 2));
          closeTo(pointsUpperTail(items, cut), expected, 1e-9);
        },
      ),
    );
  });

  it('ignores items without points and survives absurd ones', () => {
    const odd = [0, -2, Number.NaN, Number.POSITIVE_INFINITY].map(points => ({ points, chance: Number.NaN }));
    closeTo(pointsUpperTail([...odd, ...equalItems(5, 0.6)], 4), 0.337);
    assert.equal(pointsUpperTail([], 0), 1);
    assert.equal(pointsUpperTail([], 1), 0);
    assert.ok(Number.isNaN(pointsUpperTail([{ points: 1, chance: 2 }], 1)));
    const huge = [
      { points: 1_000_000_007, chance: 0.5 },
      { points: 1, chance: 0.5 },
    ];
    closeTo(pointsUpperTail(huge, 1_000_000_000), 0.5, 1e-3);
  });
});

describe('point lattice', () => {
  it('has the coarsest step that holds all points', () => {
    assert.deepEqual(pointLattice([1, 1, 2, 3]), { step: 1, cells: [1, 1, 2, 3], total: 7 });
    assert.deepEqual(pointLattice([5, 5]), { step: 5, cells: [1, 1], total: 2 });
    assert.deepEqual(pointLattice([0.5, 2]), { step: 0.5, cells: [1, 4], total: 5 });
    assert.deepEqual(pointLattice([]), { step: 1, cells: [], total: 0 });
    closeTo(pointLattice([1 / 3, 1 / 3, 1 / 3]).step, 1 / 3, 1e-12);
  });

  it('stays small for points of any size', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1e12 }), { maxLength: 50 }), points => {
        assert.ok(pointLattice(points).total <= 20_100);
      }),
    );
  });

  it('finds the next sum that right items can reach', () => {
    assert.equal(nextAttainable(pointLattice([5, 5]), 1.6), 2);
    assert.equal(nextAttainable(pointLattice([1, 3]), 2), 3);
    assert.equal(nextAttainable(pointLattice([1, 3]), 0), 0);
    assert.equal(nextAttainable(pointLattice([1, 3]), 5), undefined);
    assert.equal(nextAttainable(pointLattice([]), 1), undefined);
  });
});
