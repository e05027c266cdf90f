// Renames a unit, outcome, misconception, item or standard everywhere in its course.
import type { Range, WorkspaceEdit } from 'vscode-languageserver-types';
import { addAlias } from '../core/course/add-alias.js';
import { anchorPlaces } from './item-links.js';
import { type Occurrence, occurrenceSpan } from './occurrences.js';
import { currentId, isRefusal, type Refusal, whyNot, whyNotCalled, whyNothing } from './rename-check.js';
import { qualifications } from './rename-scope.js';
import { renamed } from './rename-text.js';
import { type Placed, placeOf, placesOf, type Spot, spotAt } from './spot.js';
import { type LanguageView, rangeOf } from './view.js';
import { EditCollector } from './workspace-edit.js';

export { isRefusal, type Refusal } from './rename-check.js';

export interface RenameStart {
  /** The id alone, without quotes and without its unit. */
  readonly range: Range;
  /** The id as it is today, which an old reference may call otherwise. */
  readonly placeholder: string;
}

export interface RenameOptions {
  /** Keeps the old id among the `aliases` of a unit, outcome or misconception. */
  readonly leaveAlias?: boolean;
}

/** What can be renamed at a place, or why nothing can. */
export function prepareRename(view: LanguageView, path: string, offset: number): RenameStart | Refusal {
  const spot = renameable(view, path, offset);
  if (isRefusal(spot)) return spot;
  return { range: rangeOf(view, path, spot.span), placeholder: currentId(spot.occurrence) };
}

/**
 * Changes in all files of the course. Qualified names change only in their own part; of items, the counterparts in all
 * forms of the unit and links to them change too. References by an earlier id get the new one.
 */
export function rename(
  view: LanguageView,
  path: string,
  offset: number,
  newName: string,
  { leaveAlias = false }: RenameOptions = {},
): WorkspaceEdit | Refusal {
  const spot = renameable(view, path, offset);
  if (isRefusal(spot)) return spot;
  const name = newName.trim();
  const refusal = whyNotCalled(spot, name);
  if (refusal !== undefined) return { refusal };
  const edits = new EditCollector();
  if (name === currentId(spot.occurrence)) return edits.build(view);
  const places = placesOf(view, spot.course, spot.occurrence);
  const qualified = qualifications(spot.course, spot.occurrence, name);
  for (const { occurrence, text } of qualified) {
    const place = placeOf(view, occurrence);
    if (place) edits.add(occurrence.file, place.name.whole, text);
  }
  for (const place of places) {
    const { occurrence } = place;
    if (occurrence.role === 'alias' || qualified.some(other => sameName(other.occurrence, occurrence)))
      continue;
    const change = renamed(view.text(occurrence.file) ?? '', place, name);
    edits.add(occurrence.file, change, change.text);
  }
  for (const { file, span } of anchorPlaces(view, spot.course, spot.occurrence)) {
    const coded = (view.text(file) ?? '').slice(span.start, span.end).includes('%');
    edits.add(file, span, coded ? encodeURIComponent(name) : name);
  }
  keepOldId(view, edits, spot, places, name, leaveAlias);
  return edits.build(view);
}

function sameName(a: Occurrence, b: Occurrence): boolean {
  return a.file === b.file && a.place === b.place;
}

function renameable(view: LanguageView, path: string, offset: number): Spot | Refusal {
  const spot = spotAt(view, path, offset);
  if (!spot) return { refusal: whyNothing(view, path, offset) };
  const refusal = whyNot(spot);
  return refusal === undefined ? spot : { refusal };
}

const ALIAS = 'alias';

/** An earlier id that becomes the id again changes places with it; else the old id is added where that is wanted. */
function keepOldId(
  view: LanguageView,
  edits: EditCollector,
  { occurrence: { kind, key } }: Spot,
  places: readonly Placed[],
  name: string,
  leaveAlias: boolean,
): void {
  if (kind === 'item' || kind === 'standard') return;
  const old = currentId({ kind, key });
  const again = places.find(({ occurrence: { role, written } }) => role === 'alias' && written === name);
  const defined = places.find(({ occurrence: { role } }) => role === 'definition');
  const file = defined && view.project.file(defined.occurrence.file);
  if (again) edits.add(again.occurrence.file, again.name.span, old, ALIAS);
  else if (leaveAlias && file) {
    const edit = addAlias(view.text(file.path) ?? '', occurrenceSpan(file, defined.occurrence), old);
    if (!edit) return;
    edits.add(file.path, edit, edit.text, ALIAS);
  } else return;
  edits.annotate(ALIAS, {
    label: 'Keep the old id as an alias',
    description: `Old references and response data that say “${old}” still lead to this ${kind}.`,
    needsConfirmation: false,
  });
}
