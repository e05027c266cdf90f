// Finds the rubric of a constructed item: the table whose columns after the first are levels of the scale.
import type { CellPart, SectionPart, TablePart } from '../course/part.js';
import { levelNamed, type Scale, type ScaleLevel } from './mastery.js';

export interface Criterion {
  /** The first cell of the row. */
  readonly cell: CellPart;
  readonly descriptors: readonly CellPart[];
}

export interface Rubric {
  readonly table: TablePart;
  /** One for each column after the first; `level` is undefined where the scale does not know the name. */
  readonly columns: readonly { readonly cell: CellPart; readonly level: ScaleLevel | undefined }[];
  readonly criteria: readonly Criterion[];
}

/**
 * The table that shares most columns with the scale; the later one of equals. Where the item says `constructed`, its
 * last table counts even if the scale knows none of its columns, so that the unknown names can be reported.
 */
export function findRubric(section: SectionPart, scale: Scale, declared: boolean): Rubric | undefined {
  let best: Rubric | undefined;
  let most = declared ? -1 : 0;
  for (const table of section.tables) {
    const columns = table.header.slice(1).map(cell => ({ cell, level: levelNamed(scale, cell.text) }));
    const known = columns.filter(column => column.level).length;
    if (columns.length === 0 || known < most || (known === most && best && !declared && known === 0))
      continue;
    if (known === 0 && !declared) continue;
    most = known;
    best = {
      table,
      columns,
      criteria: table.rows.flatMap(([cell, ...descriptors]) => (cell ? [{ cell, descriptors }] : [])),
    };
  }
  return best;
}
