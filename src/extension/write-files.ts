// Writes what the server made: new files and changes of others in one undoable edit, then shows where to go on.
import { Range, TextEdit, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { NEW_FILES, type NewFilesParams, type NewFilesResult } from '../server/protocol.js';

/** @returns addresses of the new files; undefined where nothing was written */
export async function makeFiles(
  client: BaseLanguageClient,
  params: NewFilesParams,
): Promise<readonly Uri[] | undefined> {
  const result = await client.sendRequest<NewFilesResult>(NEW_FILES, params);
  if ('refusal' in result) {
    void window.showErrorMessage(result.refusal);
    return undefined;
  }
  const edit = new WorkspaceEdit();
  const encoder = new TextEncoder();
  const made = result.files.map(({ uri, text }) => {
    const address = Uri.parse(uri);
    // A file that is there already makes the whole edit fail: nothing is ever overwritten.
    edit.createFile(address, { contents: encoder.encode(text), overwrite: false, ignoreIfExists: false });
    return address;
  });
  // A file that nobody is editing is saved with the change; one that is being edited stays as its author left it.
  const clean: Uri[] = [];
  for (const { uri, edits } of result.edits) {
    const address = Uri.parse(uri);
    const document = await workspace.openTextDocument(address);
    if (!document.isDirty) clean.push(address);
    edit.set(
      address,
      edits.map(({ range, newText }) => new TextEdit(asRange(range), newText)),
    );
  }
  if (!(await workspace.applyEdit(edit))) return undefined;
  for (const address of clean) await (await workspace.openTextDocument(address)).save();
  const { uri, range } = result.show;
  await window.showTextDocument(Uri.parse(uri), { selection: asRange(range) });
  return made;
}

export function asRange({ start, end }: { start: Place; end: Place }): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

interface Place {
  readonly line: number;
  readonly character: number;
}
