// Reads a YAML mapping by its field descriptors: typed values with places, and every problem at its place.
import { didYouMean } from '../text/did-you-mean.js';
import type { Span } from '../text/span.js';
import type { YamlMapping, YamlNode, YamlScalar } from '../yaml/node.js';
import type { Fix } from './fix.js';
import type { Located, Places } from './located.js';
import type { FormatRule, Problem } from './problem.js';
import { readNumber, readShare } from './read-number.js';
import {
  expectation,
  type Fields,
  isEmptyValue,
  type RecordRead,
  type RuleSettingsRead,
  type Shape,
} from './shape.js';

export const ID_PATTERN = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;
const LANGUAGE_PATTERN = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;

/** What reading needs besides the tree. */
export interface FieldReading {
  readonly places: Places;
  readonly problems: Problem[];
  /** What is read, in words for messages: “a unit”, “an item’s heading”. */
  readonly what: string;
  /** Where unknown and missing keys are reported: attributes are another rule’s business than frontmatter. */
  readonly rules: { readonly unknown: FormatRule; readonly missing: FormatRule; readonly value: FormatRule };
  /** Reads the settings of rules, which the course’s types know nothing about. */
  readonly ruleSettings?: (node: YamlNode, reading: FieldReading) => RuleSettingsRead | undefined;
}

export const FRONTMATTER_RULES = {
  unknown: 'format-unknown-key',
  missing: 'format-missing-key',
  value: 'format-value',
} as const;

/**
 * @param missingAt where a missing key is reported
 * @returns the values that could be read; a value with a problem is left out, so that it hides only itself
 */
export function readRecord<F extends Fields>(
  node: YamlMapping,
  fields: F,
  reading: FieldReading,
  missingAt: Span = node,
): RecordRead<F> {
  const result: Record<string, unknown> = { at: reading.places.add(node) };
  for (const { key, value } of node.entries) {
    const field = Object.hasOwn(fields, key.text) ? fields[key.text] : undefined;
    if (!field) {
      if (!key.text.startsWith('x-')) unknownKey(key, fields, reading);
      continue;
    }
    if (isEmptyValue(value)) {
      if (!field.required) {
        const at = { start: key.start, end: Math.max(key.end, value.end) };
        report(reading, reading.rules.value, at, {
          message: `“${key.text}” has no value.`,
          help: `Write ${expectation(field.shape)} after it, or remove the key.`,
        });
      }
      continue;
    }
    const read = readValue(value, field.shape, reading, key.text);
    if (read !== undefined) result[key.text] = read;
  }
  for (const [key, field] of Object.entries(fields)) {
    if (!field.required) continue;
    const entry = node.entries.find(({ key: { text } }) => text === key);
    if (entry && !isEmptyValue(entry.value)) continue;
    report(reading, reading.rules.missing, entry?.key ?? missingAt, {
      message: entry
        ? `“${key}” has no value.`
        : `${capital(reading.what)} needs “${key}”: ${uncapital(field.doc)}`,
      help: `Write for example “${key}: ${field.example ?? '…'}”.`,
    });
  }
  return result as RecordRead<F>;
}

function unknownKey(key: YamlScalar, fields: Fields, reading: FieldReading): void {
  const meant = didYouMean(key.text, Object.keys(fields));
  report(reading, reading.rules.unknown, key, {
    message: `“${key.text}” is not a key of ${reading.what}, so it has no effect.`,
    help: meant
      ? `Did you mean “${meant}”?`
      : `Remove it, or begin it with “x-” if it is your own. Known keys: ${Object.keys(fields).join(', ')}.`,
    ...(meant && { fixes: [replaceFix(key, meant, true)] }),
  });
}

function readValue(node: YamlNode, shape: Shape, reading: FieldReading, key: string): unknown {
  if (node.kind === 'scalar' && node.broken) return undefined;
  switch (shape.kind) {
    case 'list':
      return readList(node, shape, reading, key);
    case 'record':
      if (node.kind !== 'mapping') return wrong(node, shape, reading, key);
      return readRecord(node, shape.fields, { ...reading, what: `an entry of “${key}”` });
    case 'map':
      if (node.kind !== 'mapping') return wrong(node, shape, reading, key);
      return {
        at: reading.places.add(node),
        entries: node.entries.flatMap(entry => {
          const value = readValue(entry.value, shape.of, reading, entry.key.text);
          return value === undefined ? [] : [{ key: located(entry.key, entry.key.text, reading), value }];
        }),
      };
    case 'rule-settings':
      return reading.ruleSettings?.(node, reading);
    default:
      if (node.kind !== 'scalar') return wrong(node, shape, reading, key);
      return readScalar(node, shape, reading, key);
  }
}

