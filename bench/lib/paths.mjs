// Where things lie: the project, this folder, and the git-ignored place for what a run makes.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const BENCH = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
export const PROJECT = path.dirname(BENCH);
export const WORK = path.join(BENCH, 'work');

/** The Markdown files below a folder, absolute, in order. */
export function markdownFiles(folder) {
  return readdirSync(folder, { recursive: true })
    .filter(name => name.endsWith('.md'))
    .sort()
    .map(name => path.join(folder, name));
}
