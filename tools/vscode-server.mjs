// Installs VS Code's server from npm into .vscode-test/server, for the tests that run in a real VS Code.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { run } from './install.mjs';

const FOLDER = '.vscode-test/server';
const VSCODE = `${FOLDER}/node_modules/code-server/lib/vscode`;
const QUIET = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

// Nothing is compiled: what the missing native modules log is harmless.
if (!existsSync(path.join(VSCODE, 'out/server-main.js')))
  run('npm', ['install', 'code-server@4.99.4', '--prefix', FOLDER, ...QUIET]);
if (!existsSync(path.join(VSCODE, 'node_modules')))
  run('npm', ['install', '--omit=dev', ...QUIET], { cwd: VSCODE });
