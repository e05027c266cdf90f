// What language features look at: the project, the texts as they stand, and how files are called by the editor.
import type { Location, Position, Range } from 'vscode-languageserver-types';
import type { Where } from '../core/lint/rule.js';
import type { Project } from '../core/project/project.js';
import { lineColumn, lineStarts } from '../core/text/source.js';
import type { Span } from '../core/text/span.js';

export interface LanguageView {
  readonly project: Project;
  /** The text of a course file or open document, without byte order mark; undefined for any other file. */
  text(path: string): string | undefined;
  /** The editor's address of a file of the project. */
  uri(path: string): string;
}

const lineCache = new WeakMap<LanguageView, Map<string, { text: string; starts: readonly number[] }>>();

function startsOf(view: LanguageView, path: string): readonly number[] {
  const text = view.text(path) ?? '';
  let files = lineCache.get(view);
  if (!files) {
    files = new Map();
    lineCache.set(view, files);
  }
  const cached = files.get(path);
  if (cached?.text === text) return cached.starts;
  const starts = lineStarts(text);
  files.set(path, { text, starts });
  return starts;
}

/** Lines and characters from 0, in UTF-16 units, as the language server protocol counts. */
export function positionAt(view: LanguageView, path: string, offset: number): Position {
  const { line, column } = lineColumn(startsOf(view, path), offset);
  return { line: line - 1, character: column - 1 };
}

/** Positions past a line's or the text's end are clamped, as the protocol asks. */
export function offsetAt(view: LanguageView, path: string, { line, character }: Position): number {
  const starts = startsOf(view, path);
  const length = view.text(path)?.length ?? 0;
  const start = starts[line] ?? length;
  const end = starts[line + 1] ?? length;
  return Math.min(start + character, end);
}

export function rangeOf(view: LanguageView, path: string, { start, end }: Span): Range {
  return { start: positionAt(view, path, start), end: positionAt(view, path, end) };
}

export function locationOf(view: LanguageView, at: Where): Location {
  const { file, start, end } = view.project.locate(at);
  return { uri: view.uri(file), range: rangeOf(view, file, { start, end }) };
}
