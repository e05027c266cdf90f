// Which course a file belongs to: the nearest folder above it that holds a course file.
import { compareText } from '../model/unit.js';

/** Folder → path of its course file. Of two course files in one folder `course.md` counts, else the first by path. */
export function courseFolders(coursePaths: readonly string[]): ReadonlyMap<string, string> {
  const folders = new Map<string, string>();
  for (const path of [...coursePaths].sort(compareText)) {
    const folder = parent(path);
    const other = folders.get(folder);
    if (other === undefined || (path.endsWith('course.md') && !other.endsWith('course.md')))
      folders.set(folder, path);
  }
  return folders;
}

/** The path of the course file that `path` lies under. */
export function folderOf(path: string, folders: ReadonlyMap<string, string>): string | undefined {
  for (let folder = parent(path); ; folder = parent(folder)) {
    const owner = folders.get(folder);
    if (owner !== undefined || folder === '') return owner;
  }
}

function parent(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}
