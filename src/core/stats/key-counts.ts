// The distribution of key positions under chance: expected counts, χ² statistic, exact multinomial test.

/** Above this many possible count vectors the exact test is too slow for an editor; χ² is then good enough. */
const maxExactStates = 10_000;
/** Two vectors of counts are equally likely although their chances were summed in another order. */
const tieTolerance = 1e-7;

/** Expected number of keys at each position when every option of an item is equally likely to be the key. */
export function expectedCounts(options: readonly number[]): readonly number[] {
  const positions = Math.max(0, ...options);
  return Array.from({ length: positions }, (_, position) =>
    options.reduce((sum, m) => (position < m ? sum + 1 / m : sum), 0),
  );
}

/** dᵀ V⁻¹ d by elimination of the positive definite V; both are overwritten. */
function quadraticForm(v: number[][], d: number[]): number {
  let sum = 0;
  for (let i = 0; i < d.length; i++) {
    const pivot = v[i]!;
    sum += d[i]! ** 2 / pivot[i]!;
    for (let j = i + 1; j < d.length; j++) {
      const row = v[j]!;
      const factor = row[i]! / pivot[i]!;
      for (let k = i; k < d.length; k++) row[k] = row[k]! - factor * pivot[k]!;
      d[j] = d[j]! - factor * d[i]!;
    }
  }
  return sum;
}

/**
 * (O−E)ᵀ V⁻¹ (O−E), with V the covariance of the counts under chance; one position is left out because the counts
 * add up to n. Equal numbers of options make this exactly Pearson's Σ(O−E)²/E, and unequal ones keep it χ² with
 * positions − 1 degrees of freedom, which Pearson's sum would not be. NaN with fewer than two positions.
 */
export function positionChiSquare(counts: readonly number[], options: readonly number[]): number {
  const expected = expectedCounts(options);
  const size = expected.length - 1;
  if (size < 1) return Number.NaN;
  const covariance = Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (_, j) =>
      options.reduce((sum, m) => (i < m && j < m ? sum - 1 / (m * m) : sum), i === j ? expected[i]! : 0),
    ),
  );
  return quadraticForm(
    covariance,
    Array.from({ length: size }, (_, i) => (counts[i] ?? 0) - expected[i]!),
  );
}

/** C(n + k, k), or infinity as soon as it exceeds the limit. */
function countVectors(n: number, k: number): number {
  let ways = 1;
  for (let i = 1; i <= k && ways <= maxExactStates; i++) ways = (ways * (n + i)) / i;
  return ways;
}

/**
 * Exact multinomial test: the chance of all count vectors that are at most as likely as the observed one.
 * Works with different numbers of options by adding one item after the other. Undefined when there are too many
 * count vectors, or fewer than two positions.
 */
export function exactPositionTest(counts: readonly number[], options: readonly number[]): number | undefined {
  const positions = Math.max(0, ...options);
  const base = options.length + 1;
  if (positions < 2 || countVectors(options.length, positions - 1) > maxExactStates) return undefined;
  // A vector is written as a number in base n + 1; the last position follows from the others and is left out.
  const place = Array.from({ length: positions }, (_, i) => (i === positions - 1 ? 0 : base ** i));
  let vectors = new Map<number, number>([[0, 1]]);
  for (const m of options) {
    const next = new Map<number, number>();
    for (const [vector, chance] of vectors) {
      for (let position = 0; position < m; position++) {
        const grown = vector + place[position]!;
        next.set(grown, (next.get(grown) ?? 0) + chance / m);
      }
    }
    vectors = next;
  }
  const observed = vectors.get(place.reduce((sum, value, i) => sum + value * (counts[i] ?? 0), 0)) ?? 0;
  let p = 0;
  for (const chance of vectors.values()) if (chance <= observed * (1 + tieTolerance)) p += chance;
  return Math.min(1, p);
}
