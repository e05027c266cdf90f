// Small pieces of Markdown for hovers and documentation: texts of authors, tables, links.

/** An author’s text that shows as it is written; math and code stay. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\<>[\]*_#|]/g, '\\$&');
}

/** A table of two columns without a heading of its own; empty rows are left out. */
export function factTable(rows: readonly (readonly [what: string, says: string])[]): string {
  const shown = rows.filter(([, says]) => says !== '');
  if (shown.length === 0) return '';
  return ['| | |', '|---|---|', ...shown.map(([what, says]) => `| ${what} | ${says} |`)].join('\n');
}

export function link(words: string, uri: string): string {
  return `[${escapeMarkdown(words)}](<${uri.replace(/[<>]/g, encodeURIComponent)}>)`;
}

/** Paragraphs, without empty ones. */
export function paragraphs(...parts: readonly (string | undefined)[]): string {
  return parts.filter(part => part !== undefined && part !== '').join('\n\n');
}

export function counted(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`;
}
