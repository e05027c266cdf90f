// Edits that add to a YAML tree and keep its author's style. Each comes with others to fall back on, for rare spellings.
import type { TextEdit } from '../text/edits.js';
import type { YamlEntry, YamlMapping, YamlNode, YamlSequence } from './node.js';
import { columnOf, lineStartOf } from './style.js';
import {
  blockEntry,
  blockItem,
  blockLines,
  flowYaml,
  isScalar,
  type NewYaml,
  type YamlStyle,
} from './write.js';

/** Adds a key to a group. The best edit first; whoever applies one should read the result again. */
export function addEntry(
  text: string,
  group: YamlMapping,
  key: string,
  value: NewYaml,
  style: YamlStyle,
): readonly TextEdit[] {
  const [first, last] = [group.entries[0], group.entries.at(-1)];
  if (group.flow)
    return inBrackets(text, group, last && flowEntry(last), `${key}: ${flowYaml(value, style)}`, style);
  if (!first || !last) return [];
  const place = { lines: blockEntry(key, value, style), column: columnOf(text, first.key.start) };
  return [
    ...below(text, last.value, place),
    ...behind(text, group.end, place),
    ...above(text, first.key.start, place),
  ];
}

/** Adds an entry to a list, written as the entries before it are. */
export function addItem(
  text: string,
  list: YamlSequence,
  item: NewYaml,
  style: YamlStyle,
): readonly TextEdit[] {
  const last = list.items.at(-1);
  if (list.flow) return inBrackets(text, list, last, flowYaml(item, style), style);
  if (!last) return [];
  const like = last.kind === 'mapping' ? { ...style, flow: last.flow } : style;
  const place = { lines: blockItem(item, like), column: columnOf(text, list.start) };
  return [...below(text, last, place), ...behind(text, list.end, place)];
}

/** Gives a key that stands without a value one. */
export function fillEmpty(
  text: string,
  { key, value: empty }: YamlEntry,
  value: NewYaml,
  style: YamlStyle,
): readonly TextEdit[] {
  const inline = { start: empty.end, end: empty.end, text: ` ${flowYaml(value, style)}` };
  if (isScalar(value) || blockEntry('k', value, style).length === 1) return [inline];
  const further = Array.isArray(value) ? style.listIndent : style.indent;
  const place = { lines: blockLines(value, style), column: columnOf(text, key.start) + further };
  return [...below(text, empty, place), inline];
}

interface Place {
  readonly lines: readonly string[];
  readonly column: number;
}

/** On lines of their own below a node; a comment behind it stays where it is. */
function below(text: string, node: YamlNode, { lines, column }: Place): readonly TextEdit[] {
  const at = lineEndOf(text, contentEnd(node));
  const lead = eolOf(text) + ' '.repeat(column);
  return [{ start: at, end: at, text: lines.map(line => lead + line).join('') }];
}

/** Behind blank lines that belong to a text which keeps them. */
function behind(text: string, end: number, { lines, column }: Place): readonly TextEdit[] {
  if (lineStartOf(text, end) !== end) return [];
  const lead = ' '.repeat(column);
  return [{ start: end, end, text: lines.map(line => lead + line + eolOf(text)).join('') }];
}

/** Before a key. */
function above(text: string, at: number, { lines, column }: Place): readonly TextEdit[] {
  const rest = eolOf(text) + ' '.repeat(column);
  return [{ start: at, end: at, text: lines.map(line => line + rest).join('') }];
}

function inBrackets(
  text: string,
  { start, end }: YamlMapping | YamlSequence,
  last: YamlNode | undefined,
  written: string,
  { padded }: YamlStyle,
): readonly TextEdit[] {
  const inside = start + 1;
  if (!last) {
    const spaced = padded && text[start] === '{';
    const tight = inside === end - 1;
    const [before, after] = [spaced ? ' ' : '', spaced && tight ? ' ' : ''];
    return [{ start: inside, end: inside, text: `${before}${written}${after}` }];
  }
  const behind = { start: last.end, end: last.end, text: `, ${written}` };
  const front = { start: inside, end: inside, text: `${text[inside] === ' ' ? ' ' : ''}${written},` };
  const own = onOwnLine(text, last, written);
  return own ? [own, behind, front] : [behind, front];
}

/** Where each entry has a line of its own inside the brackets, so has the new one. */
function onOwnLine(text: string, last: YamlNode, written: string): TextEdit | undefined {
  const lead = /^[ \t]*/.exec(text.slice(lineStartOf(text, last.start)))![0];
  if (lineStartOf(text, last.start) + lead.length !== last.start) return undefined;
  const end = lineEndOf(text, last.end);
  const rest = text.slice(last.end, end);
  if (!/^[ \t]*,?[ \t]*(?:#.*)?$/.test(rest)) return undefined;
  const comma = /^[ \t]*,/.test(rest);
  return {
    start: last.end,
    end,
    text: `${comma ? '' : ','}${rest}${eolOf(text)}${lead}${written}${comma ? ',' : ''}`,
  };
}

/** The whole pair as one node, from the key to the end of its value. */
function flowEntry({ key, value }: YamlEntry): YamlNode {
  return { ...key, end: Math.max(key.end, value.end) };
}

/** Where the last thing written in a node ends: a block's own end may lie behind blank lines. */
export function contentEnd(node: YamlNode): number {
  if (node.kind === 'scalar' || node.flow) return node.end;
  const last = node.kind === 'sequence' ? node.items.at(-1) : node.entries.at(-1)?.value;
  return last ? contentEnd(last) : node.end;
}

export function lineEndOf(text: string, offset: number): number {
  return offset + /^[^\r\n]*/.exec(text.slice(offset))![0].length;
}

export function eolOf(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
}
