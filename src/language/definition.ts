// Where a thing is defined that is named at a place, or where the link at that place leads.
import type { LocationLink } from 'vscode-languageserver-types';
import type { Anchor } from '../core/course/located.js';
import type { Span } from '../core/text/span.js';
import { anchorSpan, leadsToFolder, linkAt } from './links.js';
import { definitionsOf } from './occurrences.js';
import { type Placed, placed, type Spot, spotAt } from './spot.js';
import { type LanguageView, rangeOf } from './view.js';

/**
 * Definitions of the unit, outcome, misconception, item or standard at a place, else the target of the link there.
 *
 * An item's id is its own definition: its counterparts are among the references. Of an id that is given twice by
 * mistake, both places are given.
 */
export function definition(view: LanguageView, path: string, offset: number): readonly LocationLink[] {
  const spot = spotAt(view, path, offset);
  return spot ? ofName(view, path, spot) : linkTarget(view, path, offset);
}

function ofName(
  view: LanguageView,
  path: string,
  { course, occurrence, span }: Spot,
): readonly LocationLink[] {
  const defined = occurrence.kind === 'item' ? [occurrence] : definitionsOf(course, occurrence);
  return placed(view, defined).map(place => ({
    originSelectionRange: rangeOf(view, path, span),
    ...target(view, place.occurrence.file, around(view, entryOf(course, place), place), place.name.span),
  }));
}

/** The entry in which a thing is defined, for a preview of it. */
function entryOf({ index, files }: Spot['course'], { occurrence }: Placed): Anchor | undefined {
  const { kind, key, file, place } = occurrence;
  if (kind === 'item') {
    const at = files.get(file)?.sections.find(({ attributes }) => attributes?.id?.at === place)?.at;
    return at === undefined ? undefined : { file, place: at };
  }
  const thing = kind === 'outcome' || kind === 'misconception' ? index[`${kind}s`].get(key) : undefined;
  return thing?.idAt.place === place ? thing.at : undefined;
}

function around(view: LanguageView, entry: Anchor | undefined, { name }: Placed): Span {
  const span = entry && view.project.locate(entry);
  return span && span.start <= name.span.start && name.span.end <= span.end ? span : name.span;
}

function linkTarget(view: LanguageView, path: string, offset: number): readonly LocationLink[] {
  const link = linkAt(view, path, offset);
  if (!link || leadsToFolder(view, link)) return [];
  const place = anchorSpan(view, link.path, link.anchor) ?? { start: 0, end: 0 };
  return [
    {
      originSelectionRange: rangeOf(view, path, link.address ?? link.at),
      ...target(view, link.path, place, { start: place.start, end: place.start }),
    },
  ];
}

function target(view: LanguageView, file: string, whole: Span, selection: Span): LocationLink {
  return {
    targetUri: view.uri(file),
    targetRange: rangeOf(view, file, whole),
    targetSelectionRange: rangeOf(view, file, selection),
  };
}
