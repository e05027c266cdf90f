// The result of a check as every format prints it: findings with lines and columns, and what was read.
import type { Severity } from '../core/lint/finding.js';
import type { Project } from '../core/project/project.js';
import { reportFindings } from './report-findings.js';

/** Lines and columns from 1, columns in UTF-16 units; the end is exclusive. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface ReportedFinding extends Place {
  readonly rule: string;
  readonly severity: Severity;
  readonly endLine: number;
  readonly endColumn: number;
  readonly message: string;
  readonly why: string;
  readonly help: string;
  readonly url: string;
  readonly fixable: boolean;
  readonly fingerprint: string;
  /** What equal findings of the file share, whichever of them comes first. */
  readonly sharedFingerprint: string;
  readonly related: readonly (Place & { readonly message: string })[];
  /** Only where there is a baseline: `unchanged` findings stand in it, and do not fail. */
  readonly baseline?: 'new' | 'unchanged';
}

/** A finding that the course accepts, with the author's reason. */
export interface AcceptedFinding extends ReportedFinding {
  readonly reason: string;
}

export interface CourseCounts {
  readonly id: string;
  /** The course's folder. */
  readonly path: string;
  readonly units: number;
  readonly outcomes: number;
  readonly items: number;
  readonly forms: number;
}

/** A finding that stands in the baseline and no longer in the course. */
export interface StaleEntry {
  readonly file: string;
  readonly rule: string;
  readonly message: string;
  readonly count: number;
}

export interface BaselineState {
  /** The file, as it is shown. */
  readonly file: string;
  readonly unchanged: number;
  readonly stale: readonly StaleEntry[];
}

export interface CheckResult {
  readonly courses: readonly CourseCounts[];
  readonly findings: readonly ReportedFinding[];
  readonly accepted: readonly AcceptedFinding[];
  /** What was checked, in order. */
  readonly files: readonly string[];
  /** Files and folders that could not be read. */
  readonly unreadable: readonly { readonly file: string; readonly reason: string }[];
  /** Findings that stand in a baseline are not counted. */
  readonly summary: {
    readonly files: number;
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
  };
  readonly baseline?: BaselineState;
  /** Texts by file as shown, for frames of source. */
  readonly textOf: (file: string) => string | undefined;
}

/** What of a project is reported, and how its files are called. */
export interface ReportScope {
  readonly project: Project;
  readonly texts: ReadonlyMap<string, string>;
  /** Whether a file of the project lies under what was asked for. */
  readonly includes: (path: string) => boolean;
  /** The name shown for a file or folder of the project: relative to the current folder. */
  readonly shown: (path: string) => string;
}

export function buildResult(
  scopes: readonly ReportScope[],
  unreadable: CheckResult['unreadable'] = [],
): CheckResult {
  const courses: CourseCounts[] = [];
  const findings: ReportedFinding[] = [];
  const accepted: AcceptedFinding[] = [];
  const files: string[] = [];
  const texts = new Map<string, string>();
  for (const scope of scopes) {
    const { project, texts: sources, includes, shown } = scope;
    for (const [path, text] of sources) texts.set(shown(path), text);
    files.push(...project.paths().filter(includes).map(shown));
    courses.push(...countCourses(scope));
    const reported = reportFindings(scope);
    findings.push(...reported.kept);
    accepted.push(...reported.accepted);
  }
  findings.sort(compareReported);
  return {
    courses,
    findings,
    accepted: accepted.sort(compareReported),
    files: files.sort(),
    unreadable,
    summary: countFindings(findings, files.length),
    textOf: file => texts.get(file),
  };
}

function countCourses({ project, includes, shown }: ReportScope): readonly CourseCounts[] {
  return project.courses().flatMap(({ course }) => {
    if (![...course.files.keys()].some(includes)) return [];
    const forms = [...course.units.flatMap(unit => unit.forms), ...course.assessments];
    return {
      id: course.id,
      path: shown(course.folder),
      units: course.units.length,
      outcomes: course.units.reduce((sum, unit) => sum + unit.outcomes.length, 0),
      items: forms.reduce((sum, form) => sum + form.items.length, 0),
      forms: forms.length,
    };
  });
}

export function countFindings(findings: readonly ReportedFinding[], files: number): CheckResult['summary'] {
  const count = (severity: Severity): number =>
    findings.filter(finding => finding.severity === severity && finding.baseline !== 'unchanged').length;
  return { files, errors: count('error'), warnings: count('warning'), infos: count('info') };
}

function compareReported(a: ReportedFinding, b: ReportedFinding): number {
  return (
    (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
    a.line - b.line ||
    a.column - b.column ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}
