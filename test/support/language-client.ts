// A language client in process: the real server over streams, a folder in memory, and waiting on events.
import { PassThrough } from 'node:stream';
import {
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  DidOpenTextDocumentNotification,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  ProposedFeatures,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { MemoryFiles } from '../../src/files/memory.js';
import { startServer } from '../../src/server/server.js';

export interface Session {
  readonly client: ProtocolConnection;
  readonly capabilities: InitializeResult['capabilities'];
  readonly files: MemoryFiles;
  /** Diagnostics as sent last, by address. */
  readonly diagnostics: ReadonlyMap<string, readonly Diagnostic[]>;
  /** How many lists were sent. */
  sent(): number;
  /** Resolves as soon as the condition holds, now or after one of the next lists. */
  until(condition: (diagnostics: ReadonlyMap<string, readonly Diagnostic[]>) => boolean): Promise<void>;
  open(uri: string, text: string, version?: number): Promise<void>;
  end(): void;
}

export const FOLDER = 'file:///course';

/** Starts a session on a folder `/course` of these texts, by path below it. */
export async function startSession(texts: Readonly<Record<string, string>>): Promise<Session> {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const files = new MemoryFiles(
    Object.fromEntries(Object.entries(texts).map(([path, text]) => [`/course/${path}`, text])),
  );
  const server = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(toServer),
    new StreamMessageWriter(toClient),
  );
  startServer(server, {
    pause: () => new Promise(resolve => setImmediate(resolve)),
    now: () => performance.now(),
    files: {
      fs: files,
      pathOf: uri => decodeURIComponent(uri.replace('file://', '')),
      uriOf: path => `file://${path.split('/').map(encodeURIComponent).join('/')}`,
    },
  });
  server.listen();
  const client = createProtocolConnection(
    new StreamMessageReader(toClient),
    new StreamMessageWriter(toServer),
  );
  const diagnostics = new Map<string, readonly Diagnostic[]>();
  const waiting = new Set<() => void>();
  let sent = 0;
  client.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics: list }) => {
    sent++;
    diagnostics.set(uri, list);
    for (const check of [...waiting]) check();
  });
  client.listen();
  const { capabilities } = await client.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: FOLDER,
    workspaceFolders: [{ uri: FOLDER, name: 'course' }],
    capabilities: {},
  });
  await client.sendNotification(InitializedNotification.type, {});
  return {
    client,
    capabilities,
    files,
    diagnostics,
    sent: () => sent,
    until: condition =>
      new Promise(resolve => {
        const check = (): void => {
          if (!condition(diagnostics)) return;
          waiting.delete(check);
          resolve();
        };
        waiting.add(check);
        check();
      }),
    open: (uri, text, version = 1) =>
      client.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId: 'markdown', version, text },
      }),
    end: () => {
      client.end();
      client.dispose();
      server.dispose();
    },
  };
}
