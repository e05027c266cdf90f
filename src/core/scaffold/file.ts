// What scaffolding hands over: texts with their places, written by whoever asked for them.

export interface ScaffoldFile {
  /** Relative to the folder that the caller chose, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** The same files one folder deeper; `''` leaves them where they are. */
export function inFolder(folder: string, files: readonly ScaffoldFile[]): readonly ScaffoldFile[] {
  return folder === '' ? files : files.map(({ path, text }) => ({ path: `${folder}/${path}`, text }));
}
