// What all code actions share: which finding they are for, and how edits of texts become edits of the editor.
import {
  type CodeAction,
  CodeActionKind,
  type CreateFile,
  type Diagnostic,
  type Range,
  type WorkspaceEdit,
} from 'vscode-languageserver-types';
import type { Finding } from '../core/lint/finding.js';
import type { Course } from '../core/model/types.js';
import type { ScaffoldFile } from '../core/scaffold/file.js';
import { applyEdits, type TextEdit } from '../core/text/edits.js';
import { lineColumn, lineStarts } from '../core/text/source.js';
import type { Span } from '../core/text/span.js';
import type { LanguageView } from './view.js';
import { EditCollector } from './workspace-edit.js';

/** One finding for which actions are wanted. */
export interface ActionContext {
  readonly view: LanguageView;
  readonly path: string;
  /** The text of the finding's file. */
  readonly text: string;
  readonly course: Course | undefined;
  readonly finding: Finding;
  readonly diagnostic: Diagnostic;
}

/** Beside an action's edit: what the editor shows and selects once it is applied, such as a reason to be written. */
export interface ActionData {
  readonly select?: { readonly uri: string; readonly range: Range };
}

/** Shows the page of a rule: name and address are its arguments. */
export const SHOW_RULE = 'bloomery.showRule';

export function quickFix({ diagnostic }: ActionContext, title: string, edit: WorkspaceEdit): CodeAction {
  return { title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], edit };
}

export function editOf(view: LanguageView, path: string, edits: readonly TextEdit[]): WorkspaceEdit {
  const collected = new EditCollector();
  for (const edit of edits) collected.add(path, edit, edit.text);
  return collected.build(view);
}

/** What to select in a file as it will be after the edit. */
export function selectAfter(view: LanguageView, path: string, edit: TextEdit, span: Span): ActionData {
  const text = applyEdits(view.text(path) ?? '', [edit]).text;
  return { select: { uri: view.uri(path), range: rangeIn(text, span) } };
}

/** Makes a file; one of that name is never overwritten. */
export function newFileEdit(view: LanguageView, { path, text }: ScaffoldFile): WorkspaceEdit {
  const uri = view.uri(path);
  const create: CreateFile = { kind: 'create', uri, options: { overwrite: false, ignoreIfExists: false } };
  const start = { line: 0, character: 0 };
  return {
    documentChanges: [
      create,
      { textDocument: { uri, version: null }, edits: [{ range: { start, end: start }, newText: text }] },
    ],
  };
}

export function rangeIn(text: string, { start, end }: Span): Range {
  const starts = lineStarts(text);
  const at = (offset: number) => {
    const { line, column } = lineColumn(starts, offset);
    return { line: line - 1, character: column - 1 };
  };
  return { start: at(start), end: at(end) };
}
