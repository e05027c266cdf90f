// Takes out the findings that authors accept, and reports acceptances that are wrong or accept nothing.
import type { Suppression } from '../course/course-file.js';
import { didYouMean } from '../text/did-you-mean.js';
import { contains } from '../text/span.js';
import type { Finding } from './finding.js';
import type { AnyRule } from './rule.js';
import type { Settings } from './settings.js';

export interface Suppressed {
  readonly finding: Finding;
  readonly reason: string;
}

export interface SuppressionResult {
  readonly kept: readonly Finding[];
  readonly accepted: readonly Suppressed[];
}

/** @param findings all of one file */
export function applySuppressions(
  file: string,
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
  rules: ReadonlyMap<string, AnyRule>,
  settings: Settings,
): SuppressionResult {
  if (suppressions.length === 0) return { kept: findings, accepted: [] };
  const used = new Set<Suppression>();
  const kept: Finding[] = [];
  const accepted: Suppressed[] = [];
  for (const finding of findings) {
    const by = suppressions.find(suppression => covers(suppression, finding));
    if (!by) kept.push(finding);
    else {
      used.add(by);
      accepted.push({ finding, reason: by.reason });
    }
  }
  const complaints = suppressions.flatMap(suppression => {
    const fault = faultOf(suppression, rules, settings, used.has(suppression));
    if (!fault) return [];
    const setting = settings.rules.get(fault.rule);
    if (!setting || setting.severity === 'off') return [];
    return [finding(file, fault, setting.severity, rules)];
  });
  return { kept: [...kept, ...complaints], accepted };
}

function covers(suppression: Suppression, finding: Finding): boolean {
  return (
    suppression.rule === finding.rule &&
    suppression.reason !== '' &&
    suppression.covers !== undefined &&
    contains(suppression.covers, finding)
  );
}

interface Fault {
  readonly rule: 'suppression-invalid' | 'suppression-unused';
  readonly at: { readonly start: number; readonly end: number };
  readonly message: string;
  readonly help: string;
}

function faultOf(
  suppression: Suppression,
  rules: ReadonlyMap<string, AnyRule>,
  settings: Settings,
  used: boolean,
): Fault | undefined {
  const { rule, ruleSpan, reason } = suppression;
  if (!rules.has(rule)) {
    const meant = didYouMean(rule, rules.keys());
    return {
      rule: 'suppression-invalid',
      at: ruleSpan,
      message: `There is no rule named “${rule}”, so nothing is accepted here.`,
      help: meant ? `Did you mean “${meant}”?` : 'Use the name that stands at the end of the finding.',
    };
  }
  if (reason === '') {
    return {
      rule: 'suppression-invalid',
      at: suppression,
      message: `No reason is given for accepting “${rule}”, so the finding stays.`,
      help: suppression.wholeFile
        ? `Write “reason: …” beside the rule.`
        : `Write it after a colon: <!-- bloomery-ignore ${rule}: … -->`,
    };
  }
  // A rule that is off finds nothing anyway; that says nothing about the course.
  if (used || settings.rules.get(rule)?.severity === 'off') return undefined;
  return {
    rule: 'suppression-unused',
    at: suppression,
    message: `“${rule}” finds nothing ${suppression.wholeFile ? 'in this file' : 'in the block that follows'}, so there is nothing to accept.`,
    help: 'Remove it, or put it directly before the block that it is about.',
  };
}

function finding(
  file: string,
  { rule, at, message, help }: Fault,
  severity: Finding['severity'],
  rules: ReadonlyMap<string, AnyRule>,
): Finding {
  return {
    rule,
    severity,
    file,
    start: at.start,
    end: at.end,
    message,
    why: rules.get(rule)?.why ?? '',
    help,
    related: [],
    fixable: false,
  };
}
