// In VS Code: completion, hover, definition and rename over files.
import * as vscode from 'vscode';
import { at, behind, ok, open, revert } from './support.js';

const FORM = 'algebra/01-integers/form-a.md';
const UNIT = 'algebra/01-integers/unit.md';

export function addLanguageTests(): void {
  describe('language features', () => {
    afterEach(revert);

    it('complete the outcomes of the unit', async () => {
      const { document } = await open(FORM);
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        behind(document, 'outcome='),
      );
      const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      for (const id of ['order-integers', 'add-subtract', 'explain-sign'])
        ok(labels.includes(id), `${id} is among ${labels.join(', ')}`);
    });

    it('tell about an outcome on hover', async () => {
      const { document } = await open(FORM);
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        behind(document, 'outcome=or'),
      );
      const text = hovers
        .flatMap(({ contents }) => contents)
        .map(content => (typeof content === 'string' ? content : content.value))
        .join('\n');
      ok(text.includes('Compare integers'), text);
    });

    it('lead to the definition', async () => {
      const { document } = await open(FORM);
      const places = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        behind(document, 'outcome=or'),
      );
      const targets = places.map(place => ('targetUri' in place ? place.targetUri : place.uri).path);
      ok(targets.includes(at(UNIT).path), targets.join(', '));
    });

    it('show lenses at outcomes', async () => {
      const { document } = await open(UNIT);
      const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        document.uri,
        50,
      );
      ok(
        lenses.some(({ command }) => command?.title.includes('A 5')),
        JSON.stringify(lenses.map(({ command }) => command)),
      );
    });

    it('rename an outcome in all files', async () => {
      const { document } = await open(UNIT);
      const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        document.uri,
        behind(document, 'id: order-int'),
        'sort-integers',
      );
      const files = edit.entries().map(([uri]) => uri.path.slice(uri.path.lastIndexOf('/') + 1));
      for (const name of ['unit.md', 'form-a.md', 'form-b.md', 'corrective-order-integers.md'])
        ok(files.includes(name), `${name} is among ${files.join(', ')}`);
    });
  });
}
