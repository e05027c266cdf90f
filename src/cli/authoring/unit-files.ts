// Writes a new file of a unit into the unit's folder.
import type { Unit } from '../../core/model/types.js';
import type { ScaffoldFile } from '../../core/scaffold/file.js';
import { slug } from '../../core/scaffold/names.js';
import { unitFolder } from '../../core/scaffold/unit-place.js';
import type { Io } from '../io.js';
import { joined } from '../paths.js';
import { createFiles, reportWritten } from './create-files.js';
import type { OpenCourse } from './open-course.js';

/** @param name the file's path in the unit's folder, where the author chose one */
export async function createInUnit(
  { folder, course }: OpenCourse,
  unit: Unit,
  { path, text }: ScaffoldFile,
  name: string | undefined,
  io: Io,
): Promise<void> {
  const home = unitFolder(unit);
  // Where several units share a folder, their files are told apart by the unit’s name.
  const shared = course.units.some(other => other !== unit && unitFolder(other) === home);
  const files = [{ path: name ?? (shared ? `${slug(unit.id) || unit.id}-${path}` : path), text }];
  await createFiles(joined(folder, home), files, io, 'Choose another name with --file.');
  reportWritten(joined(folder, home), files, io);
}
