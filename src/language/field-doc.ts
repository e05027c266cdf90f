// The documentation of a key or attribute in Markdown, as completion and hover show it.
import { expectation, type Field } from '../core/course/shape.js';

/** @param name with which the example is written; for an attribute `=` follows it instead of a colon */
export function fieldDoc(field: Field, name?: string, separator: ': ' | '=' = ': '): string {
  const { doc, otherwise, example, required } = field;
  const facts = [
    ...(required ? ['Required.'] : []),
    `Takes ${words(field)}.`,
    ...(otherwise === undefined ? [] : [`Without it: ${otherwise}.`]),
  ];
  const shown = example === undefined ? undefined : exampleOf(example, name, separator);
  return [doc, facts.join(' '), ...(shown === undefined ? [] : [shown])]
    .filter(part => part !== '')
    .join('\n\n');
}

function words({ shape }: Field): string {
  const inner = shape.kind === 'list' ? shape.of : shape;
  // A long list of values is for choosing from, not for reading.
  const isLong =
    (inner.kind === 'choice' || inner.kind === 'open-choice') && Object.keys(inner.values).length > 8;
  if (!isLong) return expectation(shape);
  return shape.kind === 'list' && shape.single
    ? 'one of the known words, or a list of such'
    : 'one of the known words';
}

function exampleOf(example: string, name: string | undefined, separator: string): string {
  // Ids and classes in braces are written with their sign alone.
  const whole = name === undefined || /^[#.]/.test(example) ? example : `${name}${separator}${example}`;
  return `Example: \`${whole}\``;
}

/** The meaning of a value with a heading of its own. */
export function valueDoc(value: string, meaning: string): string {
  return `**${value}**\n\n${meaning}`;
}
