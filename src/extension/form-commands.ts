// Commands about parallel forms: make one, compare two side by side, go to an item's counterpart.
import { commands, type ExtensionContext, l10n, Uri, ViewColumn, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { COUNTERPARTS, type FormNode, PARALLEL_FORMS, type ParallelFormsResult } from '../server/protocol.js';
import { addressOf } from './arguments.js';
import { formText } from './wording.js';
import { asRange, makeFiles } from './write-files.js';

interface Found {
  readonly uri: string;
  readonly range: Parameters<typeof asRange>[0];
}

export function addFormCommands(context: ExtensionContext, client: BaseLanguageClient): void {
  context.subscriptions.push(
    commands.registerCommand('bloomery.parallelForm', async (from?: unknown) => {
      const uri = addressOf(from);
      return uri && makeFiles(client, { kind: 'parallel', uri: uri.toString() });
    }),
    commands.registerCommand('bloomery.compareForms', (from?: unknown, other?: unknown) =>
      compareForms(client, addressOf(from), typeof other === 'string' ? Uri.parse(other) : undefined),
    ),
    commands.registerCommand('bloomery.goToCounterpart', () => goToCounterpart(client)),
  );
}

async function compareForms(client: BaseLanguageClient, first: Uri | undefined, given?: Uri): Promise<void> {
  if (!first) return;
  const second = given ?? (await pickParallel(client, first));
  if (!second) return;
  // Parallel forms differ in every line on purpose: side by side they are compared item by item, not as a diff.
  await window.showTextDocument(first, { viewColumn: ViewColumn.One, preview: false });
  await window.showTextDocument(second, { viewColumn: ViewColumn.Two, preview: false, preserveFocus: true });
}

async function pickParallel(client: BaseLanguageClient, form: Uri): Promise<Uri | undefined> {
  const forms = await client.sendRequest<ParallelFormsResult>(PARALLEL_FORMS, { uri: form.toString() });
  const uriOf = ({ uri }: FormNode): Uri => Uri.parse(uri);
  if (forms.length === 1) return uriOf(forms[0]!);
  if (forms.length === 0) {
    const make = l10n.t('Parallel form from this one');
    const answer = await window.showInformationMessage(l10n.t('There is no parallel form yet.'), make);
    if (answer === make) await commands.executeCommand('bloomery.parallelForm', form);
    return undefined;
  }
  const items = forms.map(one => ({ label: one.title, description: formText(one), form: one }));
  const picked = await window.showQuickPick(items, { title: l10n.t('Compare with which form?') });
  return picked && uriOf(picked.form);
}

async function goToCounterpart(client: BaseLanguageClient): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const { line, character } = editor.selection.active;
  const found = await client.sendRequest<readonly Found[]>(COUNTERPARTS, {
    uri: editor.document.uri.toString(),
    position: { line, character },
  });
  const [target] = found;
  if (!target) {
    void window.showInformationMessage(
      l10n.t('There is no counterpart: put the cursor into an item of a form.'),
    );
    return;
  }
  await window.showTextDocument(Uri.parse(target.uri), { selection: asRange(target.range) });
}
