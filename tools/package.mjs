// npm run package: builds the extension and packs what it needs, and nothing else, into a .vsix.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createVSIX } from '@vscode/vsce';
import { run } from './install.mjs';

process.chdir(path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..'));
const STAGE = 'out/vsix';
const FILES = [
  ...['dist/extension.cjs', 'dist/extension-web.js', 'dist/server.cjs', 'dist/server-worker.js'],
  ...['media', 'syntaxes', 'snippets', 'l10n', 'package.nls.json', 'package.nls.es.json'],
  ...['docs/rules', 'README.md', 'CHANGELOG.md', 'LICENSE'],
];

run(process.execPath, ['esbuild.mjs']);
rmSync(STAGE, { recursive: true, force: true });
mkdirSync(STAGE, { recursive: true });
for (const file of FILES) if (existsSync(file)) cpSync(file, path.join(STAGE, file), { recursive: true });

// What only npm needs is left out; without `type` no version of VS Code takes the entries for ES modules.
const {
  type: _type,
  bin: _bin,
  files: _files,
  scripts: _scripts,
  devDependencies: _devDependencies,
  ...manifest
} = JSON.parse(readFileSync('package.json', 'utf8'));
manifest.engines = { vscode: manifest.engines.vscode };
writeFileSync(path.join(STAGE, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);

const packagePath = path.resolve(process.argv[2] ?? `bloomery-${manifest.version}.vsix`);
await createVSIX({
  cwd: STAGE,
  packagePath,
  dependencies: false,
  allowMissingRepository: true,
  baseContentUrl: 'https://github.com/bloomery/bloomery/blob/main',
  baseImagesUrl: 'https://github.com/bloomery/bloomery/raw/main',
});
