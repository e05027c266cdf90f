// Special functions against values of scipy 1.17.
import assert from 'node:assert/strict';
import { normalQuantile } from '../../../src/core/stats/normal.js';
import { quantile } from '../../../src/core/stats/quantile.js';
import { chiSquareUpperTail, incompleteBeta, logGamma } from '../../../src/core/stats/special.js';
import { closeTo } from './close-to.js';

describe('special functions', () => {
  it('give log-gamma of small and large arguments', () => {
    closeTo(logGamma(1e-5), 11.512919692895826, 1e-12);
    closeTo(logGamma(0.5), Math.log(Math.PI) / 2, 1e-13);
    closeTo(logGamma(1), 0, 1e-14);
    closeTo(logGamma(10001), 82108.92783681436, 1e-9);
  });

  it('give the incomplete beta function on both sides of its continued fraction', () => {
    closeTo(incompleteBeta(0.8, 5, 2), 0.65536, 1e-12);
    closeTo(incompleteBeta(0.1, 0.5, 0.5), 0.20483276469913345, 1e-12);
    closeTo(incompleteBeta(0.5, 2000, 1999), 0.4936909856684995, 1e-10);
  });

  it('give the upper tail of chi-square for small and large statistics', () => {
    closeTo(chiSquareUpperTail(7.6, 3), 0.055043936378878076, 1e-12);
    closeTo(chiSquareUpperTail(0.001, 1), 0.9747728793699604, 1e-12);
    closeTo(chiSquareUpperTail(300, 200), 5.924540335483916e-6, 1e-12);
  });

  it('give the normal quantile in the centre and in both tails', () => {
    closeTo(normalQuantile(0.975), 1.959963984540054, 1e-12);
    closeTo(normalQuantile(0.3), -0.5244005127080409, 1e-12);
    closeTo(normalQuantile(1e-10), -6.361340902404056, 1e-11);
  });

  it('are clear about the ends of their ranges and what lies outside', () => {
    assert.equal(incompleteBeta(0, 2, 3), 0);
    assert.equal(incompleteBeta(1, 2, 3), 1);
    assert.equal(chiSquareUpperTail(0, 3), 1);
    assert.equal(chiSquareUpperTail(Number.POSITIVE_INFINITY, 3), 0);
    assert.equal(normalQuantile(0), Number.NEGATIVE_INFINITY);
    assert.equal(normalQuantile(1), Number.POSITIVE_INFINITY);
    const undefinedOnes = [
      logGamma(0),
      logGamma(Number.NaN),
      incompleteBeta(0.5, 0, 1),
      incompleteBeta(Number.NaN, 1, 1),
      chiSquareUpperTail(1, 0),
      chiSquareUpperTail(Number.NaN, 1),
      normalQuantile(1.1),
      normalQuantile(Number.NaN),
      quantile([], 0.5),
      quantile([1], 2),
    ];
    for (const value of undefinedOnes) assert.ok(Number.isNaN(value));
  });

  it('interpolate sample quantiles', () => {
    assert.equal(quantile([4, 1, 3, 2], 0.5), 2.5);
    assert.equal(quantile([0, 10], 0.1), 1);
    assert.equal(quantile([7], 0.9), 7);
  });
});
