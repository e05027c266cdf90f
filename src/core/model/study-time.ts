// When outcomes are learned and met again, on an axis of minutes of study: format 1 has no calendar.
import type { Course, Form, Outcome, Unit } from './types.js';

/** An occasion on which an outcome of an earlier unit is assessed again. */
export interface Review {
  readonly outcome: Outcome;
  readonly form: Form;
  /** Position in the order of study: that of a unit, and halves between them for assessments over several units. */
  readonly position: number;
  /** Minutes from the beginning of the course. */
  readonly time: number;
}

export interface StudyTime {
  /** When each unit ends, by its position. */
  readonly ends: readonly number[];
  readonly total: number;
  /** By the key of the outcome, in the order of study. */
  readonly reviews: ReadonlyMap<string, readonly Review[]>;
}

/**
 * Units follow each other and take the minutes of their lessons and first form; where minutes are missing, as long as the
 * others do on average. An assessment over several units stands beside the only unit of the nearest folder that has
 * one: at the unit’s beginning if it is diagnostic, else at its end. Elsewhere it comes after the last unit that it
 * covers, or, if diagnostic, before the course.
 */
export function studyTime(course: Course): StudyTime {
  const ends = unitEnds(course.units);
  const position = new Map(course.units.map((unit, i) => [unit.id, i]));
  const reviews = new Map<string, Review[]>();
  const note = (outcome: Outcome, form: Form, at: number): void => {
    const own = position.get(outcome.unitId) ?? Number.POSITIVE_INFINITY;
    if (at <= own) return;
    // A whole position is the end of that unit, a half the end of the one before or the course’s beginning.
    const review = { outcome, form, position: at, time: ends[Math.floor(at)] ?? ends.at(-1) ?? 0 };
    const list = reviews.get(outcome.key);
    if (list) list.push(review);
    else reviews.set(outcome.key, [review]);
  };
  for (const [i, unit] of course.units.entries()) {
    for (const { outcome, form } of foreignOutcomes(course, unit)) note(outcome, form, i);
  }
  const place = placeOf(course, position);
  for (const form of course.assessments) {
    const at = place(form);
    for (const outcome of new Set(form.items.flatMap(({ outcomes }) => outcomes))) note(outcome, form, at);
  }
  for (const list of reviews.values()) list.sort((a, b) => a.time - b.time);
  return { ends, total: ends.at(-1) ?? 0, reviews };
}

function unitEnds(units: readonly Unit[]): readonly number[] {
  const own = units.map(unitMinutes);
  const known = own.filter(minutes => minutes !== undefined);
  const usual = known.length === 0 ? 1 : known.reduce((sum, minutes) => sum + minutes, 0) / known.length;
  let time = 0;
  return own.map(minutes => {
    time += minutes ?? usual;
    return time;
  });
}

function unitMinutes(unit: Unit): number | undefined {
  const form = unit.forms.find(({ purpose }) => purpose === 'formative');
  const parts = [...unit.lessons, ...(form ? [form] : [])].flatMap(({ minutes }) => minutes?.value ?? []);
  return parts.length === 0 ? undefined : parts.reduce((sum, minutes) => sum + minutes, 0);
}

/** Outcomes of other units that items of a unit’s own forms name as `unit/outcome`. */
function foreignOutcomes(
  course: Course,
  unit: Unit,
): readonly { readonly outcome: Outcome; readonly form: Form }[] {
  const forms = new Map(unit.forms.map(form => [form.file, form]));
  return unit.references.flatMap(({ to, value, at }) => {
    const form = forms.get(at.file);
    const outcome = to === 'outcome' ? course.index.outcomes.get(value) : undefined;
    return form && outcome && outcome.unitId !== unit.id ? [{ outcome, form }] : [];
  });
}

function placeOf(course: Course, position: ReadonlyMap<string, number>): (form: Form) => number {
  const folders = new Map<string, Set<string>>();
  for (const { file, id } of course.units) {
    for (let folder = parent(file); ; folder = parent(folder)) {
      const units = folders.get(folder);
      if (units) units.add(id);
      else folders.set(folder, new Set([id]));
      if (folder === course.folder || folder === '') break;
    }
  }
  return form => {
    const diagnostic = form.purpose === 'diagnostic';
    for (let folder = parent(form.file); ; folder = parent(folder)) {
      const units = [...(folders.get(folder) ?? [])];
      const own = units.length === 1 && position.get(units[0]!);
      if (typeof own === 'number') return diagnostic ? own - 0.5 : own;
      if (units.length > 0 || folder === course.folder || folder === '') break;
    }
    if (diagnostic) return -0.5;
    const covered = form.covers.map(({ unitId }) => position.get(unitId) ?? 0);
    return covered.length === 0 ? -0.5 : Math.max(...covered) + 0.5;
  };
}

function parent(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}
