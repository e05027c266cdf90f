// Texts with a cursor mark ¦ for tests of language features: the view over them, the file and the offset meant.
import type { LanguageView } from '../../src/language/view.js';
import { projectOf, type Texts } from './courses.js';

export const CURSOR = '¦';

export interface AtCursor {
  readonly view: LanguageView;
  readonly path: string;
  readonly offset: number;
  /** The texts without the mark. */
  readonly texts: Texts;
}

/** A view over texts in memory; files lie below file:///desk/. */
export function viewOf(texts: Texts): LanguageView {
  const project = projectOf(texts);
  return {
    project,
    text: path => (project.file(path) ? texts[path] : undefined),
    uri: path => `file:///desk/${path.split('/').map(encodeURIComponent).join('/')}`,
  };
}

/** Takes the one mark out of the texts. */
export function atCursor(marked: Texts): AtCursor {
  const [found, second] = Object.entries(marked).flatMap(([path, text]) =>
    [...text.matchAll(new RegExp(CURSOR, 'g'))].map(({ index }) => ({ path, index })),
  );
  if (!found || second) throw new Error('A fixture needs one cursor mark.');
  const texts = { ...marked, [found.path]: marked[found.path]!.replace(CURSOR, '') };
  return { view: viewOf(texts), path: found.path, offset: found.index, texts };
}
