// Whether a thing can be renamed, and whether a new name can be given to it: reasons in words for authors.
import { ID_PATTERN } from '../core/course/read-fields.js';
import type { Course } from '../core/model/types.js';
import { thingNamed } from './name-meaning.js';
import { namesOf, splitName } from './names.js';
import { type Occurrence, occurrencesOf } from './occurrences.js';
import { nameSpan, type Spot } from './spot.js';
import type { LanguageView } from './view.js';

/** Why the editor is told no. */
export interface Refusal {
  readonly refusal: string;
}

export function isRefusal(answer: object): answer is Refusal {
  return 'refusal' in answer;
}

/** The id of a thing as it is today, without its unit. */
export function currentId({ kind, key }: Pick<Occurrence, 'kind' | 'key'>): string {
  if (kind === 'unit' || kind === 'standard') return key;
  return key.slice(key.lastIndexOf(kind === 'item' ? '#' : '/') + 1);
}

/** Why there is nothing to rename at a place that names no known thing. */
export function whyNothing(view: LanguageView, path: string, offset: number): string {
  const file = view.project.file(path);
  const text = view.text(path);
  const course = view.project.courseOf(path)?.course;
  if (!file || text === undefined) return 'This file is not part of a course.';
  if (!course) return 'This file belongs to no course, so its ids cannot be followed to other files.';
  const unknown = namesOf(file.part).all.find(name => {
    const { to: _, role, value: written, at: place } = name;
    const occurrence: Occurrence = { kind: 'unit', key: '', role, file: path, written, place };
    const { start, end } = nameSpan(text, file, occurrence).span;
    return start <= offset && offset <= end && !thingNamed(course, path, file.part, name);
  });
  if (!unknown)
    return 'Only ids of units, outcomes, misconceptions, items and standards can be renamed. Put the cursor on one of them.';
  const what = unknown.to === 'unit-or-outcome' ? 'unit or outcome' : unknown.to;
  return `There is no ${what} “${unknown.value}” in this course, so there is nothing to rename.`;
}

/** Why the thing under the cursor cannot be renamed; undefined where it can. */
export function whyNot({ course, occurrence }: Spot): string | undefined {
  const { kind, key, role, written } = occurrence;
  if (role === 'alias')
    return `“${written}” is an earlier id, kept so that old references still find their way. Rename “${currentId(occurrence)}” itself, or edit the list by hand.`;
  const defined = occurrencesOf(course)
    .of(kind, key)
    .filter(other => other.role === 'definition');
  if (kind === 'standard') return undefined;
  const scope = kind === 'item' ? new Set(defined.map(({ file }) => file)).size : 1;
  if (defined.length <= scope) return undefined;
  return `“${currentId(occurrence)}” is the id of more than one ${kind}, so it is not clear which places mean which. Give one of them another id by hand first.`;
}

/** Why a thing cannot be called so; undefined where it can. */
export function whyNotCalled({ course, occurrence }: Spot, name: string): string | undefined {
  const { kind, key } = occurrence;
  if (kind === 'standard') {
    if (name === '' || /[\p{Cc}\u2028\u2029]/u.test(name))
      return 'A standard’s code is a text on one line, and not empty.';
  } else if (!ID_PATTERN.test(name)) {
    if (name.includes('/')) return 'Write the id alone, without the unit and its slash.';
    return `“${name}” cannot be an id. An id is made of letters, digits, points, hyphens and underscores, and begins with a letter or digit.`;
  }
  if (/^null$/i.test(name)) return `YAML reads “${name}” as an empty value. Choose another id.`;
  return name === currentId(occurrence) ? undefined : clash(course, kind, key, name);
}

function clash(course: Course, kind: Occurrence['kind'], key: string, name: string): string | undefined {
  const { index } = course;
  switch (kind) {
    case 'unit': {
      const other = index.units.get(name);
      return other && other.id !== key ? taken(name, other.id, 'unit') : undefined;
    }
    case 'outcome':
    case 'misconception': {
      const things: ReadonlyMap<string, { readonly id: string; readonly key: string }> = index[`${kind}s`];
      const unit = splitName(key)!.unit;
      const other = things.get(`${unit}/${name}`);
      return other && other.key !== key ? taken(name, other.id, `${kind} of “${unit}”`) : undefined;
    }
    case 'standard':
      return index.standards.has(key) && index.standards.has(name)
        ? `“${name}” is already the code of another standard.`
        : undefined;
    case 'item': {
      const files = new Set(
        occurrencesOf(course)
          .of('item', key)
          .map(({ file }) => file),
      );
      const other = occurrencesOf(course)
        .of('item', `${key.slice(0, key.lastIndexOf('#'))}#${name}`)
        .find(({ file }) => files.has(file));
      return other && `“${name}” is already an item of “${other.file}”.`;
    }
  }
}

function taken(name: string, id: string, what: string): string {
  return name === id
    ? `“${name}” is already the id of another ${what}.`
    : `“${name}” is an earlier id of the ${what} that is now “${id}”, and old references still use it.`;
}
