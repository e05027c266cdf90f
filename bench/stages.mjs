// What each stage of a check and each rule costs: node stages.mjs [--units N] [--rounds N] [FOLDER]
import path from 'node:path';
import { parseArgs } from 'node:util';
import { generateCourse } from './generate-course.mjs';
import { buildEntry } from './lib/bundles.mjs';
import { jsonOf } from './lib/child.mjs';
import { describeMachine, machine } from './lib/machine.mjs';
import { WORK } from './lib/paths.mjs';
import { median } from './lib/statistics.mjs';
import { ms, percent, table } from './lib/table.mjs';

const SHOWN_RULES = 12;

const { values, positionals } = parseArgs({
  options: { units: { type: 'string', default: '25' }, rounds: { type: 'string', default: '3' } },
  allowPositionals: true,
});

const folder = path.resolve(positionals[0] ?? path.join(WORK, 'course-stages'));
if (positionals.length === 0) generateCourse(folder, { units: Number(values.units) });
const entry = await buildEntry('bench/entries/stages.ts');
const passes = Array.from({ length: Number(values.rounds) }, () => jsonOf([entry, folder, '3'])).flat();
const time = name => median(passes.map(pass => pass[name]));

const stages = {
  'read the files': time('files'),
  'head: fences and YAML': time('head'),
  'Markdown to a tree': time('markdown'),
  'one walk over the tree': time('walk'),
  'fields, sections and the rest of reading': time('read') - time('head') - time('markdown') - time('walk'),
  'course model': time('model'),
  'rules, words and suppressions': time('model and rules') - time('model'),
  'report as JSON': time('report'),
};
const total = Object.values(stages).reduce((sum, value) => sum + value, 0);
const rows = entries => entries.map(([name, value]) => [name, ms(value), percent(value / total)]);
const rules = Object.keys(passes[0])
  .filter(name => name.startsWith('rule '))
  .map(name => [name.slice(5), time(name)])
  .sort((a, b) => b[1] - a[1]);

process.stdout.write(`${describeMachine(machine())}\nWarm, medians of ${passes.length} passes.\n\n`);
process.stdout.write(`${table([['stage', 'time', 'share'], ...rows(Object.entries(stages))])}\n\n`);
process.stdout.write(
  `${table([[`rule (of ${rules.length})`, 'time', 'share'], ...rows(rules.slice(0, SHOWN_RULES))])}\n`,
);
