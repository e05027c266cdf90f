// The rules as SARIF describes them, with their pages where a finding needs them.
import type { Severity } from '../core/lint/finding.js';
import type { AnyRule } from '../core/lint/rule.js';
import { ruleUrl } from '../core/lint/rule-pages.js';
import { ruleHelp } from './rule-help.js';

export const SARIF_LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** @param reported rules whose pages are to be told in full; all pages would make any report large */
export function sarifRules(
  rules: readonly AnyRule[],
  pages: ReadonlyMap<string, string>,
  reported: ReadonlySet<string>,
): readonly object[] {
  return rules.map(({ name, checks, why, severity, step, optIn }) => {
    const page = reported.has(name) ? pages.get(name) : undefined;
    return {
      id: name,
      name: pascalCase(name),
      shortDescription: { text: checks },
      fullDescription: { text: `${checks} ${why}` },
      help: {
        text: `${checks} ${why} How to fix it: ${ruleUrl(name)}`,
        ...(page !== undefined && { markdown: ruleHelp(page) }),
      },
      helpUri: ruleUrl(name),
      defaultConfiguration: { level: SARIF_LEVELS[severity], ...(optIn && { enabled: false }) },
      properties: {
        tags: ['mastery-learning', step],
        // GitHub sorts by this key; it knows no “note”.
        'problem.severity': severity === 'info' ? 'recommendation' : severity,
      },
    };
  });
}

/** Viewers show this name where an identifier is expected. */
function pascalCase(name: string): string {
  return name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}
