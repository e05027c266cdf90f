// Which rules run with which severity and options: a preset, overlaid by what the course says.
import type { RuleSettingsRead } from '../course/shape.js';
import type { Severity } from './finding.js';
import { type AnyRule, optionSpecs } from './rule.js';

export const PRESETS = {
  starter: 'Errors, and the few hints that every course should see: for a course under construction.',
  default: 'Errors, warnings and the few hints that every course should see.',
  strict: 'Everything, with some warnings as errors: for a course about to be published.',
} as const;

export type Preset = keyof typeof PRESETS;

export function isPreset(name: string): name is Preset {
  return Object.hasOwn(PRESETS, name);
}

export interface RuleSetting {
  readonly severity: Severity | 'off';
  /** Milder cases of the rule are shown from this severity on. */
  readonly from: Severity;
  readonly options: Readonly<Record<string, unknown>>;
}

export interface Settings {
  readonly preset: Preset;
  readonly rules: ReadonlyMap<string, RuleSetting>;
}

export function presetSeverity(rule: AnyRule, preset: Preset): Severity | 'off' {
  if (rule.optIn) return 'off';
  const { severity } = rule;
  if (preset === 'strict') return rule.strict ?? severity;
  if (severity === 'info') return rule.prominent ? 'info' : 'off';
  if (preset === 'starter' && severity === 'warning') return rule.prominent ? 'info' : 'off';
  return severity;
}

/** A preset that hides hints hides the milder cases of other rules too, unless the course speaks about the rule. */
function mildestShown(rule: AnyRule, preset: Preset, said: boolean): Severity {
  if (said || rule.prominent || preset === 'strict') return 'info';
  return preset === 'starter' ? 'error' : 'warning';
}

/**
 * @param read what the course's `rules` say
 * @param preset wins over the course's own preset
 */
export function resolveSettings(
  rules: readonly AnyRule[],
  read: RuleSettingsRead | undefined,
  preset: Preset | undefined,
): Settings {
  const base = preset ?? (read?.preset && isPreset(read.preset) ? read.preset : 'default');
  const said = new Map(read?.rules.map(setting => [setting.rule.value, setting]));
  const resolved = rules.map((rule): [string, RuleSetting] => {
    const own = said.get(rule.name);
    const defaults = Object.fromEntries(
      Object.entries(optionSpecs(rule)).map(([name, spec]) => [name, spec.default]),
    );
    // Naming options without a severity turns the rule on as usual.
    const usual = presetSeverity(rule, base);
    const severity = own?.severity ?? (own && usual === 'off' ? rule.severity : usual);
    const from = mildestShown(rule, base, own !== undefined);
    return [rule.name, { severity, from, options: { ...defaults, ...own?.options } }];
  });
  return { preset: base, rules: new Map(resolved) };
}
