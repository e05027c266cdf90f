// The language server in a web worker: one classic script, files read through the client.
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from './server.js';

declare const self: unknown;

const connection = createConnection(
  new BrowserMessageReader(self as ConstructorParameters<typeof BrowserMessageReader>[0]),
  new BrowserMessageWriter(self as ConstructorParameters<typeof BrowserMessageWriter>[0]),
);
startServer(connection, {
  pause: () => new Promise(resolve => setTimeout(resolve, 0)),
  now: () => performance.now(),
});
connection.listen();
