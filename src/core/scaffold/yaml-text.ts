// Writes values into frontmatter so that they are read back as the same text.

/** Text that YAML reads as text without quotes; narrower than YAML allows, so that nobody has to think about it. */
const PLAIN = /^\p{L}[\p{L}\p{N}\p{M} ,.;!?()'’“”…–—+\-/=·×½¼¾%°$^]*$/u;
const ID_LIKE = /^\p{L}[\p{L}\p{N}._-]*$/u;
const RESERVED = /^(?:null|true|false|yes|no|on|off|y|n)$/i;

/** One line of text as the value of a key. Blanks and line ends inside become single blanks. */
export function yamlText(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return PLAIN.test(line) && !RESERVED.test(line) ? line : doubleQuoted(line);
}

/** An id, also as an entry of a list in brackets. */
export function yamlId(id: string): string {
  return ID_LIKE.test(id) && !RESERVED.test(id) ? id : doubleQuoted(id);
}

export function yamlIds(ids: readonly string[]): string {
  return `[${ids.map(yamlId).join(', ')}]`;
}

/** In double quotes; characters that YAML does not print, and lone halves of pairs, are written as escapes. */
export function doubleQuoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u00a0\u2028\u2029\ufeff\ufffe\uffff]/g,
    char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A file: its frontmatter line by line, lines that are undefined left out, and its body. */
export function markdownFile(head: readonly (string | undefined)[], body: string): string {
  const lines = head.filter(line => line !== undefined);
  return `---\n${lines.join('\n')}\n---\n\n${body.trim()}\n`;
}
