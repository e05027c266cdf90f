// A file system in memory, for tests and for callers that bring their own texts.
import type { DirectoryEntry, WritableFileSystem } from './port.js';

export class MemoryFiles implements WritableFileSystem {
  readonly #texts = new Map<string, string>();

  /** @param files texts by absolute path */
  constructor(files: Readonly<Record<string, string>> = {}) {
    for (const [path, text] of Object.entries(files)) this.#texts.set(path, text);
  }

  async list(folder: string): Promise<readonly DirectoryEntry[]> {
    const prefix = folder.endsWith('/') ? folder : `${folder}/`;
    const found = new Map<string, DirectoryEntry>();
    for (const path of this.#texts.keys()) {
      if (!path.startsWith(prefix)) continue;
      const [name = '', ...deeper] = path.slice(prefix.length).split('/');
      found.set(name, { name, kind: deeper.length > 0 ? 'folder' : 'file' });
    }
    if (found.size === 0) throw failure('ENOENT', folder);
    return [...found.values()];
  }

  async read(file: string): Promise<string> {
    const text = this.#texts.get(file);
    if (text === undefined) throw failure('ENOENT', file);
    return text;
  }

  async kindOf(path: string): Promise<'file' | 'folder' | undefined> {
    if (this.#texts.has(path)) return 'file';
    const prefix = path.endsWith('/') ? path : `${path}/`;
    return [...this.#texts.keys()].some(other => other.startsWith(prefix)) ? 'folder' : undefined;
  }

  async create(file: string, text: string): Promise<void> {
    if (this.#texts.has(file)) throw failure('EEXIST', file);
    this.#texts.set(file, text);
  }

  async replace(file: string, text: string): Promise<void> {
    if (!this.#texts.has(file)) throw failure('ENOENT', file);
    this.#texts.set(file, text);
  }

  async save(file: string, text: string): Promise<void> {
    if ((await this.kindOf(file)) === 'folder') throw failure('EISDIR', file);
    this.#texts.set(file, text);
  }

  async append(file: string, text: string): Promise<void> {
    this.#texts.set(file, (this.#texts.get(file) ?? '') + text);
  }

  remove(file: string): void {
    this.#texts.delete(file);
  }
}

function failure(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code });
}
