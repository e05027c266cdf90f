// Results of checks for the tests of formats: a real one from texts, and one made up of given findings.
import { RULES } from '../../src/core/rules/registry.js';
import {
  buildResult,
  type CheckResult,
  countFindings,
  type ReportedFinding,
} from '../../src/report/check-result.js';
import type { ReportOptions } from '../../src/report/report-options.js';
import { projectOf, type Texts } from './courses.js';

export const OPTIONS: ReportOptions = {
  color: false,
  version: '1.2.3',
  rules: RULES,
  pages: new Map([['assessment-missing', '# assessment-missing\n\nSee [keys](../keys.md).\n']]),
  time: new Date('2026-01-02T03:04:05.678Z'),
};

export function resultOf(texts: Texts): CheckResult {
  const project = projectOf(texts);
  const scope = {
    project,
    texts: new Map(Object.entries(texts)),
    includes: () => true,
    shown: (path: string) => path || '.',
  };
  return buildResult([scope]);
}

export function finding(own: Partial<ReportedFinding> = {}): ReportedFinding {
  return {
    rule: 'outcome-unassessed',
    severity: 'error',
    file: 'eq/unit.md',
    line: 3,
    column: 5,
    endLine: 3,
    endColumn: 9,
    message: 'No item shows “solve”.',
    why: 'Nobody knows.',
    help: 'Add items.',
    url: 'https://example.org/rule.md',
    fixable: false,
    fingerprint: '0123456789abcdef',
    sharedFingerprint: '0123456789abcdef',
    related: [],
    ...own,
  };
}

export function resultWith(
  findings: readonly ReportedFinding[],
  own: Partial<CheckResult> = {},
): CheckResult {
  const files = [...new Set(findings.map(({ file }) => file))].sort();
  return {
    courses: [],
    findings,
    accepted: [],
    files,
    unreadable: [],
    summary: countFindings(findings, files.length),
    textOf: () => undefined,
    ...own,
  };
}

/** Words and names that would break a format which does not guard against them. */
export const HOSTILE = finding({
  file: 'a b/é, 100%: <x>&"\'#?.md',
  message: '=SUM(A1)\r\n::error::owned ]]> <script>&amp;`| [x](y) \u0000\u001b[31m \ud800 % , :',
  why: '-1 "quoted"\nline',
  help: '@cmd | --- ```',
  related: [{ file: 'a b/é, 100%: <x>&"\'#?.md', line: 1, column: 1, message: '<!-- \u0007 -->' }],
});
