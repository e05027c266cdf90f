// Installs Microsoft's SARIF validator from npm into .validators, for the tests of that format. It brings its own runtime.
import { chmodSync, existsSync } from 'node:fs';
import { run } from './install.mjs';

const VERSION = '5.7.0';
const TOOL = '.validators/node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool';

if (process.platform === 'linux' && !existsSync(TOOL)) {
  run('npm', [
    'install',
    '--no-save',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    '--loglevel=error',
    '--prefix',
    '.validators',
    `@microsoft/sarif-multitool-linux@${VERSION}`,
  ]);
  // Its install script would do just this.
  chmodSync(TOOL, 0o755);
}
