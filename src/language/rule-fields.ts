// The keys below a course’s `rules` as fields: the preset, and each rule with its severities and options.

import type { Field, Fields, Shape } from '../core/course/shape.js';
import { type AnyRule, optionSpecs } from '../core/lint/rule.js';
import { PRESETS } from '../core/lint/settings.js';
import { percent } from '../core/text/percent.js';

/** What a course may write for a rule instead of the preset’s choice. */
export const SEVERITY_DOCS: Readonly<Record<string, string>> = {
  off: 'The rule is not checked.',
  info: 'A hint.',
  warning: 'Something to look at: it weakens the course.',
  error: 'Something to mend: the cycle does not work like this.',
};

export interface RuleFields {
  readonly fields: Fields;
  /** The options of a rule by the shape of one of its settings. */
  readonly options: ReadonlyMap<Shape, Fields>;
}

const made = new WeakMap<ReadonlyMap<string, AnyRule>, RuleFields>();

/** A rule takes a severity, a group of options, or both in a list: [warning, { min: 4 }]. */
export function ruleFields(rules: ReadonlyMap<string, AnyRule>): RuleFields {
  const known = made.get(rules);
  if (known) return known;
  const options = new Map<Shape, Fields>();
  const fields: Record<string, Field> = {
    preset: {
      shape: { kind: 'choice', values: PRESETS },
      doc: 'Which rules run, where nothing is said about them one by one.',
      example: 'default',
      otherwise: 'default',
    },
  };
  for (const rule of rules.values()) {
    const setting: Shape = { kind: 'choice', values: { ...SEVERITY_DOCS } };
    const own = optionFields(rule);
    if (Object.keys(own).length > 0) options.set(setting, own);
    fields[rule.name] = {
      shape: { kind: 'list', of: setting, single: true },
      doc: rule.checks,
      example: rule.severity === 'warning' ? 'error' : 'warning',
    };
  }
  const result = { fields, options };
  made.set(rules, result);
  return result;
}

function optionFields(rule: AnyRule): Fields {
  return Object.fromEntries(
    Object.entries(optionSpecs(rule)).map(([name, { shape, doc, default: usual }]) => {
      const written = valueText(shape, usual);
      return [name, { shape, doc, ...(written !== '' && { example: written, otherwise: written }) }];
    }),
  );
}

function valueText(shape: Shape, value: unknown): string {
  if (shape.kind === 'share' && typeof value === 'number') return percent(value);
  if (Array.isArray(value)) return value.length === 0 ? '' : `[${value.join(', ')}]`;
  return String(value);
}
