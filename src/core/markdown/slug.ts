// The anchors of headings, as GitHub and most other code hosts make them.

/** What a slug drops: everything but letters, marks, decimal digits, connectors such as “_”, blanks and hyphens. */
const DROPPED = /[^\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\- ]/gu;

/** The anchor of a heading's words, without the number that keeps equal headings apart. */
export function slugOf(text: string): string {
  return text.toLowerCase().replace(DROPPED, '').replaceAll(' ', '-');
}

/** The anchors of a file's headings in their order; a second “Part A” is `part-a-1`. */
export function slugsOf(texts: readonly string[]): readonly string[] {
  const uses = new Map<string, number>();
  return texts.map(text => {
    const base = slugOf(text);
    let slug = base;
    // A heading may be called what the number of another one would make of it, such as “Part A 1”.
    while (uses.has(slug)) {
      const number = uses.get(base)! + 1;
      uses.set(base, number);
      slug = `${base}-${number}`;
    }
    uses.set(slug, 0);
    return slug;
  });
}
