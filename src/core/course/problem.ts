// What reading a single file finds wrong, before severities and suppressions.
import type { Span } from '../text/span.js';
import type { Fix } from './fix.js';

/** The rules that report faults of form while a file is read. */
export type FormatRule =
  | 'format-syntax'
  | 'format-fence'
  | 'format-duplicate-key'
  | 'format-unknown-key'
  | 'format-missing-key'
  | 'format-value'
  | 'format-version'
  | 'format-attribute'
  | 'file-too-large';

export interface Problem extends Span {
  readonly rule: FormatRule;
  /** What is wrong. */
  readonly message: string;
  /** What to do. */
  readonly help: string;
  readonly related?: readonly (Span & { readonly message: string })[];
  readonly fixes?: readonly Fix[];
}
