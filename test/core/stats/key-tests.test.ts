// Tests on the keys of a form: positions, runs, longest options.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { exactPositionTest, positionChiSquare } from '../../../src/core/stats/key-counts.js';
import { longestRun, runChance } from '../../../src/core/stats/key-runs.js';
import { longestKeyTest } from '../../../src/core/stats/longest-key.js';
import { positionFlags, positionTest } from '../../../src/core/stats/position-test.js';
import vectors from '../../data/test-vectors.json' with { type: 'json' };
import { closeTo } from './close-to.js';

/** Items whose keys are dealt round the positions, so that no run appears that is not forced. */
function dealt(counts: readonly number[], options = counts.length) {
  const left = [...counts];
  const items: { options: number; key: number }[] = [];
  while (left.some(count => count > 0)) {
    left.forEach((count, key) => {
      if (count === 0) return;
      left[key] = count - 1;
      items.push({ options, key });
    });
  }
  return items;
}

const form = fc.array(
  fc
    .integer({ min: 2, max: 5 })
    .chain(options => fc.record({ options: fc.constant(options), key: fc.nat(options - 1) })),
  { minLength: 1, maxLength: 7 },
);

describe('key positions', () => {
  for (const { counts, chi2, p } of vectors.stats.keyBalance) {
    it(`of ${counts.join('/')} have the chi-square of the brief`, () => {
      const test = positionTest(dealt(counts));
      closeTo(test.chiSquare, chi2, 1e-9);
      closeTo(test.chiSquareP, p, 1e-9);
      assert.deepEqual(test.counts, counts);
    });
  }

  it('use the exact test only where chi-square is doubtful', () => {
    const large = positionTest(dealt([2, 9, 7, 2]));
    assert.equal(large.exactP, undefined);
    closeTo(large.p, 0.055043936, 1e-8);
    const small = positionTest(dealt([1, 6, 2, 1]));
    closeTo(small.p, 0.1668701171875, 1e-12);
    closeTo(positionTest(dealt([8, 1, 1])).p, 0.010211857948483463, 1e-12);
  });

  it('raise the flags of the brief: nine of ten at C, but not 2/9/7/2', () => {
    assert.deepEqual(positionFlags(positionTest(dealt([0, 1, 9, 0]))), ['distribution', 'share', 'run']);
    assert.deepEqual(positionFlags(positionTest(dealt([2, 9, 7, 2]))), []);
    const inRuns = dealt([2, 9, 7, 2]).sort((a, b) => a.key - b.key);
    assert.deepEqual(positionFlags(positionTest(inRuns)), ['run']);
  });

  it('are not judged below eight items', () => {
    assert.deepEqual(positionFlags(positionTest(dealt([7, 0, 0, 0]))), []);
    assert.deepEqual(positionFlags(positionTest([])), []);
  });

  it('report a position that is never used once four keys were expected there', () => {
    assert.deepEqual(positionFlags(positionTest(dealt([6, 5, 5, 0]))), ['unused']);
    assert.deepEqual(positionFlags(positionTest(dealt([5, 5, 5, 0]))), []);
  });

  it('are judged by chance alone when items have two options', () => {
    const keys = [0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 1, 0];
    assert.deepEqual(positionFlags(positionTest(keys.map(key => ({ options: 2, key })))), []);
    assert.deepEqual(positionFlags(positionTest(dealt([12, 0]))), ['distribution', 'run', 'unused']);
  });

  it('leave out items without a choice or a key', () => {
    const broken = [
      { options: 1, key: 0 },
      { options: 4, key: 4 },
      { options: 4, key: -1 },
      { options: 4, key: Number.NaN },
    ];
    const test = positionTest(broken);
    assert.equal(test.n, 0);
    assert.deepEqual(test.counts, []);
    assert.ok(Number.isNaN(test.p) && Number.isNaN(test.topShare));
    assert.equal(positionTest([...broken, { options: 4, key: 1 }]).n, 1);
  });

  it('have an exact p that equals full enumeration for mixed numbers of options', () => {
    fc.assert(
      fc.property(form, items => {
        const options = items.map(item => item.options);
        const positions = Math.max(...options);
        const countsOf = (keys: readonly number[]) =>
          Array.from({ length: positions }, (_, j) => keys.filter(key => key === j).length);
        let sequences: number[][] = [[]];
        for (const m of options) {
          sequences = sequences.flatMap(keys => Array.from({ length: m }, (_, key) => [...keys, key]));
        }
        const ways = new Map<string, number>();
        for (const keys of sequences) {
          const name = countsOf(keys).join();
          ways.set(name, (ways.get(name) ?? 0) + 1);
        }
        const observed = countsOf(items.map(item => item.key));
        const limit = ways.get(observed.join())!;
        const expected = [...ways.values()].filter(count => count <= limit).reduce((a, b) => a + b, 0);
        closeTo(exactPositionTest(observed, options)!, expected / sequences.length, 1e-9);
      }),
      { numRuns: 30 },
    );
  });

  it('have a chi-square whose mean under chance is its degrees of freedom, also for mixed options', () => {
    const options = [2, 3, 3, 4, 4, 2];
    let sequences: number[][] = [[]];
    for (const m of options) {
      sequences = sequences.flatMap(keys => Array.from({ length: m }, (_, key) => [...keys, key]));
    }
    const total = sequences.reduce((sum, keys) => {
      const counts = [0, 1, 2, 3].map(j => keys.filter(key => key === j).length);
      return sum + positionChiSquare(counts, options);
    }, 0);
    closeTo(total / sequences.length, 3, 1e-9);
  });

  it('stay quick and total for large forms with many options', () => {
    const test = positionTest(Array.from({ length: 400 }, (_, i) => ({ options: 2 + (i % 9), key: i % 2 })));
    assert.equal(test.exactP, undefined);
    assert.ok(test.p < 1e-6);
  });
});

describe('runs of a key position', () => {
  it('are measured from the order of items', () => {
    assert.equal(longestRun([]), 0);
    assert.equal(longestRun([2]), 1);
    assert.equal(longestRun([1, 1, 2, 2, 2, 1]), 3);
  });

  it('have the chance that enumeration gives', () => {
    fc.assert(
      fc.property(form, fc.integer({ min: 0, max: 8 }), (items, length) => {
        const options = items.map(item => item.options);
        let sequences: number[][] = [[]];
        for (const m of options) {
          sequences = sequences.flatMap(keys => Array.from({ length: m }, (_, key) => [...keys, key]));
        }
        const long = sequences.filter(keys => longestRun(keys) >= length).length;
        closeTo(runChance(options, length), long / sequences.length, 1e-9);
      }),
      { numRuns: 30 },
    );
  });
});

describe('longest keys', () => {
  for (const { L, m, k, p } of vectors.stats.longestKey) {
    it(`${L} of ${m} items with ${k} options`, () => {
      const items = Array.from({ length: m }, (_, i) => ({ options: k, keyIsLongest: i < L }));
      const test = longestKeyTest(items);
      closeTo(test.p, p, 1e-9);
      assert.deepEqual([test.n, test.longest, test.chance], [m, L, 1 / k]);
    });
  }

  it('use the mean of 1/m as chance and leave out items without a choice', () => {
    const items = [2, 4, 1].map(options => ({ options, keyIsLongest: true }));
    const test = longestKeyTest(items);
    assert.deepEqual([test.n, test.longest, test.chance], [2, 2, 0.375]);
    closeTo(test.p, 0.375 ** 2, 1e-12);
    assert.ok(Number.isNaN(longestKeyTest([]).p));
  });
});
