// How well a short query fits a name when people type only some of its letters.

/** Letters without case and accents, so that “ecuacion” finds “Ecuación”. */
export function foldedLetters(text: string): string {
  // Most names need no taking apart, and a search goes through all of a course.
  if (!/[\u00c0-\u{10ffff}]/u.test(text)) return text.toLowerCase();
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * Undefined where the letters of `query` do not occur in `name` in their order; else higher is better: the beginning of
 * the name, of a word in it, anywhere in one piece, in pieces.
 *
 * @param name folded, see `foldedLetters`
 * @param query folded, without blanks
 */
export function fuzzyScore(name: string, query: string): 1 | 2 | 3 | 4 | undefined {
  if (name.startsWith(query)) return 4;
  for (let at = name.indexOf(query); at >= 0; at = name.indexOf(query, at + 1))
    if (!/[\p{L}\p{N}]/u.test(name[at - 1]!)) return 3;
  if (name.includes(query)) return 2;
  let at = -1;
  for (const letter of query) {
    at = name.indexOf(letter, at + 1);
    if (at < 0) return undefined;
  }
  return 1;
}
