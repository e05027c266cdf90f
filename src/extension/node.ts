// The extension where Node runs it: on the desktop, in containers and on remote machines.
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateShared, type BloomeryApi, deactivateShared } from './activate-shared.js';

export function activate(context: ExtensionContext): Promise<BloomeryApi> {
  const module = context.asAbsolutePath('dist/server.cjs');
  const server = { module, transport: TransportKind.ipc };
  return activateShared(context, options => new LanguageClient('bloomery', 'Bloomery', server, options));
}

export function deactivate(): Promise<void> {
  return deactivateShared();
}
