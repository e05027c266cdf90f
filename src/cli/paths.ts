// Paths between the shell and the project: absolute with `/` inside, relative to the current folder outside.
import path from 'node:path';

export function absolute(cwd: string, given: string): string {
  const resolved = path.resolve(cwd, given).replaceAll('\\', '/');
  return resolved.length > 1 ? resolved.replace(/\/$/, '') : resolved;
}

/** Relative to the current folder, `.` for the folder itself. */
export function shownPath(cwd: string, target: string): string {
  return path.relative(cwd, target).replaceAll('\\', '/') || '.';
}

export function isInside(folder: string, target: string): boolean {
  return target === folder || target.startsWith(folder === '/' ? '/' : `${folder}/`);
}

export function joined(folder: string, path: string): string {
  return folder === '/' ? `/${path}` : path === '' ? folder : `${folder}/${path}`;
}
