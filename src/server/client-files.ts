// A file system read through the client: for workspaces that only the editor can reach, such as those of the web.
import type { DirectoryEntry, FileSystem } from '../files/port.js';
import {
  LIST_FOLDER,
  type ListFolderParams,
  type ListFolderResult,
  READ_FILES,
  type ReadFilesParams,
  type ReadFilesResult,
} from './protocol.js';

/** What is needed of a connection. */
export interface Requester {
  sendRequest<R>(method: string, params: unknown): Promise<R>;
}

/** Paths are absolute below the workspace folder: `/unit/a.md`. */
export class ClientFiles implements FileSystem {
  readonly #connection: Requester;
  readonly #root: string;

  /** @param root the folder's address, without a slash at its end */
  constructor(connection: Requester, root: string) {
    this.#connection = connection;
    this.#root = root;
  }

  list(folder: string): Promise<readonly DirectoryEntry[]> {
    const params: ListFolderParams = { uri: this.#uri(folder) };
    return this.#connection.sendRequest<ListFolderResult>(LIST_FOLDER, params);
  }

  /** Files asked for in one turn travel in one message. */
  #waiting: {
    readonly uri: string;
    readonly done: (text: string | null) => void;
    readonly failed: (error: unknown) => void;
  }[] = [];

  async read(file: string): Promise<string> {
    const text = await new Promise<string | null>((done, failed) => {
      this.#waiting.push({ uri: this.#uri(file), done, failed });
      if (this.#waiting.length === 1) queueMicrotask(() => this.#flush());
    });
    if (text === null) throw Object.assign(new Error(`Cannot read ${file}`), { code: 'ENOENT' });
    return text;
  }

  #flush(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    const params: ReadFilesParams = { uris: waiting.map(({ uri }) => uri) };
    this.#connection.sendRequest<ReadFilesResult>(READ_FILES, params).then(
      texts => waiting.forEach(({ done }, i) => void done(texts[i] ?? null)),
      error => {
        for (const { failed } of waiting) failed(error);
      },
    );
  }

  async kindOf(path: string): Promise<'file' | 'folder' | undefined> {
    if (path === '/') return 'folder';
    const slash = path.lastIndexOf('/');
    const entries = await this.list(path.slice(0, slash) || '/').catch(() => []);
    const kind = entries.find(({ name }) => name === path.slice(slash + 1))?.kind;
    return kind === 'other' ? undefined : kind;
  }

  #uri(path: string): string {
    return path === '/' ? this.#root : this.#root + path.split('/').map(encodeURIComponent).join('/');
  }
}
