// What a renaming does to a small course, as the lines that change.
import { strict as assert } from 'node:assert';
import { isRefusal, type RenameOptions, rename } from '../../src/language/rename.js';
import type { Texts } from './courses.js';
import { atCursor } from './cursor.js';
import { applyWorkspaceEdit, changedLines } from './edits.js';
import { NAVIGATION } from './navigation-course.js';

/** Puts the cursor mark at a place that occurs once. */
export function marked(path: string, from: string, to: string, course: Texts = NAVIGATION): Texts {
  assert.equal(course[path]!.split(from).length, 2, `“${from}” must occur once`);
  return { ...course, [path]: course[path]!.replace(from, to) };
}

/** The lines that a renaming changes, or why it is refused. */
export function renamedLines(
  texts: Texts,
  newName: string,
  options: RenameOptions = {},
): readonly string[] | string {
  const at = atCursor(texts);
  const edit = rename(at.view, at.path, at.offset, newName, options);
  if (isRefusal(edit)) return edit.refusal;
  return changedLines(at.texts, applyWorkspaceEdit(at.view, at.texts, edit));
}
