// A change that solves a finding.
import type { TextEdit } from '../text/edits.js';

export interface Fix {
  /** What applying it does, as a button would say. */
  readonly title: string;
  /** Safe fixes are applied in a batch; suggestions change meaning and wait for a person. */
  readonly safe: boolean;
  /** In the finding's own file unless `files` says otherwise. */
  readonly edits: readonly TextEdit[];
}
