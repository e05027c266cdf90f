// Pairs of options that can be right at once: ranges that meet, texts that include each other.
import type { ItemLanguage } from './item-language.js';
import { wordsOf } from './item-language.js';
import { meeting, type Range, type RangeReader } from './option-range.js';
import type { Option } from './types.js';

export interface Overlap {
  /** `addition`: the second says all that the first says, and more. */
  readonly kind: 'boundary' | 'inside' | 'alternative' | 'addition';
  /** The value that two ranges share. */
  readonly value?: number;
  readonly first: Option;
  readonly second: Option;
}

/** Nobody chooses among more; the pairs of a hostile file would take too long. */
const MOST_OPTIONS = 50;

export function overlaps(
  options: readonly Option[],
  readRange: RangeReader,
  language: ItemLanguage | undefined,
): readonly Overlap[] {
  if (options.length > MOST_OPTIONS) return [];
  const inRanges = rangeOverlaps(options, readRange);
  return inRanges.length > 0 ? inRanges : language ? inclusions(options, language) : [];
}

function rangeOverlaps(options: readonly Option[], readRange: RangeReader): readonly Overlap[] {
  const ranges = options.flatMap(option => {
    const range = readRange(option.text);
    return range ? [{ option, range }] : [];
  });
  const found: Overlap[] = [];
  ranges.forEach((a, i) => {
    for (const b of ranges.slice(i + 1)) {
      if (a.range.unit !== b.range.unit && a.range.unit !== '' && b.range.unit !== '') continue;
      const met = meeting(a.range, b.range);
      if (!met) continue;
      const pair = { first: a.option, second: b.option };
      found.push(met === 'inside' ? { kind: met, ...pair } : { kind: 'boundary', value: met.at, ...pair });
    }
  });
  return areAnswers(ranges.map(({ range }) => range)) ? [] : found;
}

/**
 * Ranges may be what is asked for, not what a value is sorted into: “1914–1918” beside “1914–1919”, “up to 100” beside
 * “up to 1000”. Then one lies within another, or all go the same way.
 */
function areAnswers(ranges: readonly Range[]): boolean {
  const bounded = ranges.filter(({ low, high }) => Number.isFinite(low) && Number.isFinite(high));
  const nested = bounded.some((a, i) =>
    bounded.some((b, j) => i !== j && a.unit === b.unit && a.low <= b.low && b.high <= a.high),
  );
  return (
    nested ||
    ranges.every(({ low }) => low === Number.NEGATIVE_INFINITY) ||
    ranges.every(({ high }) => high === Number.POSITIVE_INFINITY)
  );
}

/** Options that continue another one with “or” or “and”. */
function inclusions(options: readonly Option[], { pack, items }: ItemLanguage): readonly Overlap[] {
  const texts = options.flatMap(option => {
    const words = wordsOf(option.text);
    return words.some(({ kind }) => kind === 'opaque') ? [] : [{ option, keys: words.map(({ key }) => key) }];
  });
  const joins = new Set(pack.conjunctions.filter(word => /^\p{L}+$/u.test(word)));
  const found: Overlap[] = [];
  for (const { option: first, keys } of texts) {
    if (keys.length === 0) continue;
    for (const { option: second, keys: longer } of texts) {
      const next = longer[keys.length];
      if (next === undefined || !joins.has(next)) continue;
      if (!keys.every((key, i) => longer[i] === key)) continue;
      found.push({ kind: items.or.includes(next) ? 'alternative' : 'addition', first, second });
    }
  }
  return found;
}
