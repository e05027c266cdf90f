// Reads a text that is nothing but a range of numbers: “10–20 cm”, “less than 5”, “20 or more”.
import type { Bounds } from '../bloom/language-pack.js';
import { NUMBER_PATTERN, withoutMath } from '../text/quantity.js';

export interface Range {
  readonly low: number;
  readonly high: number;
  /** Whether the limits belong to it. */
  readonly withLow: boolean;
  readonly withHigh: boolean;
  readonly unit: string;
}

/** Symbols are the same everywhere. */
const SYMBOLS: Bounds = {
  atLeast: '≥|>=|⩾',
  above: '>',
  atMost: '≤|<=|⩽',
  below: '<',
  orMore: '\\+',
  orLess: '(?!)',
  between: ['{a}\\s*(?:[–—-]|\\.\\.\\.?|…)\\s*{b}'],
};
const UNIT = String.raw`(?<unit>[\p{L}%‰°µΩ€£¥$][\p{L}\d%‰°µΩ²³/.]*)?`;
const INNER_UNIT = String.raw`(?:\s?[\p{L}%‰°µΩ€£¥$][\p{L}%‰°µΩ²³/.]*)?`;
const LONGEST = 80;

type Kind = keyof Bounds;
export type RangeReader = (text: string) => Range | undefined;

/** @param bounds the words of the course's language; undefined reads symbols only */
export function rangeReader(
  bounds: Bounds | undefined,
  readNumber: (text: string) => number | undefined,
): RangeReader {
  const patterns = [SYMBOLS, ...(bounds ? [bounds] : [])].flatMap(patternsOf);
  return text => {
    if (text.length > LONGEST) return undefined;
    const plain = withoutMath(text);
    for (const { kind, re } of patterns) {
      const groups = re.exec(plain)?.groups;
      const range = groups && rangeOf(kind, groups, readNumber);
      if (range) return range;
    }
    return undefined;
  };
}

function patternsOf(bounds: Bounds): readonly { kind: Kind; re: RegExp }[] {
  const number = (name: string): string => `(?<${name}>${NUMBER_PATTERN})`;
  const whole = (source: string): RegExp => new RegExp(`^${source}$`, 'iu');
  const before = (['atLeast', 'above', 'atMost', 'below'] as const).map(kind => ({
    kind,
    re: whole(`(?:${bounds[kind]})\\s*${number('a')}\\s*${UNIT}`),
  }));
  const after = (['orMore', 'orLess'] as const).map(kind => ({
    kind,
    re: whole(`${number('a')}${INNER_UNIT}\\s*(?:${bounds[kind]})\\s*${UNIT}`),
  }));
  const between = bounds.between.map(source => ({
    kind: 'between' as const,
    re: whole(
      `${source.replace('{a}', `${number('a')}${INNER_UNIT}`).replace('{b}', number('b'))}\\s*${UNIT}`,
    ),
  }));
  return [...before, ...after, ...between];
}

function rangeOf(
  kind: Kind,
  groups: Readonly<Record<string, string | undefined>>,
  readNumber: (text: string) => number | undefined,
): Range | undefined {
  const value = (text: string | undefined): number | undefined =>
    text === undefined ? undefined : readNumber(text.replace(/^[$€£¥₹]\s?/, ''));
  const [a, b] = [value(groups.a), value(groups.b)];
  const unit = groups.unit?.replace(/\.$/, '') ?? '';
  if (a === undefined) return undefined;
  if (kind === 'between') {
    if (b === undefined || b <= a) return undefined;
    return { low: a, high: b, withLow: true, withHigh: true, unit };
  }
  const upwards = kind === 'atLeast' || kind === 'above' || kind === 'orMore';
  const closed = kind !== 'above' && kind !== 'below';
  return upwards
    ? { low: a, high: Number.POSITIVE_INFINITY, withLow: closed, withHigh: false, unit }
    : { low: Number.NEGATIVE_INFINITY, high: a, withLow: false, withHigh: closed, unit };
}

/** How two ranges of one unit meet: in a single value, in more, or not at all. */
export function meeting(a: Range, b: Range): { readonly at: number } | 'inside' | undefined {
  const low = Math.max(a.low, b.low);
  const high = Math.min(a.high, b.high);
  if (low > high) return undefined;
  if (low < high) return 'inside';
  const has = (range: Range): boolean =>
    (low > range.low || range.withLow) && (low < range.high || range.withHigh);
  return has(a) && has(b) ? { at: low } : undefined;
}
