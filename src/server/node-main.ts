// The language server in Node: over IPC, a socket or standard input and output, as the command line says.
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeFiles } from '../files/node.js';
import { startServer } from './server.js';

export function runNodeServer(): void {
  const connection = createConnection(ProposedFeatures.all);
  startServer(connection, {
    pause: () => new Promise(resolve => setImmediate(resolve)),
    now: () => performance.now(),
    files: {
      fs: nodeFiles,
      pathOf: uri => (uri.startsWith('file:') ? fileURLToPath(uri).replaceAll('\\', '/') : undefined),
      uriOf: path => pathToFileURL(path).href,
    },
  });
  connection.listen();
}
