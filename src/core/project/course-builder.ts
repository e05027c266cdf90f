// Keeps one course up to date: rebuilds only units whose files changed, and runs rules only on what was rebuilt.
import { packFor } from '../bloom/pack.js';
import type { CourseFile } from '../course/course-file.js';
import type { Part, PartOf } from '../course/part.js';
import { type RawFinding, runRules } from '../lint/run.js';
import { resolveSettings, type Settings } from '../lint/settings.js';
import { buildCourse, contextOf, groupByUnit } from '../model/course.js';
import type { Course, Form, Unit, UnitContext } from '../model/types.js';
import { buildUnit, type Placed, type UnitInput } from '../model/unit.js';
import { equalData } from './equal-data.js';
import { groupingKey, replacePart, sameInput } from './grouping.js';
import { sameOutline } from './outline.js';
import type { Counters, CourseState, ProjectOptions } from './project.js';

interface BuiltUnit {
  readonly input: UnitInput;
  readonly unit: Unit;
}

/** Findings of one source, to be put in place of what it said before. */
export interface Contribution {
  readonly source: string;
  readonly findings: readonly RawFinding[];
}

export class CourseBuilder {
  readonly #options: ProjectOptions;
  readonly #counters: Counters;
  readonly #path: string;
  #coursePart: PartOf<'course'> | undefined;
  #context: UnitContext | undefined;
  #settings: Settings | undefined;
  /** By the path of the unit's file, in the order of paths. */
  #units = new Map<string, BuiltUnit>();
  /** The unit file that a file belongs to. */
  #unitOf = new Map<string, string>();
  #rest: readonly Placed[] = [];
  #parts = new Map<string, Part>();
  /** The course as it is; built when asked for. */
  #course: Course | undefined;
  #outlineChanged = true;
  /** What file rules depend on changed: settings or language. */
  #filesConcerned = false;
  readonly #dirtyUnits = new Set<string>();
  readonly #dirtyTexts = new Set<string>();

  constructor(path: string, options: ProjectOptions, counters: Counters) {
    this.#path = path;
    this.#options = options;
    this.#counters = counters;
  }

  get settings(): Settings {
    return this.#settings!;
  }

  get language(): string {
    return this.#context!.language;
  }

