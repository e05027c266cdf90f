// The words of items: how to name one, and whether two are the same.
import { normalizedText } from '../text/masked.js';
import type { Form, Item } from './types.js';

/** How messages call an item: by its id, else by its number and title. */
export function itemName(item: Item): string {
  return item.id === undefined ? `Item ${item.number} (“${item.title}”)` : `Item “${item.id}”`;
}

/** Two items with equal signatures ask the same with the same options and key, whatever the options' order. */
export function itemSignature(item: Item, form: Form): string {
  const stimulus = item.stimulus === undefined ? '' : (form.stimuli[item.stimulus]?.text ?? '');
  const options = item.options.map(({ text, key }) => `${key ? '+' : '-'}${normalizedText(text)}`).sort();
  const rest = [
    ...item.section.answers.map(({ value }) => value),
    ...item.ordered.map(({ value }) => value),
    ...item.pairs.flat().map(({ text }) => text),
    ...item.criteria.map(({ text }) => text),
  ].map(normalizedText);
  // Items without a question of their own words are told apart by their title.
  return [normalizedText(stimulus), normalizedText(item.stem), ...options, ...rest].join('\n');
}
