// Lines of a text by offsets.

export function startOfLine(text: string, offset: number): number {
  // `lastIndexOf` takes a negative place for 0 and would find a line end there.
  if (offset <= 0) return 0;
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

/** What stands between an offset and the end of its line. */
export function restOfLine(text: string, offset: number): string {
  return /^[^\r\n]*/.exec(text.slice(offset))![0];
}

/** How lines of a text end. */
export function lineEndOf(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
}
