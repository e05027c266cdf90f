// The command that begins a course: a small complete example or an empty one, in a folder of the workspace.
import { commands, l10n, type Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { AUTHORING_CHOICES, type AuthoringChoices } from '../server/protocol.js';
import { askTitle } from './picks.js';
import { makeFiles } from './write-files.js';

export async function newCourse(client: BaseLanguageClient): Promise<readonly Uri[] | undefined> {
  const folder = await pickFolder();
  if (!folder) return undefined;
  const kind = await window.showQuickPick(
    [
      {
        label: l10n.t('A small complete example'),
        detail: l10n.t('One unit with the whole cycle, to be changed into your own'),
        example: true,
      },
      { label: l10n.t('An empty course'), detail: l10n.t('The course file alone'), example: false },
    ],
    { title: l10n.t('What do you want to begin with?') },
  );
  if (!kind) return undefined;
  const { languages } = await client.sendRequest<AuthoringChoices>(AUTHORING_CHOICES, {});
  const language = await window.showQuickPick(
    kind.example ? [...languages] : [...new Set([...languages, 'en', 'es', 'de', 'fr', 'pt'])],
    { title: l10n.t('In which language is it written?') },
  );
  if (language === undefined) return undefined;
  const title = await askTitle(l10n.t('What is the course called?'));
  if (title === undefined) return undefined;
  const empty = (await workspace.fs.readDirectory(folder)).every(([name]) => name.startsWith('.'));
  return makeFiles(client, {
    kind: 'course',
    uri: folder.toString(),
    here: empty,
    title,
    language,
    example: kind.example,
  });
}

async function pickFolder(): Promise<Uri | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 0) {
    const open = l10n.t('Open Folder');
    const answer = await window.showInformationMessage(
      l10n.t('Open the folder that the course is to lie in.'),
      open,
    );
    if (answer === open) await commands.executeCommand('vscode.openFolder');
    return undefined;
  }
  return folders.length === 1 ? folders[0]?.uri : (await window.showWorkspaceFolderPick())?.uri;
}
