// The edit that adds an earlier id to a unit, outcome or misconception, in the YAML style of its author.
import type { TextEdit } from '../text/edits.js';
import type { Span } from '../text/span.js';
import { entryOf, type YamlMapping, type YamlNode } from '../yaml/node.js';
import { readYaml } from '../yaml/read.js';
import { findHead } from './head.js';

/**
 * @param text the whole file
 * @param id the value of the `id` whose group gets the alias, with its quotes
 * @param alias an id
 * @returns undefined where the group or its style cannot be told
 */
export function addAlias(text: string, id: Span, alias: string): TextEdit | undefined {
  const head = findHead(text);
  if (!head) return undefined;
  const { root } = readYaml(text.slice(head.yaml.start, head.yaml.end), head.yaml.start);
  const group = root && groupOf(root, id.start);
  if (!root || !group) return undefined;
  const list = entryOf(group, 'aliases')?.value;
  return list ? lengthen(text, list, alias) : addKey(text, root, group, alias);
}

/** The group whose `id` stands at a place. */
function groupOf(node: YamlNode, at: number): YamlMapping | undefined {
  if (node.kind === 'scalar' || at < node.start || at > node.end) return undefined;
  if (node.kind === 'mapping' && entryOf(node, 'id')?.value.start === at) return node;
  const inner = node.kind === 'mapping' ? node.entries.map(({ value }) => value) : node.items;
  for (const child of inner) {
    const found = groupOf(child, at);
    if (found) return found;
  }
  return undefined;
}

function lengthen(text: string, list: YamlNode, alias: string): TextEdit | undefined {
  if (list.kind === 'mapping') return undefined;
  if (list.kind === 'scalar') {
    const raw = text.slice(list.start, list.end);
    if (raw.trim() === '') return { start: list.start, end: list.start, text: ` [${alias}]` };
    return /^[|>]/.test(raw) ? undefined : { start: list.start, end: list.end, text: `[${raw}, ${alias}]` };
  }
  const last = list.items.at(-1);
  if (list.flow) {
    const at = last ? last.end : list.start + 1;
    return { start: at, end: at, text: last ? `, ${alias}` : alias };
  }
  const lead = last && /^[ \t]*-[ \t]+$/.exec(text.slice(lineStart(text, last.start), last.start))?.[0];
  if (!last || lead === undefined) return undefined;
  return lineBelow(text, last.end, `${lead}${alias}`);
}

function addKey(text: string, root: YamlNode, group: YamlMapping, alias: string): TextEdit | undefined {
  const last = group.entries.at(-1)!;
  if (group.flow) {
    const at = entryOf(group, 'id')!.value.end;
    return { start: at, end: at, text: `, aliases: [${alias}]` };
  }
  const first = group.entries[0]!.key.start;
  const lead = text.slice(lineStart(text, first), first);
  if (!/^[ \t]*(?:-[ \t]+)*$/.test(lead)) return undefined;
  const indent = lead.replaceAll('-', ' ');
  const key = writesBlocks(root) ? `aliases:\n${indent}  - ${alias}` : `aliases: [${alias}]`;
  return lineBelow(text, last.value.end, `${indent}${key}`);
}

/** Whether the author writes lists of words one below the other, and never in brackets. */
function writesBlocks(root: YamlNode): boolean {
  const styles = new Set(wordLists(root));
  return styles.has('block') && !styles.has('flow');
}

function wordLists(node: YamlNode): readonly ('flow' | 'block')[] {
  if (node.kind === 'scalar') return [];
  if (node.kind === 'mapping') return node.entries.flatMap(({ value }) => wordLists(value));
  const words = node.items.length > 0 && node.items.every(({ kind }) => kind === 'scalar');
  return words ? [node.flow ? 'flow' : 'block'] : node.items.flatMap(wordLists);
}

/** Below the line on which something ends, past a comment there. */
function lineBelow(text: string, end: number, lines: string): TextEdit {
  const at = end + /^[^\r\n]*/.exec(text.slice(end))![0].length;
  const eol = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  return { start: at, end: at, text: `${eol}${lines.replaceAll('\n', eol)}` };
}

function lineStart(text: string, at: number): number {
  return Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
}
