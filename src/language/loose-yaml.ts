// Reads half-written frontmatter: indentation, hyphens, brackets and colons say where the cursor belongs.
import type { Span } from '../core/text/span.js';
import { readPlain, readValue } from './loose-flow.js';
import type { LooseEntry, LooseKey, LooseList, LooseMapping, LooseNode, LooseScalar } from './loose-node.js';
import { LooseText } from './loose-text.js';

/** A step from the outside in: a key of a group, or an entry of a list. */
export type LooseStep =
  | { readonly in: LooseMapping; readonly entry: LooseEntry }
  | { readonly in: LooseList; readonly entry: LooseNode };

export interface LoosePlace {
  readonly root: LooseMapping;
  readonly steps: readonly LooseStep[];
  /** What the cursor stands in: a key, or a value. */
  readonly token: LooseKey | LooseScalar;
}

/**
 * While someone types, YAML around the cursor is rarely valid, but its lines say where they belong.
 *
 * @param yaml the stretch of `text` that is the frontmatter
 * @returns undefined for a cursor in a comment, behind a finished value, or at an indentation that fits nothing
 */
export function loosePlace(text: string, yaml: Span, offset: number): LoosePlace | undefined {
  const source = new LooseText(text.slice(yaml.start, yaml.end), yaml.start, offset);
  const root = new BlockReader(source).root();
  const found = search(root, []);
  return found && { root, ...found };
}

function search(node: LooseNode, steps: readonly LooseStep[]): Omit<LoosePlace, 'root'> | undefined {
  if (node.kind === 'scalar') return node.cursor ? { steps, token: node } : undefined;
  if (node.kind === 'list') {
    for (const entry of node.items) {
      const found = search(entry, [...steps, { in: node, entry }]);
      if (found) return found;
    }
    return undefined;
  }
  for (const entry of node.entries) {
    const inside = [...steps, { in: node, entry }];
    if (entry.key.cursor) return { steps: inside, token: entry.key };
    const found = entry.value && search(entry.value, inside);
    if (found) return found;
  }
  return undefined;
}

const MAX_DEPTH = 50;

class BlockReader {
  readonly #source: LooseText;
  #depth = 0;

  constructor(source: LooseText) {
    this.#source = source;
  }

  root(): LooseMapping {
    const beginsLine = /^[^\s#]/m.test(this.#source.text);
    return this.#mapping(beginsLine ? 0 : (this.#source.nextColumn() ?? 0), -1);
  }

  /** What stands on the lines below a key or hyphen at `column`, deeper than it. */
  #block(column: number, listBeside: boolean): LooseNode | undefined {
    const source = this.#source;
    const back = source.at;
    const next = source.column();
    const isBelow =
      next !== undefined && (next > column || (next === column && listBeside && source.isHyphen(source.at)));
    if (!isBelow) {
      source.at = back;
      return undefined;
    }
    if (this.#depth > MAX_DEPTH) {
      source.skipLine();
      return undefined;
    }
    this.#depth++;
    const node = this.#blockAt(next, column);
    this.#depth--;
    return node;
  }

  #blockAt(here: number, around: number): LooseNode {
    const source = this.#source;
    if (source.isHyphen(source.at)) return this.#list(here, around);
    if (source.keyAt(source.at)) return this.#mapping(here, around);
    if (this.#hyphenFollows(here)) return this.#list(here, around);
    if (this.#keyFollows(around, here)) return this.#mapping(here, around);
    return this.#restOfLine(around);
  }

  #hyphenFollows(here: number): boolean {
    const source = this.#source;
    return source.belowLine(() => source.column() === here && source.isHyphen(source.at));
  }

  /** Whether the lines below, before one no deeper than `around`, go on with a key (at `here`, where given). */
  #keyFollows(around: number, here?: number): boolean {
    const source = this.#source;
    return source.belowLine(() => {
      const next = source.column();
      const fits = next !== undefined && next > around && (here === undefined || next === here);
      return fits && source.keyAt(source.at) !== undefined;
    });
  }

  #mapping(column: number, around: number): LooseMapping {
    const source = this.#source;
    const entries: LooseEntry[] = [];
    for (let here = source.column(); here !== undefined; here = source.column()) {
      const { at } = source;
      const begins = source.keyAt(at);
      const isOutside = around < 0 ? false : here < column;
      if (isOutside || (here === column && source.isHyphen(at) && around >= 0)) break;
      if (begins && (here >= column || around < 0)) {
        source.at = begins.colon + 1;
        entries.push({ key: begins.key, value: this.#inlineValue(here) });
      } else if (here === column && !source.isHyphen(at)) {
        const end = lineContentEnd(source, at);
        source.at = end;
        source.skipLine();
        entries.push({ key: source.key(at, end, false), value: undefined });
      } else source.skipLine();
    }
    return { kind: 'mapping', flow: false, column, entries };
  }

  /** What follows a colon, on its line or below. */
  #inlineValue(column: number): LooseNode | undefined {
    const source = this.#source;
    if (source.isLineOver(source.at)) {
      source.skipLine();
      return this.#block(column, true);
    }
    source.skipBlanks();
    if (source.isCursorAlone(source.at)) {
      const start = source.at;
      source.skipLine();
      const below = this.#block(column, true);
      return source.scalar(start, start + 1, { occupied: below !== undefined });
    }
    return this.#restOfLine(column);
  }

  /** A value on the present line; what stands behind it there says nothing. */
  #restOfLine(column: number): LooseNode {
    const value = readValue(this.#source, column);
    this.#source.skipLine();
    return value;
  }

  #list(column: number, around: number): LooseList {
    const source = this.#source;
    const items: LooseNode[] = [];
    for (let here = source.column(); here !== undefined && here >= column; here = source.column()) {
      const { at } = source;
      if (here > column) source.skipLine();
      else if (source.isHyphen(at)) items.push(this.#item(column));
      else if (column > around && !source.keyAt(at)) {
        items.push(readPlain(source, column, { hyphenMissing: true }));
        source.skipLine();
      } else break;
    }
    return { kind: 'list', flow: false, column, items };
  }

  #item(column: number): LooseNode {
    const source = this.#source;
    source.at++;
    if (source.isLineOver(source.at)) {
      const end = source.at;
      source.skipLine();
      return this.#block(column, false) ?? source.scalar(end, end);
    }
    source.skipBlanks();
    const { at } = source;
    const here = at - source.lineStart(at);
    if (source.isHyphen(at)) {
      if (this.#depth > MAX_DEPTH) return this.#restOfLine(column);
      this.#depth++;
      const inner = this.#list(here, column);
      this.#depth--;
      return inner;
    }
    if (source.keyAt(at)) return this.#mapping(here, column);
    if (!'[{|>"\''.includes(source.text[at]!) && this.#keyFollows(column)) return this.#mapping(here, column);
    if (source.isCursorAlone(at)) {
      source.skipLine();
      const below = this.#block(column, false);
      return source.scalar(at, at + 1, { occupied: below !== undefined });
    }
    return this.#restOfLine(column);
  }
}

function lineContentEnd(source: LooseText, start: number): number {
  let end = start;
  while (!source.isLineEnd(end) && !source.isComment(end)) end++;
  return end;
}
