// Reads a list of outcomes with the same rules as a course: builds a small course around it in memory.
import type { Level } from '../core/bloom/levels.js';
import type { Lexicon } from '../core/bloom/lexicon.js';
import type { Severity } from '../core/lint/finding.js';
import { Project } from '../core/project/project.js';
import { RULES } from '../core/rules/registry.js';
import { doubleQuoted } from '../core/scaffold/yaml-text.js';
import { outcomeLines } from './outcome-lines.js';

export interface OutcomeFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly help: string;
}

export interface ReadOutcomeLine {
  readonly line: number;
  readonly text: string;
  /** Lemma of the verb; null where none can be measured. */
  readonly verb: string | null;
  /** The usual level of the verb. */
  readonly level: Level | null;
  /** All plausible levels, the usual one first. */
  readonly levels: readonly Level[];
  readonly findings: readonly OutcomeFinding[];
}

const UNIT = 'unit.md';
/** What the rules for outcomes say; what a unit needs besides them is not asked of a list. */
const DEFINE_RULES = RULES.filter(({ step }) => step === 'define');

/**
 * @param text without byte order mark
 * @param lexicon of the list's language
 */
export function readOutcomeList(text: string, lexicon: Lexicon): readonly ReadOutcomeLine[] {
  const lines = outcomeLines(text, lexicon);
  if (lines.length === 0) return [];
  const project = new Project({ rules: DEFINE_RULES });
  project.setFile('course.md', courseText(lexicon.pack.tag));
  let unit = '---\ntype: unit\nid: list\ntitle: List\noutcomes:\n';
  const spans = lines.map(({ line, text: outcome }) => {
    // The id names the line, because some messages name other outcomes by their id.
    unit += `  - id: line-${line}\n    text: `;
    const start = unit.length;
    unit += doubleQuoted(outcome);
    const end = unit.length;
    unit += '\n';
    return { start, end };
  });
  project.setFile(UNIT, `${unit}---\n`);
  const outcomes = project.courses()[0]?.course.units[0]?.outcomes ?? [];
  const findings = project.allFindings().filter(({ file }) => file === UNIT);
  let next = 0;
  return lines.map(({ line, text: outcome }, i) => {
    const { start, end } = spans[i]!;
    const reading = outcomes[i]?.reading;
    while (next < findings.length && findings[next]!.start < start) next++;
    const own: OutcomeFinding[] = [];
    for (let at = next; at < findings.length && findings[at]!.start < end; at++) {
      const { rule, severity, message, help } = findings[at]!;
      own.push({ rule, severity, message, help });
    }
    return {
      line,
      text: outcome,
      verb: reading?.verb ?? null,
      level: reading?.level ?? null,
      levels: reading?.levels ?? [],
      findings: own,
    };
  });
}

function courseText(language: string): string {
  return `---\ntype: course\nid: list\ntitle: List\nlanguage: ${language}\nmastery: { threshold: 80% }\n---\n`;
}
