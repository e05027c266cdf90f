// Runs rules over a subject; a rule that throws becomes one finding that names it.
import type { Anchor } from '../course/located.js';
import type { Severity } from './finding.js';
import type { AnyRule, Detected, RunnableRule, Where } from './rule.js';
import type { RuleSetting, Settings } from './settings.js';

/** A finding whose places are still symbols, so that it outlives edits which only move them. */
export interface RawFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly at: Where;
  readonly message: string;
  readonly help: string;
  readonly related: readonly { readonly at: Where; readonly message: string }[];
  readonly data?: Readonly<Record<string, unknown>>;
  /** What was detected, for computing fixes later. */
  readonly detected?: Detected<unknown>;
}

type SubjectOf<S extends RunnableRule['scope']> = Parameters<
  Extract<RunnableRule, { scope: S }>['detect']
>[0];

const RANK: Readonly<Record<Severity, number>> = { info: 1, warning: 2, error: 3 };

/**
 * @param language the pack's language exists: without it rules about words are skipped
 * @param fallback where the finding about a throwing rule goes
 */
export function runRules<S extends RunnableRule['scope']>(
  scope: S,
  subject: SubjectOf<S>,
  rules: readonly AnyRule[],
  settings: Settings,
  language: boolean,
  fallback: Anchor,
): readonly RawFinding[] {
  const found: RawFinding[] = [];
  for (const rule of rules) {
    if (rule.scope !== scope) continue;
    const setting = settings.rules.get(rule.name);
    if (!setting || setting.severity === 'off' || (rule.language && !language)) continue;
    try {
      found.push(...runRule(rule as RunnableRule, subject, setting.severity, setting));
    } catch (error) {
      found.push(crash(rule.name, error, fallback));
    }
  }
  return found;
}

function runRule(
  rule: RunnableRule,
  subject: unknown,
  usual: Severity,
  { from, options }: RuleSetting,
): readonly RawFinding[] {
  const found: RawFinding[] = [];
  // The registry pairs each rule with subjects of its scope; the union's parameters cannot say so.
  const detect = rule.detect as (subject: unknown, options: unknown) => Iterable<Detected<unknown>>;
  for (const detected of detect.call(rule, subject, options)) {
    const severity = milderOf(usual, detected.milder);
    if (severity !== usual && RANK[severity] < RANK[from]) continue;
    const { message, help } = rule.word(detected.data, options);
    found.push({
      rule: rule.name,
      severity,
      at: detected.at,
      message,
      help,
      related: detected.related ?? [],
      detected,
      ...(isRecord(detected.data) && { data: detected.data }),
    });
  }
  return found;
}

function milderOf(usual: Severity, milder: Severity | undefined): Severity {
  return milder !== undefined && RANK[milder] < RANK[usual] ? milder : usual;
}

export function crash(rule: string, error: unknown, at: Where): RawFinding {
  return {
    rule: 'rule-crashed',
    severity: 'error',
    at,
    message: `The rule “${rule}” failed here: ${error instanceof Error ? error.message : String(error)}.`,
    help: `This is a fault in Bloomery, not in the course. Please report it; until then turn the rule off (“${rule}: off”).`,
    related: [],
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
