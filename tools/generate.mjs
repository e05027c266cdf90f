// Builds and runs the generator of schemas and rule pages; pass --check to see only what is stale.
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';

const outfile = 'out/generate.mjs';
await build({
  entryPoints: ['tools/generate/main.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'warning',
});
process.exitCode =
  spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1;
