// The extension in a browser: the server runs in a web worker and reads files through the editor.
import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateShared, type BloomeryApi, deactivateShared } from './activate-shared.js';

type ServerOptions = ConstructorParameters<typeof LanguageClient>[2];
type ServerWorker = Exclude<ServerOptions, () => unknown> & { terminate(): void };

/** The compiler knows Node's types only; this is all that is used of a browser's. */
declare const Worker: new (url: string) => ServerWorker;

export function activate(context: ExtensionContext): Promise<BloomeryApi> {
  const script = Uri.joinPath(context.extensionUri, 'dist/server-worker.js').toString(true);
  let worker: ServerWorker | undefined;
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  // A function, so that a restarted client gets a worker of its own.
  const server = async (): Promise<ServerWorker> => {
    worker?.terminate();
    worker = new Worker(script);
    return worker;
  };
  return activateShared(context, options => new LanguageClient('bloomery', 'Bloomery', server, options));
}

export function deactivate(): Promise<void> {
  return deactivateShared();
}
