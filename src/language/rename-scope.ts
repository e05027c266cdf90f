// Bare names that would mean something else after a renaming, so that they need their unit before them.
import type { Course } from '../core/model/types.js';
import { coveredThings } from './name-meaning.js';
import { namesOf, splitName } from './names.js';
import { type Occurrence, occurrencesOf, type Thing } from './occurrences.js';

export interface Qualification {
  readonly occurrence: Occurrence;
  /** `unit/id`, as it is called after the renaming. */
  readonly text: string;
}

/** Names of other things that the new name would hide are among them. */
export function qualifications(course: Course, thing: Thing, name: string): readonly Qualification[] {
  switch (thing.kind) {
    case 'outcome':
    case 'misconception':
      return [...inAssessments(course, thing, name), ...hiddenByUnit(course, thing, name)];
    case 'unit':
      return besideUnit(course, thing, name);
    default:
      return [];
  }
}

/** In an assessment over several units, a bare name must not fit two covered things. */
function inAssessments(course: Course, { kind, key }: Thing, name: string): readonly Qualification[] {
  if (kind !== 'outcome' && kind !== 'misconception') return [];
  return course.assessments.flatMap(({ file }) => {
    const things = coveredThings(course, file, kind).map(thing => ({
      ...thing,
      id: thing.key === key ? name : thing.id,
    }));
    const same = things.filter(({ id }) => id === name);
    if (same.length < 2) return [];
    return bareNames(course, file, kind).flatMap(occurrence => {
      const meant = same.find(thing => thing.key === occurrence.key);
      return meant ? [{ occurrence, text: `${meant.unitId}/${name}` }] : [];
    });
  });
}

/** Where a unit or an outcome may stand, a bare name means the unit. */
function hiddenByUnit(course: Course, { kind, key }: Thing, name: string): readonly Qualification[] {
  if (kind !== 'outcome' || !course.index.units.has(name)) return [];
  const { unit } = splitName(key)!;
  return occurrencesOf(course)
    .of(kind, key)
    .filter(occurrence => isBare(occurrence) && mayBeUnit(course, occurrence))
    .map(occurrence => ({ occurrence, text: `${unit}/${name}` }));
}

/** The other way round: an outcome that has the unit's new name. */
function besideUnit(course: Course, { key }: Thing, name: string): readonly Qualification[] {
  return course.units.flatMap(unit =>
    bareNames(course, unit.file, 'outcome')
      .filter(occurrence => occurrence.written === name && mayBeUnit(course, occurrence))
      .map(occurrence => ({ occurrence, text: `${unit.id === key ? name : unit.id}/${name}` })),
  );
}

function bareNames(course: Course, file: string, kind: Occurrence['kind']): readonly Occurrence[] {
  const all = occurrencesOf(course).byFile.get(file) ?? [];
  return all.filter(occurrence => occurrence.kind === kind && isBare(occurrence));
}

function isBare({ role, segment }: Occurrence): boolean {
  return role === 'reference' && segment === undefined;
}

function mayBeUnit(course: Course, { file, place }: Occurrence): boolean {
  const part = course.files.get(file);
  return (
    part !== undefined && namesOf(part).all.some(name => name.at === place && name.to === 'unit-or-outcome')
  );
}
