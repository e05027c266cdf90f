// Turns a scaffolded text into a snippet: its gaps and everything marked as still to be written become stops.
import { escapeSnippet, Stops } from './snippet.js';

/** Stands in a scaffolded text for something to fill in; the same gap twice is filled in once. */
export interface Gap {
  /** A word that no text holds by chance, of letters alone so that nothing puts it in quotes. */
  readonly word: string;
  /** What may be chosen, the usual one first; a single text is a placeholder. */
  readonly texts: readonly string[];
}

export function gap(name: string, ...texts: readonly string[]): Gap {
  return { word: `zz${name}zz`, texts };
}

/** @param todo the word that marks what is still to be written, up to the end of its cell or paragraph */
export function templateSnippet(text: string, gaps: readonly Gap[], todo: string, eol: string): string {
  const pattern = new RegExp(
    [...gaps.map(({ word }) => word), `${todo}(?:: [^|{\\n]*(?:\\n(?![\\n|#-]|\\d+\\.)[^|{\\n]+)*)?`].join(
      '|',
    ),
    'g',
  );
  const stops = new Stops();
  const asked = new Map<string, number>();
  let count = 0;
  let at = 0;
  let snippet = '';
  for (const match of text.matchAll(pattern)) {
    snippet += escapeSnippet(text.slice(at, match.index));
    at = match.index + match[0].length;
    const found = gaps.find(({ word }) => word === match[0]);
    const again = found && asked.get(found.word);
    if (again !== undefined) {
      snippet += `$${again}`;
      continue;
    }
    count++;
    if (found) {
      asked.set(found.word, count);
      snippet += stops.choice(found.texts, '');
    } else {
      const written = match[0].trimEnd();
      snippet += stops.next(request(written, gaps, todo)) + match[0].slice(written.length);
    }
  }
  return (snippet + escapeSnippet(text.slice(at))).replaceAll('\n', eol);
}

/** What is to be written, without the mark: it gives way to the first letter typed. */
function request(written: string, gaps: readonly Gap[], todo: string): string {
  if (written === todo) return '…';
  return gaps.reduce((text, { word }) => text.replaceAll(word, '…'), written.slice(todo.length + 2));
}
