// The words of a text without what is not language: code, math and images set aside.

/** Stands for code, math or an image. */
export const OPAQUE = '\uFFFC';

const OPENER = /`+|\$\$?|!\[/g;

/** Plain text (as `plainText` gives it) with every piece of code, math and every image as one character. */
export function maskVerbatim(text: string): string {
  const clean = text.replaceAll(OPAQUE, '');
  let masked = '';
  let from = 0;
  // From where on a closer is known to be missing, so that a text full of openers is not searched again and again.
  const missing = new Map<string, number>();
  for (const { 0: opener, index } of clean.matchAll(OPENER)) {
    if (index < from) continue;
    const inner = index + opener.length;
    const closer = opener === '![' ? '](' : opener;
    if (inner >= (missing.get(closer) ?? Number.POSITIVE_INFINITY)) continue;
    const at = clean.indexOf(closer, inner);
    if (at < 0) missing.set(closer, inner);
    const end = at < 0 ? -1 : closer === '](' ? clean.indexOf(')', at) + 1 : at + closer.length;
    if (end <= 0 || (opener === '$' && isMoney(clean, inner, at))) continue;
    masked += clean.slice(from, index) + OPAQUE;
    from = end;
  }
  return masked + clean.slice(from);
}

/** As Pandoc reads it: “$5 and $6” is no math. */
function isMoney(text: string, start: number, end: number): boolean {
  return /\s/.test(text[start]!) || /\s/.test(text[end - 1]!) || /\d/.test(text[end + 1] ?? '');
}

/** Whether any letter is left once code, math and images are set aside. */
export function hasWords(text: string): boolean {
  return /\p{L}/u.test(maskVerbatim(text));
}

/** How long a text is to read: characters, with code, math and images as one each. */
export function proseLength(text: string): number {
  return [...maskVerbatim(text).trim()].length;
}

/** Takes out what stands in quotation marks: somebody else's words. */
export function withoutQuotes(text: string): string {
  return text.replace(/[“„][^“”„]*[”“]|«[^«»]*»|»[^«»]*«|"[^"]*"/g, OPAQUE);
}

/** The sentences of a text whose code and math are set aside; a stop counts where a space follows. */
export function sentencesOf(masked: string): readonly string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const stop of masked.matchAll(/[.!?…]["'”’»)\]*_]*(?=\s)/gu)) {
    const end = stop.index + stop[0].length;
    sentences.push(masked.slice(from, end));
    from = end;
  }
  return [...sentences, masked.slice(from)].map(text => text.trim()).filter(text => text !== '');
}
