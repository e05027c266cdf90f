// What half-written frontmatter looks like around a cursor: groups, lists and words, no errors.
import type { Span } from '../core/text/span.js';

export type LooseNode = LooseMapping | LooseList | LooseScalar;

export interface LooseKey extends Span {
  readonly text: string;
  /** A colon follows, so that the key is written to its end. */
  readonly colon: boolean;
  readonly cursor: boolean;
  /** A blank has to be written before it: the cursor stands right behind a hyphen. */
  readonly gap: boolean;
}

export interface LooseEntry {
  readonly key: LooseKey;
  readonly value: LooseNode | undefined;
}

export interface LooseMapping {
  readonly kind: 'mapping';
  readonly flow: boolean;
  /** Where its keys stand in their lines; of a group in braces that of the key it belongs to. */
  readonly column: number;
  readonly entries: readonly LooseEntry[];
}

export interface LooseList {
  readonly kind: 'list';
  readonly flow: boolean;
  /** Where its hyphens stand in their lines; of a list in brackets the column of the key it belongs to. */
  readonly column: number;
  readonly items: readonly LooseNode[];
}

/** A value, or a word of which nobody knows yet what it will be; its span is without quotes. */
export interface LooseScalar extends Span {
  readonly kind: 'scalar';
  readonly text: string;
  /** How it is written: bare, in quotes, or as a block of lines below `|` or `>`. */
  readonly quote: '' | '"' | "'" | '|';
  readonly cursor: boolean;
  /** A blank has to be written before it: the cursor stands right behind a colon, comma or hyphen. */
  readonly gap: boolean;
  /** It begins its line, at most behind hyphens. */
  readonly ownLine: boolean;
  /** It stands in a list of lines, on a line without hyphen. */
  readonly hyphenMissing: boolean;
  /** The cursor is between a key and its value on the lines below. */
  readonly occupied: boolean;
}
