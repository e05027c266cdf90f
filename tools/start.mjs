// npm start: installs, builds and checks a course: the sample, or the one whose path is given.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { install, run } from './install.mjs';

const home = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
// npm runs scripts in the package's folder; a path is meant from where the command was typed.
const from = process.env.INIT_CWD ?? home;
const paths = process.argv.slice(2).map(given => path.resolve(from, given));
process.chdir(home);

install();
run(process.execPath, ['esbuild.mjs']);

const course = paths.length > 0 ? paths : [path.join(home, 'samples', 'algebra-foundations')];
const { status } = spawnSync(process.execPath, [path.join(home, 'dist', 'cli.mjs'), 'check', ...course], {
  stdio: 'inherit',
  cwd: paths.length > 0 ? from : home,
});
process.exitCode = status ?? 1;
