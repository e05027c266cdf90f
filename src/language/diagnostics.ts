// Findings as the editor shows them while somebody writes.
import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
} from 'vscode-languageserver-types';
import type { Finding, Severity } from '../core/lint/finding.js';
import { fingerprints } from '../core/lint/fingerprint.js';
import { ruleUrl } from '../core/lint/rule-pages.js';
import { type LanguageView, rangeOf } from './view.js';

export const DIAGNOSTIC_SOURCE = 'bloomery';

/** What a diagnostic carries for the quick fixes that are asked for later. */
export interface FindingData {
  readonly rule: string;
  /** Names the finding in its file, also when lines have moved. */
  readonly key: string;
}

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** Rules whose findings mark what has no effect: the editor shows it faded. */
const UNUSED = new Set(['suppression-unused', 'format-unknown-key', 'format-duplicate-key']);

/** All findings of a file that stand. */
export function diagnosticsFor(view: LanguageView, path: string): Diagnostic[] {
  return keyedFindings(view, path).map(({ finding, key }) => diagnosticOf(view, finding, key));
}

/** What can be said of a file by itself, while the rest of its course is still being read. */
export function earlyDiagnosticsFor(view: LanguageView, path: string): Diagnostic[] {
  return keyed(view, view.project.ownFindings(path)).map(({ finding, key }) =>
    diagnosticOf(view, finding, key),
  );
}

export interface KeyedFinding {
  readonly finding: Finding;
  readonly key: string;
}

/** The findings of a file with the keys that their diagnostics carry. */
export function keyedFindings(view: LanguageView, path: string): readonly KeyedFinding[] {
  return keyed(view, view.project.findings().get(path)?.kept ?? []);
}

function keyed(view: LanguageView, findings: readonly Finding[]): readonly KeyedFinding[] {
  const keys = fingerprints(
    findings,
    file => view.text(file),
    file => view.project.nameInCourse(file),
  );
  return findings.map((finding, i) => ({ finding, key: keys[i]! }));
}

export function diagnosticOf(view: LanguageView, finding: Finding, key: string): Diagnostic {
  const { rule, severity, file, related } = finding;
  const data: FindingData = { rule, key };
  return {
    range: rangeOf(view, file, finding),
    severity: SEVERITIES[severity],
    code: rule,
    codeDescription: { href: ruleUrl(rule) },
    source: DIAGNOSTIC_SOURCE,
    message: messageOf(finding),
    ...(related.length > 0 && {
      relatedInformation: related.map(
        (place): DiagnosticRelatedInformation => ({
          location: { uri: view.uri(place.file), range: rangeOf(view, place.file, place) },
          message: place.message,
        }),
      ),
    }),
    ...(UNUSED.has(rule) && { tags: [DiagnosticTag.Unnecessary] }),
    data,
  };
}

/** What is wrong comes first: lists of problems show the first line alone. */
function messageOf({ message, why, help }: Finding): string {
  return [message, why && `Why it matters: ${why}`, help && `What to do: ${help}`]
    .filter(part => part !== '')
    .join('\n');
}
