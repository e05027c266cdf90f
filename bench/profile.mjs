// Takes a CPU profile of a cold check and sums it up by module: node profile.mjs [--units N] [--lines N] [FOLDER]
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { generateCourse } from './generate-course.mjs';
import { buildEntry } from './lib/bundles.mjs';
import { PROJECT, WORK } from './lib/paths.mjs';
import { groupOf, inclusiveTimes, modulesOf, selfTimes } from './lib/profile-reader.mjs';
import { ms, percent, table } from './lib/table.mjs';

const { values, positionals } = parseArgs({
  options: { units: { type: 'string', default: '50' }, lines: { type: 'string', default: '30' } },
  allowPositionals: true,
});

const folder = path.resolve(positionals[0] ?? path.join(WORK, 'course-profile'));
if (positionals.length === 0) generateCourse(folder, { units: Number(values.units) });
const cli = await buildEntry('src/cli/bin.ts', { name: 'cli-readable', readable: true });
const out = path.join(WORK, 'profile');
rmSync(out, { recursive: true, force: true });
const { status } = spawnSync(
  process.execPath,
  [
    '--cpu-prof',
    `--cpu-prof-dir=${out}`,
    '--cpu-prof-interval=500',
    cli,
    'check',
    folder,
    '--format',
    'json',
  ],
  { cwd: PROJECT, stdio: ['ignore', 'ignore', 'inherit'] },
);
if (status === null || status > 1) throw new Error(`check ended with ${status}`);

const file = path.join(
  out,
  readdirSync(out).find(name => name.endsWith('.cpuprofile')),
);
const profile = JSON.parse(readFileSync(file, 'utf8'));
const modules = modulesOf(readFileSync(cli, 'utf8'));
const functions = selfTimes(profile, modules, cli);
const total = functions.reduce((sum, { time }) => sum + time, 0);
const limit = Number(values.lines);

process.stdout.write(
  `Self time of ${ms(total)}; the profile for a viewer: ${path.relative(PROJECT, file)}\n\n`,
);
process.stdout.write(
  `${shares(['file of src, with the libraries it calls', inclusiveTimes(profile, modules, cli)])}\n\n`,
);
process.stdout.write(`${shares(['package or folder', grouped(functions)])}\n\n`);
process.stdout.write(
  `${shares(['function', functions.map(({ name, module, time }) => [`${name} (${module})`, time])])}\n`,
);

function shares([title, times]) {
  const top = [...times].sort((a, b) => b[1] - a[1]).slice(0, limit);
  return table([
    [title, 'self time', 'share'],
    ...top.map(([name, time]) => [name, ms(time), percent(time / total)]),
  ]);
}

function grouped(list) {
  const sums = new Map();
  for (const { module, time } of list) sums.set(groupOf(module), (sums.get(groupOf(module)) ?? 0) + time);
  return [...sums];
}
