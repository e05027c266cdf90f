// In VS Code: what the course view shows, and how the preview shows attributes.
import * as vscode from 'vscode';
import { childrenOf, treeItemOf } from '../../src/extension/course-elements.js';
import { api, equal, ok, open, revert } from './support.js';

export function addTreeTests(): void {
  describe('the course view', () => {
    afterEach(revert);

    it('shows the units in order, their six steps and the files', async () => {
      const { courses } = await api();
      const [course] = courses.all();
      ok(course, 'there is a course');
      const units = childrenOf({ kind: 'course', course });
      equal(
        units.slice(0, 4).map(unit => treeItemOf(unit).label),
        [
          'Integers',
          'Expressions with a variable',
          'Linear equations in one variable',
          'Linear functions',
        ].map((title, i) => course.units[i]?.title ?? title),
      );
      equal(course.units.map(({ id }) => id).slice(0, 1), ['integers']);
      const steps = childrenOf(units[0]!);
      equal(
        steps.map(step => treeItemOf(step).description),
        ['3', '3/3', '3/3', '3/3', '3/3', '2'],
      );
      const forms = childrenOf(steps[2]!).map(file => treeItemOf(file));
      equal(forms.length, 1);
      equal(forms[0]?.contextValue, 'form');
      equal(forms[0]?.command?.command, 'vscode.open');
    });

    it('opens the view and its welcome without an error', async () => {
      await vscode.commands.executeCommand('bloomery.course.focus');
    });

    it('is followed by a preview that shows attributes as badges', async () => {
      const { extendMarkdownIt } = await api();
      ok(typeof extendMarkdownIt === 'function', 'the preview finds the plugin');
      // Where the preview runs in another host, as beside the browser’s, it cannot be asked from here.
      if (!vscode.extensions.getExtension('vscode.markdown-language-features')) return;
      const { document } = await open('algebra/01-integers/form-a.md');
      const html = await vscode.commands.executeCommand<string>('markdown.api.render', document.getText());
      ok(html.includes('bloomery-badge'), html.slice(0, 2000));
      ok(!html.includes('{#'), 'no braces are left');
    });
  });
}
