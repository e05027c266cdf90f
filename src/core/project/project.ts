// Files in, findings out: keeps each file's part, builds courses from them and runs no rule whose input came out equal.
import type { CourseFile } from '../course/course-file.js';
import { readCourseFile } from '../course/read-file.js';
import { compareFindings, type Finding } from '../lint/finding.js';
import { ruleSettingsReader } from '../lint/read-settings.js';
import type { AnyRule, Detected, Where } from '../lint/rule.js';
import { type RawFinding, runRules } from '../lint/run.js';
import { type Preset, resolveSettings, type Settings } from '../lint/settings.js';
import type { SuppressionResult } from '../lint/suppress.js';
import type { BrokenLink } from '../model/links.js';
import { linkTargets } from '../model/links.js';
import type { Course } from '../model/types.js';
import { compareText } from '../model/unit.js';
import type { Span } from '../text/span.js';
import { CourseBuilder } from './course-builder.js';
import { equalData } from './equal-data.js';
import { courseFolders, folderOf } from './folders.js';
import type { FileList } from './known-files.js';
import { LinkChecker } from './link-checker.js';
import { outsideCourse } from './outside-course.js';
import { RawIndex } from './raw-index.js';
import { locate, resolveFile } from './resolve.js';

export interface ProjectOptions {
  readonly rules: readonly AnyRule[];
  /** Wins over the courses' own presets. */
  readonly preset?: Preset;
}

/** How much work was done; tests hold incremental updates to it. */
export interface Counters {
  parsedFiles: number;
  fileRuleRuns: number;
  formRuleRuns: number;
  unitRuleRuns: number;
  textRuleRuns: number;
  courseRuleRuns: number;
  builtUnits: number;
  builtCourses: number;
  resolvedFiles: number;
}

export interface CourseState {
  readonly course: Course;
  readonly settings: Settings;
}

/** What holds for one file: its own findings, after suppressions. */
export type FileFindings = SuppressionResult;

export class Project {
  readonly counters: Counters = {
    parsedFiles: 0,
    fileRuleRuns: 0,
    formRuleRuns: 0,
    unitRuleRuns: 0,
    textRuleRuns: 0,
    courseRuleRuns: 0,
    builtUnits: 0,
    builtCourses: 0,
    resolvedFiles: 0,
  };
  readonly #options: ProjectOptions;
  readonly #rules: ReadonlyMap<string, AnyRule>;
  readonly #readSettings: ReturnType<typeof ruleSettingsReader>;
  readonly #outsideSettings: Settings;
  readonly #files = new Map<string, CourseFile>();
  /** Course builders by the path of the course file. */
  readonly #builders = new Map<string, CourseBuilder>();
  /** The path of the course file that each course file belongs to; undefined outside any course. */
  #owners = new Map<string, string | undefined>();
  readonly #links = new LinkChecker(path => this.#files.get(path));
  readonly #raw = new RawIndex();
  readonly #findings = new Map<string, FileFindings>();
  /** Files whose findings point at places in a file: they move with it. Grows, never shrinks: too many is harmless. */
  readonly #pointingAt = new Map<string, Set<string>>();
  /** Files read again since the last refresh, and of these the ones whose part changed. */
  readonly #touched = new Set<string>();
  readonly #changedParts = new Set<string>();
  /** Files whose findings are to be made anew, and those for which that was done since the last finished refresh. */
  readonly #stale = new Set<string>();
  readonly #renewed = new Set<string>();
  /** Files came or went, or a course file changed: sort all files to their courses again. */
  #regroup = false;

  constructor(options: ProjectOptions) {
    this.#options = options;
    this.#rules = new Map(options.rules.map(rule => [rule.name, rule]));
    this.#readSettings = ruleSettingsReader(options.rules);
    this.#outsideSettings = resolveSettings(options.rules, undefined, options.preset);
  }

  get rules(): ReadonlyMap<string, AnyRule> {
    return this.#rules;
  }

