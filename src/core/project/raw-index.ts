// Raw findings by the file they stand in, kept by source, so that one source can be replaced without the others.
import type { RawFinding } from '../lint/run.js';

export class RawIndex {
  readonly #bySource = new Map<string, readonly RawFinding[]>();
  readonly #byFile = new Map<string, Map<string, RawFinding[]>>();

  /** Replaces what a source says; returns the files whose lists changed. */
  set(source: string, findings: readonly RawFinding[]): ReadonlySet<string> {
    const before = this.#bySource.get(source) ?? [];
    const affected = new Set<string>();
    if (before === findings) return affected;
    for (const { at } of before) {
      affected.add(at.file);
      this.#byFile.get(at.file)?.delete(source);
    }
    for (const finding of findings) {
      affected.add(finding.at.file);
      let sources = this.#byFile.get(finding.at.file);
      if (!sources) {
        sources = new Map();
        this.#byFile.set(finding.at.file, sources);
      }
      const list = sources.get(source);
      if (list) list.push(finding);
      else sources.set(source, [finding]);
    }
    if (findings.length > 0) this.#bySource.set(source, findings);
    else this.#bySource.delete(source);
    return affected;
  }

  sources(): readonly string[] {
    return [...this.#bySource.keys()];
  }

  of(file: string): readonly RawFinding[] {
    return [...(this.#byFile.get(file)?.values() ?? [])].flat();
  }
}