  state(): CourseState {
    if (!this.#course) {
      this.#counters.builtCourses++;
      this.#course = buildCourse(
        { file: this.#path, part: this.#coursePart! },
        this.#context!,
        [...this.#units.values()].map(({ unit }) => unit),
        this.#rest,
        this.#parts,
      );
    }
    return { course: this.#course, settings: this.#settings! };
  }

  /** Takes over all files of the course, in the order of their paths. Yields between units. */
  *update(files: readonly CourseFile[]): Generator<void> {
    const placed = files.map((file): Placed => ({ file: file.path, part: file.part }));
    this.#updateCourseFile(placed.find(({ file }) => file === this.#path)!.part as PartOf<'course'>);
    const { inputs, rest } = groupByUnit(placed, this.#context!);
    const units = new Map<string, BuiltUnit>();
    this.#unitOf = new Map();
    for (const input of inputs) {
      const { file } = input.unit;
      const old = this.#units.get(file);
      for (const member of [input.unit, ...input.activities, ...input.assessments])
        this.#unitOf.set(member.file, file);
      if (!old || !sameInput(old.input, input)) {
        // Built into the old map: should the update be begun anew, this unit is done.
        this.#buildUnit(file, input, old);
        yield;
      }
      units.set(file, this.#units.get(file)!);
    }
    if (this.#units.size !== units.size) this.#outlineChanged = true;
    this.#units = units;
    this.#setRest(rest);
    this.#parts = new Map(placed.map(({ file, part }) => [file, part]));
    this.#course = undefined;
  }

  /**
   * Takes over one changed part without looking at the other files.
   *
   * @returns false where the change moves files between units, so that `update` is needed
   */
  updatePart(file: string, part: Part): boolean {
    const old = this.#parts.get(file);
    if (!old || groupingKey(old) !== groupingKey(part) || part.type === 'course') return false;
    this.#parts.set(file, part);
    this.#course = undefined;
    const unitFile = this.#unitOf.get(file);
    const built = unitFile === undefined ? undefined : this.#units.get(unitFile);
    if (built && unitFile !== undefined)
      this.#buildUnit(unitFile, replacePart(built.input, file, part), built);
    else this.#setRest(this.#rest.map(placed => (placed.file === file ? { file, part } : placed)));
    return true;
  }

  /** Whether all files of the course are to be looked at again, because settings or language changed; told once. */
  takeFilesConcerned(): boolean {
    const concerned = this.#filesConcerned;
    this.#filesConcerned = false;
    return concerned;
  }

  /** A file's prose may have changed: the rules that compare texts look at its unit again. */
  touchText(file: string): void {
    const unit = this.#unitOf.get(file);
    if (unit !== undefined) this.#dirtyTexts.add(unit);
  }

  #buildUnit(file: string, input: UnitInput, old: BuiltUnit | undefined): void {
    this.#counters.builtUnits++;
    const unit = buildUnit(input);
    this.#units.set(file, { input, unit });
    this.#dirtyUnits.add(file);
    this.#dirtyTexts.add(file);
    if (!old || !sameOutline(old.unit, unit)) this.#outlineChanged = true;
  }

  #setRest(rest: readonly Placed[]): void {
    const same =
      rest.length === this.#rest.length &&
      rest.every(({ file, part }, i) => file === this.#rest[i]!.file && part === this.#rest[i]!.part);
    if (!same) this.#outlineChanged = true;
    this.#rest = rest;
  }

  /** Context and settings keep their identity unless what they say changed. */
  #updateCourseFile(part: PartOf<'course'>): void {
    if (this.#coursePart === part) return;
    this.#coursePart = part;
    this.#outlineChanged = true;
    const context = contextOf({ file: this.#path, part });
    if (this.#context?.language !== context.language) this.#filesConcerned = true;
    if (!this.#context || !equalData(this.#context, context)) this.#context = context;
    const settings = resolveSettings(this.#options.rules, part.fields.rules, this.#options.preset);
    if (this.#settings && equalData([...this.#settings.rules], [...settings.rules])) return;
    this.#settings = settings;
    this.#filesConcerned = true;
    for (const file of this.#units.keys()) {
      this.#dirtyUnits.add(file);
      this.#dirtyTexts.add(file);
    }
  }

  /** Runs the rules whose input changed, one unit a step. */
  *run(prose: (file: string) => string): Generator<Contribution> {
    const { rules } = this.#options;
    const settings = this.#settings!;
    const language = packFor(this.#context!.language) !== undefined;
    for (const file of [...this.#dirtyUnits]) {
      this.#dirtyUnits.delete(file);
      const unit = this.#units.get(file)?.unit;
      if (!unit) yield { source: `unit ${file}`, findings: [] };
      else {
        this.#counters.unitRuleRuns++;
        const forms = unit.forms.flatMap(form => this.#formRules(form, unit, language));
        const own = runRules('unit', unit, rules, settings, language, unit.at);
        yield { source: `unit ${file}`, findings: [...forms, ...own] };
      }
    }
    for (const file of [...this.#dirtyTexts]) {
      this.#dirtyTexts.delete(file);
      const unit = this.#units.get(file)?.unit;
      if (unit) this.#counters.textRuleRuns++;
      const findings = unit ? runRules('texts', { unit, prose }, rules, settings, language, unit.at) : [];
      yield { source: `texts ${file}`, findings };
    }
    if (!this.#outlineChanged) return;
    this.#outlineChanged = false;
    this.#counters.courseRuleRuns++;
    const { course } = this.state();
    const across = course.assessments.flatMap(form => this.#formRules(form, undefined, language));
    yield {
      source: 'course',
      findings: [...across, ...runRules('course', course, rules, settings, language, course.at)],
    };
  }

  #formRules(form: Form, unit: Unit | undefined, language: boolean): readonly RawFinding[] {
    this.#counters.formRuleRuns++;
    const subject = { form, unit, context: this.#context! };
    return runRules('form', subject, this.#options.rules, this.#settings!, language, form.at);
  }

  /** Unit files that the builder knows; findings of others are to be forgotten. */
  unitFiles(): ReadonlySet<string> {
    return new Set(this.#units.keys());
  }
}
