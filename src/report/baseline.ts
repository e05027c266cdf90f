// A baseline: findings that were there when a course began to be checked. They are shown, and do not fail.
import {
  type BaselineState,
  type CheckResult,
  countFindings,
  type ReportedFinding,
  type StaleEntry,
} from './check-result.js';

export interface BaselineEntry {
  /** Of the first of equal findings in the file. */
  readonly fingerprint: string;
  readonly rule: string;
  /** Relative to the folder of the baseline, with `/`. */
  readonly file: string;
  readonly message: string;
  /** How many equal findings the file has. */
  readonly count: number;
}

/** How the files of a check are called in the baseline, and which of its files were checked. */
export interface BaselineNames {
  /** The baseline itself, as it is shown. */
  readonly baseline: string;
  readonly nameOf: (shown: string) => string;
  readonly shownOf: (name: string) => string;
  /** Entries of files that nobody asked for are neither found nor stale. */
  readonly checked: (name: string) => boolean;
}

/** Marks each finding as new or unchanged; what is unchanged counts no longer. */
export function applyBaseline(
  result: CheckResult,
  entries: readonly BaselineEntry[],
  names: BaselineNames,
): CheckResult & { readonly baseline: BaselineState } {
  const left = new Map(entries.map(entry => [keyOf(entry.file, entry.fingerprint), entry.count]));
  const known = new Set(left.keys());
  const key = (finding: ReportedFinding): string =>
    keyOf(names.nameOf(finding.file), finding.sharedFingerprint);
  const findings = result.findings.map(finding => {
    const count = left.get(key(finding)) ?? 0;
    left.set(key(finding), count - 1);
    return { ...finding, baseline: count > 0 ? ('unchanged' as const) : ('new' as const) };
  });
  const stale = entries.flatMap((entry): readonly StaleEntry[] => {
    const count = left.get(keyOf(entry.file, entry.fingerprint)) ?? 0;
    if (count <= 0 || !names.checked(entry.file)) return [];
    return [{ file: names.shownOf(entry.file), rule: entry.rule, message: entry.message, count }];
  });
  return {
    ...result,
    findings,
    accepted: result.accepted.map(finding => ({
      ...finding,
      baseline: known.has(key(finding)) ? 'unchanged' : 'new',
    })),
    summary: countFindings(findings, result.summary.files),
    baseline: {
      file: names.baseline,
      unchanged: findings.filter(({ baseline }) => baseline === 'unchanged').length,
      stale,
    },
  };
}

/** The entries for all findings of a check, and the old ones of files that were not checked. */
export function baselineEntries(
  findings: readonly ReportedFinding[],
  old: readonly BaselineEntry[],
  { nameOf, checked }: BaselineNames,
): readonly BaselineEntry[] {
  const entries = new Map<string, BaselineEntry>();
  for (const { rule, file: shown, message, sharedFingerprint: fingerprint } of findings) {
    const file = nameOf(shown);
    const same = entries.get(keyOf(file, fingerprint));
    entries.set(
      keyOf(file, fingerprint),
      same ? { ...same, count: same.count + 1 } : { fingerprint, rule, file, message, count: 1 },
    );
  }
  return [...entries.values(), ...old.filter(({ file }) => !checked(file))].sort(compareEntries);
}

function keyOf(file: string, fingerprint: string): string {
  return `${file}\n${fingerprint}`;
}

/** By code units, so that the file is the same everywhere. */
function compareEntries(a: BaselineEntry, b: BaselineEntry): number {
  const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
  return order(a.file, b.file) || order(a.rule, b.rule) || order(a.fingerprint, b.fingerprint);
}
