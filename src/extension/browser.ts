// The extension in a browser: the server runs in a web worker and reads files through the editor.
import { type ExtensionContext, Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { activateShared, type BloomeryApi, deactivateShared } from './activate-shared.js';

type Port = ConstructorParameters<typeof BrowserMessageReader>[0];
type ServerWorker = Port & { terminate(): void };

/** The compiler knows Node's types only; this is all that is used of a browser's. */
declare const Worker: new (url: string) => ServerWorker;

export function activate(context: ExtensionContext): Promise<BloomeryApi> {
  const script = Uri.joinPath(context.extensionUri, 'dist/server-worker.js').toString(true);
  let worker: ServerWorker | undefined;
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  // A function, so that a restarted client gets a worker of its own. Its streams are made here: the editor wraps
  // workers, and the client does not recognise them.
  const server = async () => {
    worker?.terminate();
    worker = new Worker(script);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  return activateShared(context, options => new LanguageClient('bloomery', 'Bloomery', server, options));
}

export function deactivate(): Promise<void> {
  return deactivateShared();
}
