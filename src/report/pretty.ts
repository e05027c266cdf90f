// The result of a check for people at a terminal: place, source line, what, why, how, and what was read.
import pc from 'picocolors';
import stringWidth from 'string-width';
import type { Severity } from '../core/lint/finding.js';
import { lineStarts, lineText } from '../core/text/source.js';
import type { CheckResult, ReportedFinding } from './check-result.js';

export interface PrettyOptions {
  readonly color: boolean;
}

type Colors = ReturnType<typeof pc.createColors>;

/** Longer lines of source are cut around the marked range. */
const FRAME_WIDTH = 100;

export function toPretty(result: CheckResult, { color }: PrettyOptions): string {
  const colors = pc.createColors(color);
  const starts = new Map<string, readonly number[]>();
  const frameFor = (finding: ReportedFinding): string => {
    const text = result.textOf(finding.file);
    if (text === undefined) return '';
    let lines = starts.get(finding.file);
    if (!lines) {
      lines = lineStarts(text);
      starts.set(finding.file, lines);
    }
    return frame(lineText(text, lines, finding.line), finding, colors);
  };
  const findings = result.findings.map(finding =>
    finding.baseline === 'unchanged' ? knownLine(finding, colors) : block(finding, frameFor(finding), colors),
  );
  return [...findings, summary(result, colors)].join('\n');
}

function block(finding: ReportedFinding, source: string, colors: Colors): string {
  const place = colors.underline(`${finding.file}:${finding.line}:${finding.column}`);
  const tone = toneOf(finding.severity, colors);
  const lines = [
    `${place}  ${tone(finding.severity)}  ${colors.dim(finding.rule)}`,
    `  ${colors.bold(clean(finding.message))}`,
    ...(source === '' ? [] : [source]),
    `  ${colors.dim('why')}  ${clean(finding.why)}`,
    `  ${colors.dim('do')}   ${clean(finding.help)}`,
    ...finding.related.map(
      ({ file, line, column, message }) =>
        `  ${colors.dim('see')}  ${file}:${line}:${column}  ${clean(message)}`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** What stands in the baseline is known already: one line, without advice. */
function knownLine({ file, line, column, severity, rule, message }: ReportedFinding, colors: Colors): string {
  const place = `${file}:${line}:${column}  ${severity}  ${rule}  (in the baseline)`;
  return `${colors.dim(place)}\n  ${colors.dim(clean(message))}\n`;
}

/** The source line with the range marked beneath it. */
function frame(line: string, finding: ReportedFinding, colors: Colors): string {
  const tab = (text: string): string => clean(text).replaceAll('\t', '  ');
  const start = finding.column - 1;
  const end =
    finding.endLine === finding.line ? Math.min(finding.endColumn - 1, line.length) : line.trimEnd().length;
  const from = start > FRAME_WIDTH / 2 && line.length > FRAME_WIDTH ? start - 20 : 0;
  const until = Math.min(line.length, from + FRAME_WIDTH);
  const lead = tab(line.slice(from, start));
  const marked = tab(line.slice(start, Math.max(start, Math.min(end, until))));
  const rest = tab(line.slice(Math.max(start, Math.min(end, until)), until));
  const number = String(finding.line);
  const gutter = ' '.repeat(number.length);
  const tone = toneOf(finding.severity, colors);
  const shown = `${from > 0 ? '…' : ''}${lead}${marked}${rest}${until < line.length ? '…' : ''}`;
  const indent = ' '.repeat(stringWidth(lead) + (from > 0 ? 1 : 0));
  return [
    `    ${colors.dim(`${number} │`)} ${shown}`,
    `    ${colors.dim(`${gutter} │`)} ${indent}${tone('^'.repeat(Math.max(1, stringWidth(marked))))}`,
  ].join('\n');
}

function summary(
  { courses, baseline, summary: { files, errors, warnings, infos } }: CheckResult,
  colors: Colors,
): string {
  const lines = courses.map(
    course =>
      `${colors.bold(course.id)} (${course.path}): ${[
        plural(course.units, 'unit'),
        plural(course.outcomes, 'outcome'),
        plural(course.items, 'item'),
        plural(course.forms, 'form'),
      ].join(', ')}`,
  );
  const counts = [
    errors > 0 && colors.red(plural(errors, 'error')),
    warnings > 0 && colors.yellow(plural(warnings, 'warning')),
    infos > 0 && colors.cyan(plural(infos, 'hint')),
  ].filter(Boolean);
  const total = `Checked ${plural(courses.length, 'course')} in ${plural(files, 'file')}: `;
  lines.push(
    total +
      (counts.length > 0
        ? counts.join(', ')
        : colors.green(baseline ? 'nothing new to report' : 'nothing to report')),
  );
  if (baseline) {
    const stale = baseline.stale.reduce((sum, { count }) => sum + count, 0);
    const parts = [
      plural(baseline.unchanged, 'known finding'),
      ...(stale > 0 ? [`${stale} no longer there`] : []),
    ];
    lines.push(colors.dim(`Baseline ${baseline.file}: ${parts.join(', ')}`));
  }
  return `${lines.join('\n')}\n`;
}

export function toneOf(severity: Severity, colors: Colors): (text: string) => string {
  return { error: colors.red, warning: colors.yellow, info: colors.cyan }[severity];
}

export function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

/** Control characters of a course's text must not reach the terminal: they could move its cursor or hide text. */
export function clean(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is replaced.
  return text.replace(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '�');
}
