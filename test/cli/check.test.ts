// `bloomery check`: what it prints, in both formats, and how it ends.
import { strict as assert } from 'node:assert';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { RULES } from '../../src/core/rules/registry.js';
import { MemoryFiles } from '../../src/files/memory.js';
import { nodeFiles } from '../../src/files/node.js';
import { cli } from '../support/cli.js';

const COURSE =
  '---\ntype: course\nformat: 1\nid: demo\ntitle: Demo\nmastery: { threshold: 80% }\nrules: { preset: starter }\n---\n';
const UNIT =
  '---\ntype: unit\nid: eq\ntitle: Equations\noutcomes:\n  - { id: solve, text: Solve equations. }\n---\n';
const FILES = { '/desk/course.md': COURSE, '/desk/eq/unit.md': UNIT };

interface Json {
  readonly version: number;
  readonly courses: readonly {
    readonly id: string;
    readonly path: string;
    readonly units: number;
    readonly outcomes: number;
    readonly items: number;
    readonly forms: number;
  }[];
  readonly findings: readonly Readonly<Record<string, unknown>>[];
  readonly summary: Readonly<Record<string, number>>;
}

async function json(
  args: readonly string[],
  files: Readonly<Record<string, string>> = FILES,
  cwd = '/desk',
): Promise<Json> {
  const { out } = await cli(['check', '--format', 'json', ...args], { files, cwd });
  return JSON.parse(out) as Json;
}

