// Courses as a tree for the editor's course view: units in order, the six steps of the cycle, their files.
import { evidenceFor, formativeForms } from '../core/model/coverage.js';
import type { Activity, Course, Form, Outcome, Unit } from '../core/model/types.js';
import type { LanguageView } from './view.js';

export type CycleStep = 'define' | 'instruct' | 'assess' | 'correct' | 'reassess' | 'enrich';

/** `missing` where the step has nothing, `partial` where it leaves an outcome out. */
export type StepState = 'missing' | 'partial' | 'complete';

/** Findings that stand. */
export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

export interface FileNode {
  readonly uri: string;
  readonly title: string;
  /** The path relative to the course. */
  readonly path: string;
  readonly findings: Counts;
}

export interface FormNode extends FileNode {
  readonly name: string;
  readonly items: number;
}

export interface StepNode {
  readonly step: CycleStep;
  readonly state: StepState;
  /** How many of the unit's outcomes the step takes care of. */
  readonly covered: number;
  readonly outcomes: number;
  readonly files: readonly (FileNode | FormNode)[];
}

export interface OutcomeNode {
  readonly id: string;
  readonly text: string;
  readonly level?: string;
}

export interface UnitNode extends FileNode {
  readonly id: string;
  readonly outcomes: readonly OutcomeNode[];
  readonly steps: readonly StepNode[];
}

export interface CourseNode extends FileNode {
  readonly id: string;
  readonly language: string;
  readonly units: readonly UnitNode[];
  /** Assessments over several units. */
  readonly assessments: readonly FormNode[];
}

export function courseTree(view: LanguageView): readonly CourseNode[] {
  return view.project.courses().map(({ course }) => {
    const below = [...course.files.keys()];
    return {
      ...fileNode(view, course, course.file, course.title),
      id: course.id,
      language: course.language,
      findings: countsOf(view, below),
      units: course.units.map(unit => unitNode(view, course, unit)),
      assessments: course.assessments.map(form => formNode(view, course, form)),
    };
  });
}

/** Findings of some files together. */
export function countsOf(view: LanguageView, paths: readonly string[]): Counts {
  const found = view.project.findings();
  const counts = { error: 0, warning: 0, info: 0 };
  for (const path of paths) for (const { severity } of found.get(path)?.kept ?? []) counts[severity]++;
  return { errors: counts.error, warnings: counts.warning, infos: counts.info };
}

function fileNode(view: LanguageView, course: Course, file: string, title: string): FileNode {
  const path = course.folder === '' ? file : file.slice(course.folder.length + 1);
  return { uri: view.uri(file), title, path, findings: countsOf(view, [file]) };
}

export function formNode(view: LanguageView, course: Course, form: Form): FormNode {
  const { file, title, name, items } = form;
  return { ...fileNode(view, course, file, title), name, items: items.length };
}

function unitNode(view: LanguageView, course: Course, unit: Unit): UnitNode {
  const steps = stepsOf(view, course, unit);
  const files = new Set([unit.file, ...unit.forms.map(({ file }) => file), ...activities(unit)]);
  return {
    ...fileNode(view, course, unit.file, unit.title),
    id: unit.id,
    outcomes: unit.outcomes.map(({ id, text, level }) => ({ id, text, ...(level && { level }) })),
    findings: countsOf(view, [...files]),
    steps,
  };
}

function activities({ lessons, correctives, enrichments }: Unit): readonly string[] {
  return [...lessons, ...correctives, ...enrichments].map(({ file }) => file);
}

function stepsOf(view: LanguageView, course: Course, unit: Unit): readonly StepNode[] {
  const { outcomes, lessons, correctives, enrichments } = unit;
  const [first, ...parallel] = formativeForms(unit);
  // Tests before and after the unit belong to no step of the cycle; they are shown where they are taken.
  const diagnostic = unit.forms.filter(({ purpose }) => purpose === 'diagnostic');
  const summative = unit.forms.filter(({ purpose }) => purpose === 'summative');
  const forms = (list: readonly Form[]) => list.map(form => formNode(view, course, form));
  const files = (list: readonly Activity[]) =>
    list.map(({ file, title }) => fileNode(view, course, file, title));
  const step = (
    name: CycleStep,
    covers: (outcome: Outcome) => boolean,
    shown: readonly FileNode[],
  ): StepNode => {
    const covered = outcomes.filter(covers).length;
    const state = covered === 0 ? 'missing' : covered < outcomes.length ? 'partial' : 'complete';
    return { step: name, state, covered, outcomes: outcomes.length, files: shown };
  };
  const overview = lessons.length === 0 && unit.hasOverview;
  const unitFile = fileNode(view, course, unit.file, unit.title);
  return [
    step('define', ({ level }) => level !== undefined, [unitFile, ...forms(diagnostic)]),
    step('instruct', outcome => overview || serves(lessons, outcome), overview ? [unitFile] : files(lessons)),
    step('assess', outcome => first !== undefined && shows(first, outcome), forms(first ? [first] : [])),
    step('correct', outcome => serves(correctives, outcome), files(correctives)),
    step(
      'reassess',
      outcome => parallel.some(form => shows(form, outcome)),
      forms([...parallel, ...summative]),
    ),
    step('enrich', () => enrichments.length > 0, files(enrichments)),
  ];
}

function serves(list: readonly Activity[], { key }: Outcome): boolean {
  return list.some(({ outcomes }) => outcomes.some(outcome => outcome.key === key));
}

function shows(form: Form, outcome: Outcome): boolean {
  return evidenceFor(form, outcome).length > 0;
}
