// The result of a check as JSON, version 1.
import type { CheckResult, ReportedFinding } from './check-result.js';

export const JSON_VERSION = 1;

export function toJson({ courses, findings, baseline, summary }: CheckResult): string {
  const result = {
    version: JSON_VERSION,
    courses,
    findings: findings.map(stated),
    // Without a baseline nothing is said about one: what reads this need not know of it.
    ...(baseline && { baseline }),
    summary,
  };
  return `${JSON.stringify(result, undefined, 2)}\n`;
}

/** Without what only other formats need. */
function stated({ sharedFingerprint: _, ...finding }: ReportedFinding): object {
  return finding;
}
