// All folders of the workspace, and which one a document belongs to.
import type { Preset } from '../core/lint/settings.js';
import { projectRoot } from '../files/load.js';
import type { FileSystem } from '../files/port.js';
import type { Pause } from './pump.js';
import { normalUri, pathBelow } from './uris.js';
import { type RootListener, WorkspaceRoot } from './workspace-root.js';

/** Where a folder's files are read. */
export interface FolderFiles {
  readonly fs: FileSystem;
  /** The folder in that file system. */
  readonly folder: string;
}

export interface WorkspaceOptions {
  /** Undefined for an address that cannot be read. */
  readonly filesOf: (uri: string) => FolderFiles | undefined;
  /** The address of a path in the file system of `uri`. */
  readonly uriOf: (path: string, uri: string) => string;
  readonly pause: Pause;
  readonly now: () => number;
  readonly listener: RootListener;
  /** Wins over the presets that courses choose. */
  readonly preset?: () => Preset | undefined;
}

/** A document with the folder it belongs to and its path there. */
export interface Placed {
  readonly root: WorkspaceRoot;
  readonly path: string;
}

export class Workspace {
  readonly #options: WorkspaceOptions;
  readonly #roots = new Map<string, WorkspaceRoot>();
  /** Folders that exist only for documents opened from outside the workspace. */
  readonly #visiting = new Set<string>();

  constructor(options: WorkspaceOptions) {
    this.#options = options;
  }

  roots(): readonly WorkspaceRoot[] {
    return [...this.#roots.values()];
  }

  addFolder(uri: string): WorkspaceRoot | undefined {
    const normal = normalUri(uri);
    const existing = this.#roots.get(normal);
    if (existing) return existing;
    const files = this.#options.filesOf(normal);
    if (!files) return undefined;
    const { pause, now, listener } = this.#options;
    const preset = this.#options.preset?.();
    const root = new WorkspaceRoot({
      ...files,
      uri: normal,
      pause,
      now,
      listener,
      ...(preset && { preset }),
    });
    this.#roots.set(normal, root);
    root.load();
    return root;
  }

  removeFolder(uri: string): void {
    this.#roots.delete(normalUri(uri));
    this.#visiting.delete(normalUri(uri));
  }

  /** The innermost folder that holds the document. */
  find(uri: string): Placed | undefined {
    let found: Placed | undefined;
    for (const root of this.#roots.values()) {
      const path = pathBelow(root.uriOfRoot, uri);
      if (path !== undefined && (!found || root.uriOfRoot.length > found.root.uriOfRoot.length))
        found = { root, path };
    }
    return found;
  }

  /** Like `find`; a document from outside the workspace brings the folder of its course along. */
  async findOrVisit(uri: string): Promise<Placed | undefined> {
    const known = this.find(uri);
    if (known) return known;
    const files = this.#options.filesOf(normalUri(uri));
    if (!files) return undefined;
    const folder = await projectRoot(files.fs, files.folder).catch(() => undefined);
    // A file in the root of a disk would make the whole disk its course.
    if (folder === undefined || folder === '/') return undefined;
    const address = normalUri(this.#options.uriOf(folder, uri));
    this.addFolder(address);
    this.#visiting.add(address);
    return this.find(uri);
  }

  /** Forgets folders that were only visited, once none of their documents is open; returns their addresses. */
  leaveVisited(): readonly string[] {
    const left = [...this.#visiting].filter(uri => !this.#roots.get(uri)?.hasOpen());
    for (const uri of left) this.removeFolder(uri);
    return left;
  }
}
