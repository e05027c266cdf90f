// From raw findings and problems of a file to findings with offsets, suppressions applied.
import type { CourseFile } from '../course/course-file.js';
import { placeSpan } from '../course/located.js';
import { compareFindings, type Finding } from '../lint/finding.js';
import type { AnyRule, Where } from '../lint/rule.js';
import type { RawFinding } from '../lint/run.js';
import type { Settings } from '../lint/settings.js';
import { applySuppressions, type SuppressionResult } from '../lint/suppress.js';
import type { Span } from '../text/span.js';

export interface Resolving {
  readonly rules: ReadonlyMap<string, AnyRule>;
  readonly settings: Settings;
  readonly fileAt: (path: string) => CourseFile | undefined;
}

export function resolveFile(
  file: CourseFile,
  raw: readonly RawFinding[],
  resolving: Resolving,
): SuppressionResult {
  const { rules, settings } = resolving;
  const problems = file.problems.flatMap(problem => problemFinding(file.path, problem, resolving));
  const findings = [...problems, ...raw.map(finding => resolveFinding(finding, resolving))].sort(
    compareFindings,
  );
  const { kept, accepted } = applySuppressions(file.path, findings, file.suppressions, rules, settings);
  return { kept: [...kept].sort(compareFindings), accepted };
}

/** The offsets of a place today. */
export function locate(at: Where, fileAt: Resolving['fileAt']): Span & { readonly file: string } {
  if (!('place' in at)) return { file: at.file, start: at.start, end: at.end };
  const file = fileAt(at.file);
  return { file: at.file, ...(file ? placeSpan(file.places, at.place) : { start: 0, end: 0 }) };
}

function resolveFinding(raw: RawFinding, { rules, fileAt }: Resolving): Finding {
  const rule = rules.get(raw.rule);
  const { file, start, end } = locate(raw.at, fileAt);
  return {
    rule: raw.rule,
    severity: raw.severity,
    file,
    start,
    end,
    message: raw.message,
    why: rule?.why ?? '',
    help: raw.help,
    related: raw.related.map(({ at, message }) => ({ ...locate(at, fileAt), message })),
    fixable:
      rule !== undefined && rule.fixes === 'safe' && rule.scope !== 'built-in' && rule.fix !== undefined,
    ...(raw.data && { data: raw.data }),
  };
}

function problemFinding(
  path: string,
  problem: CourseFile['problems'][number],
  { rules, settings }: Resolving,
): readonly Finding[] {
  const setting = settings.rules.get(problem.rule);
  if (!setting || setting.severity === 'off') return [];
  const { start, end, message, help, related = [], fixes } = problem;
  return [
    {
      rule: problem.rule,
      severity: setting.severity,
      file: path,
      start,
      end,
      message,
      why: rules.get(problem.rule)?.why ?? '',
      help,
      related: related.map(place => ({ ...place, file: path })),
      fixable: fixes?.some(({ safe }) => safe) ?? false,
      ...(fixes && { fixes }),
    },
  ];
}
