// Finds the course that a place belongs to, for commands that add to it.
import { readCourseFile } from '../core/course/read-file.js';
import { compareText } from '../core/model/unit.js';
import { sourceText } from '../core/text/source.js';
import { isMarkdown } from './discovery.js';
import type { FileSystem } from './port.js';

export interface FoundCourse {
  readonly folder: string;
  /** The name of the course file in the folder. */
  readonly file: string;
}

/** The nearest course at or above a folder, which need not exist yet; never beyond the repository that it lies in. */
export async function findCourse(fs: FileSystem, from: string): Promise<FoundCourse | undefined> {
  for (let folder = from; ; folder = folder.slice(0, folder.lastIndexOf('/')) || '/') {
    const file = await courseFileIn(fs, folder);
    if (file !== undefined) return { folder, file };
    if (folder === '/' || !folder.includes('/') || (await holdsGit(fs, folder))) return undefined;
  }
}

/** The course file in a folder: `course.md` if it is one, else the first by name. */
export async function courseFileIn(fs: FileSystem, folder: string): Promise<string | undefined> {
  const entries = await fs.list(folder).catch(() => []);
  const names = entries
    .filter(({ name, kind }) => kind === 'file' && isMarkdown(name))
    .map(({ name }) => name);
  const rank = (name: string): number => (name === 'course.md' ? 0 : 1);
  for (const name of names.sort((a, b) => rank(a) - rank(b) || compareText(a, b))) {
    const raw = await fs.read(`${folder === '/' ? '' : folder}/${name}`).catch(() => '');
    if (/type[ \t]*:/.test(raw) && isCourse(sourceText(raw).text)) return name;
  }
  return undefined;
}

function isCourse(text: string): boolean {
  return readCourseFile('course.md', text, undefined)?.part.type === 'course';
}

async function holdsGit(fs: FileSystem, folder: string): Promise<boolean> {
  return (await fs.kindOf(`${folder}/.git`).catch(() => undefined)) !== undefined;
}
