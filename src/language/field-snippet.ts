// Writes a key with its value as a snippet, from the example in its field’s descriptor.
import type { Field, Shape } from '../core/course/shape.js';
import type { YamlNode } from '../core/yaml/node.js';
import { readYaml } from '../core/yaml/read.js';
import { escapeSnippet, Stops } from './snippet.js';

/** Where a snippet is written. */
export interface SnippetPlace {
  /** In braces or brackets, where everything stays on one line. */
  readonly flow: boolean;
  /** Of the key, for lines below it. */
  readonly column: number;
  readonly eol: string;
}

export interface ValueSnippet {
  /** What follows the key’s colon, its blank or line end included. */
  readonly text: string;
  /** The value is one of several known ones: the editor should offer them at once. */
  readonly again: boolean;
}

/** A value to fill in; for values that can be offered, a place to choose one. */
export function valueSnippet(field: Field, place: SnippetPlace): ValueSnippet {
  const { shape, example } = field;
  const inner = shape.kind === 'list' ? shape.of : shape;
  if (shape.kind === 'rule-settings') {
    const text = place.flow ? ' { $1 }' : `${place.eol}${' '.repeat(place.column + 2)}$1`;
    return { text, again: true };
  }
  if (isOffered(inner)) {
    const inBrackets =
      shape.kind === 'list' && (!shape.single || inner.kind === 'reference' || inner.kind === 'path');
    return { text: inBrackets ? ' [$1]' : ' $1', again: true };
  }
  if (shape.kind === 'flag') return { text: ` ${escapeSnippet(example ?? 'true')}`, again: false };
  const root = example === undefined ? undefined : readYaml(example).root;
  const stops = new Stops();
  if (!root) return { text: ` ${stops.next('')}`, again: false };
  if (shape.kind === 'list' && inner.kind === 'record' && root.kind === 'sequence' && !place.flow)
    return { text: entries(root.items, place, stops), again: false };
  return { text: ` ${flowText(root, shape, stops)}`, again: false };
}

function isOffered({ kind }: Shape): boolean {
  return ['choice', 'open-choice', 'reference', 'language', 'path'].includes(kind);
}

/** One entry of a list of groups, after its hyphen; in one line where `flow` says so or its values are short. */
export function entrySnippet(field: Field, place: SnippetPlace): string | undefined {
  const root = field.example === undefined ? undefined : readYaml(field.example).root;
  const first = root?.kind === 'sequence' ? root.items[0] : undefined;
  return first && entry(first, place, new Stops());
}

function entries(items: readonly YamlNode[], place: SnippetPlace, stops: Stops): string {
  const indent = ' '.repeat(place.column + 2);
  const inside = { ...place, column: place.column + 4 };
  return items.map(item => `${place.eol}${indent}- ${entry(item, inside, stops)}`).join('');
}

/** @param place its column is that of the entry’s keys */
function entry(node: YamlNode, place: SnippetPlace, stops: Stops): string {
  const isShort =
    node.kind !== 'mapping' ||
    node.entries.every(({ value }) => value.kind === 'scalar' && !/\s/.test(value.text));
  if (place.flow || isShort || node.kind !== 'mapping') return flowText(node, undefined, stops);
  return node.entries
    .map(({ key, value }) => `${key.text}: ${flowText(value, undefined, stops)}`)
    .join(`${place.eol}${' '.repeat(place.column)}`);
}

function flowText(node: YamlNode, shape: Shape | undefined, stops: Stops): string {
  switch (node.kind) {
    case 'scalar':
      return stops.next(node.text);
    case 'sequence':
      return `[${node.items.map(item => flowText(item, undefined, stops)).join(', ')}]`;
    case 'mapping': {
      const pairs = node.entries.map(({ key, value }) => {
        const inner = shape?.kind === 'record' ? shape.fields[key.text]?.shape : undefined;
        // The keys of a map are the author’s own words.
        const name = shape?.kind === 'map' ? stops.next(key.text) : key.text;
        return `${name}: ${flowText(value, inner, stops)}`;
      });
      // The closing brace of a group would end a placeholder only inside one; here it stands for itself.
      return `{ ${pairs.join(', ')} }`;
    }
  }
}
