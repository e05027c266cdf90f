// What client and server say to each other besides the language server protocol: names and plain data, no code.
import type { Range, TextEdit } from 'vscode-languageserver-types';
import type { Counts, CourseNode, FormNode } from '../language/course-tree.js';

export type { AuthoringChoices, AuthoringChoicesParams } from '../language/authoring-choices.js';
export type {
  Counts,
  CourseNode,
  CycleStep,
  FileNode,
  FormNode,
  OutcomeNode,
  StepNode,
  StepState,
  UnitNode,
} from '../language/course-tree.js';
export type { NewFilesParams } from '../language/new-files.js';

/** The client lists a folder for a server that has no file system of its own. */
export const LIST_FOLDER = 'bloomery/listFolder';
export interface ListFolderParams {
  readonly uri: string;
}
export type ListFolderResult = readonly {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'other';
}[];

/** The client reads files; one that cannot be read gives null. */
export const READ_FILES = 'bloomery/readFiles';
export interface ReadFilesParams {
  readonly uris: readonly string[];
}
export type ReadFilesResult = readonly (string | null)[];

/** What the client gives when it starts the server. */
export interface InitializationOptions {
  /** The server reads files through the client even where it could do so itself. */
  readonly filesThroughClient?: boolean;
  /** Wins over the presets that courses choose. */
  readonly preset?: 'starter' | 'default' | 'strict';
}

/** The server has new courses, findings or states to show. */
export const COURSES_CHANGED = 'bloomery/coursesChanged';

/** The courses of all folders, as the editor's course view shows them. */
export const COURSE_TREE = 'bloomery/courseTree';
export interface CourseTreeResult {
  /** Every folder was read once: no course means that there is none. */
  readonly loaded: boolean;
  readonly courses: readonly CourseNode[];
}

/** Answers when everything known now is checked. */
export const CHECK = 'bloomery/check';
export interface CheckResult extends Counts {
  readonly courses: number;
  readonly files: number;
}

/** Files of a new part of a course, made from what the author chose. */
export const NEW_FILES = 'bloomery/newFiles';
export type NewFilesResult =
  | {
      readonly files: readonly { readonly uri: string; readonly text: string }[];
      /** Changes of files that exist, such as the course's order of units. */
      readonly edits: readonly { readonly uri: string; readonly edits: readonly TextEdit[] }[];
      /** What to show afterwards, and where in it the author goes on. */
      readonly show: { readonly uri: string; readonly range: Range };
    }
  | { readonly refusal: string };

/** What an author chooses from when making a file. */
export const AUTHORING_CHOICES = 'bloomery/authoringChoices';

/** The counterparts of the item at a place in the parallel forms. */
export const COUNTERPARTS = 'bloomery/counterparts';

/** The forms parallel to a form, itself not among them. */
export const PARALLEL_FORMS = 'bloomery/parallelForms';
export type ParallelFormsResult = readonly FormNode[];

/** A course as a Markdown table: each outcome with what teaches, assesses, corrects and enriches it. */
export const COURSE_TABLE = 'bloomery/courseTable';
export interface InCourse {
  /** The address of any file of the course. */
  readonly uri: string;
}
