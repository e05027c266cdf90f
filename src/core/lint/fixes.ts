// How the fixes of a finding are obtained, and how all safe ones are applied until nothing is left to do.
import type { Fix } from '../course/fix.js';
import type { Project } from '../project/project.js';
import { applyEdits } from '../text/edits.js';
import type { Finding } from './finding.js';
import { hash64 } from './fingerprint.js';

export type TextOf = (file: string) => string | undefined;

/** The fixes that a finding carries, or that its rule offers for it; edits are of the finding's own file. */
export function fixesFor(project: Project, finding: Finding, textOf: TextOf): readonly Fix[] {
  if (finding.fixes) return finding.fixes;
  const rule = project.rules.get(finding.rule);
  if (!rule || rule.scope === 'built-in' || !rule.fix) return [];
  const detected = project.detectionOf(finding);
  if (!detected) return [];
  try {
    return rule.fix(detected, { text: textOf, span: at => project.locate(at) });
  } catch {
    // A fault in one rule's fix must not take the other findings' fixes away; the finding itself still stands.
    return [];
  }
}

/** A fix that was not applied. */
export interface DroppedFix {
  readonly rule: string;
  readonly file: string;
  readonly title: string;
  readonly reason: 'breaks the frontmatter' | 'changes nothing';
}

export interface FixRun {
  /** Every file with its text as it is now. */
  readonly texts: ReadonlyMap<string, string>;
  /** Paths of the files that changed. */
  readonly changed: readonly string[];
  /** Fixes applied, by rule. */
  readonly applied: ReadonlyMap<string, number>;
  readonly dropped: readonly DroppedFix[];
  /** The last round found nothing more to do. */
  readonly settled: boolean;
}

/** Fixes that undo each other would never end. */
const MAX_ROUNDS = 10;

/**
 * Applies safe fixes, checks again and goes on, until none is left. In one round no two fixes of a file touch the same
 * place. A fix after which a file cannot be read as well as before is taken back.
 *
 * @param texts course files by path, without byte order mark
 * @param open makes a project of them, which is then changed
 * @param wanted which findings are to be fixed
 */
export function applySafeFixes(
  texts: ReadonlyMap<string, string>,
  open: (texts: ReadonlyMap<string, string>) => Project,
  wanted: (finding: Finding) => boolean = () => true,
): FixRun {
  const run = new SafeFixes(texts, open(texts), wanted);
  let settled = false;
  for (let round = 0; round < MAX_ROUNDS && !settled; round++) settled = !run.round();
  return run.result(settled);
}

interface Planned {
  readonly finding: Finding;
  readonly fix: Fix;
  readonly key: string;
}

class SafeFixes {
  readonly #before: ReadonlyMap<string, string>;
  readonly #texts: Map<string, string>;
  readonly #project: Project;
  readonly #wanted: (finding: Finding) => boolean;
  readonly #applied = new Map<string, number>();
  /** By what they would do, so that none is tried again in the next round. */
  readonly #dropped = new Map<string, DroppedFix>();

  constructor(texts: ReadonlyMap<string, string>, project: Project, wanted: (finding: Finding) => boolean) {
    this.#before = texts;
    this.#texts = new Map(texts);
    this.#project = project;
    this.#wanted = wanted;
  }

  result(settled: boolean): FixRun {
    return {
      texts: this.#texts,
      changed: [...this.#texts.keys()].filter(path => this.#texts.get(path) !== this.#before.get(path)),
      applied: this.#applied,
      dropped: [...this.#dropped.values()],
      settled,
    };
  }

  /** Returns whether anything changed. */
  round(): boolean {
    const plans = new Map<string, Planned[]>();
    for (const finding of this.#project.allFindings()) {
      const planned = this.#wanted(finding) && this.#plan(finding);
      if (!planned) continue;
      const others = plans.get(finding.file) ?? [];
      if (!others.some(other => touch(other.fix, planned.fix))) plans.set(finding.file, [...others, planned]);
    }
    let changed = false;
    for (const [file, plan] of plans) if (this.#apply(file, plan)) changed = true;
    return changed;
  }

  #plan(finding: Finding): Planned | undefined {
    const text = this.#texts.get(finding.file);
    if (text === undefined) return undefined;
    const fix = fixesFor(this.#project, finding, file => this.#texts.get(file)).find(({ safe }) => safe);
    if (!fix) return undefined;
    const result = applyEdits(text, fix.edits).text;
    const key = hash64(`${finding.rule}\n${finding.file}\n${result}`);
    if (this.#dropped.has(key)) return undefined;
    if (result !== text) return { finding, fix, key };
    this.#drop({ finding, fix, key }, 'changes nothing');
    return undefined;
  }

  #apply(file: string, plan: readonly Planned[]): boolean {
    const before = this.#texts.get(file)!;
    const faults = this.#faults(file);
    const all = applyEdits(
      before,
      plan.flatMap(({ fix }) => fix.edits),
    ).text;
    if (this.#keepsReading(file, all, faults)) {
      this.#note(file, all, plan);
      return true;
    }
    // One by one, to find the one that does harm; the others get their turn in the next round.
    for (const planned of plan) {
      const alone = applyEdits(before, planned.fix.edits).text;
      if (this.#keepsReading(file, alone, faults)) {
        this.#note(file, alone, [planned]);
        return true;
      }
      this.#drop(planned, 'breaks the frontmatter');
    }
    return false;
  }

  /** Reads the changed text and says whether it is still the same kind of file, without new faults in its form. */
  #keepsReading(file: string, text: string, faults: number): boolean {
    const type = this.#project.file(file)?.part.type;
    this.#project.setFile(file, text);
    const kept = this.#project.file(file)?.part.type === type && this.#faults(file) <= faults;
    if (!kept) this.#project.setFile(file, this.#texts.get(file)!);
    return kept;
  }

  #faults(file: string): number {
    const problems = this.#project.file(file)?.problems ?? [];
    return problems.filter(({ rule }) => rule === 'format-syntax' || rule === 'format-fence').length;
  }

  #note(file: string, text: string, plan: readonly Planned[]): void {
    this.#texts.set(file, text);
    for (const { finding } of plan)
      this.#applied.set(finding.rule, (this.#applied.get(finding.rule) ?? 0) + 1);
  }

  #drop({ finding, fix, key }: Planned, reason: DroppedFix['reason']): void {
    this.#dropped.set(key, { rule: finding.rule, file: finding.file, title: fix.title, reason });
  }
}

/** Also where one ends at the place where the other begins: which comes first would be left to chance. */
function touch(a: Fix, b: Fix): boolean {
  return a.edits.some(one => b.edits.some(other => one.start <= other.end && other.start <= one.end));
}
