// What a check says about a place: plain data, ready for any face.
import type { Fix } from '../course/fix.js';
import type { Span } from '../text/span.js';

export type Severity = 'error' | 'warning' | 'info';
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

export interface RelatedPlace extends Span {
  readonly file: string;
  readonly message: string;
}

export interface Finding extends Span {
  readonly rule: string;
  readonly severity: Severity;
  readonly file: string;
  /** What is wrong. */
  readonly message: string;
  /** Why it matters for learning. */
  readonly why: string;
  /** What to do. */
  readonly help: string;
  readonly related: readonly RelatedPlace[];
  /** A safe fix exists. */
  readonly fixable: boolean;
  /** The numbers behind the words, for pages and editors. */
  readonly data?: Readonly<Record<string, unknown>>;
  /** Fixes known when the finding was made; others are computed when asked for. */
  readonly fixes?: readonly Fix[];
}

export function compareFindings(a: Finding, b: Finding): number {
  return (
    (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
    a.start - b.start ||
    a.end - b.end ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0) ||
    (a.message < b.message ? -1 : a.message > b.message ? 1 : 0)
  );
}
