// What the parser's extensions and its two latest cores cost, warm: node parsers.mjs [--rounds N] [FOLDER …]
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { generateCourse } from './generate-course.mjs';
import { buildEntry, MICROMARK } from './lib/bundles.mjs';
import { jsonOf } from './lib/child.mjs';
import { describeMachine, machine } from './lib/machine.mjs';
import { PROJECT, WORK } from './lib/paths.mjs';
import { ms, table } from './lib/table.mjs';

const { values, positionals } = parseArgs({
  options: { rounds: { type: 'string', default: '2' } },
  allowPositionals: true,
});

const CORES = Object.keys(MICROMARK);
const bundles = {};
for (const micromark of CORES) {
  bundles[micromark] = await buildEntry('bench/entries/parse-variants.ts', {
    name: `parse-${micromark}`,
    micromark,
  });
}
const folders =
  positionals.length > 0
    ? positionals.map(folder => path.resolve(folder))
    : [course(), path.join(PROJECT, 'samples'), nestedList(1500), nestedList(3000)];
process.stdout.write(`${describeMachine(machine())}\n`);
for (const folder of folders) {
  process.stdout.write(`\n${path.relative(PROJECT, folder)}\n\n${table(measure(folder))}\n`);
}

/** A row a syntax; ratios are to remark-parse alone on the same core. */
function measure(folder) {
  const times = Object.fromEntries(CORES.map(core => [core, fastestOf(bundles[core], folder)]));
  const [older, newer] = CORES;
  const cells = (core, name) => [
    ms(times[core][name]),
    (times[core][name] / times[core]['remark-parse']).toFixed(2),
  ];
  return [
    ['syntax', ...CORES.flatMap(core => [`micromark ${core}`, 'ratio']), `${newer} / ${older}`],
    ...Object.keys(times[older]).map(name => [
      name,
      ...CORES.flatMap(core => cells(core, name)),
      (times[newer][name] / times[older][name]).toFixed(2),
    ]),
  ];
}

function fastestOf(bundle, folder) {
  const rounds = Array.from({ length: Number(values.rounds) }, () => jsonOf([bundle, folder, '4']));
  return Object.fromEntries(
    Object.keys(rounds[0]).map(name => [name, Math.min(...rounds.map(round => round[name]))]),
  );
}

function course() {
  const folder = path.join(WORK, 'course-parsers');
  generateCourse(folder, { units: 25 });
  return folder;
}

/** The worst that authors write by hand: one list of three levels. */
function nestedList(lines) {
  const folder = path.join(WORK, `nested-list-${lines}`);
  mkdirSync(folder, { recursive: true });
  const entry = (_, i) => `${'  '.repeat(i % 3)}- entry ${i} of a long list with a few words`;
  writeFileSync(path.join(folder, 'list.md'), `${Array.from({ length: lines }, entry).join('\n')}\n`);
  return folder;
}
