// What surrounds a place for completion: its course, unit, form and item, and what its file says about itself.
import type { Unit } from '../core/model/types.js';
import type { AttributeScope } from './completion-attributes.js';
import type { ValueScope } from './completion-values.js';
import type { ValueCursor } from './cursor.js';
import { courseAround, formOf, itemAt, lexiconAround, unitAround } from './scope.js';
import type { LanguageView } from './view.js';

export function completionScope(
  view: LanguageView,
  path: string,
  { cursor, offset }: { readonly cursor?: ValueCursor; readonly offset?: number },
): ValueScope & AttributeScope {
  const course = courseAround(view, path);
  const place = formOf(course, path);
  const home = unitAround(course, path, cursor?.top.get('unit'));
  const form = place?.form;
  const item = form && offset !== undefined ? itemAt(view, form, offset) : undefined;
  return {
    course,
    home,
    form,
    item,
    covers: form?.covers ?? [],
    about: item?.outcomes ?? [],
    rules: view.project.rules,
    lexicon: lexiconAround(course),
    forms: formsBeside(home, path, cursor?.top.get('purpose')),
    taughtBy: lessonModes(home, path),
  };
}

/** Names of the unit’s other forms of a purpose. */
function formsBeside(unit: Unit | undefined, path: string, purpose = 'formative'): readonly string[] {
  return (unit?.forms ?? [])
    .filter(form => form.file !== path && form.purpose === purpose)
    .map(({ name }) => name);
}

/** Modes of the lessons that teach what the corrective in a file is for; where it names nothing, of all lessons. */
function lessonModes(unit: Unit | undefined, path: string): readonly string[] {
  const own = unit?.correctives.find(({ file }) => file === path);
  const keys = new Set(own?.outcomes.map(({ key }) => key));
  const lessons = (unit?.lessons ?? []).filter(
    ({ outcomes }) => keys.size === 0 || outcomes.some(({ key }) => keys.has(key)),
  );
  return lessons.flatMap(({ modes }) => modes.map(({ value }) => value));
}
