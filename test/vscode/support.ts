// Helpers of the suite inside VS Code: files of the workspace, and waiting for what the extension says.
import * as vscode from 'vscode';
import type { BloomeryApi } from '../../src/extension/activate-shared.js';

export function equal<T>(actual: T, expected: T, about = ''): void {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== b) throw new Error(`${about}\nexpected ${b}\nbut got  ${a}`);
}

export function ok(value: unknown, about: string): asserts value {
  if (!value) throw new Error(about);
}

export async function api(): Promise<BloomeryApi> {
  const extension = vscode.extensions.getExtension<BloomeryApi>('bloomery.bloomery');
  ok(extension, 'the extension is not installed');
  return extension.activate();
}

export function root(): vscode.Uri {
  return vscode.workspace.workspaceFolders![0]!.uri;
}

export function at(path: string): vscode.Uri {
  return vscode.Uri.joinPath(root(), path);
}

export async function open(path: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(at(path)));
}

/** Replaces the first occurrence of a text. */
export async function replace(editor: vscode.TextEditor, from: string, to: string): Promise<void> {
  const { document } = editor;
  const offset = document.getText().indexOf(from);
  ok(offset >= 0, `“${from}” is not in ${document.uri.path}`);
  const range = new vscode.Range(document.positionAt(offset), document.positionAt(offset + from.length));
  ok(await editor.edit(builder => builder.replace(range, to)), 'the edit was refused');
}

/** The place behind the first occurrence of a text. */
export function behind(document: vscode.TextDocument, text: string): vscode.Position {
  const offset = document.getText().indexOf(text);
  ok(offset >= 0, `“${text}” is not in ${document.uri.path}`);
  return document.positionAt(offset + text.length);
}

export function rulesIn(uri: vscode.Uri): readonly string[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'bloomery')
    .map(({ code }) => String(typeof code === 'object' ? code.value : code));
}

/** Waits until something holds, looking again whenever the editor tells of a change. */
export function until<T>(event: vscode.Event<unknown>, look: () => T | undefined | false): Promise<T> {
  return new Promise(resolve => {
    const try_ = (): boolean => {
      const found = look();
      if (found === undefined || found === false) return false;
      resolve(found);
      return true;
    };
    if (try_()) return;
    const listening = event(() => {
      if (try_()) listening.dispose();
    });
  });
}

export function findings(look: () => boolean): Promise<true> {
  return until(vscode.languages.onDidChangeDiagnostics, () => look() || undefined) as Promise<true>;
}

/** Undoes whatever a test left in an editor. */
export async function revert(): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    if (!document.isDirty) continue;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

type Answer = (items: readonly (string | vscode.QuickPickItem)[]) => unknown;

/** Answers the questions of a command: quick picks by a function or a label, input boxes by their text. */
export async function answering<T>(
  answers: readonly (string | Answer)[],
  run: () => Thenable<T>,
): Promise<T> {
  const window = vscode.window as { -readonly [K in keyof typeof vscode.window]: unknown };
  const { showQuickPick, showInputBox } = vscode.window;
  const left = [...answers];
  window.showQuickPick = async (
    items: readonly (string | vscode.QuickPickItem)[],
    options?: { canPickMany?: boolean },
  ) => {
    const answer = left.shift();
    if (typeof answer === 'function') return answer(items);
    const found = items.find(item => (typeof item === 'string' ? item : item.label) === answer);
    ok(found, `“${answer}” is not among ${JSON.stringify(items)}`);
    return options?.canPickMany ? [found] : found;
  };
  window.showInputBox = async () => left.shift();
  try {
    const result = await run();
    equal(left.length, 0, 'not every answer was asked for');
    return result;
  } finally {
    Object.assign(window, { showQuickPick, showInputBox });
  }
}
