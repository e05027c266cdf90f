// Builds every bundle of the project into dist/, and with --tests the test suites into out/.
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const target = 'node20';

const common = { bundle: true, target, logLevel: 'warning', legalComments: 'none' };

/** CommonJS dependencies inside an ES module bundle still call `require` for Node's own modules. */
const requireShim =
  "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);";

/** What runs inside the editor: the smaller, the sooner it starts. */
const inNode = { ...common, platform: 'node', format: 'cjs', minify: true, external: ['vscode'] };
const inBrowser = {
  ...common,
  platform: 'browser',
  target: 'es2022',
  minify: true,
  external: ['vscode'],
  // Both hosts are workers: what packages bring for pages would ask for a document.
  conditions: ['worker', 'browser'],
};

const bundles = [
  {
    ...common,
    // Each command is a chunk of its own: what a run does not need is not loaded.
    entryPoints: { cli: 'src/cli/bin.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.mjs' },
    chunkNames: 'cli/[name]-[hash]',
    splitting: true,
    platform: 'node',
    format: 'esm',
    minifySyntax: true,
    minifyWhitespace: true,
    banner: { js: `#!/usr/bin/env node\n${requireShim}` },
  },
  { ...inNode, entryPoints: ['src/extension/node.ts'], outfile: 'dist/extension.cjs' },
  { ...inNode, entryPoints: ['src/server/node-entry.ts'], outfile: 'dist/server.cjs' },
  // The web host adds “.js” to the name of its entry if it ends otherwise.
  {
    ...inBrowser,
    format: 'cjs',
    entryPoints: ['src/extension/browser.ts'],
    outfile: 'dist/extension-web.js',
  },
  {
    ...inBrowser,
    format: 'iife',
    entryPoints: ['src/server/worker-main.ts'],
    outfile: 'dist/server-worker.js',
  },
];

const suite = {
  minify: false,
  format: 'iife',
  globalName: 'suite',
  footer: { js: 'module.exports = suite;' },
};

function filesIn(folder, ending) {
  return readdirSync(folder, { recursive: true })
    .filter(name => name.endsWith(ending))
    .map(name => path.join(folder, name));
}

if (process.argv.includes('--tests')) {
  rmSync('out/test', { recursive: true, force: true });
  bundles.push(
    {
      ...common,
      entryPoints: filesIn('test', '.test.ts'),
      outdir: 'out/test',
      outbase: 'test',
      platform: 'node',
      format: 'esm',
      packages: 'external',
      splitting: true,
      sourcemap: true,
    },
    // The suite that runs inside VS Code, for its Node host and for its web host. Mocha’s build for browsers takes
    // `module.exports` for itself, so that the suite’s own exports come last.
    {
      ...inNode,
      ...suite,
      entryPoints: ['test/vscode/index.ts'],
      outfile: 'out/vscode/index.cjs',
    },
    {
      ...inBrowser,
      ...suite,
      entryPoints: ['test/vscode/index.ts'],
      outfile: 'out/vscode/index-web.js',
    },
  );
}

// Chunks carry a hash in their names: those of the last build would stay forever.
rmSync('dist/cli', { recursive: true, force: true });
await Promise.all(bundles.map(options => build(options)));
