// The result of a check as GitLab's code quality report.
import type { Severity } from '../core/lint/finding.js';
import { hash64 } from '../core/lint/fingerprint.js';
import type { CheckResult } from './check-result.js';

const SEVERITIES: Readonly<Record<Severity, 'major' | 'minor' | 'info'>> = {
  error: 'major',
  warning: 'minor',
  info: 'info',
};

/** GitLab compares two branches by itself, so what stands in a baseline is reported as well. */
export function toGitlab({ findings }: CheckResult): string {
  const issues = findings.map(
    ({ rule, severity, file, line, endLine, message, help, why, url, fingerprint }) => ({
      description: `${message} ${help}`,
      check_name: rule,
      content: { body: `${why}\n\n${url}` },
      // Two courses of a repository may have findings with the same name; GitLab shows only one of them.
      fingerprint: hash64(`${file}\n${fingerprint}`),
      severity: SEVERITIES[severity],
      location: { path: file, lines: { begin: line, end: endLine } },
    }),
  );
  return `${JSON.stringify(issues, undefined, 2)}\n`;
}
