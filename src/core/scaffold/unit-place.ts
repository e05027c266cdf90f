// Where files of units go: a folder of its own beside the other units, numbered as they are.
import type { Course, Unit } from '../model/types.js';
import { slug } from './names.js';

/** Relative to the project; `''` for its root. */
export function unitFolder({ file }: Pick<Unit, 'file'>): string {
  return file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '';
}

/**
 * @param name the file's name
 * @returns relative to the folder that the units' own paths are relative to
 */
export function unitPath(course: Pick<Course, 'units' | 'folder'>, id: string, name: string): string {
  const folders = course.units.map(unitFolder).filter(folder => folder !== course.folder);
  const parents = new Set(folders.map(folder => folder.slice(0, folder.lastIndexOf('/') + 1)));
  const home = course.folder === '' ? '' : `${course.folder}/`;
  const parent = parents.size === 1 ? [...parents][0]! : home;
  const numbers = folders.map(
    folder => /^\d+(?=[-_. ])/.exec(folder.slice(folder.lastIndexOf('/') + 1))?.[0],
  );
  const numbered =
    course.units.length === 0 || (numbers.length > 0 && numbers.every(number => number !== undefined));
  if (!numbered) return `${parent}${slug(id) || id}/${name}`;
  const next = numbers.reduce((most, number) => Math.max(most, Number(number)), 0) + 1;
  const width = Math.max(...numbers.map(number => number?.length ?? 0), 2);
  return `${parent}${String(next).padStart(width, '0')}-${slug(id) || id}/${name}`;
}

/** The path of a new file of a unit: where several units share a folder, their files are told apart by their ids. */
export function pathInUnit(course: Pick<Course, 'units'>, unit: Unit, name: string): string {
  const home = unitFolder(unit);
  const shared = course.units.some(other => other !== unit && unitFolder(other) === home);
  return `${home === '' ? '' : `${home}/`}${shared ? `${slug(unit.id) || unit.id}-` : ''}${name}`;
}
