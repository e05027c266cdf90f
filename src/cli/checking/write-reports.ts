// Writes the result of a check in each format to where it goes.
import packageJson from '../../../package.json' with { type: 'json' };
import { RULES } from '../../core/rules/registry.js';
import type { CheckResult } from '../../report/check-result.js';
import { FORMATS } from '../../report/formats.js';
import { toGithubSummary } from '../../report/github-summary.js';
import type { ReportOptions } from '../../report/report-options.js';
import { type Io, UsageError, wantsColor } from '../io.js';
import { absolute } from '../paths.js';
import { readPage } from '../rule-pages.js';
import type { CheckScope } from './load-scopes.js';
import type { OutputTarget } from './outputs.js';
import { writeReason } from './write-reason.js';

/** Before anything is written: a report must not take the place of a course, a baseline or another report. */
export function refuseBadTargets(
  targets: readonly OutputTarget[],
  scopes: readonly CheckScope[],
  baseline: string | undefined,
  io: Io,
): void {
  const taken = new Set<string>();
  const kept = baseline === undefined ? undefined : absolute(io.cwd, baseline);
  const sources = new Set(scopes.flatMap(({ texts, full }) => [...texts.keys()].map(full)));
  for (const { file } of targets) {
    if (file === undefined) continue;
    const target = absolute(io.cwd, file);
    if (sources.has(target)) throw new UsageError(`Cannot write ${file}: it is a file of the course.`);
    if (target === kept) throw new UsageError(`Cannot write ${file}: it is the baseline.`);
    if (taken.has(target)) throw new UsageError(`Two formats would be written to ${file}.`);
    taken.add(target);
  }
}

export async function writeReports(
  result: CheckResult,
  targets: readonly OutputTarget[],
  { color, io }: { readonly color: boolean; readonly io: Io },
): Promise<void> {
  const options: ReportOptions = {
    color: false,
    version: packageJson.version,
    rules: RULES,
    pages: targets.some(({ format }) => format === 'sarif') ? await pagesFor(result, io) : new Map(),
    time: new Date(),
  };
  for (const { format, file } of targets) {
    if (file === undefined) {
      io.stdout.write(FORMATS[format](result, { ...options, color: wantsColor(io, color) }));
      continue;
    }
    await io.files.save(absolute(io.cwd, file), FORMATS[format](result, options)).catch((error: unknown) => {
      throw new UsageError(`Cannot write ${file}: ${writeReason(error)}.`);
    });
  }
  const summary = io.env.GITHUB_STEP_SUMMARY;
  if (!summary || !targets.some(({ format }) => format === 'github')) return;
  await io.files
    .append(absolute(io.cwd, summary), toGithubSummary(result, options))
    .catch((error: unknown) => {
      throw new UsageError(`Cannot write the summary of the job: ${writeReason(error)}.`);
    });
}

async function pagesFor({ findings, accepted }: CheckResult, io: Io): Promise<ReadonlyMap<string, string>> {
  const pages = new Map<string, string>();
  for (const rule of new Set([...findings, ...accepted].map(finding => finding.rule))) {
    const page = await readPage(rule, io);
    if (page !== undefined) pages.set(rule, page);
  }
  return pages;
}
