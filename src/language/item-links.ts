// Links that lead to an item by its id, such as form-a.md#q1: they name the item as surely as an attribute does.
import type { Course } from '../core/model/types.js';
import type { Span } from '../core/text/span.js';
import { relativeLinks } from './links.js';
import { type Occurrence, occurrencesOf } from './occurrences.js';
import type { LanguageView } from './view.js';

export interface AnchorPlace {
  readonly file: string;
  /** What follows the `#`. */
  readonly span: Span;
}

/** The anchors of all links to an item, in the order of files and places; none for other things. */
export function anchorPlaces(
  view: LanguageView,
  course: Course,
  { kind, key }: Pick<Occurrence, 'kind' | 'key'>,
): readonly AnchorPlace[] {
  if (kind !== 'item') return [];
  const defined = occurrencesOf(course).of(kind, key);
  const files = new Set(defined.map(({ file }) => file));
  const id = key.slice(key.lastIndexOf('#') + 1);
  return [...course.files.keys()].flatMap(path => {
    const file = view.project.file(path);
    const text = view.text(path);
    if (!file || text === undefined || file.body.links.length === 0) return [];
    return relativeLinks(file, text).flatMap(({ path: target, anchor, address }) => {
      if (!address || anchor !== id || !files.has(target)) return [];
      const hash = text.slice(address.start, address.end).indexOf('#');
      return hash < 0 ? [] : [{ file: path, span: { start: address.start + hash + 1, end: address.end } }];
    });
  });
}
