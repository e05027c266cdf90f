// The course, unit and form that a file belongs to, also while its frontmatter is still being written.
import { type Lexicon, lexiconFor } from '../core/bloom/lexicon.js';
import { packFor } from '../core/bloom/pack.js';
import { contextOf } from '../core/model/course.js';
import { courseLexicon } from '../core/model/outcome.js';
import type { Course, Form, Item, Unit } from '../core/model/types.js';
import { namesOf } from './names.js';
import type { LanguageView } from './view.js';

/** The course of a file; for one that is no course file yet, the course in whose folder it lies. */
export function courseAround(view: LanguageView, path: string): Course | undefined {
  const own = view.project.courseOf(path)?.course;
  if (own) return own;
  const around = view.project
    .courses()
    .map(({ course }) => course)
    .filter(({ folder }) => folder === '' || path.startsWith(`${folder}/`));
  return around.sort((a, b) => b.folder.length - a.folder.length)[0];
}

/**
 * The unit in which bare names of a file are read.
 *
 * @param named what the file says about its unit as it stands in the editor, where that is known
 */
export function unitAround(course: Course | undefined, path: string, named?: string): Unit | undefined {
  if (!course) return undefined;
  const part = course.files.get(path);
  const name = named ?? (part && namesOf(part).unit);
  return course.units.find(({ file }) => file === path) ?? (name ? course.index.units.get(name) : undefined);
}

/** The unit whose file lies nearest: what a new file in a folder most likely belongs to. */
export function nearestUnit(course: Course | undefined, path: string): Unit | undefined {
  const folderOf = (file: string): string => file.slice(0, file.lastIndexOf('/') + 1);
  const folder = folderOf(path);
  return course?.units.find(({ file }) => file !== path && folderOf(file) === folder);
}

export interface FormPlace {
  readonly form: Form;
  /** Undefined for an assessment over several units. */
  readonly unit: Unit | undefined;
}

export function formOf(course: Course | undefined, path: string): FormPlace | undefined {
  for (const unit of course?.units ?? []) {
    const form = unit.forms.find(({ file }) => file === path);
    if (form) return { form, unit };
  }
  const form = course?.assessments.find(({ file }) => file === path);
  return form && { form, unit: undefined };
}

/** The item in which an offset lies: the last one that begins before it. */
export function itemAt(view: LanguageView, form: Form, offset: number): Item | undefined {
  return form.items.findLast(({ at }) => view.project.locate(at).start <= offset);
}

/** The verbs of a course; undefined for a language without a list, and English where there is no course. */
export function lexiconAround(course: Course | undefined): Lexicon | undefined {
  if (!course) {
    const english = packFor('en');
    return english && lexiconFor(english);
  }
  return courseLexicon(course.units[0]?.context ?? contextOf({ file: course.file, part: course.part }));
}
