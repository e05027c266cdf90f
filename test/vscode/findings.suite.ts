// In VS Code: activation, and findings that come with an edit and go with its fix.
import * as vscode from 'vscode';
import { api, at, equal, findings, ok, open, replace, revert, rulesIn } from './support.js';

const UNIT = 'algebra/01-integers/unit.md';
const OUTCOME = 'Calculate sums and differences of positive and negative integers.';

export function addFindingTests(): void {
  describe('findings', () => {
    afterEach(revert);

    it('activates with the workspace and finds the course', async () => {
      const { courses } = await api();
      equal(
        courses.all().map(({ id }) => id),
        ['algebra-foundations'],
      );
    });

    it('come while somebody writes and go with the fix', async () => {
      const editor = await open(UNIT);
      await replace(editor, OUTCOME, 'Understand sums of integers.');
      await findings(() => rulesIn(at(UNIT)).includes('outcome-verb-unmeasurable'));
      await replace(editor, 'Understand sums of integers.', OUTCOME);
      await findings(() => rulesIn(at(UNIT)).length === 0);
    });

    it('come in files that are not open', async () => {
      const editor = await open(UNIT);
      await replace(editor, 'id: add-subtract', 'id: add-or-subtract');
      const other = at('algebra/01-integers/form-a.md');
      await findings(() => rulesIn(other).includes('reference-unknown'));
      await vscode.commands.executeCommand('workbench.action.files.revert');
      await findings(() => rulesIn(other).length === 0);
    });

    it('are mended by a quick fix', async () => {
      const editor = await open('algebra/01-integers/form-a.md');
      await replace(editor, 'outcome=add-subtract', 'outcome=add-substract');
      const { uri } = editor.document;
      await findings(() => rulesIn(uri).includes('reference-unknown'));
      const [found] = vscode.languages.getDiagnostics(uri);
      ok(found, 'there is a finding');
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        uri,
        found.range,
      );
      const fix = actions.find(({ title, edit }) => edit && title.includes('add-subtract'));
      ok(fix?.edit, `a fix is among ${actions.map(({ title }) => title).join('; ')}`);
      ok(
        actions.some(({ command }) => command?.command === 'bloomery.showRule'),
        'the page of the rule is offered',
      );
      ok(await vscode.workspace.applyEdit(fix.edit), 'the fix can be applied');
      await findings(() => rulesIn(uri).length === 0);
    });
  });
}
