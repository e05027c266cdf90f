// Measures Bloomery against its goals: node run.mjs [--units N] [--rounds N] [--json FILE]
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { generateCourse } from './generate-course.mjs';
import { buildCli, buildEntry } from './lib/bundles.mjs';
import { jsonOf, timeNode } from './lib/child.mjs';
import { describeMachine, machine } from './lib/machine.mjs';
import { BENCH, WORK } from './lib/paths.mjs';
import { summarize } from './lib/summary.mjs';
import { ms, table } from './lib/table.mjs';

const { values } = parseArgs({
  options: {
    units: { type: 'string', default: '25' },
    rounds: { type: 'string', default: '7' },
    json: { type: 'string' },
  },
});
const units = wholeNumber(values.units, 'units');
const rounds = wholeNumber(values.rounds, 'rounds');

/** The courses of N, 2N and 4N units. */
const courses = [1, 2, 4].map(factor => {
  const folder = path.join(WORK, `course-${factor}x`);
  return { folder, factor, ...generateCourse(folder, { units: units * factor }) };
});
const [course, ...larger] = courses;
const cli = buildCli();
const entries = {
  parse: await buildEntry('bench/entries/parse-plain.ts'),
  project: await buildEntry('bench/entries/check-project.ts'),
  retained: await buildEntry('bench/entries/retained.ts'),
};

const check = folder => ['check', folder, '--format', 'json'];
for (const { folder, files } of courses) {
  const { summary } = jsonOf([cli, ...check(folder)]);
  if (summary.files !== files) throw new Error(`check saw ${summary.files} of ${files} files`);
}

const linter = path.join(BENCH, 'node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs');
const lint = folder =>
  timeNode([linter, '--config', path.join(BENCH, '.markdownlint-cli2.jsonc'), '**/*.md'], { cwd: folder });
const inProcess = (entry, folder) => jsonOf([entry, folder, '3']).times;

/** One measurement each, in an order that mixes them, so that a slow minute meets all. */
const largest = larger.at(-1).folder;
const CONTENDERS = {
  node: () => timeNode(['-e', '0']),
  version: () => timeNode([cli, '--version']),
  check: () => timeNode([cli, ...check(course.folder)]),
  parse: () => timeNode([entries.parse, course.folder]),
  lint: () => lint(course.folder),
  projectInProcess: () => inProcess(entries.project, course.folder),
  parseInProcess: () => inProcess(entries.parse, course.folder),
  check2x: () => timeNode([cli, ...check(larger[0].folder)]),
  check4x: () => timeNode([cli, ...check(largest)]),
  parse4x: () => timeNode([entries.parse, largest]),
  lint4x: () => lint(largest),
};
/** Short ones are repeated within a round. */
const REPEATS = { node: 3, version: 3 };

const times = Object.fromEntries(Object.keys(CONTENDERS).map(name => [name, []]));
// The first round fills the file system's cache and is thrown away.
for (let round = 0; round <= rounds; round++) {
  for (let repeat = 0; repeat < 3; repeat++) {
    for (const [name, measure] of Object.entries(CONTENDERS)) {
      if (repeat >= (REPEATS[name] ?? 1)) continue;
      const time = measure();
      if (round > 0) times[name].push(time);
    }
  }
  if (process.stderr.isTTY)
    process.stderr.write(`\r${round} of ${rounds} rounds${round === rounds ? '\n' : ''}`);
}
const retained = jsonOf(['--expose-gc', entries.retained, course.folder, larger[0].folder]);

const about = machine();
const result = summarize({ times, retained });
const shape = `N = ${units} units: ${course.files} files, ${(course.bytes / 2 ** 20).toFixed(2)} MB; ${rounds} rounds`;
process.stdout.write(`${describeMachine(about)}\n${shape}\n\n`);
process.stdout.write(
  `${table([
    ['measure', 'median', 'of the fastest', 'range', 'goal', 'met'],
    ...result.goals.map(row => [
      row.name,
      row.shown,
      row.fastest,
      row.range,
      row.goal,
      row.met ? 'yes' : 'no',
    ]),
  ])}\n\n`,
);
process.stdout.write(
  `${table([['time', 'median'], ...result.times.map(([name, time]) => [name, ms(time)])])}\n`,
);
if (values.json) {
  const all = { machine: about, units, rounds, course: shape, ...result, raw: times, retained };
  writeFileSync(values.json, `${JSON.stringify(all, null, 2)}\n`);
}

function wholeNumber(text, name) {
  if (!/^[1-9]\d*$/.test(text)) throw new Error(`--${name} takes a whole number`);
  return Number(text);
}
