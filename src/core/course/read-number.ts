// Reads numbers and shares as authors write them in frontmatter and attributes.
import type { YamlScalar } from '../yaml/node.js';

/** Reads a number within its limits, or undefined. Attribute values are texts, so digits in text count too. */
export function readNumber(
  node: YamlScalar,
  {
    min,
    max = Number.POSITIVE_INFINITY,
    integer,
  }: { readonly min: number; readonly max?: number; readonly integer?: true },
): number | undefined {
  const value = typeof node.value === 'number' ? node.value : plainNumber(node.text);
  if (value === undefined || !Number.isFinite(value) || value < min || value > max) return undefined;
  return integer && !Number.isInteger(value) ? undefined : value;
}

/** Reads `80%` or `0.8` as 0.8; `help` says what is wrong with a number that is neither. */
export function readShare(node: YamlScalar): { readonly value?: number; readonly help?: string } {
  const percent = /^([+-]?\d+(?:[.,]\d+)?)\s*%$/.exec(node.text.trim());
  const number = percent
    ? plainNumber(percent[1]!.replace(',', '.'))
    : readNumber(node, { min: -1e9, max: 1e9 });
  if (number === undefined) return {};
  // Dividing the decimal digits, not multiplying by 0.01, keeps 80% at exactly 0.8.
  const value = percent ? number / 100 : number;
  if (value >= 0 && value <= 1) return { value };
  const meant = !percent && number > 1 && number <= 100;
  return { help: meant ? `Did you mean “${number}%”?` : 'A share lies between 0% and 100%.' };
}

function plainNumber(text: string): number | undefined {
  return /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(text.trim()) ? Number(text) : undefined;
}
