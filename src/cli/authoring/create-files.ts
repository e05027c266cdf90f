// Writes scaffolded files: all or none where that can be known before, never over something that exists.
import type { ScaffoldFile } from '../../core/scaffold/file.js';
import { reasonOf } from '../../files/discovery.js';
import { type Io, UsageError } from '../io.js';
import { joined, shownPath } from '../paths.js';

/** @param hint what to do where a file exists already */
export async function createFiles(
  folder: string,
  files: readonly ScaffoldFile[],
  io: Io,
  hint: string,
): Promise<void> {
  const targets = files.map(({ path, text }) => ({ path: joined(folder, path), text }));
  const taken: string[] = [];
  for (const { path } of targets) {
    const kind = await io.files.kindOf(path).catch((error: unknown) => {
      throw new UsageError(
        `Cannot write ${shownPath(io.cwd, path)}: ${writeReason(error)}. Nothing was written.`,
      );
    });
    if (kind !== undefined) taken.push(shownPath(io.cwd, path));
  }
  if (taken.length > 0) {
    const verb = taken.length === 1 ? 'exists' : 'exist';
    throw new UsageError(`${taken.join(', ')} ${verb} already, so nothing was written. ${hint}`);
  }
  const written: string[] = [];
  for (const { path, text } of targets) {
    try {
      await io.files.create(path, text);
    } catch (error) {
      const before =
        written.length > 0 ? `Written before that: ${written.join(', ')}.` : 'Nothing was written.';
      throw new UsageError(`Could not write ${shownPath(io.cwd, path)}: ${writeReason(error)}. ${before}`);
    }
    written.push(shownPath(io.cwd, path));
  }
}

export function writeReason(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  if (code === 'EEXIST') return 'something has been put there in the meantime';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'its folder may not be written to';
  if (code === 'ENOSPC') return 'the disk is full';
  return reasonOf(error);
}

/** “Wrote a.md” or a list below “Wrote 3 files:”. */
export function reportWritten(folder: string, files: readonly ScaffoldFile[], io: Io): void {
  const shown = files.map(({ path }) => shownPath(io.cwd, joined(folder, path)));
  io.stdout.write(
    shown.length === 1
      ? `Wrote ${shown[0]}\n`
      : `Wrote ${shown.length} files:\n${shown.map(path => `  ${path}\n`).join('')}`,
  );
}
