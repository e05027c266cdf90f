// One folder of the workspace: its project, kept in step with open documents and with the files on disk.
import type { Preset } from '../core/lint/settings.js';
import { Project } from '../core/project/project.js';
import { RULES } from '../core/rules/registry.js';
import { sourceText } from '../core/text/source.js';
import { type Discovery, discover, isMarkdown } from '../files/discovery.js';
import type { FileSystem } from '../files/port.js';
import { readAllNames } from '../language/occurrences.js';
import type { LanguageView } from '../language/view.js';
import { type Pause, runInSlices } from './pump.js';
import { uriBelow } from './uris.js';

/** What a root tells about its work. */
export interface RootListener {
  /** Findings of these files were made anew. */
  findings(root: WorkspaceRoot, paths: ReadonlySet<string>): void;
  /** Courses were built anew, or their findings were. */
  courses(root: WorkspaceRoot): void;
  /** Findings that files have by themselves, while the rest is still being read. */
  early(root: WorkspaceRoot, path: string): void;
}

export interface RootOptions {
  readonly fs: FileSystem;
  /** The folder in that file system. */
  readonly folder: string;
  /** The folder's address, normal form. */
  readonly uri: string;
  readonly pause: Pause;
  readonly now: () => number;
  readonly listener: RootListener;
  readonly preset?: Preset;
}

const AT_ONCE = 64;

export class WorkspaceRoot implements LanguageView {
  readonly uriOfRoot: string;
  readonly project: Project;
  readonly #options: RootOptions;
  /** Texts of course files, open ones as they stand in the editor. */
  readonly #texts = new Map<string, string>();
  /** Open documents by path: they win over what is on disk. */
  readonly #open = new Map<string, string>();
  /** Open documents whose file was deleted: no part of the course until they are written in, or the file is back. */
  readonly #gone = new Set<string>();
  /** Markdown files that were found last, course files or not. */
  #listed: ReadonlySet<string> = new Set();
  /** Raised by every change: slices of older work stop. */
  #generation = 0;
  #loaded = false;
  /** What was built when the listener last heard of courses. */
  #built: string | undefined;
  #working: Promise<void> = Promise.resolve();

  constructor(options: RootOptions) {
    this.#options = options;
    this.uriOfRoot = options.uri;
    this.project = new Project({ rules: RULES, ...(options.preset && { preset: options.preset }) });
  }

  text(path: string): string | undefined {
    // An open document need not be a course file yet: that is when skeletons are wanted.
    return this.#texts.get(path) ?? this.#open.get(path);
  }

  uri(path: string): string {
    return uriBelow(this.uriOfRoot, path);
  }

  /** Whether every file was read once. */
  get loaded(): boolean {
    return this.#loaded;
  }

  isOpen(path: string): boolean {
    return this.#open.has(path);
  }

  hasOpen(): boolean {
    return this.#open.size > 0;
  }

