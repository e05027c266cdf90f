// Half-written values: groups in braces, lists in brackets, quotes, blocks of text, and words over several lines.
import type { LooseEntry, LooseList, LooseMapping, LooseNode, LooseScalar } from './loose-node.js';
import type { LooseText, ScalarTraits } from './loose-text.js';

/** No author nests this deep; a hostile file must not exhaust the stack. */
const MAX_DEPTH = 50;

/**
 * Reads the value that begins where the reader stands, and goes to its end.
 *
 * @param column that of the key or hyphen: a value ends where a line stands no deeper
 */
export function readValue(source: LooseText, column: number): LooseNode {
  const { at, text } = source;
  switch (text[at]) {
    case '[':
    case '{':
      return readFlow(source, column, 0);
    case '"':
    case "'":
      return readQuoted(source, column);
    case '|':
    case '>':
      return readBlock(source, column);
    default:
      return readPlain(source, column);
  }
}

/** A bare word, with the deeper lines on which it goes on. */
export function readPlain(source: LooseText, column: number, traits: ScalarTraits = {}): LooseScalar {
  const start = source.at;
  let end = plainEnd(source, start);
  source.at = end;
  for (;;) {
    const goesOn = source.belowLine(() => {
      const next = source.column();
      const { at } = source;
      const isText =
        next !== undefined &&
        next > column &&
        !source.isHyphen(at) &&
        !source.keyAt(at) &&
        !source.isCursorAlone(at);
      return isText ? plainEnd(source, at) : undefined;
    });
    if (goesOn === undefined) return source.scalar(start, end, traits);
    end = goesOn;
    source.at = end;
  }
}

function plainEnd(source: LooseText, start: number): number {
  let end = start;
  while (!source.isLineEnd(end) && !source.isComment(end)) end++;
  return end;
}

/** Everything below that stands deeper. */
function readBlock(source: LooseText, column: number): LooseScalar {
  const start = source.at;
  let end = source.lineEnd(start);
  source.at = end;
  for (;;) {
    const goesOn = source.belowLine(() => {
      const next = source.column();
      return next !== undefined && next > column ? source.lineEnd(source.at) : undefined;
    });
    if (goesOn === undefined) return source.scalar(start, end, { quote: '|' });
    end = goesOn;
    source.at = end;
  }
}

function readQuoted(source: LooseText, column: number): LooseScalar {
  const { text, at } = source;
  const quote = text[at] as '"' | "'";
  for (let i = at + 1; i < text.length; i++) {
    const char = text[i];
    if (char === '\\' && quote === '"') i++;
    else if (char === "'" && quote === char && text[i + 1] === "'") i++;
    else if (char === quote) {
      source.at = i + 1;
      return source.scalar(at + 1, i, { quote });
    } else if (source.isLineEnd(i) && !isDeeperBelow(source, i, column)) break;
  }
  // Never closed: it is taken to end with its line.
  const end = source.lineEnd(at);
  source.at = end;
  return source.scalar(at + 1, end, { quote });
}

function isDeeperBelow(source: LooseText, lineEnd: number, column: number): boolean {
  const { at } = source;
  source.at = lineEnd;
  const next = source.nextColumn();
  source.at = at;
  return next !== undefined && next > column;
}

function readFlow(source: LooseText, column: number, depth: number): LooseNode {
  const opening = source.text[source.at];
  if (depth > MAX_DEPTH) {
    source.at = source.lineEnd(source.at);
    return source.scalar(source.at, source.at);
  }
  if (opening === '[') return readFlowList(source, column, depth);
  if (opening === '{') return readFlowMapping(source, column, depth);
  if (opening === '"' || opening === "'") return readQuoted(source, column);
  const start = source.at;
  let end = start;
  while (!source.isLineEnd(end) && !source.isComment(end) && !',]}'.includes(source.text[end]!)) end++;
  source.at = end;
  return source.scalar(start, end);
}

function readFlowList(source: LooseText, column: number, depth: number): LooseList {
  const items: LooseNode[] = [];
  source.at++;
  while (skipFlowBlanks(source, column)) {
    const char = source.text[source.at]!;
    if (char === ']') {
      source.at++;
      break;
    }
    // The brace belongs to a group around this list, whose bracket is missing.
    if (char === '}') break;
    if (char === ',') source.at++;
    else items.push(readFlow(source, column, depth + 1));
  }
  return { kind: 'list', flow: true, column, items };
}

function readFlowMapping(source: LooseText, column: number, depth: number): LooseMapping {
  const entries: LooseEntry[] = [];
  source.at++;
  while (skipFlowBlanks(source, column)) {
    const char = source.text[source.at]!;
    if (char === '}') {
      source.at++;
      break;
    }
    if (char === ']') break;
    if (char === ',') source.at++;
    else entries.push(readFlowEntry(source, column, depth));
  }
  return { kind: 'mapping', flow: true, column, entries };
}

function readFlowEntry(source: LooseText, column: number, depth: number): LooseEntry {
  const found = source.keyAt(source.at, true);
  if (!found) {
    const start = source.at;
    let end = start;
    while (!source.isLineEnd(end) && !source.isComment(end) && !',[]{}'.includes(source.text[end]!)) end++;
    // A stray bracket is skipped, so that reading goes on.
    source.at = Math.max(end, start + 1);
    return { key: source.key(start, end, false), value: undefined };
  }
  source.at = found.colon + 1;
  const more = skipFlowBlanks(source, column);
  const isEmpty = !more || ',]}'.includes(source.text[source.at]!);
  return { key: found.key, value: isEmpty ? undefined : readFlow(source, column, depth + 1) };
}

/** @returns false at the end of what can belong to the brackets, closed or not */
function skipFlowBlanks(source: LooseText, column: number): boolean {
  for (;;) {
    source.skipBlanks();
    const { at, text } = source;
    if (at >= text.length) return false;
    if (source.isLineEnd(at)) {
      const next = source.nextColumn();
      if (next === undefined) return false;
      if (next <= column) {
        const { at: back } = source;
        source.column();
        if (!']}'.includes(text[source.at]!)) {
          source.at = back;
          return false;
        }
      } else source.column();
    } else if (source.isComment(at)) source.at = source.lineEnd(at);
    else return true;
  }
}
