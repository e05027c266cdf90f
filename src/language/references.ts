// All places of a course where the thing at a place is named.
import type { Location } from 'vscode-languageserver-types';
import type { Span } from '../core/text/span.js';
import { anchorPlaces } from './item-links.js';
import { placesOf, spotAt } from './spot.js';
import { type LanguageView, rangeOf } from './view.js';

export interface ReferenceOptions {
  /** Also where the thing is defined, with its earlier ids. */
  readonly includeDeclaration: boolean;
}

/**
 * References in all files of the course, in the order of files and places.
 *
 * The items of one id in the forms of a unit are references of each other; without declarations, only the item at the
 * place itself is left out. Links to an item's anchor count too.
 */
export function references(
  view: LanguageView,
  path: string,
  offset: number,
  { includeDeclaration }: ReferenceOptions,
): readonly Location[] {
  const spot = spotAt(view, path, offset);
  if (!spot) return [];
  const { course, occurrence } = spot;
  const isOwn = (file: string, place: number): boolean => file === path && place === occurrence.place;
  const named = placesOf(view, course, occurrence).filter(({ occurrence: { role, file, place } }) =>
    includeDeclaration || role === 'reference' ? true : occurrence.kind === 'item' && !isOwn(file, place),
  );
  const places: readonly { file: string; span: Span }[] = [
    ...named.map(place => ({ file: place.occurrence.file, span: place.name.span })),
    ...anchorPlaces(view, course, occurrence),
  ];
  return places.map(({ file, span }) => ({ uri: view.uri(file), range: rangeOf(view, file, span) }));
}