  /**
   * Adds or changes a file.
   *
   * @param path relative to the project's root, with `/`
   * @param text without byte order mark
   * @returns whether the file is a course file at all
   */
  setFile(path: string, text: string): boolean {
    this.counters.parsedFiles++;
    return this.adoptFile(path, readCourseFile(path, text, this.#readSettings));
  }

  /** Like `setFile` for a file that was read before, for instance in an earlier run. */
  adoptFile(path: string, file: CourseFile | undefined): boolean {
    if (!file) {
      this.removeFile(path);
      return false;
    }
    const before = this.#files.get(path);
    // The old part keeps its identity where nothing but places changed: all that was derived from it stays valid.
    const same = before !== undefined && equalData(before.part, file.part);
    this.#files.set(path, same ? { ...file, part: before.part } : file);
    this.#links.noteChange(before, file);
    this.#touched.add(path);
    if (before?.part.type !== file.part.type) this.#regroup = true;
    else if (!same) this.#changedParts.add(path);
    return true;
  }

  removeFile(path: string): void {
    const before = this.#files.get(path);
    if (!before) return;
    this.#files.delete(path);
    this.#links.noteChange(before, undefined);
    this.#touched.add(path);
    this.#regroup = true;
  }

  /** Says which other files lie around, so that links to them can be followed. */
  setExistingFiles(list: FileList): void {
    this.#links.setExistingFiles(list);
    for (const path of this.#files.keys()) this.#touched.add(path);
  }

  file(path: string): CourseFile | undefined {
    return this.#files.get(path);
  }

  /** Paths of all course files, in order. */
  paths(): readonly string[] {
    return [...this.#files.keys()].sort(compareText);
  }

  /** Paths of all files that a link may lead to, course files among them, as far as they are known. */
  knownPaths(): ReadonlySet<string> {
    return new Set([...this.#files.keys(), ...this.#links.knownPaths()]);
  }

  /** The courses, in the order of their paths. */
  courses(): readonly CourseState[] {
    this.refresh();
    return [...this.#builders.keys()].sort(compareText).map(path => this.#builders.get(path)!.state());
  }

  /** The course that a file belongs to. */
  courseOf(path: string): CourseState | undefined {
    this.refresh();
    return this.#builderOf(path)?.state();
  }

  /**
   * A file's path relative to its course, the same whichever folder above the course is read. Outside any course there is
   * no such folder, and the file goes by its own name.
   */
  nameInCourse(path: string): string {
    const owner = this.#owners.get(path) ?? path;
    return path.slice(owner.lastIndexOf('/') + 1);
  }

  /** The offsets of a place today. */
  locate(at: Where): Span & { readonly file: string } {
    return locate(at, path => this.#files.get(path));
  }

  /** Findings of every course file, by path, suppressions applied. */
  findings(): ReadonlyMap<string, FileFindings> {
    this.refresh();
    return this.#findings;
  }

  /** All findings that stand, in order of file, place and rule. */
  allFindings(): readonly Finding[] {
    return [...this.findings().values()].flatMap(({ kept }) => kept).sort(compareFindings);
  }

  /** What a rule detected where a finding stands, for computing its fixes; undefined for one that no rule's run made. */
  detectionOf({ rule, file: path, start, end, message }: Finding): Detected<unknown> | undefined {
    this.refresh();
    const file = this.#files.get(path);
    const raw =
      file && this.#rawFindings(file).filter(found => found.rule === rule && found.message === message);
    return raw?.find(({ at }) => {
      const place = this.locate(at);
      return place.start === start && place.end === end;
    })?.detected;
  }

  /** What can be said of a file by itself, while the rest of its course is still being read. */
  ownFindings(path: string): readonly Finding[] {
    const file = this.#files.get(path);
    if (!file) return [];
    const builder = this.#builderOf(path);
    const settings = builder?.settings ?? this.#outsideSettings;
    const raw = this.#fileRules(file, settings, builder?.language ?? 'en');
    return resolveFile(file, raw, { rules: this.#rules, settings, fileAt: other => this.#files.get(other) })
      .kept;
  }

  /** Brings everything up to date; returns the files whose findings were made anew. */
  refresh(): ReadonlySet<string> {
    const steps = this.refreshSteps();
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  }

  /**
   * Like `refresh`, in small steps between which an editor may do other things. Files may change between steps: then
   * the steps are to be begun anew, and what was done is not lost.
   */
  *refreshSteps(): Generator<void, ReadonlySet<string>> {
    if (this.#regroup) yield* this.#sortToCourses();
    else yield* this.#updateParts();
    for (const path of this.#touched) {
      this.#stale.add(path);
      this.#builderOf(path)?.touchText(path);
      for (const other of this.#pointingAt.get(path) ?? []) this.#stale.add(other);
    }
    this.#touched.clear();
    this.#changedParts.clear();
    this.#regroup = false;
    const prose = (file: string): string => this.#files.get(file)?.body.prose ?? '';
    for (const [course, builder] of this.#builders) {
      for (const { source, findings } of builder.run(prose)) {
        this.#contribute(`${course} ${source}`, findings);
        yield;
      }
    }
    for (const path of this.#stale) {
      this.#resolve(path);
      this.#stale.delete(path);
      this.#renewed.add(path);
      yield;
    }
    const renewed = new Set(this.#renewed);
    this.#renewed.clear();
    return renewed;
  }

  #contribute(source: string, findings: readonly RawFinding[]): void {
    for (const path of this.#raw.set(source, findings)) this.#stale.add(path);
  }

  /** Parts changed, but no file moved: each course looks at the changed ones alone where it can. */
  *#updateParts(): Generator<void> {
    const whole = new Set<string>();
    for (const path of this.#changedParts) {
      const owner = this.#owners.get(path);
      const file = this.#files.get(path);
      if (owner === undefined || !file || whole.has(owner)) continue;
      if (!this.#builders.get(owner)!.updatePart(path, file.part)) whole.add(owner);
    }
    for (const owner of whole) {
      const files = this.paths().filter(path => this.#owners.get(path) === owner);
      const builder = this.#builders.get(owner)!;
      yield* builder.update(files.map(path => this.#files.get(path)!));
      if (builder.takeFilesConcerned()) for (const path of files) this.#touched.add(path);
    }
  }

  *#sortToCourses(): Generator<void> {
    const paths = this.paths();
    const folders = courseFolders(paths.filter(path => this.#files.get(path)!.part.type === 'course'));
    const members = new Map<string, CourseFile[]>([...folders.values()].map(owner => [owner, []]));
    const owners = new Map<string, string | undefined>();
    for (const path of paths) {
      const owner = folderOf(path, folders);
      owners.set(path, owner);
      if (owner !== undefined) members.get(owner)!.push(this.#files.get(path)!);
      if (!this.#owners.has(path) || this.#owners.get(path) !== owner) this.#touched.add(path);
    }
    this.#owners = owners;
    for (const gone of [...this.#builders.keys()].filter(owner => !members.has(owner))) {
      this.#builders.delete(gone);
      this.#forget(source => source.startsWith(`${gone} `));
    }
    for (const [owner, files] of members) {
      const builder = this.#builders.get(owner) ?? new CourseBuilder(owner, this.#options, this.counters);
      this.#builders.set(owner, builder);
      yield* builder.update(files);
      if (builder.takeFilesConcerned()) for (const { path } of files) this.#touched.add(path);
      const units = builder.unitFiles();
      this.#forget(source => {
        const unit = /^(?:unit|texts) (.*)$/.exec(
          source.startsWith(`${owner} `) ? source.slice(owner.length + 1) : '',
        )?.[1];
        return unit !== undefined && !units.has(unit);
      });
    }
  }

  #forget(matches: (source: string) => boolean): void {
    for (const source of this.#raw.sources()) if (matches(source)) this.#contribute(source, []);
  }

  #resolve(path: string): void {
    const file = this.#files.get(path);
    if (!file) {
      this.#findings.delete(path);
      return;
    }
    this.counters.resolvedFiles++;
    const raw = this.#rawFindings(file);
    const settings = this.#builderOf(path)?.settings ?? this.#outsideSettings;
    for (const { related } of raw) for (const { at } of related) this.#noteDependence(at.file, path);
    for (const target of linkTargets(file)) this.#noteDependence(target, path);
    const fileAt = (other: string): CourseFile | undefined => this.#files.get(other);
    this.#findings.set(path, resolveFile(file, raw, { rules: this.#rules, settings, fileAt }));
  }

  #rawFindings(file: CourseFile): readonly RawFinding[] {
    const builder = this.#builderOf(file.path);
    const settings = builder?.settings ?? this.#outsideSettings;
    return [
      ...this.#fileRules(file, settings, builder?.language ?? 'en'),
      ...(builder ? [] : outsideCourse(file, settings)),
      ...this.#raw.of(file.path),
    ];
  }

  #noteDependence(target: string, path: string): void {
    if (target === path) return;
    const pointing = this.#pointingAt.get(target);
    if (pointing) pointing.add(path);
    else this.#pointingAt.set(target, new Set([path]));
  }

  /** File rules depend on the file, its settings and its links, so their findings are kept with the file as read. */
  readonly #fileRuleCache = new WeakMap<
    CourseFile,
    {
      readonly settings: Settings;
      readonly language: string;
      readonly brokenLinks: readonly BrokenLink[];
      readonly findings: readonly RawFinding[];
    }
  >();

  #fileRules(file: CourseFile, settings: Settings, language: string): readonly RawFinding[] {
    const brokenLinks = this.#links.brokenLinks(file);
    const cached = this.#fileRuleCache.get(file);
    const same =
      cached?.settings === settings && cached.language === language && cached.brokenLinks === brokenLinks;
    if (same) return cached.findings;
    this.counters.fileRuleRuns++;
    const at = { file: file.path, place: file.part.at };
    const findings = runRules(
      'file',
      { file, language, brokenLinks },
      this.#options.rules,
      settings,
      true,
      at,
    );
    this.#fileRuleCache.set(file, { settings, language, brokenLinks, findings });
    return findings;
  }

  #builderOf(path: string): CourseBuilder | undefined {
    const owner = this.#owners.get(path);
    return owner === undefined ? undefined : this.#builders.get(owner);
  }
}
