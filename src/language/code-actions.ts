// Everything that can be done at a place with one click: for each finding there, and for what the place says.
import { type CodeAction, CodeActionKind, type Diagnostic, type Range } from 'vscode-languageserver-types';
import type { Span } from '../core/text/span.js';
import { acceptActions, pageAction, turnOffActions } from './accept-actions.js';
import type { ActionContext } from './action.js';
import { DIAGNOSTIC_SOURCE, diagnosticOf, type FindingData, keyedFindings } from './diagnostics.js';
import { fileActions } from './file-actions.js';
import { editorFixActions, fixActions } from './fix-actions.js';
import { FIX_ALL, fixAllActions } from './fix-all.js';
import { levelActions } from './level-actions.js';
import { type LanguageView, offsetAt } from './view.js';

/** The kinds that the server announces. */
export const ACTION_KINDS: readonly string[] = [
  CodeActionKind.QuickFix,
  CodeActionKind.RefactorRewrite,
  FIX_ALL,
];

/**
 * @param diagnostics those at the range, as the editor has them
 * @param only kinds of actions that are wanted; fixing all is done only where it is asked for by name
 */
export function codeActionsAt(
  view: LanguageView,
  path: string,
  range: Range,
  diagnostics: readonly Diagnostic[],
  only?: readonly string[],
): CodeAction[] {
  const text = view.text(path);
  if (text === undefined) return [];
  const wanted = (kind: string): boolean =>
    only?.some(asked => kind === asked || kind.startsWith(`${asked}.`)) ?? kind !== FIX_ALL;
  const span = { start: offsetAt(view, path, range.start), end: offsetAt(view, path, range.end) };
  const course = view.project.courseOf(path)?.course;
  const actions: CodeAction[] = [];
  if (wanted(CodeActionKind.QuickFix)) {
    const contexts = findingsAt(view, path, span, diagnostics).map(({ finding, diagnostic }) => ({
      view,
      path,
      text,
      course,
      finding,
      diagnostic,
    }));
    // What solves something comes before what lives with it, whichever finding it is for.
    for (const list of [fixActions, editorFixActions, fileActions, acceptActions, turnOffActions])
      actions.push(...contexts.flatMap(context => list(context)));
    actions.push(...contexts.map(pageAction));
  }
  if (course && wanted(CodeActionKind.RefactorRewrite)) {
    const declared = new Set(actions.map(({ title }) => title));
    actions.push(...levelActions(view, path, course, span).filter(({ title }) => !declared.has(title)));
  }
  if (wanted(FIX_ALL)) actions.push(...fixAllActions(view, path));
  return withoutRepeats(actions);
}

/** Findings that the range touches, and those whose diagnostics the editor names. */
function findingsAt(
  view: LanguageView,
  path: string,
  span: Span,
  diagnostics: readonly Diagnostic[],
): readonly Pick<ActionContext, 'finding' | 'diagnostic'>[] {
  const given = new Map(
    diagnostics
      .filter(({ source }) => source === DIAGNOSTIC_SOURCE)
      .flatMap(diagnostic => {
        const key = (diagnostic.data as FindingData | undefined)?.key;
        return key === undefined ? [] : [[key, diagnostic] as const];
      }),
  );
  return keyedFindings(view, path).flatMap(({ finding, key }) => {
    const diagnostic = given.get(key);
    const touched = finding.start <= span.end && span.start <= finding.end;
    if (!diagnostic && !touched) return [];
    return [{ finding, diagnostic: diagnostic ?? diagnosticOf(view, finding, key) }];
  });
}

/** Several findings of one rule offer the same in places; once is enough. */
function withoutRepeats(actions: readonly CodeAction[]): CodeAction[] {
  const seen = new Set<string>();
  return actions.filter(({ title, kind, edit }) => {
    const key = JSON.stringify([title, kind, edit]);
    return !seen.has(key) && seen.add(key);
  });
}
