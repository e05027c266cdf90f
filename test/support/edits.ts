// Applies an editor's edits to texts in memory, as strictly as an editor does.
import { strict as assert } from 'node:assert';
import type { Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { type LanguageView, offsetAt } from '../../src/language/view.js';
import type { Texts } from './courses.js';

export function pathOf(uri: string): string {
  return decodeURIComponent(uri.replace('file:///desk/', ''));
}

/** The characters of a range, on their own. */
export function textAt(view: LanguageView, texts: Texts, path: string, range: Range): string {
  return texts[path]!.slice(offsetAt(view, path, range.start), offsetAt(view, path, range.end));
}

/** Fails where edits of one file overlap. */
export function applyWorkspaceEdit(view: LanguageView, texts: Texts, edit: WorkspaceEdit): Texts {
  const result = { ...texts };
  for (const change of edit.documentChanges ?? []) {
    assert('textDocument' in change, 'Files are neither made nor removed.');
    const path = pathOf(change.textDocument.uri);
    result[path] = applied(view, texts, path, change.edits as readonly TextEdit[]);
  }
  return result;
}

function applied(view: LanguageView, texts: Texts, path: string, edits: readonly TextEdit[]): string {
  let text = '';
  let at = 0;
  const placed = edits
    .map(({ range, newText }) => ({
      start: offsetAt(view, path, range.start),
      end: offsetAt(view, path, range.end),
      newText,
    }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  for (const { start, end, newText } of placed) {
    assert(start >= at, `Edits overlap in ${path} at ${start}.`);
    text += texts[path]!.slice(at, start) + newText;
    at = end;
  }
  return text + texts[path]!.slice(at);
}

/** The lines in which texts differ from what they were: `path: new line`. */
export function changedLines(before: Texts, after: Texts): readonly string[] {
  return Object.keys(after).flatMap(path => {
    const old = before[path]!.split('\n');
    return after[path]!.split('\n')
      .filter(line => !old.includes(line))
      .map(line => `${path}: ${line}`);
  });
}
