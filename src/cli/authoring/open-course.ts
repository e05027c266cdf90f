// The course and unit that a command adds to: those that the current folder lies in, unless flags say otherwise.
import type { Course, Unit } from '../../core/model/types.js';
import { RULES } from '../../core/rules/registry.js';
import { unitFolder } from '../../core/scaffold/unit-place.js';
import { didYouMean } from '../../core/text/did-you-mean.js';
import { courseFileIn, findCourse } from '../../files/find-course.js';
import { loadProject } from '../../files/load.js';
import { type Io, UsageError } from '../io.js';
import { isInside, joined, shownPath } from '../paths.js';
import type { Answers } from './answers.js';

export interface OpenCourse {
  /** Absolute; the course’s paths are relative to it. */
  readonly folder: string;
  readonly course: Course;
}

export async function openCourse(io: Io): Promise<OpenCourse> {
  const found = await findCourse(io.files, io.cwd);
  if (!found) throw new UsageError(await noCourse(io));
  const { project } = await loadProject(io.files, found.folder, { rules: RULES });
  const state = project.courses().find(({ course }) => course.folder === '');
  if (!state) throw new UsageError(`Cannot read ${shownPath(io.cwd, joined(found.folder, found.file))}.`);
  return { folder: found.folder, course: state.course };
}

async function noCourse(io: Io): Promise<string> {
  const below: string[] = [];
  for (const { name, kind } of await io.files.list(io.cwd).catch(() => [])) {
    if (kind === 'folder' && (await courseFileIn(io.files, joined(io.cwd, name)))) below.push(name);
  }
  return below.length > 0
    ? `This folder belongs to no course. Change into one of: ${below.sort().join(', ')}.`
    : 'This folder belongs to no course. “bloomery init” begins one.';
}

export async function chooseUnit(
  { folder, course }: OpenCourse,
  given: string | undefined,
  answers: Answers,
  io: Io,
): Promise<Unit | undefined> {
  const { units } = course;
  if (units.length === 0) {
    throw new UsageError(`The course “${course.id}” has no unit yet. “bloomery new unit” writes one.`);
  }
  const here = given === undefined ? unitHere(folder, units, io.cwd) : undefined;
  if (here) return here;
  const id = await answers.choice('--unit', given, {
    message: 'Which unit is it for?',
    choices: units.map(unit => ({ value: unit.id, hint: unit.title })),
  });
  if (id === undefined) return undefined;
  const unit = course.index.units.get(id);
  if (!unit) throw new UsageError(unknownName('unit', id, units));
  return unit;
}

/** The only unit, or the one whose folder is the innermost around the current folder. */
function unitHere(folder: string, units: readonly Unit[], cwd: string): Unit | undefined {
  if (units.length === 1) return units[0];
  const around = units
    .map(unit => ({ unit, at: joined(folder, unitFolder(unit)) }))
    .filter(({ at }) => isInside(at, cwd))
    .sort((a, b) => b.at.length - a.at.length);
  const [first, second] = around;
  return first && first.at !== second?.at && first.at !== folder ? first.unit : undefined;
}

export function unknownName(what: string, name: string, known: readonly { readonly id: string }[]): string {
  const ids = known.map(({ id }) => id);
  const meant = didYouMean(name, ids);
  const list = ids.length > 0 ? `There is: ${ids.join(', ')}.` : 'There is none yet.';
  return `There is no ${what} “${name}”. ${meant ? `Did you mean “${meant}”? ` : ''}${list}`;
}
