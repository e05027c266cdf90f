// In VS Code: commands that make files, compare forms, show pages and check.
import * as vscode from 'vscode';
import { answering, api, at, behind, equal, ok, open, revert, rulesIn, until } from './support.js';

async function text(path: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(at(path)));
}

async function active(): Promise<string> {
  const path = vscode.window.activeTextEditor?.document.uri.path ?? '';
  return path.slice(at('').path.length).replace(/^\//, '');
}

export function addCommandTests(): void {
  describe('commands', () => {
    afterEach(revert);

    it('are all registered', async () => {
      await api();
      const known = await vscode.commands.getCommands(true);
      const { packageJSON } = vscode.extensions.getExtension('bloomery.bloomery')!;
      const contributed: { command: string }[] = packageJSON.contributes.commands;
      equal(
        contributed.map(({ command }) => command).filter(command => !known.includes(command)),
        [],
      );
    });

    it('check the course', async () => {
      const result = await vscode.commands.executeCommand<{ courses: number; errors: number }>(
        'bloomery.checkCourse',
      );
      equal([result.courses, result.errors], [1, 0]);
    });

    it('show the page of a rule', async () => {
      await vscode.commands.executeCommand('bloomery.showRule', 'outcome-unassessed');
      const page = await vscode.workspace.openTextDocument(
        vscode.Uri.parse('bloomery:/rules/outcome-unassessed.md'),
      );
      ok(page.getText().includes('How to fix it'), page.getText());
    });

    it('open the course as a table', async () => {
      await open('algebra/01-integers/unit.md');
      await vscode.commands.executeCommand('bloomery.openTable');
      await until(vscode.window.tabGroups.onDidChangeTabs, () =>
        vscode.window.tabGroups.all.some(({ tabs }) =>
          tabs.some(({ input }) => input instanceof vscode.TabInputWebview),
        ),
      );
    });

    it('compare forms side by side', async () => {
      await open('algebra/01-integers/form-a.md');
      await vscode.commands.executeCommand('bloomery.compareForms');
      const shown = vscode.window.visibleTextEditors.map(({ document }) => document.uri.path);
      ok(
        shown.some(path => path.endsWith('form-b.md')) && shown.some(path => path.endsWith('form-a.md')),
        `${shown}`,
      );
    });

    it('go to the counterpart of an item', async () => {
      const editor = await open('algebra/01-integers/form-a.md');
      const place = behind(editor.document, '\n## ');
      editor.selection = new vscode.Selection(place, place);
      await vscode.commands.executeCommand('bloomery.goToCounterpart');
      equal(await active(), 'algebra/01-integers/form-b.md');
    });

    it('make a course that has nothing to report', async () => {
      await answering(['A small complete example', 'en', 'Kitchen chemistry'], () =>
        vscode.commands.executeCommand('bloomery.newCourse'),
      );
      equal(await active(), 'kitchen-chemistry/course.md');
      const { courses } = await api();
      const made = await until(courses.onDidChange, () =>
        courses.all().find(({ id, units }) => id === 'kitchen-chemistry' && units.length > 0),
      );
      equal(
        made.units[0]?.steps.map(({ state }) => state),
        Array(6).fill('complete'),
      );
    });

    it('make a unit and add it to the order of study', async () => {
      await open('kitchen-chemistry/course.md');
      await answering(['Acids', 'Classify kitchen liquids by their colour in cabbage juice.'], () =>
        vscode.commands.executeCommand('bloomery.newUnit'),
      );
      equal(await active(), 'kitchen-chemistry/02-acids/unit.md');
      ok(/units: \[.*acids\]/.test(await text('kitchen-chemistry/course.md')), 'the course names the unit');
      const { courses } = await api();
      await until(courses.onDidChange, () =>
        courses.around(at('kitchen-chemistry/course.md').toString())?.units.find(({ id }) => id === 'acids'),
      );
    });

    it('make every other part of a unit, and the parallel form', async () => {
      const { courses } = await api();
      const course = courses.around(at('kitchen-chemistry/course.md').toString())!;
      const unit = course.units.find(({ id }) => id === 'acids')!;
      const from = { kind: 'unit', course, unit };
      const make = (command: string, ...answers: string[]) =>
        answering(answers, () => vscode.commands.executeCommand<vscode.Uri[]>(`bloomery.${command}`, from));
      await make('newLesson', 'demonstration', 'Red cabbage');
      await make('newCorrective', 'error-analysis', 'Which is which');
      await make('newEnrichment', 'create', 'An indicator of your own');
      const [form] = await make('newAssessment', 'formative');
      const now = () => courses.around(course.uri)?.units.find(({ id }) => id === 'acids');
      await until(
        courses.onDidChange,
        () => now()?.steps.find(({ step }) => step === 'assess')?.files.length === 1,
      );
      await vscode.commands.executeCommand('bloomery.parallelForm', form);
      const complete = await until(courses.onDidChange, () => {
        const steps = now()?.steps ?? [];
        return steps.every(({ state }) => state === 'complete') && steps;
      });
      equal(complete.length, 6);
      ok(!rulesIn(form!).includes('parallel-form-missing'), 'form B is there');
    });
  });
}
