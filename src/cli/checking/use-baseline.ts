// `--baseline` and `--update-baseline`: reads, applies and writes the baseline of a check.
import path from 'node:path';
import { sourceText } from '../../core/text/source.js';
import { reasonOf } from '../../files/discovery.js';
import {
  applyBaseline,
  type BaselineEntry,
  type BaselineNames,
  baselineEntries,
} from '../../report/baseline.js';
import { baselineText, readBaseline } from '../../report/baseline-text.js';
import type { CheckResult } from '../../report/check-result.js';
import { clean, plural } from '../../report/pretty.js';
import { type Io, UsageError } from '../io.js';
import { absolute, isInside, shownPath } from '../paths.js';
import { writeReason } from './write-reason.js';

export interface BaselineOptions {
  readonly baseline?: string;
  readonly updateBaseline: boolean;
}

/** The entries of the baseline; undefined where none is to be used. Read before the courses, so that faults show at once. */
export async function loadBaseline(
  { baseline, updateBaseline }: BaselineOptions,
  io: Io,
): Promise<readonly BaselineEntry[] | undefined> {
  if (baseline === undefined) {
    if (!updateBaseline) return undefined;
    throw new UsageError('“--update-baseline” needs “--baseline FILE”: which file is the baseline?');
  }
  const file = absolute(io.cwd, baseline);
  const kind = await io.files.kindOf(file).catch((error: unknown) => {
    throw new UsageError(`Cannot read the baseline ${baseline}: ${reasonOf(error)}.`);
  });
  if (kind === undefined) {
    if (updateBaseline) return [];
    throw new UsageError(
      `Cannot read the baseline ${baseline}: it does not exist. “--update-baseline” writes it.`,
    );
  }
  const raw = await io.files.read(file).catch((error: unknown) => {
    throw new UsageError(`Cannot read the baseline ${baseline}: ${reasonOf(error)}.`);
  });
  const entries = readBaseline(sourceText(raw).text);
  if (typeof entries !== 'string') return entries;
  throw new UsageError(
    `Cannot use the baseline ${baseline}: ${entries}. It was left as it is; mend it, or remove it and write a new one with “--update-baseline”.`,
  );
}

/** @param targets absolute paths of what was asked for */
export async function useBaseline(
  result: CheckResult,
  old: readonly BaselineEntry[],
  options: { readonly file: string; readonly update: boolean; readonly targets: readonly string[] },
  io: Io,
): Promise<CheckResult> {
  const names = namesFor(options.file, options.targets, io);
  const compared = applyBaseline(result, old, names);
  const stale = compared.baseline.stale.reduce((sum, { count }) => sum + count, 0);
  if (!options.update) {
    if (stale > 0) io.stderr.write(staleWarning(compared.baseline.stale, stale, options.file));
    return compared;
  }
  if (result.unreadable.length > 0) {
    throw new UsageError(
      `The baseline ${options.file} was left as it is, because not everything could be read.`,
    );
  }
  const entries = baselineEntries(result.findings, old, names);
  await io.files.save(absolute(io.cwd, options.file), baselineText(entries)).catch((error: unknown) => {
    throw new UsageError(`Cannot write the baseline ${options.file}: ${writeReason(error)}.`);
  });
  const added = result.findings.length - compared.baseline.unchanged;
  io.stderr.write(
    `Wrote the baseline ${options.file}: ${plural(result.findings.length, 'finding')}, ${added} added, ${stale} removed.\n`,
  );
  return applyBaseline(result, entries, names);
}

function namesFor(file: string, targets: readonly string[], io: Io): BaselineNames {
  const folder = path.posix.dirname(absolute(io.cwd, file));
  const full = (name: string): string => absolute(folder, name);
  return {
    baseline: file,
    nameOf: shown => shownPath(folder, absolute(io.cwd, shown)),
    shownOf: name => shownPath(io.cwd, full(name)),
    checked: name => targets.some(target => isInside(target, full(name))),
  };
}

/** So many are named one by one; the rest is in the file. */
const NAMED = 10;

function staleWarning(
  stale: readonly { readonly file: string; readonly rule: string; readonly message: string }[],
  count: number,
  file: string,
): string {
  const lines = stale.slice(0, NAMED).map(entry => clean(`  ${entry.file}  ${entry.rule}  ${entry.message}`));
  return [
    `${plural(count, 'finding')} of the baseline ${file} ${count === 1 ? 'is' : 'are'} no longer there. “--update-baseline” removes what is stale:`,
    ...lines,
    ...(stale.length > NAMED ? [`  … and ${stale.length - NAMED} more`] : []),
    '',
  ].join('\n');
}
