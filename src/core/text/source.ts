// A file's text without byte order mark, with the way from an offset to a line and column.
import type { Span } from './span.js';

/** Line and column as people count them: from 1, columns in UTF-16 units. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** A text whose offsets everything else refers to. */
export interface SourceText {
  readonly text: string;
  /** Whether the file began with U+FEFF, which a writer must put back. */
  readonly bom: boolean;
}

const BOM = 0xfeff;

export function sourceText(raw: string): SourceText {
  const bom = raw.charCodeAt(0) === BOM;
  return { text: bom ? raw.slice(1) : raw, bom };
}

/** Offsets at which lines begin. LF, CRLF and a lone CR end a line, as in CommonMark; U+2028 does not. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}

/** The line and column of an offset; offsets outside the text are clamped by the last line. */
export function lineColumn(starts: readonly number[], offset: number): LineColumn {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - starts[low]! + 1 };
}

/** The text of a line (from 1) without its line end. */
export function lineText(text: string, starts: readonly number[], line: number): string {
  const start = starts[line - 1];
  if (start === undefined) return '';
  return text.slice(start, starts[line] ?? text.length).replace(/[\r\n]+$/, '');
}

export function sliceOf(source: SourceText, { start, end }: Span): string {
  return source.text.slice(start, end);
}
