// Asks for code actions at the cursor of a small course and applies them, files that they make included.
import { strict as assert } from 'node:assert';
import type { CodeAction } from 'vscode-languageserver-types';
import type { ActionData } from '../../src/language/action.js';
import { codeActionsAt } from '../../src/language/code-actions.js';
import { diagnosticsFor } from '../../src/language/diagnostics.js';
import { type LanguageView, offsetAt, positionAt } from '../../src/language/view.js';
import type { Texts } from './courses.js';
import { atCursor, viewOf } from './cursor.js';
import { applyWorkspaceEdit, pathOf } from './edits.js';

export interface Offered {
  readonly view: LanguageView;
  readonly texts: Texts;
  readonly path: string;
  readonly actions: readonly CodeAction[];
  readonly titles: readonly string[];
}

/** @param marked texts with one cursor mark */
export function actionsAt(marked: Texts, only?: readonly string[]): Offered {
  const { view, path, offset, texts } = atCursor(marked);
  return offered(view, texts, path, offset, only);
}

export function offered(
  view: LanguageView,
  texts: Texts,
  path: string,
  offset: number,
  only?: readonly string[],
): Offered {
  const at = positionAt(view, path, offset);
  // An editor sends the diagnostics that the range touches.
  const here = diagnosticsFor(view, path).filter(
    ({ range }) => offsetAt(view, path, range.start) <= offset && offset <= offsetAt(view, path, range.end),
  );
  const actions = codeActionsAt(view, path, { start: at, end: at }, here, only);
  return { view, texts, path, actions, titles: actions.map(({ title }) => title) };
}

/** The one action whose title fits. */
export function actionNamed({ actions, titles }: Offered, title: RegExp): CodeAction {
  const found = actions.filter(action => title.test(action.title));
  assert.equal(found.length, 1, `${title} among: ${titles.join(' · ')}`);
  return found[0]!;
}

export function applied({ view, texts }: Offered, { edit }: CodeAction): Texts {
  assert.ok(edit);
  const changes = edit.documentChanges ?? [];
  const made: Record<string, string> = {};
  for (const change of changes) {
    if (!('kind' in change) || change.kind !== 'create') continue;
    const path = pathOf(change.uri);
    assert.equal(texts[path], undefined, `${path} exists already`);
    made[path] = '';
  }
  // A new file has one edit, at its beginning.
  const [fresh, old] = [true, false].map(isNew =>
    changes.filter(
      change => 'textDocument' in change && Object.hasOwn(made, pathOf(change.textDocument.uri)) === isNew,
    ),
  );
  for (const change of fresh!) {
    if ('textDocument' in change)
      made[pathOf(change.textDocument.uri)] = change.edits
        .map(each => ('newText' in each ? each.newText : ''))
        .join('');
  }
  return { ...applyWorkspaceEdit(view, texts, { documentChanges: old! }), ...made };
}

/** What the editor selects once the action is done. */
export function selected(after: Texts, { data }: CodeAction): string {
  const { select } = data as ActionData;
  assert.ok(select);
  const path = pathOf(select.uri);
  const view = { ...viewOf(after), text: (name: string) => after[name] };
  return after[path]!.slice(offsetAt(view, path, select.range.start), offsetAt(view, path, select.range.end));
}

/** Findings without places, so that they can be compared when lines have moved. */
export function findingNames(texts: Texts): readonly string[] {
  return viewOf(texts)
    .project.allFindings()
    .map(({ file, rule, message }) => `${file} ${rule}: ${message}`);
}
