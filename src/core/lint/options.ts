// Options of rules: descriptors with defaults, of the same shapes as frontmatter.
import type { Shape } from '../course/shape.js';

export interface OptionSpec<T = unknown> {
  readonly shape: Shape;
  readonly doc: string;
  readonly default: T;
}

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;
export type OptionValues<O extends OptionSpecs> = { readonly [K in keyof O]: O[K]['default'] };

export function numberOption(
  value: number,
  doc: string,
  limits: { min: number; max?: number; integer?: true },
): OptionSpec<number> {
  return { shape: { kind: 'number', ...limits }, doc, default: value };
}

/** A share from 0 to 1, written as `80%` or `0.8`. */
export function shareOption(value: number, doc: string): OptionSpec<number> {
  return { shape: { kind: 'share' }, doc, default: value };
}

export function flagOption(value: boolean, doc: string): OptionSpec<boolean> {
  return { shape: { kind: 'flag' }, doc, default: value };
}

export function wordsOption(doc: string, value: readonly string[] = []): OptionSpec<readonly string[]> {
  return { shape: { kind: 'list', of: { kind: 'text' } }, doc, default: value };
}

export function choiceOption<const V extends Record<string, string>>(
  value: keyof V & string,
  values: V,
  doc: string,
): OptionSpec<keyof V & string> {
  return { shape: { kind: 'choice', values }, doc, default: value };
}
