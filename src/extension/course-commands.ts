// Commands about a course as a whole: check it, show a rule's page, show it as a table.
import { commands, type ExtensionContext, l10n, languages, ProgressLocation, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { CHECK, type CheckResult } from '../server/protocol.js';
import { isElement } from './arguments.js';
import type { Courses } from './courses.js';
import { rulePage, showPage, tablePage } from './pages.js';
import { pickCourse } from './picks.js';
import { countsText } from './wording.js';

export function addCourseCommands(
  context: ExtensionContext,
  courses: Courses,
  client: BaseLanguageClient,
): void {
  context.subscriptions.push(
    commands.registerCommand('bloomery.checkCourse', () => checkCourse(client)),
    commands.registerCommand('bloomery.showRule', (rule?: unknown) =>
      showRule(typeof rule === 'string' ? rule : undefined),
    ),
    commands.registerCommand('bloomery.openTable', async (from?: unknown) => {
      const course = isElement(from) ? from.course : await pickCourse(courses);
      if (course) await showPage(tablePage(course.uri, course.title));
    }),
  );
}

async function checkCourse(client: BaseLanguageClient): Promise<CheckResult | undefined> {
  const result = await window.withProgress(
    { location: ProgressLocation.Notification, title: l10n.t('Checking courses'), cancellable: true },
    (_, token) =>
      Promise.race([
        client.sendRequest<CheckResult>(CHECK, undefined, token).catch(() => undefined),
        new Promise<undefined>(resolve => token.onCancellationRequested(() => resolve(undefined))),
      ]),
  );
  if (!result) return undefined;
  await commands.executeCommand('workbench.actions.view.problems');
  const { courses, files } = result;
  const found = countsText(result) || l10n.t('no errors and no warnings');
  const message =
    courses === 0
      ? l10n.t('No course was found.')
      : l10n.t('Checked {0} courses, {1} files: {2}.', courses, files, found);
  window.setStatusBarMessage(message, 10_000);
  return result;
}

/** Without a rule, the one of a finding at the cursor, else one of those that were found. */
async function showRule(given: string | undefined): Promise<void> {
  const rule = given ?? ruleAtCursor() ?? (await pickRule());
  if (rule !== undefined) await showPage(rulePage(rule));
}

function ruleAtCursor(): string | undefined {
  const editor = window.activeTextEditor;
  if (!editor) return undefined;
  const at = editor.selection.active;
  const here = languages.getDiagnostics(editor.document.uri).filter(({ range }) => range.contains(at));
  return here.map(ruleOf).find(rule => rule !== undefined);
}

function ruleOf(diagnostic: { source?: string; code?: unknown }): string | undefined {
  if (diagnostic.source !== 'bloomery') return undefined;
  const { code } = diagnostic;
  const value = typeof code === 'object' && code !== null && 'value' in code ? code.value : code;
  return typeof value === 'string' ? value : undefined;
}

async function pickRule(): Promise<string | undefined> {
  const found = languages.getDiagnostics().flatMap(([, list]) => list.flatMap(one => ruleOf(one) ?? []));
  const all = l10n.t('All rules');
  const rules = [...new Set(found)].sort();
  const picked = await window.showQuickPick([...rules, all], { title: l10n.t('Which rule?') });
  return picked === all ? 'README' : picked;
}
