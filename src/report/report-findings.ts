// Turns a project's findings into reported ones: lines and columns in the place of offsets, files as they are shown.
import { compareFindings, type Finding } from '../core/lint/finding.js';
import { fingerprints, sharedFingerprint } from '../core/lint/fingerprint.js';
import { ruleUrl } from '../core/lint/rule-pages.js';
import { type LineColumn, lineColumn, lineStarts } from '../core/text/source.js';
import type { AcceptedFinding, ReportedFinding, ReportScope } from './check-result.js';

export function reportFindings(scope: ReportScope): {
  readonly kept: readonly ReportedFinding[];
  readonly accepted: readonly AcceptedFinding[];
} {
  const files = [...scope.project.findings()].filter(([path]) => scope.includes(path));
  const accepted = files
    .flatMap(([, findings]) => findings.accepted)
    .sort((a, b) => compareFindings(a.finding, b.finding));
  const kept = files.flatMap(([, findings]) => findings.kept).sort(compareFindings);
  const reported = report(
    accepted.map(({ finding }) => finding),
    scope,
  );
  return {
    kept: report(kept, scope),
    accepted: reported.map((finding, i) => ({ ...finding, reason: accepted[i]!.reason })),
  };
}

function report(findings: readonly Finding[], scope: ReportScope): readonly ReportedFinding[] {
  const { texts, shown } = scope;
  const textOf = (file: string): string | undefined => texts.get(file);
  const nameOf = (file: string): string => scope.project.nameInCourse(file);
  const prints = fingerprints(findings, textOf, nameOf);
  const placeOf = placesIn(texts);
  return findings.map((finding, i) => {
    const end = placeOf(finding.file, finding.end);
    return {
      rule: finding.rule,
      severity: finding.severity,
      file: shown(finding.file),
      ...placeOf(finding.file, finding.start),
      endLine: end.line,
      endColumn: end.column,
      message: finding.message,
      why: finding.why,
      help: finding.help,
      url: ruleUrl(finding.rule),
      fixable: finding.fixable,
      fingerprint: prints[i]!,
      sharedFingerprint: sharedFingerprint(finding, textOf, nameOf),
      related: finding.related.map(({ file, start, message }) => ({
        file: shown(file),
        ...placeOf(file, start),
        message,
      })),
    };
  });
}

function placesIn(texts: ReadonlyMap<string, string>): (file: string, offset: number) => LineColumn {
  const starts = new Map<string, readonly number[]>();
  return (file, offset) => {
    let lines = starts.get(file);
    if (!lines) {
      lines = lineStarts(texts.get(file) ?? '');
      starts.set(file, lines);
    }
    return lineColumn(lines, offset);
  };
}
