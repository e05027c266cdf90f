// Edits of a file's frontmatter by the path of a key. Each is tried before it is handed over, so none breaks the file.
import { equalData } from '../project/equal-data.js';
import { applyEdits, type TextEdit } from '../text/edits.js';
import { addEntry, addItem, contentEnd, fillEmpty } from '../yaml/edit.js';
import { entryOf, plainValue, type YamlMapping, type YamlNode, type YamlReading } from '../yaml/node.js';
import { readYaml } from '../yaml/read.js';
import { removeAt } from '../yaml/remove.js';
import { styleOf } from '../yaml/style.js';
import { flowYaml, type NewYaml, plainOf } from '../yaml/write.js';
import { findHead } from './head.js';
import { isEmptyValue } from './shape.js';

/** Keys from the top down; numbers count the entries of a list from 0. */
export type KeyPath = readonly (string | number)[];

/**
 * Adds a key to the group at `path`, which is made where it does not exist or is empty.
 *
 * @returns undefined where the key exists, or where nothing can be added safely
 */
export function addKey(text: string, path: KeyPath, key: string, value: NewYaml): TextEdit | undefined {
  const root = readFrontmatter(text)?.root;
  if (root?.kind !== 'mapping') return undefined;
  const style = styleOf(text, root);
  const group = nodeAt(root, path);
  if (!group || isEmptyValue(group)) return makeWith(text, path, { [key]: value });
  if (group.kind !== 'mapping') return undefined;
  const entry = entryOf(group, key);
  if (entry && !isEmptyValue(entry.value)) return undefined;
  const edits = entry ? fillEmpty(text, entry, value, style) : addEntry(text, group, key, value, style);
  return tried(text, edits, plain => put(plain, [...path, key], plainOf(value)));
}

/**
 * Adds an entry to the list at `path`, which is made where it does not exist or is empty; a single value becomes a list.
 *
 * @returns undefined where nothing can be added safely
 */
export function addToList(text: string, path: KeyPath, item: NewYaml): TextEdit | undefined {
  const root = readFrontmatter(text)?.root;
  if (root?.kind !== 'mapping') return undefined;
  const style = styleOf(text, root);
  const list = nodeAt(root, path);
  if (!list || isEmptyValue(list)) return makeWith(text, path, [item]);
  if (list.kind === 'mapping') return undefined;
  const before = plainValue(list);
  const all = Array.isArray(before) ? [...before, plainOf(item)] : [before, plainOf(item)];
  const edits =
    list.kind === 'sequence'
      ? addItem(text, list, item, style)
      : [{ ...spanOf(list), text: `[${text.slice(list.start, list.end)}, ${flowYaml(item, style)}]` }];
  return tried(text, edits, plain => put(plain, path, all));
}

/** Writes another value in the place of one that exists. */
export function replaceValue(text: string, path: KeyPath, value: NewYaml): TextEdit | undefined {
  const root = readFrontmatter(text)?.root;
  const node = root?.kind === 'mapping' ? nodeAt(root, path) : undefined;
  if (root?.kind !== 'mapping' || !node || isEmptyValue(node)) return undefined;
  const edit = { ...spanOf(node), text: flowYaml(value, styleOf(text, root)) };
  return tried(text, [edit], plain => put(plain, path, plainOf(value)));
}

/**
 * Takes an entry out of the list at `path`, with the list's key where it was the only one.
 *
 * @returns undefined where that cannot be done safely
 */
export function removeFromList(text: string, path: KeyPath, index: number): TextEdit | undefined {
  const root = readFrontmatter(text)?.root;
  const list = root?.kind === 'mapping' ? nodeAt(root, path) : undefined;
  if (!root || list?.kind !== 'sequence' || !list.items[index]) return undefined;
  if (list.items.length > 1)
    return tried(text, removeAt(text, list, index), plain =>
      put(plain, path, list.items.filter((_, i) => i !== index).map(plainValue)),
    );
  const group = nodeAt(root, path.slice(0, -1));
  if (group?.kind !== 'mapping') return undefined;
  const key = String(path.at(-1));
  const place = group.entries.findIndex(entry => entry.key.text === key);
  const { [key]: _gone, ...rest } = plainValue(group) as Readonly<Record<string, unknown>>;
  return tried(text, removeAt(text, group, place), plain => put(plain, path.slice(0, -1), rest));
}

/** The plain value at `path`; undefined where there is none. */
export function valueAt(text: string, path: KeyPath): unknown {
  const root = readFrontmatter(text)?.root;
  const node = root && nodeAt(root, path);
  return node && plainValue(node);
}

/** The group or list at `path` with its first content, added to what stands above it. */
function makeWith(text: string, path: KeyPath, value: NewYaml): TextEdit | undefined {
  const key = path.at(-1);
  return typeof key === 'string' ? addKey(text, path.slice(0, -1), key, value) : undefined;
}

function nodeAt(root: YamlNode, path: KeyPath): YamlNode | undefined {
  let node: YamlNode | undefined = root;
  for (const step of path) {
    if (typeof step === 'number') node = node?.kind === 'sequence' ? node.items[step] : undefined;
    else node = node?.kind === 'mapping' ? entryOf(node as YamlMapping, step)?.value : undefined;
  }
  return node;
}

function readFrontmatter(text: string): YamlReading | undefined {
  const head = findHead(text);
  return head && readYaml(text.slice(head.yaml.start, head.yaml.end), head.yaml.start);
}

/** The first edit after which the frontmatter says what it said before and what was added, and nothing else. */
function tried(
  text: string,
  edits: readonly TextEdit[],
  change: (plain: unknown) => unknown,
): TextEdit | undefined {
  const before = readFrontmatter(text);
  if (!before?.root) return undefined;
  const expected = change(plainValue(before.root));
  return edits.find(edit => {
    const after = readFrontmatter(applyEdits(text, [edit]).text);
    return (
      after?.root !== undefined &&
      after.problems.length <= before.problems.length &&
      equalData(plainValue(after.root), expected)
    );
  });
}

/** A copy of plain data with one value in another place. */
function put(plain: unknown, [step, ...rest]: KeyPath, value: unknown): unknown {
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const list = Array.isArray(plain) ? plain : [];
    return list.with(step, put(list[step], rest, value));
  }
  const group = typeof plain === 'object' && plain !== null ? plain : {};
  return { ...group, [step]: put((group as Readonly<Record<string, unknown>>)[step], rest, value) };
}

function spanOf(node: YamlNode): { start: number; end: number } {
  return { start: node.start, end: contentEnd(node) };
}
