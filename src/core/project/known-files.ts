// Which files lie beside the course, course files or not: for links, which the core cannot follow by itself.

import { didYouMean } from '../text/did-you-mean.js';

export interface FileList {
  /** Paths relative to the project's root, with `/`. */
  readonly files: Iterable<string>;
  /** Folders whose content is not known, such as those that a .gitignore excludes. */
  readonly closed?: Iterable<string>;
}

export class KnownFiles {
  readonly #files = new Set<string>();
  readonly #folders = new Set<string>(['']);
  readonly #closed: ReadonlySet<string>;
  /** By lower-case path, and by name. */
  readonly #folded = new Map<string, string>();
  readonly #named = new Map<string, string | undefined>();
  /** Names of files by folder. */
  readonly #inside = new Map<string, string[]>();

  constructor({ files, closed = [] }: FileList) {
    this.#closed = new Set([...closed].map(path => path.normalize('NFC')));
    for (const path of files) this.#add(path.normalize('NFC'));
  }

  #add(path: string): void {
    if (this.#files.has(path)) return;
    this.#files.add(path);
    this.#folded.set(path.toLowerCase(), path);
    const [folder, name] = [parent(path), nameOf(path)];
    const names = this.#inside.get(folder);
    if (names) names.push(name);
    else this.#inside.set(folder, [name]);
    // Two files of one name are no hint to either.
    this.#named.set(name, this.#named.has(name) ? undefined : path);
    for (let above = folder; !this.#folders.has(above); above = parent(above)) this.#folders.add(above);
  }

  paths(): Iterable<string> {
    return this.#files;
  }

  /** Undefined where nobody knows. */
  has(path: string): boolean | undefined {
    if (this.#files.has(path) || this.#folders.has(path)) return true;
    for (let folder = path; folder !== ''; folder = parent(folder))
      if (this.#closed.has(folder)) return undefined;
    return false;
  }

  /** A file that a wrong path may mean: the same but for capitals, the only one of its name, or one beside it. */
  meant(path: string): string | undefined {
    const same = this.#folded.get(path.toLowerCase()) ?? this.#named.get(nameOf(path));
    if (same !== undefined) return same;
    const folder = parent(path);
    const near = didYouMean(nameOf(path), this.#inside.get(folder) ?? []);
    return near === undefined ? undefined : folder === '' ? near : `${folder}/${near}`;
  }
}

function parent(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
