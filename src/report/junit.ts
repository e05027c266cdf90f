// The result of a check as JUnit XML: a suite a file, a test case a finding.
import type { CheckResult, ReportedFinding } from './check-result.js';
import type { ReportOptions } from './report-options.js';
import { xmlText } from './xml.js';

interface Case {
  readonly name: string;
  /** Passed where none is given. */
  readonly outcome?: 'failure' | 'error' | 'skipped';
  readonly type?: string;
  readonly message?: string;
  readonly text?: string;
}

interface Suite {
  readonly file: string;
  readonly cases: readonly Case[];
}

export function toJunit(result: CheckResult, { time }: Pick<ReportOptions, 'time'>): string {
  const at = time.toISOString().slice(0, 19);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites>',
    ...suites(result).flatMap((suite, id) => suiteLines(suite, id, at)),
    '</testsuites>',
    '',
  ].join('\n');
}

function suites({ files, findings, unreadable }: CheckResult): readonly Suite[] {
  const byFile = new Map<string, ReportedFinding[]>(files.map(file => [file, []]));
  for (const finding of findings) {
    const others = byFile.get(finding.file);
    if (others) others.push(finding);
    else byFile.set(finding.file, [finding]);
  }
  return [
    ...unreadable.map(({ file, reason }): Suite => {
      const text = `Cannot read ${file}: ${reason}.`;
      return {
        file,
        cases: [{ name: 'can be read', outcome: 'error', type: 'unreadable', message: text, text }],
      };
    }),
    ...[...byFile].map(([file, found]): Suite => {
      // A file without test cases would look as if nobody had checked it.
      return { file, cases: found.length > 0 ? found.map(caseOf) : [{ name: 'nothing to report' }] };
    }),
  ];
}

/**
 * Build servers turn red for each failure, so only errors are failures: then they and the exit code agree. Warnings are
 * shown as skipped, hints pass.
 */
function caseOf(finding: ReportedFinding): Case {
  const { rule, severity, line, column, message, why, help, file, url } = finding;
  const name = `${rule} in line ${line}: ${message}`;
  const known = finding.baseline === 'unchanged';
  if (severity === 'info' && !known) return { name };
  const text = [
    `${file}:${line}:${column}  ${severity}  ${rule}${known ? '  (in the baseline)' : ''}`,
    message,
    `why  ${why}`,
    `do   ${help}`,
    ...finding.related.map(place => `see  ${place.file}:${place.line}:${place.column}  ${place.message}`),
    url,
  ].join('\n');
  if (severity === 'error' && !known) return { name, outcome: 'failure', type: rule, message, text };
  return { name, outcome: 'skipped', message: known ? `In the baseline: ${message}` : message, text };
}

function suiteLines({ file, cases }: Suite, id: number, time: string): readonly string[] {
  const count = (outcome: Case['outcome']): number => cases.filter(one => one.outcome === outcome).length;
  const folder = file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '.';
  const attributes = {
    id,
    name: file,
    package: folder,
    timestamp: time,
    hostname: 'localhost',
    tests: cases.length,
    failures: count('failure'),
    errors: count('error'),
    skipped: count('skipped'),
    time: '0',
  };
  return [
    `  <testsuite${written(attributes)}>`,
    '    <properties/>',
    ...cases.flatMap(one => caseLines(one, file)),
    '    <system-out/>',
    '    <system-err/>',
    '  </testsuite>',
  ];
}

function caseLines({ name, outcome, type, message, text }: Case, file: string): readonly string[] {
  const open = `    <testcase${written({ name, classname: file, time: '0' })}`;
  if (!outcome) return [`${open}/>`];
  const attributes = written({ ...(type !== undefined && { type }), message: message ?? '' });
  return [
    `${open}>`,
    `      <${outcome}${attributes}>${xmlText(text ?? '')}</${outcome}>`,
    '    </testcase>',
  ];
}

function written(attributes: Readonly<Record<string, string | number>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${xmlText(String(value)).replace(/\s+/g, ' ')}"`)
    .join('');
}
