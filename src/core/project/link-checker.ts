// Follows the links of a project's files again only when something came, went or got other anchors.
import type { CourseFile } from '../course/course-file.js';
import { type BrokenLink, brokenLinks } from '../model/links.js';
import { equalData } from './equal-data.js';
import { type FileList, KnownFiles } from './known-files.js';

export class LinkChecker {
  readonly #fileAt: (path: string) => CourseFile | undefined;
  /** All files around; undefined where nobody lists them. */
  #known: KnownFiles | undefined;
  /** Counts what may make a link lead somewhere else. */
  #changes = 0;
  readonly #cache = new WeakMap<CourseFile, { changes: number; links: readonly BrokenLink[] }>();

  constructor(fileAt: (path: string) => CourseFile | undefined) {
    this.#fileAt = fileAt;
  }

  setExistingFiles(list: FileList): void {
    this.#known = new KnownFiles(list);
    this.#changes++;
  }

  /** Paths of the files around, as far as they are listed. */
  knownPaths(): Iterable<string> {
    return this.#known?.paths() ?? [];
  }

  /** Takes note that a course file came, changed or went. */
  noteChange(before: CourseFile | undefined, after: CourseFile | undefined): void {
    if (!before || !after || !equalData(before.body.anchors, after.body.anchors)) this.#changes++;
  }

  /** Keeps its identity while the links of the file lead where they led before. */
  brokenLinks(file: CourseFile): readonly BrokenLink[] {
    const before = this.#cache.get(file);
    if (before?.changes === this.#changes) return before.links;
    const found = brokenLinks(file, {
      exists: path => this.#fileAt(path) !== undefined || this.#known?.has(path),
      anchors: path => this.#fileAt(path)?.body.anchors,
      meant: path => this.#known?.meant(path),
    });
    const links = before && equalData(before.links, found) ? before.links : found;
    this.#cache.set(file, { changes: this.#changes, links });
    return links;
  }
}
