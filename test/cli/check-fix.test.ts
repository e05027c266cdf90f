// `--fix` and `--fix-dry-run`: what is changed, what must stay as it is, and the diff.
import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { MemoryFiles } from '../../src/files/memory.js';
import { nodeFiles } from '../../src/files/node.js';
import { cli } from '../support/cli.js';
import { COURSE } from '../support/courses.js';

const UNIT =
  '---\ntype: unit\nid: eq\ntitle: Eq\noutcomes:\n  - { id: solve, text: Solve equations. }\n---\n';
const FORM = (stem: string) =>
  `---\ntype: assessment\nunit: eq\nform: A\npurpose: formative\n---\n\n## One {#q1 outcome=solve}\n\n${stem}\n\n- [x] 1\n- [ ] 2\n- [ ] 3\n`;
/** The rule’s safe fix sets the word in bold. */
const NEGATIVE = 'Which number is not a prime?';
const MENDED = 'Which number is **not** a prime?';
const FILES = { '/desk/course.md': COURSE, '/desk/eq/unit.md': UNIT, '/desk/eq/a.md': FORM(NEGATIVE) };

const check = (files: MemoryFiles, ...args: string[]) => cli(['check', ...args], { fileSystem: files });

describe('bloomery check --fix', () => {
  it('applies safe fixes, says so, and reports what is left', async () => {
    const files = new MemoryFiles(FILES);
    const written: string[] = [];
    const replace = files.replace.bind(files);
    files.replace = (file, text) => {
      written.push(file);
      return replace(file, text);
    };
    const { err, out } = await check(files, '--fix', '--format', 'json');
    assert.equal(err, 'Fixed 1 finding in 1 file.\n');
    assert.equal(await files.read('/desk/eq/a.md'), FORM(MENDED));
    assert.deepEqual(written, ['/desk/eq/a.md']);
    const rules = (JSON.parse(out) as { findings: { rule: string }[] }).findings.map(({ rule }) => rule);
    assert.ok(!rules.includes('item-negative-stem'));
    assert.ok(rules.includes('parallel-form-missing'));
    assert.equal(out, (await check(files, '--format', 'json')).out);
    assert.equal((await check(files, '--fix')).err, 'Fixed 0 findings in 0 files.\n');
  });

  it('keeps the byte order mark and the line ends', async () => {
    const crlf = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`;
    const files = new MemoryFiles({ ...FILES, '/desk/eq/a.md': crlf(FORM(NEGATIVE)) });
    await check(files, '--fix');
    assert.equal(await files.read('/desk/eq/a.md'), crlf(FORM(MENDED)));
  });

  it('changes only what was asked for, and nothing that is accepted', async () => {
    const files = new MemoryFiles({
      ...FILES,
      '/desk/eq/b.md': FORM(NEGATIVE).replace('form: A', 'form: B').replace('q1', 'q2'),
    });
    await check(files, '--fix', 'eq/b.md');
    assert.equal(await files.read('/desk/eq/a.md'), FORM(NEGATIVE));
    assert.match(await files.read('/desk/eq/b.md'), /\*\*not\*\*/);
    const accepted = FORM(NEGATIVE).replace(
      '## One',
      '<!-- bloomery-ignore item-negative-stem: plain -->\n\n## One',
    );
    await files.replace('/desk/eq/a.md', accepted);
    await check(files, '--fix');
    assert.equal(await files.read('/desk/eq/a.md'), accepted);
  });

  it('leaves a file alone that changed since it was read, and ends with 2', async () => {
    const files = new MemoryFiles(FILES);
    const theirs = FORM(`${NEGATIVE} Mind the one.`);
    const read = files.read.bind(files);
    let reads = 0;
    files.read = async file => {
      const text = await read(file);
      // Right after Bloomery has read it for checking, somebody saves it.
      if (file === '/desk/eq/a.md' && reads++ === 0) await files.replace(file, theirs);
      return text;
    };
    const { code, err, out } = await check(files, '--fix');
    assert.equal(code, 2);
    assert.equal(err, 'Changed 0 files.\nLeft eq/a.md as it is: it changed while Bloomery was at work.\n');
    assert.equal(await read('/desk/eq/a.md'), theirs);
    assert.match(out, /item-negative-stem/);
  });

  it('leaves a file alone whose bytes it could not read as they are, and one that may not be written', async () => {
    const broken = new MemoryFiles({ ...FILES, '/desk/eq/a.md': FORM(`${NEGATIVE} \ufffd`) });
    const { code, err } = await check(broken, '--fix');
    assert.equal(code, 2);
    assert.match(err, /Left eq\/a\.md as it is: it holds characters that are not valid UTF-8/);
    assert.match(await broken.read('/desk/eq/a.md'), /is not a prime/);
    const locked = new MemoryFiles(FILES);
    locked.replace = () => Promise.reject(Object.assign(new Error(), { code: 'EACCES' }));
    const denied = await check(locked, '--fix');
    assert.equal(denied.code, 2);
    assert.match(denied.err, /Left eq\/a\.md as it is: it may not be written/);
    assert.match(denied.out, /item-negative-stem/);
  });

  it('works together with a baseline, which then holds what is left', async () => {
    const files = new MemoryFiles(FILES);
    const { code } = await check(files, '--fix', '--baseline', 'base.json', '--update-baseline');
    assert.equal(code, 0);
    assert.doesNotMatch(await files.read('/desk/base.json'), /item-negative-stem/);
  });
});

describe('bloomery check --fix-dry-run', () => {
  it('prints a unified diff and nothing else, changes nothing, and ends with 1', async () => {
    const files = new MemoryFiles(FILES);
    const { code, out, err } = await check(files, '--fix-dry-run');
    assert.equal(code, 1);
    assert.equal(
      out,
      [
        '--- a/eq/a.md',
        '+++ b/eq/a.md',
        '@@ -7,7 +7,7 @@',
        ' ',
        ' ## One {#q1 outcome=solve}',
        ' ',
        `-${NEGATIVE}`,
        `+${MENDED}`,
        ' ',
        ' - [x] 1',
        ' - [ ] 2',
        '',
      ].join('\n'),
    );
    assert.equal(err, 'Would fix 1 finding in 1 file.\n');
    assert.equal(await files.read('/desk/eq/a.md'), FORM(NEGATIVE));
  });

  it('prints nothing and ends with 0 where there is nothing to do', async () => {
    const { code, out, err } = await cli(['check', '--fix-dry-run'], {
      files: { ...FILES, '/desk/eq/a.md': FORM(MENDED) },
    });
    assert.deepEqual([code, out, err], [0, '', 'Would fix 0 findings in 0 files.\n']);
  });

  it('colours for a terminal, and lets no control character of a course reach it', async () => {
    const files = { ...FILES, '/desk/eq/a.md': FORM(NEGATIVE.replace('prime', 'prime\u001b]0;owned\u0007')) };
    const { out } = await cli(['check', '--fix-dry-run'], { files, terminal: true });
    assert.ok(out.includes('\u001b[32m+Which number is **not**'));
    assert.ok(!out.includes('\u001b]') && !out.includes('\u0007'));
    const plain = await cli(['check', '--fix-dry-run', '--no-color'], { files, terminal: true });
    assert.ok(!plain.out.includes('\u001b'));
  });

  for (const other of ['--fix', '--format json', '--output a', '--update-baseline --baseline b']) {
    it(`refuses ${other} beside it`, async () => {
      const { code, err, out } = await cli(['check', '--fix-dry-run', ...other.split(' ')], { files: FILES });
      assert.equal(code, 2);
      assert.match(err, /“--fix-dry-run” prints a diff and nothing else/);
      assert.equal(out, '');
    });
  }

  it('gives a diff that patch applies, to just what --fix writes', async function () {
    if (spawnSync('patch', ['--version']).error) {
      this.test!.title += ' (skipped: no patch here)';
      this.skip();
    }
    const folder = mkdtempSync(path.join(os.tmpdir(), 'bloomery-fix-'));
    try {
      const [one, two] = ['one', 'two'].map(name => path.join(folder, name)) as [string, string];
      const form = `\ufeff${FORM(NEGATIVE).replaceAll('\n', '\r\n').slice(0, -2)}`;
      for (const home of [one, two]) {
        mkdirSync(path.join(home, 'a b'), { recursive: true });
        writeFileSync(path.join(home, 'course.md'), COURSE);
        writeFileSync(path.join(home, 'unit.md'), UNIT);
        writeFileSync(path.join(home, 'a b', 'a.md'), form);
      }
      const diff = await cli(['check', '--fix-dry-run'], { fileSystem: nodeFiles, cwd: one });
      const patched = spawnSync('patch', ['-p1', '--binary'], {
        cwd: one,
        input: diff.out,
        encoding: 'utf8',
      });
      assert.equal(patched.status, 0, patched.stdout + patched.stderr);
      await cli(['check', '--fix'], { fileSystem: nodeFiles, cwd: two });
      const text = (home: string) => readFileSync(path.join(home, 'a b', 'a.md'), 'utf8');
      assert.match(text(two), /\*\*not\*\*/);
      assert.equal(text(one), text(two));
      assert.deepEqual(readdirSync(path.join(two, 'a b')), ['a.md']);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
