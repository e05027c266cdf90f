// The syntax of snippets: placeholders and choices, with the author’s texts escaped.

/** Makes a text mean itself inside a snippet. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

export function placeholder(number: number, text: string): string {
  return text === '' ? `\${${number}}` : `\${${number}:${escapeSnippet(text)}}`;
}

/** A list to choose from, the first one chosen; with a single text a placeholder. */
export function choiceOf(number: number, texts: readonly string[], otherwise: string): string {
  if (texts.length < 2) return placeholder(number, texts[0] ?? otherwise);
  return `\${${number}|${texts.map(text => text.replace(/[\\,|$}]/g, '\\$&')).join(',')}|}`;
}

/** Numbers the places of one snippet in the order in which they are asked for. */
export class Stops {
  #last = 0;

  next(text: string): string {
    this.#last++;
    return placeholder(this.#last, text);
  }

  choice(texts: readonly string[], otherwise: string): string {
    this.#last++;
    return choiceOf(this.#last, texts, otherwise);
  }
}
