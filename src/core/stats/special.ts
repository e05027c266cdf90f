// Special functions behind the tests and decisions: log-gamma, incomplete beta, χ² tail, normal quantile.

const lanczos = [
  0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406,
  12.507343278686905, -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
];
const maxIterations = 500;
const precision = 1e-15;
const tiny = 1e-300;

/**
 * ln Γ(x) for x > 0, to about 15 digits; NaN elsewhere.
 * Source: Lanczos approximation, g = 7, nine coefficients by P. Godfrey.
 */
export function logGamma(x: number): number {
  if (!(x > 0)) return Number.NaN;
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const z = x - 1;
  const t = z + 7.5;
  let sum = lanczos[0]!;
  for (let i = 1; i < lanczos.length; i++) sum += lanczos[i]! / (z + i);
  return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t + Math.log(sum);
}

/** Keeps Lentz's recurrences away from a division by zero. */
const awayFromZero = (value: number): number => (Math.abs(value) < tiny ? tiny : value);

/** Continued fraction of the incomplete beta function by Lentz's method; converges fast for x < (a+1)/(a+b+2). */
function betaFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m <= maxIterations; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / awayFromZero(1 + even * d);
    c = awayFromZero(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / awayFromZero(1 + odd * d);
    c = awayFromZero(1 + odd / c);
    fraction *= d * c;
    if (Math.abs(d * c - 1) < precision) break;
  }
  return fraction;
}

/**
 * I_x(a, b), the regularised incomplete beta function: the chance that a Beta(a, b) variable is at most x.
 * a, b > 0; x below 0 gives 0 and above 1 gives 1; NaN elsewhere.
 * Source: Press et al., Numerical Recipes, §6.4.
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (!(a > 0 && b > 0) || Number.isNaN(x)) return Number.NaN;
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  return x < (a + 1) / (a + b + 2)
    ? (front * betaFraction(x, a, b)) / a
    : 1 - (front * betaFraction(1 - x, b, a)) / b;
}

/** Q(a, x), the regularised upper incomplete gamma function: a series below a + 1, a continued fraction above. */
function upperGamma(a: number, x: number): number {
  const front = Math.exp(a * Math.log(x) - x - logGamma(a));
  if (x < a + 1) {
    let term = 1 / a;
    let sum = term;
    for (let n = 1; n <= maxIterations && term > sum * precision; n++) {
      term *= x / (a + n);
      sum += term;
    }
    return 1 - front * sum;
  }
  let b = x + 1 - a;
  let c = 1 / tiny;
  let d = 1 / awayFromZero(b);
  let fraction = d;
  for (let n = 1; n <= maxIterations; n++) {
    const step = -n * (n - a);
    b += 2;
    d = 1 / awayFromZero(step * d + b);
    c = awayFromZero(b + step / c);
    fraction *= d * c;
    if (Math.abs(d * c - 1) < precision) break;
  }
  return front * fraction;
}

/**
 * P(χ²_df ≥ x), the p value of a chi-square statistic. df > 0; x at or below 0 gives 1; NaN elsewhere.
 * Source: Press et al., Numerical Recipes, §6.2.
 */
export function chiSquareUpperTail(x: number, df: number): number {
  if (!(df > 0) || Number.isNaN(x)) return Number.NaN;
  if (x <= 0) return 1;
  return x === Number.POSITIVE_INFINITY ? 0 : upperGamma(df / 2, x / 2);
}