  /** Settles when all that is known now has been worked through. */
  async settled(): Promise<void> {
    let working: Promise<void>;
    do {
      working = this.#working;
      await working;
    } while (working !== this.#working);
  }

  /** Reads the whole folder, open documents first; also used again when much changed at once. */
  load(): void {
    this.#queue(async () => {
      const found = await discover(this.#options.fs, this.#options.folder);
      this.#list(found);
      const wanted = this.#listed;
      for (const path of this.project.paths())
        if (!wanted.has(path) && !this.#open.has(path)) this.#forget(path);
      for (const [path, text] of this.#open) {
        if (wanted.has(path)) this.#gone.delete(path);
        if (this.#gone.has(path)) continue;
        this.#setText(path, text);
        if (!this.#loaded) this.#options.listener.early(this, path);
      }
      const closed = [...wanted].filter(path => !this.#open.has(path));
      for (let i = 0; i < closed.length; i += AT_ONCE) await this.#readAll(closed.slice(i, i + AT_ONCE));
      this.#loaded = true;
    });
  }

  #list({ files, others, closed }: Discovery): void {
    this.#listed = new Set(files.map(file => this.#inProject(file)));
    this.project.setExistingFiles({
      files: [...files, ...others].map(file => this.#inProject(file)),
      closed: closed.map(file => this.#inProject(file)),
    });
  }

  openDocument(path: string, text: string): void {
    this.#open.set(path, text);
    this.#gone.delete(path);
    this.#setText(path, text);
    if (!this.#loaded) this.#options.listener.early(this, path);
    this.#queue(async () => {});
  }

  closeDocument(path: string): void {
    this.#open.delete(path);
    this.#gone.delete(path);
    this.#queue(() => this.#readAll([path]));
  }

  /** Files that changed, came or went on disk; a folder stands for everything in it. */
  filesChanged(changes: readonly { readonly path: string; readonly deleted: boolean }[]): void {
    const folders = changes.some(({ path, deleted }) => !isMarkdown(path) && (!deleted || this.#holds(path)));
    // Many changes at once are a switched branch: listing the folder again is cheaper and misses nothing.
    if (folders || changes.length > 50 || changes.some(({ path }) => path.endsWith('.gitignore'))) {
      for (const { path, deleted } of changes) if (deleted) this.#forgetBelow(path);
      this.load();
      return;
    }
    const files = changes.filter(({ path }) => isMarkdown(path));
    if (files.length === 0) return;
    this.#queue(async () => {
      for (const { path, deleted } of files) if (deleted) this.#forgetBelow(path);
      const changed = files.flatMap(({ path, deleted }) => (deleted ? [] : [path]));
      // A new file may be one that .gitignore excludes: what discovery does not find is not read.
      if (changed.length < files.length || changed.some(path => !this.#listed.has(path))) {
        this.#list(await discover(this.#options.fs, this.#options.folder));
      }
      await this.#readAll(changed.filter(path => this.#listed.has(path)));
    });
  }

  #holds(folder: string): boolean {
    return [...this.#texts.keys()].some(path => path.startsWith(`${folder}/`));
  }

  #forgetBelow(path: string): void {
    for (const other of [...this.#texts.keys()]) {
      if (other !== path && !other.startsWith(`${path}/`)) continue;
      if (this.#open.has(other)) this.#gone.add(other);
      this.#forget(other);
    }
  }

  #forget(path: string): void {
    this.#texts.delete(path);
    this.project.removeFile(path);
  }

  async #readAll(paths: readonly string[]): Promise<void> {
    const folder = this.#options.folder === '/' ? '' : this.#options.folder;
    const texts = await Promise.all(
      paths.map(path => this.#options.fs.read(`${folder}/${path}`).catch(() => undefined)),
    );
    let began = this.#options.now();
    for (const [i, path] of paths.entries()) {
      // A document that was opened meanwhile has the newer text.
      const open = this.#open.get(path);
      if (open !== undefined && this.#gone.delete(path)) this.#setText(path, open);
      if (open !== undefined) continue;
      const raw = texts[i];
      if (raw === undefined) this.#forget(path);
      else this.#setText(path, sourceText(raw).text);
      if (this.#options.now() - began < 12) continue;
      await this.#options.pause();
      began = this.#options.now();
    }
  }

  #setText(path: string, text: string): void {
    if (this.#texts.get(path) === text) return;
    if (this.project.setFile(path, text)) this.#texts.set(path, text);
    else this.#texts.delete(path);
  }

  /** Does a piece of work after what is already waiting, then brings the findings up to date. */
  #queue(work: () => Promise<void>): void {
    const generation = ++this.#generation;
    this.#working = this.#working.then(work).then(() => this.#refresh(generation));
  }

  async #refresh(generation: number): Promise<void> {
    // Later work refreshes again; doing it twice would only delay it.
    if (generation !== this.#generation || !this.#loaded) return;
    const { pause, now, listener } = this.#options;
    const paths = await runInSlices(
      this.project.refreshSteps(),
      pause,
      now,
      () => generation !== this.#generation,
    );
    if (!paths) return;
    if (paths.size > 0) listener.findings(this, paths);
    const { builtUnits, courseRuleRuns } = this.project.counters;
    const built = [builtUnits, courseRuleRuns, [...this.project.paths()].length].join();
    // Courses change without a finding too: a new unit, another title. Prose alone builds nothing.
    if (paths.size > 0 || built !== this.#built) listener.courses(this);
    this.#built = built;
    await this.#readNames(generation);
  }

  /** Reads the names of all files while nobody waits, so that the first question about one does not have to. */
  async #readNames(generation: number): Promise<void> {
    const { pause, now } = this.#options;
    for (const { course } of this.project.courses()) {
      if (generation !== this.#generation) return;
      await runInSlices(readAllNames(course), pause, now, () => generation !== this.#generation);
    }
  }

  #inProject(file: string): string {
    return file.slice(this.#options.folder === '/' ? 1 : this.#options.folder.length + 1);
  }
}
