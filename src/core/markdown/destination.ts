// Where in a link its address stands: the parser tells only where the whole link is.
import type { Span } from '../text/span.js';
import type { LinkFact } from './facts.js';

export interface Destination extends Span {
  /** Written in angle brackets, which are not part of the span. */
  readonly angled: boolean;
}

/** Blanks, also a line end with the marks of a quotation. */
const BLANK = /[ \t]*(?:(?:\r\n|\r|\n)[ \t>]*)?/y;
const ANGLED = /<((?:\\.|[^<>\\\r\n])*)>/y;
const TITLE = /"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|\((?:\\[\s\S]|[^()\\])*\)/y;
const LABEL = /\[(?:\\[\s\S]|[^\][\\])*\]:/y;

/** The address as written in `text`; undefined for an autolink and for what cannot be told. */
export function destinationOf(
  text: string,
  { kind, whole, url }: Pick<LinkFact, 'kind' | 'whole' | 'url'>,
): Destination | undefined {
  const source = text.slice(whole.start, whole.end);
  const places = kind === 'definition' ? inDefinition(source) : inLink(source);
  const written = ({ start, end }: Span): string => source.slice(start, end);
  // Escapes and entities make the address differ from what is written.
  const place =
    places.find(found => written(found) === url) ?? places.find(found => /[\\&]/.test(written(found)));
  return place && { ...place, start: whole.start + place.start, end: whole.start + place.end };
}

function inDefinition(source: string): readonly Destination[] {
  const label = match(LABEL, source, 0);
  return (label !== undefined && readAddress(source, label)) || [];
}

/** The words of a link may hold other links and code: its address is one after which the link ends. */
function inLink(source: string): readonly Destination[] {
  const found: Destination[] = [];
  for (let open = source.indexOf(']('); open >= 0; open = source.indexOf('](', open + 1)) {
    for (const address of readAddress(source, open + 2)) {
      const after = match(BLANK, source, address.end + (address.angled ? 1 : 0))!;
      const title = match(TITLE, source, after) ?? after;
      if (match(BLANK, source, title) === source.length - 1) found.push(address);
    }
  }
  return found;
}

function readAddress(source: string, from: number): readonly Destination[] {
  const start = match(BLANK, source, from)!;
  const angled = match(ANGLED, source, start);
  if (angled !== undefined) return [{ start: start + 1, end: angled - 1, angled: true }];
  let depth = 0;
  let end = start;
  while (end < source.length && !/[\s\0]/.test(source[end]!)) {
    const char = source[end]!;
    if (char === '\\') end++;
    else if (char === '(') depth++;
    else if (char === ')' && depth-- === 0) break;
    end++;
  }
  return end > source.length ? [] : [{ start, end, angled: false }];
}

/** Where a pattern's match at a place ends. */
function match(pattern: RegExp, source: string, at: number): number | undefined {
  pattern.lastIndex = at;
  const found = pattern.exec(source);
  return found ? at + found[0].length : undefined;
}
