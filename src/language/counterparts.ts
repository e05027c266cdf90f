// From an item to its counterparts in the parallel forms: by its id, else by likeness within its outcome.
import type { Location } from 'vscode-languageserver-types';
import { formsFor, parallelForms } from '../core/model/coverage.js';
import { counterparts, lookAt } from '../core/model/item-likeness.js';
import type { Course, Form, Item, Unit } from '../core/model/types.js';
import { courseAround, formOf, itemAt } from './scope.js';
import { type LanguageView, locationOf } from './view.js';

/** The unit, form and item of a place; undefined outside of a unit's forms. */
function placeOf(view: LanguageView, path: string, offset: number) {
  const course = courseAround(view, path);
  const place = formOf(course, path);
  const item = place && itemAt(view, place.form, offset);
  return course && place?.unit && item ? { course, unit: place.unit, form: place.form, item } : undefined;
}

export function counterpartsAt(view: LanguageView, path: string, offset: number): readonly Location[] {
  const place = placeOf(view, path, offset);
  if (!place) return [];
  const { course, unit, form, item } = place;
  return parallelForms(unit, form).flatMap(other => {
    const found = counterpartIn(course, form, item, other);
    return found ? [locationOf(view, found.at)] : [];
  });
}

function counterpartIn(course: Course, form: Form, item: Item, other: Form): Item | undefined {
  const keys = new Set(item.outcomes.map(({ key }) => key));
  const related = (items: readonly Item[]): readonly Item[] =>
    items.filter(({ outcomes, id }) =>
      id !== undefined && id === item.id ? true : outcomes.some(({ key }) => keys.has(key)),
    );
  const look = (of: Form) => related(of.items).map(one => lookAt(one, of, course.language));
  return counterparts(look(form), look(other)).find(({ first }) => first.item === item)?.second.item;
}

/** The forms parallel to the one in a file; undefined for a file that is no form of a unit. */
export function formsParallelTo(
  view: LanguageView,
  path: string,
):
  | { readonly course: Course; readonly unit: Unit; readonly form: Form; readonly others: readonly Form[] }
  | undefined {
  const course = courseAround(view, path);
  const place = formOf(course, path);
  if (!course || !place?.unit) return undefined;
  const { form, unit } = place;
  return {
    course,
    unit,
    form,
    others: formsFor(unit, form.purpose).filter(({ file }) => file !== form.file),
  };
}
