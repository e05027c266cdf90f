// Reads folders and files for a server that has no file system: whatever the editor can reach, the server can.
import { FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  LIST_FOLDER,
  type ListFolderParams,
  type ListFolderResult,
  READ_FILES,
  type ReadFilesParams,
  type ReadFilesResult,
} from '../server/protocol.js';

export function serveFiles(client: BaseLanguageClient): void {
  client.onRequest(LIST_FOLDER, ({ uri }: ListFolderParams) => listFolder(uri));
  client.onRequest(READ_FILES, ({ uris }: ReadFilesParams) => readFiles(uris));
}

async function listFolder(uri: string): Promise<ListFolderResult> {
  const entries = await workspace.fs.readDirectory(Uri.parse(uri));
  return entries.map(([name, type]) => ({ name, kind: kindOf(type) }));
}

/** A link has its target's bit beside its own; links are never followed. */
function kindOf(type: FileType): 'file' | 'folder' | 'other' {
  if (type === FileType.File) return 'file';
  return type === FileType.Directory ? 'folder' : 'other';
}

async function readFiles(uris: readonly string[]): Promise<ReadFilesResult> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return Promise.all(
    uris.map(async uri => {
      try {
        return decoder.decode(await workspace.fs.readFile(Uri.parse(uri)));
      } catch {
        return null;
      }
    }),
  );
}