describe('bloomery check', () => {
  it('shows file, line, the marked source, why, how, and what was read', async () => {
    const { out, err, code } = await cli(['check'], { files: FILES });
    assert.equal(code, 1);
    assert.equal(err, '');
    assert.equal(
      out,
      [
        'eq/unit.md:3:5  error  assessment-missing',
        '  The unit “eq” has no assessment.',
        '    3 │ id: eq',
        '      │     ^^',
        '  why  The formative assessment is what tells each learner which outcomes still need work; without it the cycle stops here.',
        '  do   Add a file of “type: assessment” with “unit: eq” and “form: A”, with items for each outcome (“bloomery new assessment” writes one).',
        '',
        'demo (.): 1 unit, 1 outcome, 0 items, 0 forms',
        'Checked 1 course in 2 files: 1 error',
        '',
      ].join('\n'),
    );
  });

  it('gives JSON of version 1 with every stated key', async () => {
    const result = await json([]);
    assert.deepEqual(Object.keys(result), ['version', 'courses', 'findings', 'summary']);
    assert.equal(result.version, 1);
    assert.deepEqual(result.courses, [{ id: 'demo', path: '.', units: 1, outcomes: 1, items: 0, forms: 0 }]);
    assert.deepEqual(result.summary, { files: 2, errors: 1, warnings: 0, infos: 0 });
    const [finding] = result.findings;
    assert.deepEqual(
      { ...finding, message: '', why: '', help: '', url: '', fingerprint: '' },
      {
        rule: 'assessment-missing',
        severity: 'error',
        file: 'eq/unit.md',
        line: 3,
        column: 5,
        endLine: 3,
        endColumn: 7,
        message: '',
        why: '',
        help: '',
        url: '',
        fixable: false,
        fingerprint: '',
        related: [],
      },
    );
    assert.match(String(finding!.url), /\/docs\/rules\/assessment-missing\.md$/);
    assert.match(String(finding!.fingerprint), /^[0-9a-f]{16}$/);
  });

  it('keeps fingerprints when lines move, and gives equal findings different ones', async () => {
    const prints = async (unit: string) =>
      (await json([], { ...FILES, '/desk/eq/unit.md': unit })).findings.map(finding => finding.fingerprint);
    const twice = UNIT.replace('title: Equations', 'title: Equations\nrequires: [nobody, nobody]');
    const before = await prints(twice);
    assert.equal(new Set(before).size, before.length);
    assert.deepEqual(await prints(twice.replace('---\n', '---\n# a comment\n')), before);
  });

  it('orders findings by file, place and rule, with paths relative to the current folder', async () => {
    const files = {
      '/r/b/course.md': COURSE,
      '/r/b/eq/unit.md': UNIT,
      '/r/a/course.md': COURSE.replace('demo', 'other'),
      '/r/a/unit.md': `${UNIT}`,
    };
    const { findings, courses } = await json(['.', '../r/b'], files, '/r');
    assert.deepEqual(
      findings.map(({ file }) => file),
      ['a/unit.md', 'b/eq/unit.md'],
    );
    assert.deepEqual(
      courses.map(({ path: folder }) => folder),
      ['a', 'b'],
    );
    const outside = await json(['/r/a'], files, '/elsewhere/deep');
    assert.deepEqual(
      outside.findings.map(({ file }) => file),
      ['../../r/a/unit.md'],
    );
  });

  it('checks a single file with what its course says, and prints that file’s findings only', async () => {
    const lesson = '---\ntype: lesson\nunit: eq\noutcomes: [solv]\nmode: reading\n---\n\nText.\n';
    const { findings } = await json(['eq/lesson.md'], { ...FILES, '/desk/eq/lesson.md': lesson });
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ['reference-unknown'],
    );
    assert.match(String(findings[0]!.help), /Did you mean “solve”\?/);
  });

  it('takes the preset from the command line over the course’s', async () => {
    const starter = await json([]);
    const strict = await json(['--preset', 'strict']);
    assert.ok(strict.findings.length > starter.findings.length);
  });

  it('fails for warnings only beyond --max-warnings, and hides all but errors with --quiet', async () => {
    const unit = UNIT.replace('title: Equations', 'title: Equations\nlevl: x');
    const files = {
      '/desk/course.md': COURSE.replace('starter', 'default').replace(
        'rules: {',
        'rules: { assessment-missing: off, enrichment-missing: off, instruction-missing: off,',
      ),
      '/desk/unit.md': unit,
    };
    const run = (...args: string[]) => cli(['check', ...args], { files });
    const plain = await run();
    assert.equal(plain.code, 0);
    assert.match(plain.out, /format-unknown-key/);
    const tooMany = await run('--max-warnings', '0');
    assert.equal(tooMany.code, 1);
    assert.match(tooMany.err, /1 warnings? (?:is|are) more than the 0 allowed/);
    assert.equal((await run('--max-warnings', '1')).code, 0);
    const quiet = await run('--quiet');
    assert.doesNotMatch(quiet.out, /format-unknown-key/);
    assert.match(quiet.out, /1 warning/);
  });

  it('is never silently green: nothing to check, a path that does not exist, wrong usage', async () => {
    for (const [args, message] of [
      [['check'], /Nothing to check/],
      [['check', 'nowhere'], /Cannot read nowhere: it does not exist/],
      [['check', '--format', 'xml'], /xml/],
      [['check', '--max-warnings', 'many'], /whole number/],
      [['check', '--presett', 'strict'], /presett/],
      [['chek'], /chek/],
    ] as const) {
      const { code, err, out } = await cli(args, { files: { '/desk/readme.md': '# Hi\n' } });
      assert.equal(code, 2, args.join(' '));
      assert.match(err, message);
      assert.equal(out, '');
      assert.doesNotMatch(err, /\n\s+at /);
    }
  });

  it('names files that cannot be read, reports the others, and ends with 2', async () => {
    const files = new MemoryFiles(FILES);
    const read = files.read.bind(files);
    files.read = file =>
      file === '/desk/eq/unit.md'
        ? Promise.reject(Object.assign(new Error(), { code: 'EACCES' }))
        : read(file);
    const { code, err, out } = await cli(['check'], { fileSystem: files });
    assert.equal(code, 2);
    assert.equal(err, 'Cannot read eq/unit.md: it may not be read.\n');
    assert.match(out, /Checked 1 course in 1 file/);
  });

  it('colours for a terminal, and not where colours are unwanted', async () => {
    const code = '\u001b[';
    assert.ok((await cli(['check'], { files: FILES, terminal: true })).out.includes(code));
    assert.ok(!(await cli(['check', '--no-color'], { files: FILES, terminal: true })).out.includes(code));
    assert.ok(
      !(await cli(['check'], { files: FILES, terminal: true, env: { NO_COLOR: '1' } })).out.includes(code),
    );
    assert.ok(!(await cli(['check'], { files: FILES })).out.includes(code));
  });

  it('lets no control character of a course reach the terminal', async () => {
    const unit = UNIT.replace('id: eq', 'id: eq\nrequires: ["\\e]0;owned\\a\u202e"]');
    const { out } = await cli(['check'], { files: { ...FILES, '/desk/eq/unit.md': unit } });
    assert.match(out, /reference-unknown/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must be absent.
    assert.doesNotMatch(out, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });

  it('marks characters of double width and long lines where they stand', async () => {
    const long = `${'x'.repeat(300)}`;
    const unit = `---\ntype: unit\nid: eq\ntitle: Eq\nrequires:  [数学, "${long}", later]\n---\n`;
    const { out } = await cli(['check'], { files: { ...FILES, '/desk/eq/unit.md': unit } });
    assert.match(out, / 5 │ requires: {2}\[数学, /);
    assert.match(out, / {3}│ {13}\^{4}\n/);
    assert.ok(
      out
        .split('\n')
        .filter(line => /│/.test(line))
        .every(line => line.length < 130),
    );
  });

  it('gives the same result for the same course on disk as in memory, whatever links lie around', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'bloomery-check-'));
    try {
      cpSync('samples/first-draft', path.join(folder, 'draft'), { recursive: true });
      symlinkSync(folder, path.join(folder, 'draft', 'loop'));
      writeFileSync(path.join(folder, 'draft', 'binary.md'), Buffer.from([0, 255, 254, 10, 45, 45, 45]));
      const disk = await cli(['check', '--format', 'json', 'draft'], { fileSystem: nodeFiles, cwd: folder });
      const direct = await cli(['check', '--format', 'json', 'samples/first-draft'], {
        fileSystem: nodeFiles,
        cwd: process.cwd(),
      });
      const plain = (text: string) =>
        text.replaceAll('samples/first-draft', 'draft').replace(/"fingerprint": "\w+"/g, '');
      assert.equal(plain(disk.out), plain(direct.out));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('says in the README what its JSON holds', async () => {
    const readme = readFileSync('README.md', 'utf8');
    const [finding] = (await json([])).findings;
    for (const key of Object.keys(finding!)) assert.ok(readme.includes(`"${key}"`), key);
    assert.ok(RULES.length > 20);
  });
});
