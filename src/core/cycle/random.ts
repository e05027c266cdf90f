// A seeded random generator, so that a simulation gives the same numbers on every machine.

/** Draws uniform numbers in [0, 1), one per call. */
export type Random = () => number;

/**
 * xoshiro128** (Blackman & Vigna 2018, public domain), its state filled by splitmix32 from a seed; the seed is taken
 * modulo 2³², and NaN counts as 0. One call is one draw.
 */
export function seededRandom(seed: number): Random {
  let filler = seed >>> 0;
  const fill = (): number => {
    filler = (filler + 0x9e3779b9) | 0;
    let z = filler;
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return z ^ (z >>> 15);
  };
  let [a, b, c, d] = [fill(), fill(), fill(), fill()];
  const rotate = (x: number, bits: number): number => (x << bits) | (x >>> (32 - bits));
  return () => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return (result >>> 0) / 2 ** 32;
  };
}
