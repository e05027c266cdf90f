// Writes new pieces of YAML in the style of what stands around them: in brackets, or on lines of their own.
import { doubleQuoted, yamlText } from '../scaffold/yaml-text.js';
import { plainScalarValue } from './scalar.js';

/** What is to be written: a text, a list, or a group of keys. Keys are written as they are. */
export type NewYaml = string | YamlWord | readonly NewYaml[] | NewGroup;
export interface NewGroup {
  readonly [key: string]: NewYaml;
}

/** A value that stands without quotes: a number, or a word such as `off`, which some tools take for something else. */
export class YamlWord {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What reading the YAML gives. */
export function plainOf(value: NewYaml): unknown {
  if (typeof value === 'string') return value;
  if (value instanceof YamlWord) return plainScalarValue(value.text);
  if (isList(value)) return value.map(plainOf);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plainOf(inner)]));
}

export interface YamlStyle {
  /** Groups of keys stand in braces, not on lines of their own. */
  readonly flow: boolean;
  /** Lists of groups stand in brackets, not with a hyphen a line. */
  readonly flowLists: boolean;
  /** Blanks inside braces: `{ a: b }`. */
  readonly padded: boolean;
  /** By how many columns the keys of a group stand further in than its own key. */
  readonly indent: number;
  /** The same for the hyphens of a list. */
  readonly listIndent: number;
}

/** Plain data as something to write. */
export function newYaml(plain: unknown): NewYaml {
  if (typeof plain === 'string') return plain;
  if (Array.isArray(plain)) return plain.map(newYaml);
  if (typeof plain === 'object' && plain !== null)
    return Object.fromEntries(Object.entries(plain).map(([key, value]) => [key, newYaml(value)]));
  return new YamlWord(plain === null ? 'null' : String(plain));
}

type Scalar = string | YamlWord;
type Collection = Exclude<NewYaml, Scalar>;

/** On one line, in brackets and braces. */
export function flowYaml(value: NewYaml, style: YamlStyle): string {
  if (isScalar(value)) return flowScalar(value);
  if (isList(value)) return `[${value.map(item => flowYaml(item, style)).join(', ')}]`;
  const pairs = Object.entries(value).map(([key, inner]) => `${key}: ${flowYaml(inner, style)}`);
  return style.padded ? `{ ${pairs.join(', ')} }` : `{${pairs.join(', ')}}`;
}

/** A key with its value, a line each, without the indentation of the first line. */
export function blockEntry(key: string, value: NewYaml, style: YamlStyle): readonly string[] {
  if (isScalar(value)) return [`${key}: ${scalarText(value)}`];
  // Lists of words read best on one line; for groups and lists of them it is a matter of style.
  const onOneLine = isList(value) ? style.flowLists || value.every(isScalar) : style.flow;
  if (onOneLine || isEmpty(value)) return [`${key}: ${flowYaml(value, style)}`];
  const lead = ' '.repeat(isList(value) ? style.listIndent : style.indent);
  return [`${key}:`, ...blockLines(value, style).map(line => lead + line)];
}

/** The lines of a list or group. */
export function blockLines(value: Collection, style: YamlStyle): readonly string[] {
  return isList(value)
    ? value.flatMap(item => blockItem(item, style))
    : Object.entries(value).flatMap(([key, inner]) => blockEntry(key, inner, style));
}

/** An entry of a list with its hyphen. */
export function blockItem(item: NewYaml, style: YamlStyle): readonly string[] {
  if (isScalar(item)) return [`- ${scalarText(item)}`];
  if (style.flow || isEmpty(item)) return [`- ${flowYaml(item, style)}`];
  return blockLines(item, style).map((line, i) => (i === 0 ? `- ${line}` : `  ${line}`));
}

/** Whether it takes no lines of its own. */
export function isScalar(value: NewYaml): value is Scalar {
  return typeof value === 'string' || value instanceof YamlWord;
}

function isList(value: Collection): value is readonly NewYaml[] {
  return Array.isArray(value);
}

function isEmpty(value: Collection): boolean {
  return (isList(value) ? value : Object.keys(value)).length === 0;
}

function scalarText(value: Scalar): string {
  return typeof value === 'string' ? yamlText(value) : value.text;
}

/** Between brackets a comma would end the text. */
function flowScalar(value: Scalar): string {
  const text = scalarText(value);
  return typeof value === 'string' && !text.startsWith('"') && text.includes(',') ? doubleQuoted(text) : text;
}
