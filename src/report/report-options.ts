// What formats need besides the result of a check: facts about this program and this run, given by the caller.
import type { AnyRule } from '../core/lint/rule.js';

export interface ReportOptions {
  readonly color: boolean;
  /** Of Bloomery. */
  readonly version: string;
  readonly rules: readonly AnyRule[];
  /** Rules' pages by name, as far as they are installed. */
  readonly pages: ReadonlyMap<string, string>;
  /** When the check was made. */
  readonly time: Date;
}
