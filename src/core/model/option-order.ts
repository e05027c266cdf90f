// Options that are quantities: their values, and whether they stand in order.
import { type Quantity, readQuantity } from '../text/quantity.js';
import { numberReader } from './item-language.js';
import type { Item } from './types.js';

/** The values of an item’s options where all are numbers, dates or times that can be compared. */
export function optionQuantities(item: Item, language: string): readonly Quantity[] | undefined {
  const readNumber = numberReader(language);
  const values: Quantity[] = [];
  for (const { text } of item.options) {
    const value = readQuantity(text, readNumber);
    if (!value || value.unit !== (values[0] ?? value).unit) return undefined;
    values.push(value);
  }
  return values.length > 1 ? values : undefined;
}

/** Rising or falling throughout; equal neighbours do not disturb the order. */
export function isInOrder(values: readonly Quantity[]): boolean {
  const steps = values.slice(1).map(({ value }, i) => Math.sign(value - values[i]!.value));
  return !(steps.includes(1) && steps.includes(-1));
}

/** The indices of the options from the smallest value to the largest one. */
export function risingOrder(values: readonly Quantity[]): readonly number[] {
  return values.map((_, i) => i).sort((a, b) => values[a]!.value - values[b]!.value || a - b);
}
