// The file system of Node.
import {
  appendFile,
  mkdir,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import type { DirectoryEntry, WritableFileSystem } from './port.js';

export const nodeFiles: WritableFileSystem = {
  async list(folder) {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.map(
      (entry): DirectoryEntry => ({
        name: entry.name,
        kind: entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other',
      }),
    );
  },
  read: file => readFile(file, 'utf8'),
  async kindOf(target) {
    try {
      const stats = await stat(target);
      return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  },
  async create(file, text) {
    await mkdir(path.dirname(file), { recursive: true });
    // `wx` fails where the file exists, also if it appeared a moment ago.
    await writeFile(file, text, { flag: 'wx' });
  },
  async replace(file, text) {
    // A link keeps its place.
    const target = await realpath(file);
    const { mode } = await stat(target);
    await writeInOneStep(target, text, mode);
  },
  async save(file, text) {
    const kind = await nodeFiles.kindOf(file);
    if (kind === 'file') return nodeFiles.replace(file, text);
    // Devices and pipes, such as /dev/stdout, must not be put away for a file.
    if (kind === 'other') return writeFile(file, text);
    await mkdir(path.dirname(file), { recursive: true });
    await writeInOneStep(file, text);
  },
  append: (file, text) => appendFile(file, text),
};

/** Beside the file first, so that a full disk or a power cut leaves the old text whole. */
async function writeInOneStep(target: string, text: string, mode?: number): Promise<void> {
  const beside = `${target}.${process.pid}.tmp`;
  try {
    await writeFile(beside, text, { flag: 'wx', ...(mode !== undefined && { mode }) });
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
