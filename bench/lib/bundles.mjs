// Builds what is measured: the project's own bundles, kept aside so that nobody rebuilds them meanwhile, and our entries.
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { BENCH, PROJECT, WORK } from './paths.mjs';

const BUNDLES = path.join(WORK, 'bundles');
const ENTRIES = path.join(BENCH, 'entries');

const requireShim =
  "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);";

/** Builds the project and copies its command line. @returns the path of the copy */
export function buildCli() {
  const { status } = spawnSync(process.execPath, ['esbuild.mjs'], { cwd: PROJECT, stdio: 'inherit' });
  if (status !== 0) throw new Error('The project cannot be built.');
  const copy = path.join(BUNDLES, 'dist');
  rmSync(copy, { recursive: true, force: true });
  cpSync(path.join(PROJECT, 'dist'), copy, { recursive: true });
  return path.join(copy, 'cli.mjs');
}

/**
 * Bundles an entry as the project bundles its command line.
 *
 * @param {string} source relative to the project
 * @param {{ name?: string, micromark?: keyof typeof MICROMARK, readable?: boolean }} options `readable` keeps lines
 * @returns the bundle's path
 */
export async function buildEntry(
  source,
  { name = path.basename(source, '.ts'), micromark, readable = false } = {},
) {
  const outfile = path.join(BUNDLES, 'entries', `${name}.mjs`);
  await build({
    absWorkingDir: BENCH,
    entryPoints: [path.join(PROJECT, source)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    legalComments: 'none',
    logLevel: 'warning',
    minifySyntax: !readable,
    minifyWhitespace: !readable,
    banner: { js: requireShim },
    plugins: [projectPackages],
    ...(micromark && { alias: MICROMARK[micromark] }),
  });
  return outfile;
}

/** Our entries use the project's packages, not those that a compared tool brings along. */
const projectPackages = {
  name: 'project-packages',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^[a-z@]/ }, async ({ path: name, importer, kind, pluginData }) => {
      if (pluginData === 'seen' || !importer.startsWith(ENTRIES)) return undefined;
      return resolve(name, { resolveDir: PROJECT, importer, kind, pluginData: 'seen' });
    });
  },
};

/** Versions of the parser's core, installed here under names of their own. */
export const MICROMARK = {
  '4.0.2': { micromark: 'micromark-4.0.2', 'micromark-core-commonmark': 'micromark-core-commonmark-2.0.3' },
  '4.0.3': { micromark: 'micromark-4.0.3', 'micromark-core-commonmark': 'micromark-core-commonmark-2.0.4' },
};
