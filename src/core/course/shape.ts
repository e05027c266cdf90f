// The language of field descriptors: what a frontmatter key or an attribute may hold, and what reading it gives.
import type { YamlNode } from '../yaml/node.js';
import type { Located, Place } from './located.js';

/** What a reference names; an id is looked up among these. */
export type ReferenceTarget = 'unit' | 'outcome' | 'unit-or-outcome' | 'misconception' | 'standard' | 'rule';

export type Shape =
  | { readonly kind: 'text' }
  | { readonly kind: 'id' }
  | { readonly kind: 'reference'; readonly to: ReferenceTarget }
  | { readonly kind: 'language' }
  | { readonly kind: 'path' }
  | { readonly kind: 'choice'; readonly values: Readonly<Record<string, string>> }
  /** Known values with their meaning; others are read too, for a rule to judge. */
  | { readonly kind: 'open-choice'; readonly values: Readonly<Record<string, string>> }
  /** `80%` or `0.8`, read as a number from 0 to 1. */
  | { readonly kind: 'share' }
  | { readonly kind: 'number'; readonly min: number; readonly max?: number; readonly integer?: true }
  | { readonly kind: 'flag' }
  | { readonly kind: 'list'; readonly of: Shape; readonly single?: true }
  | { readonly kind: 'record'; readonly fields: Fields }
  | { readonly kind: 'map'; readonly of: Shape; readonly keys: string }
  | { readonly kind: 'rule-settings' };

/** One key: what it means, for validation, JSON Schema, completion, hover and the reference pages. */
export interface Field<S extends Shape = Shape> {
  readonly shape: S;
  /** One or two sentences for authors. */
  readonly doc: string;
  readonly required?: true;
  /** YAML as an author would write it after the colon. */
  readonly example?: string;
  /** In words, where leaving the key out means something. */
  readonly otherwise?: string;
}

export type Fields = { readonly [key: string]: Field };

export interface ListRead<T> {
  readonly at: Place;
  readonly items: readonly T[];
}

export interface MapRead<T> {
  readonly at: Place;
  readonly entries: readonly { readonly key: Located<string>; readonly value: T }[];
}

export type RecordRead<F extends Fields> = { readonly at: Place } & {
  readonly [K in keyof F]?: ReadOf<F[K]['shape']>;
};

/** What reading a shape gives. */
export type ReadOf<S extends Shape> = S extends { kind: 'list'; of: infer O extends Shape }
  ? ListRead<ReadOf<O>>
  : S extends { kind: 'record'; fields: infer F extends Fields }
    ? RecordRead<F>
    : S extends { kind: 'map'; of: infer O extends Shape }
      ? MapRead<ReadOf<O>>
      : S extends { kind: 'choice'; values: infer V }
        ? Located<keyof V & string>
        : S extends { kind: 'share' } | { kind: 'number' }
          ? Located<number>
          : S extends { kind: 'flag' }
            ? Located<boolean>
            : S extends { kind: 'rule-settings' }
              ? RuleSettingsRead
              : Located<string>;

export interface RuleSettingRead {
  readonly rule: Located<string>;
  readonly severity?: 'off' | 'info' | 'warning' | 'error';
  /** Plain values of the rule's options, already checked against the rule's own descriptors. */
  readonly options: Readonly<Record<string, unknown>>;
}

export interface RuleSettingsRead {
  readonly at: Place;
  readonly preset?: string;
  readonly rules: readonly RuleSettingRead[];
}

/** Says in words what a shape expects, for messages and pages. */
export function expectation(shape: Shape): string {
  switch (shape.kind) {
    case 'text':
      return 'a text';
    case 'id':
      return 'an id: letters, digits, points, hyphens and underscores, beginning with a letter or digit';
    case 'reference':
      return `the id of ${REFERENCE_WORDS[shape.to]}`;
    case 'language':
      return 'a language tag such as “en” or “es-MX”';
    case 'path':
      return 'a path or web address';
    case 'choice':
    case 'open-choice':
      return `one of ${Object.keys(shape.values).join(', ')}`;
    case 'share':
      return 'a share such as 80% (or 0.8)';
    case 'number':
      return numberWords(shape);
    case 'flag':
      return 'true or false';
    case 'list':
      return shape.single ? `${expectation(shape.of)}, or a list of such` : 'a list';
    case 'record':
    case 'map':
    case 'rule-settings':
      return 'a group of keys';
  }
}

export const REFERENCE_WORDS: Readonly<Record<ReferenceTarget, string>> = {
  unit: 'a unit',
  outcome: 'an outcome',
  'unit-or-outcome': 'a unit or an outcome',
  misconception: 'a misconception',
  standard: 'a standard',
  rule: 'a rule',
};

function numberWords({ min, max, integer }: { min: number; max?: number; integer?: true }): string {
  const kind = integer ? 'a whole number' : 'a number';
  return max === undefined ? `${kind} of at least ${min}` : `${kind} from ${min} to ${max}`;
}

/** Whether a node holds anything at all. */
export function isEmptyValue(node: YamlNode): boolean {
  return node.kind === 'scalar' && node.plain && node.value === null && !node.broken;
}
