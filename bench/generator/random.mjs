// Random numbers that are the same in every run: a seed is made from words, so that each file has its own stream.

/** @param {string} seed the same words give the same stream */
export function randomFrom(seed) {
  let state = hash(seed);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (from, to) => from + Math.floor(next() * (to - from + 1));
  const chance = share => next() < share;
  const pick = list => list[whole(0, list.length - 1)];
  const shuffled = list => {
    const copy = [...list];
    for (let i = copy.length - 1; i > 0; i--) {
      const j = whole(0, i);
      [copy[i], copy[j]] = [copy[j], copy[i]];
    }
    return copy;
  };
  /** One of the keys, by the weights that are their values. */
  const weighted = weights => {
    const entries = Object.entries(weights);
    let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [key, weight] of entries) {
      left -= weight;
      if (left < 0) return key;
    }
    return entries.at(-1)[0];
  };
  /** Log-normal: most sizes lie near the median, a few far above it. */
  const sizeAround = (median, spread) => {
    const normal = Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
    return median * Math.exp(spread * normal);
  };
  return { next, whole, chance, pick, shuffled, weighted, sizeAround };
}

/** FNV-1a. */
function hash(text) {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value;
}
