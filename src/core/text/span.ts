// A stretch of a file's text, in absolute UTF-16 offsets: the only coordinate inside the core.

/** From `start` up to, not including, `end`; UTF-16 offsets into the text without its byte order mark. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function span(start: number, end: number): Span {
  return { start, end };
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Orders by place: first by start, then the shorter one. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}
