// Attributes in braces, as Pandoc and kramdown write them: {#id .class key=value key="quoted value"}.
import type { Span } from '../text/span.js';

export interface AttributeToken extends Span {
  readonly value: string;
}

export interface AttributePair {
  readonly key: AttributeToken;
  readonly value: AttributeToken;
}

export interface Attributes extends Span {
  readonly id?: AttributeToken;
  readonly classes: readonly AttributeToken[];
  readonly pairs: readonly AttributePair[];
  /** What stands between the braces and is none of the forms above. */
  readonly strange: readonly AttributeToken[];
}

const LOOKS_LIKE_ATTRIBUTES = /^\s*(?:#\S|\.\p{L}|[\p{L}_][\p{L}\p{N}_-]*=)/u;
const TOKEN =
  /#(?<id>[^\s#{}"'=]+)|\.(?<class>[^\s{}"'=.#]+)|(?<key>[\p{L}_][\p{L}\p{N}_-]*)=(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"'{}]+))|(?<strange>\S+)/gu;

/**
 * Reads the attributes with which a stretch of a line ends.
 *
 * @param text the whole file
 * @param start where the stretch (a heading's or cell's content, an option's first line) begins
 * @param end where it ends
 * @returns undefined when the stretch does not end in a brace group that looks like attributes, such as `{1, 2}`
 */
export function trailingAttributes(text: string, start: number, end: number): Attributes | undefined {
  let close = end - 1;
  while (close > start && (text[close] === ' ' || text[close] === '\t')) close--;
  if (text[close] !== '}' || text[close - 1] === '\\') return undefined;
  const open = openingBrace(text, start, close);
  if (open < 0 || text[open - 1] === '\\') return undefined;
  const inner = text.slice(open + 1, close);
  if (!LOOKS_LIKE_ATTRIBUTES.test(inner)) return undefined;
  return readTokens(inner, open + 1, { start: open, end: close + 1 });
}

/** The brace that opens the group which `close` closes; braces inside quotes do not count. */
function openingBrace(text: string, start: number, close: number): number {
  let quoted = false;
  for (let i = close - 1; i >= start; i--) {
    const char = text[i];
    if (char === '"') quoted = !quoted;
    else if (char === '{' && !quoted) return i;
    else if (char === '}' && !quoted) return -1;
    else if (char === '\n' || char === '\r') return -1;
  }
  return -1;
}

function readTokens(inner: string, offset: number, whole: Span): Attributes {
  const classes: AttributeToken[] = [];
  const pairs: AttributePair[] = [];
  const strange: AttributeToken[] = [];
  let id: AttributeToken | undefined;
  for (const match of inner.matchAll(TOKEN)) {
    const groups = match.groups!;
    const start = offset + match.index;
    const token = (value: string, from: number): AttributeToken => ({
      value,
      start: from,
      end: from + value.length,
    });
    if (groups.id !== undefined) {
      const found = token(groups.id, start + 1);
      if (id) strange.push(token(match[0], start));
      else id = found;
    } else if (groups.class !== undefined) classes.push(token(groups.class, start + 1));
    else if (groups.key !== undefined) {
      const value = groups.double ?? groups.single ?? groups.bare ?? '';
      const quote = groups.bare === undefined ? 1 : 0;
      pairs.push({
        key: token(groups.key, start),
        value: token(value, start + groups.key.length + 1 + quote),
      });
    } else strange.push(token(match[0], start));
  }
  return { ...whole, ...(id && { id }), classes, pairs, strange };
}
