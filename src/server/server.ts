// The language server over any connection: keeps the workspace in step with the editor and publishes findings.
import {
  type Connection,
  type DidChangeWatchedFilesParams,
  FileChangeType,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import packageJson from '../../package.json' with { type: 'json' };
import type { FileSystem } from '../files/port.js';
import { diagnosticsFor, earlyDiagnosticsFor } from '../language/diagnostics.js';
import { ClientFiles } from './client-files.js';
import { addCourseRequests } from './course-requests.js';
import { addFeatures, FEATURE_CAPABILITIES } from './features.js';
import { COURSES_CHANGED, type InitializationOptions } from './protocol.js';
import { Publisher } from './publisher.js';
import type { Pause } from './pump.js';
import { normalUri } from './uris.js';
import { type FolderFiles, Workspace } from './workspace.js';
import type { WorkspaceRoot } from './workspace-root.js';

/** What the place where the server runs brings along. */
export interface ServerHost {
  readonly pause: Pause;
  readonly now: () => number;
  /** The file system of the machine, and how it names an address; undefined in a browser. */
  readonly files?: {
    readonly fs: FileSystem;
    pathOf(uri: string): string | undefined;
    uriOf(path: string): string;
  };
}

/** Wires everything to the connection; the caller starts listening. */
export function startServer(connection: Connection, host: ServerHost): Workspace {
  const documents = new TextDocuments(TextDocument);
  const publisher = new Publisher((uri, diagnostics) => {
    void connection.sendDiagnostics({ uri, diagnostics: [...diagnostics] });
  });
  let throughClient = false;
  let preset: InitializationOptions['preset'];
  const filesOf = (uri: string): FolderFiles | undefined => {
    const path = throughClient ? undefined : host.files?.pathOf(uri);
    if (host.files && path !== undefined) return { fs: host.files.fs, folder: path };
    return throughClient || !host.files ? { fs: new ClientFiles(connection, uri), folder: '/' } : undefined;
  };
  const workspace = new Workspace({
    filesOf,
    uriOf: path => host.files?.uriOf(path) ?? path,
    pause: host.pause,
    now: host.now,
    preset: () => preset,
    listener: {
      findings: (root, paths) => publishFindings(root, paths, publisher),
      courses: () => void connection.sendNotification(COURSES_CHANGED),
      early: (root, path) => publisher.publish(root.uri(path), earlyDiagnosticsFor(root, path)),
    },
  });

  let folders: readonly string[] = [];
  connection.onInitialize((params): InitializeResult => {
    const options = params.initializationOptions as InitializationOptions | undefined;
    throughClient = options?.filesThroughClient ?? false;
    preset = options?.preset;
    folders = foldersOf(params);
    return {
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
        ...FEATURE_CAPABILITIES,
      },
      serverInfo: { name: packageJson.name, version: packageJson.version },
    };
  });
  connection.onInitialized(() => {
    for (const folder of folders) workspace.addFolder(folder);
    // Some clients do not know workspace folders; then their documents bring theirs along.
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      for (const { uri } of removed) {
        workspace.removeFolder(uri);
        publisher.clearBelow(normalUri(uri));
      }
      if (removed.length > 0) void connection.sendNotification(COURSES_CHANGED);
      for (const { uri } of added) workspace.addFolder(uri);
      for (const document of documents.all()) void open(document);
    });
  });

  const open = async (document: TextDocument): Promise<void> => {
    const placed = await workspace.findOrVisit(document.uri);
    // The document may have been closed while its folder was looked for.
    if (placed && documents.get(document.uri)) placed.root.openDocument(placed.path, document.getText());
  };
  documents.onDidChangeContent(({ document }) => {
    const placed = workspace.find(document.uri);
    if (placed) placed.root.openDocument(placed.path, document.getText());
    else void open(document);
  });
  documents.onDidClose(({ document }) => {
    const placed = workspace.find(document.uri);
    placed?.root.closeDocument(placed.path);
    for (const uri of workspace.leaveVisited()) publisher.clearBelow(uri);
  });
  connection.onDidChangeWatchedFiles(params => filesChanged(workspace, params));
  addFeatures(connection, workspace);
  addCourseRequests(connection, workspace);
  documents.listen(connection);
  return workspace;
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  return rootUri ? [rootUri] : [];
}

/** Open documents first: somebody is looking at them. */
function publishFindings(root: WorkspaceRoot, paths: ReadonlySet<string>, publisher: Publisher): void {
  const ordered = [...paths].sort((a, b) => Number(root.isOpen(b)) - Number(root.isOpen(a)));
  for (const path of ordered) publisher.publish(root.uri(path), diagnosticsFor(root, path));
}

function filesChanged(workspace: Workspace, { changes }: DidChangeWatchedFilesParams): void {
  const byRoot = new Map<WorkspaceRoot, { path: string; deleted: boolean }[]>();
  for (const { uri, type } of changes) {
    const placed = workspace.find(uri);
    if (!placed) continue;
    const change = { path: placed.path, deleted: type === FileChangeType.Deleted };
    const list = byRoot.get(placed.root);
    if (list) list.push(change);
    else byRoot.set(placed.root, [change]);
  }
  for (const [root, list] of byRoot) root.filesChanged(list);
}
