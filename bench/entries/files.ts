// The Markdown files of a folder with their texts, read the shortest way.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface ReadFile {
  /** Relative to the folder, with `/`. */
  readonly path: string;
  readonly text: string;
}

export function readFolder(folder: string): readonly ReadFile[] {
  return (readdirSync(folder, { recursive: true }) as string[])
    .filter(name => name.endsWith('.md'))
    .sort()
    .map(name => ({
      path: name.replaceAll('\\', '/'),
      text: readFileSync(path.join(folder, name), 'utf8'),
    }));
}

/** Prints the result for the process that asked. */
export function answer(result: unknown): void {
  process.stdout.write(JSON.stringify(result));
}