function readList(
  node: YamlNode,
  shape: Extract<Shape, { kind: 'list' }>,
  reading: FieldReading,
  key: string,
): unknown {
  let items: readonly YamlNode[];
  if (node.kind === 'sequence') items = node.items;
  else if (node.kind === 'scalar' && shape.single) items = [node];
  else {
    wrong(node, shape, reading, key, node.kind === 'scalar' ? 'Put it in brackets: [ … ].' : undefined);
    // What stands there is still read, so that one missing bracket does not make everything else fail.
    items = node.kind === 'scalar' || shape.of.kind === 'record' ? [node] : [];
  }
  return {
    at: reading.places.add(node),
    items: items.flatMap(item => {
      if (isEmptyValue(item)) {
        report(reading, reading.rules.value, node, {
          message: `“${key}” has an empty entry.`,
          help: 'Write a value after the hyphen, or remove the entry.',
        });
        return [];
      }
      const value = readValue(item, shape.of, reading, key);
      return value === undefined ? [] : [value];
    }),
  };
}

type ScalarShape = Exclude<Shape, { kind: 'list' | 'record' | 'map' | 'rule-settings' }>;

function readScalar(node: YamlScalar, shape: ScalarShape, reading: FieldReading, key: string): unknown {
  switch (shape.kind) {
    case 'text':
    case 'reference':
    case 'path':
    case 'open-choice':
      return located(node, node.text.trim(), reading);
    case 'id':
      return ID_PATTERN.test(node.text)
        ? located(node, node.text, reading)
        : wrong(node, shape, reading, key);
    case 'language':
      return LANGUAGE_PATTERN.test(node.text)
        ? located(node, node.text, reading)
        : wrong(node, shape, reading, key);
    case 'choice': {
      if (Object.hasOwn(shape.values, node.text)) return located(node, node.text, reading);
      const meant = didYouMean(node.text, Object.keys(shape.values));
      report(reading, reading.rules.value, node, {
        message: `“${node.text}” is not a value of “${key}”.`,
        help: `${meant ? `Did you mean “${meant}”? ` : ''}It can be ${orList(Object.keys(shape.values))}.`,
        ...(meant && { fixes: [replaceFix(node, meant, false)] }),
      });
      return undefined;
    }
    case 'flag':
      return typeof node.value === 'boolean'
        ? located(node, node.value, reading)
        : wrong(node, shape, reading, key);
    case 'share': {
      const { value, help } = readShare(node);
      return value === undefined ? wrong(node, shape, reading, key, help) : located(node, value, reading);
    }
    case 'number': {
      const value = readNumber(node, shape);
      return value === undefined ? wrong(node, shape, reading, key) : located(node, value, reading);
    }
  }
}

function located<T>(node: Span, value: T, reading: FieldReading): Located<T> {
  return { value, at: reading.places.add(node) };
}

function wrong(node: YamlNode, shape: Shape, reading: FieldReading, key: string, help?: string): undefined {
  const shown =
    node.kind === 'scalar'
      ? `“${shorten(node.text)}”`
      : node.kind === 'sequence'
        ? 'A list'
        : 'A group of keys';
  report(reading, reading.rules.value, node, {
    message: `${shown} does not fit “${key}”, which takes ${expectation(shape)}.`,
    help: help ?? `Write ${expectation(shape)}.`,
  });
  return undefined;
}

function report(
  reading: FieldReading,
  rule: FormatRule,
  { start, end }: Span,
  words: { message: string; help: string; fixes?: readonly Fix[] },
): void {
  reading.problems.push({ rule, start, end, ...words });
}

function replaceFix({ start, end }: Span, text: string, safe: boolean): Fix {
  return { title: `Change to “${text}”`, safe, edits: [{ start, end, text }] };
}

export function orList(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

export function shorten(text: string, length = 60): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
}

function uncapital(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
