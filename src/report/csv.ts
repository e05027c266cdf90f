// The result of a check as CSV (RFC 4180), one row a finding, for spreadsheets.
import type { CheckResult, ReportedFinding } from './check-result.js';
import type { ReportOptions } from './report-options.js';

type Cell = string | number | boolean;

export function toCsv({ findings, baseline }: CheckResult, { rules }: Pick<ReportOptions, 'rules'>): string {
  const steps = new Map(rules.map(({ name, step }) => [name, step as string]));
  const columns: readonly (readonly [string, (finding: ReportedFinding) => Cell])[] = [
    ['file', ({ file }) => file],
    ['line', ({ line }) => line],
    ['column', ({ column }) => column],
    ['endLine', ({ endLine }) => endLine],
    ['endColumn', ({ endColumn }) => endColumn],
    ['severity', ({ severity }) => severity],
    ['rule', ({ rule }) => rule],
    ['step', ({ rule }) => steps.get(rule) ?? ''],
    ['message', ({ message }) => message],
    ['why', ({ why }) => why],
    ['help', ({ help }) => help],
    ['related', finding => relatedPlaces(finding)],
    ['url', ({ url }) => url],
    ['fixable', ({ fixable }) => fixable],
    ['fingerprint', ({ fingerprint }) => fingerprint],
    ...(baseline ? [['baseline', (finding: ReportedFinding) => finding.baseline ?? ''] as const] : []),
  ];
  return csvText([
    columns.map(([name]) => name),
    ...findings.map(one => columns.map(([, cell]) => cell(one))),
  ]);
}

function relatedPlaces({ related }: ReportedFinding): string {
  return related.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`).join('; ');
}

/** Rows of cells; every line ends with CRLF, no byte order mark. */
export function csvText(rows: readonly (readonly Cell[])[]): string {
  return rows.map(row => `${row.map(cellText).join(',')}\r\n`).join('');
}

function cellText(cell: Cell): string {
  if (typeof cell !== 'string') return String(cell);
  // Spreadsheets run what begins like a formula, and these words may come from anybody who writes in the course.
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
