// Every anchor that a link into a file may name: headings as code hosts number them, ids of attributes and of HTML.
import type { HeadingFact } from './facts.js';
import { slugsOf } from './slug.js';

const HTML_ID = /\s(?:id|name)\s*=\s*(?:"([^"]+)"|'([^']+)'|([^\s"'<>=]+))/gi;

/** @param html the raw HTML of the body, comments included */
export function anchorsOf(headings: readonly HeadingFact[], html: readonly string[]): readonly string[] {
  const { asWritten, inWords, ids } = headingAnchors(headings);
  const htmlIds = html
    .map(withoutComments)
    .flatMap(text => [...text.matchAll(HTML_ID)].map(([, a, b, c]) => a ?? b ?? c ?? ''));
  return [...new Set([...asWritten, ...inWords, ...ids.flatMap(id => id ?? []), ...htmlIds])];
}

/** The heading that an anchor names, whatever its case; undefined also for the id of an HTML element. */
export function headingOf(headings: readonly HeadingFact[], anchor: string): HeadingFact | undefined {
  const wanted = anchor.toLowerCase();
  const { asWritten, inWords, ids } = headingAnchors(headings);
  // An id is meant; a slug that equals it is chance.
  for (const names of [ids, asWritten, inWords]) {
    const at = names.findIndex(name => name?.toLowerCase() === wanted);
    if (at >= 0) return headings[at];
  }
  return undefined;
}

/** What each heading may be called, heading by heading. */
function headingAnchors(headings: readonly HeadingFact[]): {
  readonly asWritten: readonly string[];
  readonly inWords: readonly string[];
  readonly ids: readonly (string | undefined)[];
} {
  const words = headings.map(({ text }) => text.replace(/!\[[^[\]]*\]\([^()]*\)/g, ''));
  // A code host does not know attributes and takes them for words of the heading; our pages and Pandoc read them.
  const asWritten = headings.map(({ attributes }, i) => {
    const tokens = attributes
      ? [
          ...(attributes.id ? [attributes.id] : []),
          ...attributes.classes,
          ...attributes.strange,
          ...attributes.pairs.map(({ key, value }) => ({ ...key, value: `${key.value}=${value.value}` })),
        ].sort((a, b) => a.start - b.start)
      : [];
    return [words[i], ...tokens.map(({ value }) => value)].join(' ');
  });
  const ids = headings.map(({ attributes }) => attributes?.id?.value);
  return { asWritten: slugsOf(asWritten), inWords: slugsOf(words), ids };
}

/** Searches forward only, so that a text full of openers takes no longer than another. */
function withoutComments(html: string): string {
  let kept = '';
  let at = 0;
  for (;;) {
    const open = html.indexOf('<!--', at);
    if (open < 0) return kept + html.slice(at);
    kept += html.slice(at, open);
    const close = html.indexOf('-->', open + 4);
    if (close < 0) return kept;
    at = close + 3;
  }
}
