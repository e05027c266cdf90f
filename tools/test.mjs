// npm test: installs, builds, checks style, types and generated files, and runs every test.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { install, run } from './install.mjs';

process.chdir(path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..'));

install();
const bin = name => path.join('node_modules', '.bin', name);
run(bin('biome'), ['check', '.']);
run(bin('tsc'), ['-p', '.']);
run(bin('tsc'), ['-p', 'src/core']);
run(process.execPath, ['esbuild.mjs', '--tests']);
run(process.execPath, ['tools/generate.mjs', '--check']);
// BLOOMERY_NO_SKIP turns a skipped test into a failed one: where everything is there, nothing may be left out.
const forbid = process.env.BLOOMERY_NO_SKIP ? ['--forbid-pending', '--forbid-only'] : [];
run(bin('mocha'), [...forbid, ...process.argv.slice(2)]);
