// The file system as the rest of the program sees it; Node, memory and editors each bring their own.

export interface DirectoryEntry {
  readonly name: string;
  /** Links are neither: they are never followed, so that no course reaches out of its folder. */
  readonly kind: 'file' | 'folder' | 'other';
}

/** Paths are absolute with `/`. Failing operations reject with an error whose `code` is Node’s (ENOENT, EACCES, …). */
export interface FileSystem {
  list(folder: string): Promise<readonly DirectoryEntry[]>;
  /** The text with its byte order mark, if any; invalid UTF-8 becomes U+FFFD. */
  read(file: string): Promise<string>;
  kindOf(path: string): Promise<'file' | 'folder' | 'other' | undefined>;
}

/** Writing, for commands that create and change files. */
export interface WritableFileSystem extends FileSystem {
  /** Creates a file and its folders; rejects with code EEXIST where something is there already. */
  create(file: string, text: string): Promise<void>;
  /** Changes a file that exists; rejects with code ENOENT where none is. */
  replace(file: string, text: string): Promise<void>;
  /** Writes a file in one step, whether there was one or not, and creates its folders. */
  save(file: string, text: string): Promise<void>;
  /** Adds to the end of a file, which is created where there is none. */
  append(file: string, text: string): Promise<void>;
}
