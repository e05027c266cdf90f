// The status bar item: the state of the course that the open file belongs to.
import { type ExtensionContext, l10n, StatusBarAlignment, ThemeColor, window, workspace } from 'vscode';
import type { Courses } from './courses.js';
import { showsStatus } from './settings.js';
import { countsText } from './wording.js';

export function addStatus(context: ExtensionContext, courses: Courses): void {
  const item = window.createStatusBarItem('bloomery.status', StatusBarAlignment.Left, 20);
  item.name = 'Bloomery';
  item.command = 'bloomery.checkCourse';
  const update = (): void => {
    const uri = window.activeTextEditor?.document.uri.toString();
    const all = courses.all();
    const course =
      (uri === undefined ? undefined : courses.around(uri)) ?? (all.length === 1 ? all[0] : undefined);
    if (!course || !showsStatus()) {
      item.hide();
      return;
    }
    const { errors, warnings } = course.findings;
    const icon = errors > 0 ? '$(error)' : warnings > 0 ? '$(warning)' : '$(check)';
    item.text = `$(mortar-board) ${course.title} ${icon}${errors + warnings > 0 ? ` ${errors + warnings}` : ''}`;
    item.tooltip = countsText(course.findings) || l10n.t('The course has no errors and no warnings.');
    item.backgroundColor = errors > 0 ? new ThemeColor('statusBarItem.errorBackground') : undefined;
    item.show();
  };
  update();
  context.subscriptions.push(
    item,
    courses.onDidChange(update),
    window.onDidChangeActiveTextEditor(update),
    workspace.onDidChangeConfiguration(update),
  );
}
