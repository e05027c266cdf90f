// The result of a check as annotations of GitHub Actions, the most important ones first.
import type { Severity } from '../core/lint/finding.js';
import type { CheckResult, ReportedFinding } from './check-result.js';
import { plural } from './pretty.js';

/** What GitHub shows of one step, for each kind of annotation, and of one job. The rest it drops without a word. */
const OF_EACH_KIND = 10;
const IN_TOTAL = 50;

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };
const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Workflow commands, one a line. What stands in the baseline is left to the job's summary. */
export function toGithub({ findings, unreadable }: CheckResult): string {
  const faults = unreadable.map(({ file, reason }) =>
    command('error', { file }, `Cannot read ${file}: ${reason}.`),
  );
  const fresh = findings
    .filter(({ baseline }) => baseline !== 'unchanged')
    .sort((a, b) => RANK[a.severity] - RANK[b.severity]);
  const all = choose(fresh, faults.slice(0, OF_EACH_KIND).length, OF_EACH_KIND);
  // The last notice says what is missing, and takes the place of one.
  const shown = all.length < fresh.length ? choose(fresh, faults.length, OF_EACH_KIND - 1) : all;
  const left = fresh.length - shown.length;
  const lines = [...faults.slice(0, OF_EACH_KIND), ...shown.map(annotation)];
  if (left > 0) {
    const more = `Bloomery has ${plural(left, 'more finding')} than GitHub shows as annotations. All of them stand in the summary of this job.`;
    lines.push(command('notice', { title: 'Bloomery' }, more));
  }
  return lines.map(line => `${line}\n`).join('');
}

function choose(
  findings: readonly ReportedFinding[],
  faults: number,
  notices: number,
): readonly ReportedFinding[] {
  const room: Record<Severity, number> = {
    error: Math.max(0, OF_EACH_KIND - faults),
    warning: OF_EACH_KIND,
    info: notices,
  };
  return findings.filter(({ severity }) => room[severity]-- > 0).slice(0, IN_TOTAL - 1);
}

function annotation({
  severity,
  file,
  line,
  column,
  endLine,
  endColumn,
  rule,
  message,
  help,
  url,
}: ReportedFinding): string {
  const place = {
    file,
    line,
    // GitHub takes columns only for a range within one line, and counts its last character in.
    ...(endLine === line ? { col: column, endColumn: Math.max(column, endColumn - 1) } : { endLine }),
  };
  return command(COMMANDS[severity], { ...place, title: rule }, `${message}\n${help}\n${url}`);
}

function command(
  name: string,
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${name} ${written.join(',')}::${data(message)}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
