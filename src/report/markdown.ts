// The result of a check as a Markdown page: what was checked, counts by step, and the findings by file and step.
import type { Step } from '../core/lint/rule.js';
import { STEP_TITLES, STEPS } from '../core/lint/steps.js';
import { type CheckResult, countFindings, type ReportedFinding } from './check-result.js';
import { inlineText } from './markdown-text.js';
import { plural } from './pretty.js';
import type { ReportOptions } from './report-options.js';

type StepOf = (finding: ReportedFinding) => Step;

export function toMarkdown(result: CheckResult, { rules }: Pick<ReportOptions, 'rules'>): string {
  const steps = new Map(rules.map(({ name, step }) => [name, step]));
  const stepOf: StepOf = ({ rule }) => steps.get(rule) ?? 'format';
  const fresh = result.findings.filter(({ baseline }) => baseline !== 'unchanged');
  const parts = [
    '# Bloomery report',
    overview(result),
    ...unreadable(result),
    ...courses(result),
    ...stepTable(fresh, stepOf),
    ...byFile(fresh, stepOf),
    ...known(result),
  ];
  return `${parts.join('\n\n')}\n`;
}

function overview({ courses, summary }: CheckResult): string {
  return `Checked ${plural(courses.length, 'course')} in ${plural(summary.files, 'file')}: ${counts(summary)}.`;
}

function counts({ errors, warnings, infos }: Omit<CheckResult['summary'], 'files'>): string {
  const parts = [
    ...(errors > 0 ? [plural(errors, 'error')] : []),
    ...(warnings > 0 ? [plural(warnings, 'warning')] : []),
    ...(infos > 0 ? [plural(infos, 'hint')] : []),
  ];
  return parts.join(', ') || 'nothing to report';
}

function unreadable(result: CheckResult): readonly string[] {
  if (result.unreadable.length === 0) return [];
  return [
    result.unreadable
      .map(({ file, reason }) => `- **Cannot read** ${inlineText(file)}: ${inlineText(reason)}.`)
      .join('\n'),
  ];
}

function courses({ courses: list }: CheckResult): readonly string[] {
  if (list.length === 0) return [];
  return [
    table(
      ['course', 'folder', 'units', 'outcomes', 'items', 'forms'],
      list.map(({ id, path, units, outcomes, items, forms }) => [
        inlineText(id),
        inlineText(path),
        units,
        outcomes,
        items,
        forms,
      ]),
    ),
  ];
}

function stepTable(findings: readonly ReportedFinding[], stepOf: StepOf): readonly string[] {
  const rows = STEPS.flatMap(step => {
    const own = findings.filter(finding => stepOf(finding) === step);
    if (own.length === 0) return [];
    const { errors, warnings, infos } = countFindings(own, 0);
    return [[STEP_TITLES[step], errors, warnings, infos]];
  });
  return rows.length === 0 ? [] : [table(['step', 'errors', 'warnings', 'hints'], rows)];
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  const align = head.map(name =>
    rows.some(row => typeof row[head.indexOf(name)] === 'number') ? '--:' : '---',
  );
  return [line(head), line(align), ...rows.map(line)].join('\n');
}

function byFile(findings: readonly ReportedFinding[], stepOf: StepOf): readonly string[] {
  const files = [...new Set(findings.map(({ file }) => file))];
  return files.flatMap(file => {
    const own = findings.filter(finding => finding.file === file);
    const inSteps = STEPS.flatMap(step => {
      const found = own.filter(finding => stepOf(finding) === step);
      return found.length === 0 ? [] : [`### ${STEP_TITLES[step]}`, found.map(entry).join('\n')];
    });
    return [`## ${inlineText(file)}`, `${counts(countFindings(own, 0))}.`, ...inSteps];
  });
}

function entry({ severity, line, column, rule, url, message, why, help, related }: ReportedFinding): string {
  const name = severity === 'info' ? 'hint' : severity;
  return [
    `- **${name}** in line ${line}:${column}, [${rule}](${url}): ${inlineText(message)}`,
    `  - Why: ${inlineText(why)}`,
    `  - To do: ${inlineText(help)}`,
    ...related.map(place => `  - See ${inlineText(place.file)}:${place.line}: ${inlineText(place.message)}`),
  ].join('\n');
}

function known({ findings, baseline }: CheckResult): readonly string[] {
  if (!baseline) return [];
  const old = findings.filter(finding => finding.baseline === 'unchanged');
  const stale = baseline.stale.reduce((sum, { count }) => sum + count, 0);
  return [
    `## Baseline`,
    `${inlineText(baseline.file)} holds ${plural(baseline.unchanged, 'finding')} that ${baseline.unchanged === 1 ? 'does' : 'do'} not fail, and ${stale} that no longer ${stale === 1 ? 'exists' : 'exist'}.`,
    ...(old.length > 0
      ? [
          old
            .map(
              ({ file, line, rule, url, message }) =>
                `- ${inlineText(file)}:${line}, [${rule}](${url}): ${inlineText(message)}`,
            )
            .join('\n'),
        ]
      : []),
  ];
}
