// What one file contributes to a course: plain data, places as numbers, no offsets.
import type {
  CRITERION_ATTRIBUTES,
  FILE_FIELDS,
  FileType,
  ITEM_ATTRIBUTES,
  OPTION_ATTRIBUTES,
} from './fields.js';
import type { Located, Place } from './located.js';
import type { RecordRead } from './shape.js';

export interface OptionPart {
  readonly at: Place;
  /** The whole list item with its feedback: what a fix moves. */
  readonly block: Place;
  readonly text: string;
  readonly checked: boolean;
  readonly attributes?: RecordRead<typeof OPTION_ATTRIBUTES>;
  readonly feedback?: Located<string>;
}

export interface CellPart {
  readonly at: Place;
  readonly text: string;
  readonly attributes?: RecordRead<typeof CRITERION_ATTRIBUTES>;
}

export interface TablePart {
  readonly at: Place;
  readonly header: readonly CellPart[];
  readonly rows: readonly (readonly CellPart[])[];
}

/** One level-2 section of an assessment. */
export interface SectionPart {
  /** The heading. */
  readonly at: Place;
  readonly title: string;
  readonly attributes?: RecordRead<typeof ITEM_ATTRIBUTES>;
  readonly stem: Located<string>;
  readonly options: readonly OptionPart[];
  readonly ordered: readonly Located<string>[];
  readonly tables: readonly TablePart[];
  /** What stands after each `Answer:`. */
  readonly answers: readonly Located<string>[];
  readonly explanation?: Located<string>;
  /** Images and blocks of code in the stem. */
  readonly figures: number;
  readonly codes: number;
  /** What the stem sets in bold or underlines. */
  readonly emphasis: readonly string[];
}

interface PartBase<T extends FileType> {
  readonly type: T;
  /** The `type` key: where faults of the whole file are reported. */
  readonly at: Place;
  readonly fields: RecordRead<(typeof FILE_FIELDS)[T]>;
  /** The frontmatter's title, else the first heading. */
  readonly title?: Located<string>;
  /** The body says something besides headings. */
  readonly hasProse: boolean;
  /** Empty but for an assessment. */
  readonly sections: readonly SectionPart[];
}

export type PartOf<T extends FileType> = T extends FileType ? PartBase<T> : never;
export type Part = PartOf<FileType>;
