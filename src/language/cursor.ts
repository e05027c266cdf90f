// What stands at a place of a file: a key or value of the frontmatter, an attribute, a link, or the body.
import { type FileType, isFileType } from '../core/course/fields.js';
import { findHead } from '../core/course/head.js';
import type { Field, Fields, Shape } from '../core/course/shape.js';
import type { AnyRule } from '../core/lint/rule.js';
import type { Span } from '../core/text/span.js';
import { entryOf } from '../core/yaml/node.js';
import { readYaml } from '../core/yaml/read.js';
import { attributeCursor } from './attribute-cursor.js';
import { bodyCursor } from './body-cursor.js';
import { isInCode } from './code-at.js';
import { frontmatterCursor } from './frontmatter-cursor.js';

/** What keys and values of the frontmatter have in common. */
export interface InFrontmatter {
  readonly type: FileType | undefined;
  /** Keys from the top down: to the group in which a key stands, or to the key of a value. */
  readonly path: readonly string[];
  /** What is written so far, or the whole word under the cursor; of a text in quotes what is inside them. */
  readonly span: Span;
  /** What has to be written before anything else: a blank behind `key:`, or a hyphen. */
  readonly lead: '' | ' ' | '- ';
  /** The group is written in braces, or lies in brackets. */
  readonly flow: boolean;
  /** Where the keys of the group stand in their lines. */
  readonly column: number;
  /** What the keys of the same group say, as far as it is a word or text; then those at the top of the file. */
  readonly neighbours: ReadonlyMap<string, string>;
  readonly top: ReadonlyMap<string, string>;
}

export interface KeyCursor extends InFrontmatter {
  readonly where: 'frontmatter-key';
  /** The fields among which the key is written, and the other keys that are already there. */
  readonly fields: Fields;
  readonly present: readonly string[];
  /** A colon follows the key. */
  readonly complete: boolean;
}

export interface ValueCursor extends InFrontmatter {
  readonly where: 'frontmatter-value';
  readonly field: Field;
  /** The shape of the value at the cursor: of an entry, where the field is a list. */
  readonly shape: Shape;
  /** The field is a list, and the value stands in it. */
  readonly inList: boolean;
  /** The field takes a list only, and the value stands in none yet. */
  readonly needsBrackets: boolean;
  /** The other entries of the list. */
  readonly others: readonly string[];
  readonly quote: '' | '"' | "'" | '|';
  /** Options that may be set in braces, where the value is a rule’s setting. */
  readonly options: Fields | undefined;
}

export interface AttributeCursor {
  readonly where: 'attribute-key' | 'attribute-value' | 'attribute-id' | 'attribute-class';
  readonly on: 'item' | 'option' | 'criterion';
  readonly fields: Fields;
  readonly key: string | undefined;
  readonly span: Span;
  /** Other keys in the braces, `id` and `class` among them, and what they say. */
  readonly present: readonly string[];
  readonly values: ReadonlyMap<string, string>;
  /** Other values of the same key; where a class may be written, the classes that are there. */
  readonly others: readonly string[];
  readonly quoted: boolean;
  /** An equals sign follows the key. */
  readonly complete: boolean;
}

export interface LinkCursor {
  readonly where: 'link';
  readonly image: boolean;
  /** In pointed brackets, where an address may hold blanks. */
  readonly angled: boolean;
  /** The address, its anchor included. */
  readonly span: Span;
}

export type Cursor =
  | KeyCursor
  | ValueCursor
  | AttributeCursor
  | LinkCursor
  /** The name of a rule in a comment that accepts its findings. */
  | { readonly where: 'suppression'; readonly others: readonly string[]; readonly span: Span }
  /** A line of the body on which a block may begin; the span is what the line holds. */
  | { readonly where: 'line'; readonly type: FileType | undefined; readonly span: Span }
  | { readonly where: 'body'; readonly type: FileType | undefined }
  | { readonly where: 'nowhere' };

/** No rules are known: keys below `rules` are then nowhere. */
const NO_RULES: ReadonlyMap<string, AnyRule> = new Map();

/**
 * @param offset in the text, between two characters
 * @param rules those of the project, for the keys below `rules`
 */
export function cursorAt(
  text: string,
  offset: number,
  rules: ReadonlyMap<string, AnyRule> = NO_RULES,
): Cursor {
  const head = findHead(text);
  if (!head || offset < head.yaml.start) return { where: 'nowhere' };
  const isClosed = head.bodyStart > head.yaml.end;
  if (isClosed ? offset < head.yaml.end : offset <= head.yaml.end)
    return frontmatterCursor(text, head.yaml, offset, rules) ?? { where: 'nowhere' };
  if (offset < head.bodyStart) return { where: 'nowhere' };
  const type = typeOf(text, head.yaml);
  const found =
    (type === 'assessment' ? attributeCursor(text, offset) : undefined) ?? bodyCursor(text, offset, type);
  // Whether a place lies in code takes a parse, so it is asked last and only where something else is found.
  if (found && isInCode(text, head, offset)) return { where: 'nowhere' };
  return found ?? { where: 'body', type };
}

function typeOf(text: string, yaml: Span): FileType | undefined {
  const { root } = readYaml(text.slice(yaml.start, yaml.end), yaml.start);
  const value = root?.kind === 'mapping' ? entryOf(root, 'type')?.value : undefined;
  return value?.kind === 'scalar' && isFileType(value.text) ? value.text : undefined;
}
