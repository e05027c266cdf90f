// `bloomery check`: reads the courses at the given paths and prints what is wrong with them.
import type { Preset } from '../../core/lint/settings.js';
import { buildResult, type CheckResult } from '../../report/check-result.js';
import { plural } from '../../report/pretty.js';
import { showDiff, unifiedDiff } from '../../report/unified-diff.js';
import { applyFixes, type FixResult, fixSummary } from '../checking/apply-fixes.js';
import { type LoadedScopes, loadScopes } from '../checking/load-scopes.js';
import type { OutputOptions, OutputTarget } from '../checking/outputs.js';
import { type BaselineOptions, loadBaseline, useBaseline } from '../checking/use-baseline.js';
import { refuseBadTargets, writeReports } from '../checking/write-reports.js';
import { EXIT, type Io, UsageError, wantsColor } from '../io.js';
import { shownPath } from '../paths.js';

export interface CheckOptions extends BaselineOptions {
  readonly outputs: OutputOptions;
  readonly preset?: Preset;
  readonly maxWarnings?: number;
  readonly quiet: boolean;
  readonly fix: boolean;
  readonly fixDryRun: boolean;
  readonly color: boolean;
}

export async function check(paths: readonly string[], options: CheckOptions, io: Io): Promise<number> {
  const targets = options.outputs.targets();
  if (options.fixDryRun) refuseReports(options);
  const old = await loadBaseline(options, io);
  const loaded = await loadScopes(paths, options.preset, io);
  refuseBadTargets(targets, loaded.scopes, options.baseline, io);
  const unreadable = loaded.unreadable.map(({ path, reason }) => ({ file: shownPath(io.cwd, path), reason }));
  for (const { file, reason } of unreadable) io.stderr.write(`Cannot read ${file}: ${reason}.\n`);
  if (loaded.scopes.every(({ project, includes }) => !project.paths().some(includes))) {
    throw new UsageError(
      `Nothing to check: no file with a known “type” in its frontmatter in ${paths.join(', ')}. “bloomery init” begins a course.`,
    );
  }
  if (options.fixDryRun) return dryRun(loaded, options, io);
  const fixed = options.fix ? await fix(loaded, io) : undefined;
  let result = buildResult(fixed?.scopes ?? loaded.scopes, unreadable);
  if (old && options.baseline !== undefined) {
    const baseline = { file: options.baseline, update: options.updateBaseline, targets: loaded.targets };
    result = await useBaseline(result, old, baseline, io);
  }
  await writeReports(options.quiet ? onlyErrors(result) : result, targets, { color: options.color, io });
  const tooMany = complainOfWarnings(result, options, targets, io);
  if (unreadable.length > 0 || (fixed && fixed.refused.length > 0)) return EXIT.failed;
  return result.summary.errors > 0 || tooMany ? EXIT.findings : EXIT.clean;
}

function complainOfWarnings(
  { summary: { warnings } }: CheckResult,
  { maxWarnings }: CheckOptions,
  targets: readonly OutputTarget[],
  io: Io,
): boolean {
  if (maxWarnings === undefined || warnings <= maxWarnings) return false;
  if (targets.some(({ format }) => format !== 'json')) {
    const are = warnings === 1 ? 'is' : 'are';
    io.stderr.write(`${plural(warnings, 'warning')} ${are} more than the ${maxWarnings} allowed.\n`);
  }
  return true;
}

async function fix(loaded: LoadedScopes, io: Io): Promise<FixResult> {
  const fixed = await applyFixes(loaded.scopes, io, true);
  io.stderr.write(fixSummary(fixed, true));
  return fixed;
}

/** Prints nothing but the diff, so that `patch` can read it. */
async function dryRun(loaded: LoadedScopes, { color }: CheckOptions, io: Io): Promise<number> {
  const fixed = await applyFixes(loaded.scopes, io, false);
  const diff = fixed.files.map(({ file, before, after }) => unifiedDiff(file, before, after)).join('');
  io.stdout.write(io.stdout.terminal ? showDiff(diff, { color: wantsColor(io, color) }) : diff);
  io.stderr.write(fixSummary(fixed, false));
  if (loaded.unreadable.length > 0 || fixed.refused.length > 0) return EXIT.failed;
  return fixed.files.length > 0 ? EXIT.findings : EXIT.clean;
}

function refuseReports({ fix: write, updateBaseline, outputs }: CheckOptions): void {
  const other = write
    ? '--fix'
    : updateBaseline
      ? '--update-baseline'
      : outputs.given
        ? '--format and --output'
        : undefined;
  if (other === undefined) return;
  throw new UsageError(
    `“--fix-dry-run” prints a diff and nothing else, so it cannot be combined with ${other}.`,
  );
}

function onlyErrors(result: CheckResult): CheckResult {
  return { ...result, findings: result.findings.filter(({ severity }) => severity === 'error') };
}
