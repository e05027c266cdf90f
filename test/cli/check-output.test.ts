// `bloomery check` in several formats: where each goes, and how mistakes are answered.
import { strict as assert } from 'node:assert';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { MemoryFiles } from '../../src/files/memory.js';
import { nodeFiles } from '../../src/files/node.js';
import { FORMAT_NAMES } from '../../src/report/format-names.js';
import { cli } from '../support/cli.js';
import { COURSE } from '../support/courses.js';

const UNIT =
  '---\ntype: unit\nid: eq\ntitle: Eq\noutcomes:\n  - { id: solve, text: Solve equations. }\n---\n';
const FILES = { '/desk/course.md': COURSE, '/desk/eq/unit.md': UNIT };
const check = (args: string, files: Readonly<Record<string, string>> = FILES) =>
  cli(['check', ...args.split(' ').filter(word => word !== '')], { files });

describe('bloomery check --format … --output …', () => {
  it('prints each format, and knows all that --help and the README name', async () => {
    const readme = readFileSync('README.md', 'utf8');
    const { out: help } = await check('--help');
    for (const format of FORMAT_NAMES) {
      const { out, code } = await check(`--format ${format}`);
      assert.equal(code, 1);
      assert.match(out, /assessment-missing/, format);
      assert.ok(help.replace(/\s+/g, ' ').includes(format) && readme.includes(`\`${format}\``), format);
    }
  });

  it('writes several formats in one run, creates their folders, and prints the one without a file', async () => {
    const plain = await check('');
    const { out, text, code } = await check(
      '--format pretty --format sarif --output a.sarif --format csv --output report/deep/a.csv',
    );
    assert.equal(code, 1);
    assert.equal(out, plain.out);
    assert.equal(JSON.parse(await text('/desk/a.sarif')).version, '2.1.0');
    assert.match(await text('/desk/report/deep/a.csv'), /^file,line/);
  });

  it('takes one format and one file in any order, and prints nothing then', async () => {
    for (const args of ['--output a.json --format json', '--format json --output a.json']) {
      const { out, text } = await check(args);
      assert.equal(out, '');
      assert.equal(await text('/desk/a.json'), (await check('--format json')).out);
    }
    const { text } = await cli(['check', '--output', 'a.txt'], { files: FILES, terminal: true });
    assert.match(await text('/desk/a.txt'), /^eq\/unit\.md:3:5 {2}error/);
  });

  it('replaces an older report', async () => {
    const { text } = await check('--output old.txt', { ...FILES, '/desk/old.txt': 'old' });
    assert.doesNotMatch(await text('/desk/old.txt'), /^old/);
  });

  for (const [args, message] of [
    ['--format pretty --format json', /Only one format can be printed, and these are 2: pretty, json/],
    ['--format json --output a --output b', /“--output b” stands after no format of its own/],
    ['--output a --format json --format csv', /“--output a” stands after no format/],
    ['--format json --output a --format csv --output ./a', /Two formats would be written to \.\/a/],
    ['--output eq/unit.md', /Cannot write eq\/unit\.md: it is a file of the course/],
    ['--output b --baseline ./b --update-baseline', /Cannot write b: it is the baseline/],
    ['--output eq', /Cannot write eq: it is a folder/],
    ['--format xml', /pretty, json, sarif, junit, github, gitlab, markdown, csv/],
  ] as const) {
    it(`refuses ${args}`, async () => {
      const { code, err, out, text } = await check(args);
      assert.equal(code, 2);
      assert.match(err, message);
      assert.equal(out, '');
      assert.equal(await text('/desk/eq/unit.md'), UNIT);
      assert.doesNotMatch(err, /\n\s+at /);
    });
  }

  it('says which file cannot be written, and why', async () => {
    for (const [code, why] of [
      ['EACCES', 'it may not be written'],
      ['ENOSPC', 'the disk is full'],
      ['EEXIST', 'a part of its path is not a folder'],
    ]) {
      const files = new MemoryFiles(FILES);
      files.save = () => Promise.reject(Object.assign(new Error(), { code }));
      const result = await cli(['check', '--output', 'a'], { fileSystem: files });
      assert.equal(result.code, 2);
      assert.equal(result.err, `Cannot write a: ${why}.\n`);
    }
  });

  it('shows errors only with --quiet, in every format', async () => {
    const loud = JSON.parse((await check('--format gitlab --preset strict')).out) as object[];
    const quiet = JSON.parse((await check('--format gitlab --preset strict --quiet')).out) as {
      severity: string;
    }[];
    assert.ok(quiet.length < loud.length);
    assert.ok(quiet.every(({ severity }) => severity === 'major'));
  });

  it('adds to the summary of a GitHub job, and only for that format', async () => {
    const run = (format: string) =>
      cli(['check', '--format', format], {
        files: { ...FILES, '/tmp/summary': 'before\n' },
        env: { GITHUB_STEP_SUMMARY: '/tmp/summary' },
      });
    const github = await run('github');
    assert.match(github.out, /^::error file=eq\/unit\.md,/);
    assert.match(await github.text('/tmp/summary'), /^before\n# Bloomery report\n/);
    assert.equal(await (await run('json')).text('/tmp/summary'), 'before\n');
  });

  it('tells in the SARIF log what the course accepts, with the reason', async () => {
    const unit = UNIT.replace('id: eq', 'id: eq\nignore: [{ rule: assessment-missing, reason: A pilot. }]');
    const { out } = await check('--format sarif', { ...FILES, '/desk/eq/unit.md': unit });
    const { results } = JSON.parse(out).runs[0];
    const accepted = results.filter((one: { suppressions?: unknown }) => one.suppressions);
    assert.equal(accepted.length, 1);
    assert.equal(accepted[0].ruleId, 'assessment-missing');
    assert.equal(accepted[0].suppressions[0].justification, 'A pilot.');
    assert.match((await check('--format json')).out, /assessment-missing/);
  });

  it('leaves nothing beside a report on a real disk, also where one could not be written', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'bloomery-output-'));
    try {
      writeFileSync(path.join(folder, 'course.md'), COURSE);
      mkdirSync(path.join(folder, 'taken'));
      const run = (file: string) => cli(['check', '--output', file], { fileSystem: nodeFiles, cwd: folder });
      assert.equal((await run('out/report.txt')).code, 0);
      assert.deepEqual(readdirSync(path.join(folder, 'out')), ['report.txt']);
      const failed = await run('taken');
      assert.equal(failed.code, 2);
      assert.match(failed.err, /Cannot write taken: it is a folder/);
      assert.match(
        (await run('course.md/x')).err,
        /Cannot write course\.md\/x: a part of its path is not a folder/,
      );
      assert.deepEqual(readdirSync(folder).sort(), ['course.md', 'out', 'taken']);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
