// Makes the files of a new part of a course from what an author chose; the editor writes them.
import { LEVELS, type Level } from '../core/bloom/levels.js';
import { MODES, type ModeName } from '../core/course/modes.js';
import { formsFor } from '../core/model/coverage.js';
import type { Course, Purpose, Unit } from '../core/model/types.js';
import { addUnit } from '../core/scaffold/add-unit.js';
import { blueprintOf, firstBlueprint } from '../core/scaffold/blueprint.js';
import { usualMinutes } from '../core/scaffold/corrective-mode.js';
import type { ScaffoldFile } from '../core/scaffold/file.js';
import { freePath } from '../core/scaffold/missing-file.js';
import { idFromText, slug, unusedId } from '../core/scaffold/names.js';
import { newActivity } from '../core/scaffold/new-activity.js';
import { newAssessment } from '../core/scaffold/new-assessment.js';
import { newCourse } from '../core/scaffold/new-course.js';
import { newUnit } from '../core/scaffold/new-unit.js';
import { nextFormName, parallelForm } from '../core/scaffold/parallel-form.js';
import { starterCourse } from '../core/scaffold/starter.js';
import { pathInUnit, unitPath } from '../core/scaffold/unit-place.js';
import type { TextEdit } from '../core/text/edits.js';
import { courseAround, formOf } from './scope.js';
import type { LanguageView } from './view.js';

interface InUnit {
  /** The address of any file of the course. */
  readonly uri: string;
  readonly unit: string;
}

export type NewFilesParams =
  | {
      readonly kind: 'course';
      /** The folder that the course’s own folder is made in; with `here` it becomes the course’s. */
      readonly uri: string;
      readonly here: boolean;
      readonly title: string;
      readonly language: string;
      /** A small complete course instead of an empty one. */
      readonly example: boolean;
    }
  | {
      readonly kind: 'unit';
      readonly uri: string;
      readonly title: string;
      readonly outcomes: readonly string[];
    }
  | (InUnit & {
      readonly kind: 'lesson' | 'corrective' | 'enrichment';
      readonly title: string;
      readonly outcomes?: readonly string[];
      readonly mode?: string;
      readonly level?: string;
    })
  | (InUnit & { readonly kind: 'assessment'; readonly purpose: Purpose })
  /** The address is that of the form. */
  | { readonly kind: 'parallel'; readonly uri: string };

export interface MadeFiles {
  /** Paths of the project; the first file is the one to show. */
  readonly files: readonly ScaffoldFile[];
  readonly edits: readonly { readonly path: string; readonly edit: TextEdit }[];
  readonly language: string;
}

/** @param path of the file or folder that the address means */
export function newFiles(
  view: LanguageView,
  path: string,
  params: NewFilesParams,
): MadeFiles | { readonly refusal: string } {
  if (params.kind === 'course') return wholeCourse(view, path, params);
  const course = courseAround(view, path);
  if (!course) return { refusal: 'This file belongs to no course.' };
  if (params.kind === 'unit') return unitOf(view, course, params);
  if (params.kind === 'parallel') {
    const place = formOf(course, path);
    if (!place?.unit) return { refusal: 'This file is no form of a unit.' };
    if (place.form.items.length === 0)
      return { refusal: `Form ${place.form.name} has no items yet: write them first.` };
    return made(view, course, parallelForm(place.unit, place.form));
  }
  const unit = course.index.units.get(params.unit);
  if (!unit) return { refusal: `There is no unit “${params.unit}”.` };
  const file =
    params.kind === 'assessment'
      ? assessmentOf(course, unit, params.purpose)
      : activityOf(course, unit, params);
  return made(view, course, file);
}

function made(view: LanguageView, course: Course, { path, text }: ScaffoldFile): MadeFiles {
  return { files: [{ path: free(view, path), text }], edits: [], language: course.language };
}

function free(view: LanguageView, path: string): string {
  return freePath(path, other => view.project.file(other) !== undefined || view.text(other) !== undefined);
}

function wholeCourse(
  view: LanguageView,
  folder: string,
  { title, language, example, here }: NewFilesParams & { kind: 'course' },
): MadeFiles | { readonly refusal: string } {
  const id = slug(title) || 'course';
  const home = [folder, here ? '' : id].filter(part => part !== '').join('/');
  const around = view.project
    .courses()
    .find(({ course }) => course.folder === '' || `${home}/`.startsWith(`${course.folder}/`));
  if (around)
    return { refusal: `The new course would lie inside “${around.course.title}”: choose another folder.` };
  const files = (example && starterCourse({ id, title, language })) || [newCourse({ id, title, language })];
  const placed = files.map(({ path, text }) => ({ path: home === '' ? path : `${home}/${path}`, text }));
  return { files: placed, edits: [], language };
}

function unitOf(
  view: LanguageView,
  course: Course,
  { title, outcomes }: NewFilesParams & { kind: 'unit' },
): MadeFiles {
  const id = unusedId(slug(title) || 'unit', [...course.index.units.keys()]);
  const named: { id: string; text: string }[] = [];
  for (const text of outcomes)
    named.push({
      id: idFromText(
        text,
        named.map(other => other.id),
      ),
      text,
    });
  const file = newUnit({ id, title, language: course.language, outcomes: named });
  const text = view.text(course.file);
  const order = course.units.map(unit => unit.id);
  const edit = text === undefined ? undefined : addUnit(text, id, order);
  return {
    files: [{ path: free(view, unitPath(course, id, file.path)), text: file.text }],
    edits: edit ? [{ path: course.file, edit }] : [],
    language: course.language,
  };
}

function activityOf(
  course: Course,
  unit: Unit,
  {
    kind,
    title,
    outcomes = [],
    mode,
    level,
  }: NewFilesParams & { kind: 'lesson' | 'corrective' | 'enrichment' },
): ScaffoldFile {
  const known = mode !== undefined && Object.hasOwn(MODES, mode) ? (mode as ModeName) : undefined;
  const hindered = unit.misconceptions.filter(misconception =>
    misconception.outcomes.some(({ id }) => outcomes.includes(id)),
  );
  const { path, text } = newActivity({
    role: kind,
    unit: unit.id,
    title,
    language: course.language,
    outcomes,
    misconceptions: kind === 'corrective' ? hindered.map(({ id }) => id) : [],
    ...(known && { mode: known }),
    ...(known && kind !== 'lesson' && { minutes: usualMinutes(known) }),
    ...(LEVELS.includes(level as Level) && { level: level as Level }),
  });
  return { path: pathInUnit(course, unit, path), text };
}

/** A form where there is one already gets its blueprint. */
function assessmentOf(course: Course, unit: Unit, purpose: Purpose): ScaffoldFile {
  const forms = formsFor(unit, purpose);
  const basis = forms.find(({ items }) => items.length > 0);
  const columns = course.scale.levels.map(({ label }) => label);
  const { path, text } = newAssessment({
    unit: unit.id,
    unitTitle: unit.title,
    language: course.language,
    form: nextFormName(forms),
    purpose,
    items: basis ? blueprintOf(basis) : firstBlueprint(unit.outcomes, unit.misconceptions, columns),
    ...(basis?.minutes && { minutes: basis.minutes.value }),
  });
  return { path: pathInUnit(course, unit, path), text };
}
