// The edit that adds a unit to the order of study in a course file.
import { findHead } from '../course/head.js';
import { insertKey } from '../course/insert-key.js';
import type { TextEdit } from '../text/edits.js';
import { entryOf, type YamlSequence } from '../yaml/node.js';
import { readYaml } from '../yaml/read.js';
import { yamlId, yamlIds } from './yaml-text.js';

/**
 * Adds `unit` behind the units that the course names.
 *
 * @param text the course file, without byte order mark
 * @param others ids of the course's units in their present order, for a course that names no order yet
 * @returns undefined where the frontmatter has no place that is safe to edit
 */
export function addUnit(text: string, unit: string, others: readonly string[]): TextEdit | undefined {
  const head = findHead(text);
  const { root, problems } = head
    ? readYaml(text.slice(head.yaml.start, head.yaml.end), head.yaml.start)
    : { root: undefined, problems: [] };
  if (!head || head.irregular || root?.kind !== 'mapping' || problems.length > 0) return undefined;
  const value = entryOf(root, 'units')?.value;
  if (!value) return root.flow ? undefined : insertKey(text, `units: ${yamlIds([...others, unit])}`);
  if (value.kind === 'scalar' && value.plain && value.text === '')
    return { start: value.end, end: value.end, text: ` ${yamlIds([...others, unit])}` };
  if (value.kind !== 'sequence') return undefined;
  return value.flow ? inBrackets(text, value, unit) : onItsOwnLine(text, value, unit);
}

function inBrackets(text: string, list: YamlSequence, unit: string): TextEdit | undefined {
  const close = list.end - 1;
  if (text[close] !== ']') return undefined;
  const last = list.items.at(-1);
  if (!last) return { start: close, end: close, text: yamlId(unit) };
  // Behind the last entry, so that blanks, comments and a final comma stay where they are.
  return { start: last.end, end: last.end, text: `, ${yamlId(unit)}` };
}

function onItsOwnLine(text: string, list: YamlSequence, unit: string): TextEdit | undefined {
  const last = list.items.at(-1);
  if (!last) return undefined;
  const lineStart = Math.max(text.lastIndexOf('\n', last.start), text.lastIndexOf('\r', last.start)) + 1;
  const lead = /^([ \t]*-[ \t]+)/.exec(text.slice(lineStart, last.start))?.[0];
  if (lead === undefined) return undefined;
  const eol = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const rest = /^[^\r\n]*/.exec(text.slice(last.end))![0].length;
  const at = last.end + rest;
  return { start: at, end: at, text: `${eol}${lead}${yamlId(unit)}` };
}
