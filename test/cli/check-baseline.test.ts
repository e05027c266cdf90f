// `--baseline` and `--update-baseline`: what was there before does not fail, and nothing is lost or hidden.
import { strict as assert } from 'node:assert';
import { MemoryFiles } from '../../src/files/memory.js';
import { cli } from '../support/cli.js';
import { COURSE } from '../support/courses.js';

const UNIT =
  '---\ntype: unit\nid: eq\ntitle: Eq\noutcomes:\n  - { id: solve, text: Solve equations. }\n---\n';
const LESSON = (body: string) => `---\ntype: lesson\nunit: eq\nmode: reading\n---\n\n${body}\n`;
const BROKEN = LESSON('Read [this](gone.md).\n\nThen [that](away.md).');
const FILES = { '/desk/course.md': COURSE, '/desk/eq/unit.md': UNIT, '/desk/eq/lesson.md': BROKEN };

interface Entry {
  readonly fingerprint: string;
  readonly rule: string;
  readonly file: string;
  readonly message: string;
  readonly count: number;
}

function run(files: MemoryFiles, args: string, cwd = '/desk') {
  return cli(['check', '--baseline', 'base.json', ...args.split(' ').filter(word => word !== '')], {
    fileSystem: files,
    cwd,
  });
}

async function begun(): Promise<MemoryFiles> {
  const files = new MemoryFiles(FILES);
  assert.equal((await run(files, '--update-baseline')).code, 0);
  return files;
}

async function entries(files: MemoryFiles): Promise<readonly Entry[]> {
  return (JSON.parse(await files.read('/desk/base.json')) as { findings: Entry[] }).findings;
}

/** `rule state`, in order. */
async function states(files: MemoryFiles, args = ''): Promise<readonly string[]> {
  const { out } = await run(files, `--format json ${args}`);
  const { findings } = JSON.parse(out) as { findings: { rule: string; baseline: string }[] };
  return findings.map(({ rule, baseline }) => `${rule} ${baseline}`);
}

describe('bloomery check --baseline', () => {
  it('writes every finding, sorted, without lines, and the same text each time', async () => {
    const files = await begun();
    const text = await files.read('/desk/base.json');
    const found = await entries(files);
    assert.ok(found.some(({ rule, file }) => rule === 'link-missing' && file === 'eq/lesson.md'));
    assert.deepEqual(Object.keys(found[0]!), ['fingerprint', 'rule', 'file', 'message', 'count']);
    assert.doesNotMatch(text, /line/i);
    const keys = found.map(({ file, rule, fingerprint }) => `${file} ${rule} ${fingerprint}`);
    assert.deepEqual(keys, [...keys].sort());
    await run(files, '--update-baseline');
    assert.equal(await files.read('/desk/base.json'), text);
  });

  it('marks what is known, counts it apart, and does not fail for it', async () => {
    const files = await begun();
    assert.ok((await states(files)).every(state => state.endsWith(' unchanged')));
    const { code, out, err } = await run(files, '--max-warnings 0');
    assert.equal(code, 0);
    assert.equal(err, '');
    assert.match(out, /eq\/unit\.md:3:5 {2}error {2}assessment-missing {2}\(in the baseline\)\n {2}The unit/);
    assert.match(out, /: nothing new to report\nBaseline base\.json: \d+ known findings\n$/);
    const json = JSON.parse((await run(files, '--format json')).out);
    assert.equal(json.summary.errors, 0);
    assert.deepEqual(json.baseline, { file: 'base.json', unchanged: json.findings.length, stale: [] });
  });

  it('fails for a new finding, and marks it in every format that has a place for it', async () => {
    const files = await begun();
    await files.replace('/desk/eq/lesson.md', `${BROKEN}\nAnd [more](more.md).\n`);
    const { code } = await run(files, '--max-warnings 0');
    assert.equal(code, 1);
    assert.deepEqual(
      (await states(files)).filter(state => state.endsWith(' new')),
      ['link-missing new'],
    );
    const log = JSON.parse((await run(files, '--format sarif')).out);
    const state = log.runs[0].results.map((one: { baselineState: string }) => one.baselineState);
    assert.equal(state.filter((one: string) => one === 'new').length, 1);
    assert.match((await run(files, '--format github')).out, /^::warning [^\n]*link-missing[^\n]*\n$/);
  });

  it('does not revive a finding when its paragraph moves, or lines come before it', async () => {
    const files = await begun();
    await files.replace(
      '/desk/eq/lesson.md',
      LESSON('New words.\n\nThen [that](away.md).\n\nMore words.\n\nRead [this](gone.md).'),
    );
    await files.replace('/desk/eq/unit.md', UNIT.replace('title', '# a comment\ntitle'));
    const { code, err } = await run(files, '');
    assert.equal(code, 0);
    assert.equal(err, '');
  });

  it('counts equal findings: one more is new, one less is stale', async () => {
    const files = new MemoryFiles({ ...FILES, '/desk/eq/lesson.md': LESSON('[a](x.md)\n\n[a](x.md)') });
    await run(files, '--update-baseline');
    const same = (await entries(files)).filter(({ rule }) => rule === 'link-missing');
    assert.deepEqual(
      same.map(({ count }) => count),
      [2],
    );
    await files.replace('/desk/eq/lesson.md', LESSON('[a](x.md)\n\n[a](x.md)\n\n[a](x.md)'));
    assert.equal((await states(files)).filter(state => state === 'link-missing new').length, 1);
    await files.replace('/desk/eq/lesson.md', LESSON('[a](x.md)'));
    const { code, err } = await run(files, '');
    assert.equal(code, 0);
    assert.match(err, /^1 finding of the baseline base\.json is no longer there\./);
  });

  it('reports what is stale, and removes it only with --update-baseline', async () => {
    const files = await begun();
    const before = await files.read('/desk/base.json');
    await files.replace('/desk/eq/lesson.md', LESSON('Nothing.'));
    const { err, out } = await run(files, '');
    assert.match(err, /^2 findings of the baseline base\.json are no longer there/);
    assert.match(err, /\n {2}eq\/lesson\.md {2}link-missing {2}/);
    assert.match(out, /known findings?, 2 no longer there\n$/);
    assert.equal(JSON.parse((await run(files, '--format json')).out).baseline.stale.length, 2);
    assert.equal(await files.read('/desk/base.json'), before);
    assert.match((await run(files, '--update-baseline')).err, /, 0 added, 2 removed\.\n$/);
    assert.ok((await entries(files)).every(({ rule }) => rule !== 'link-missing'));
  });

  it('leaves entries of files that were not asked for alone', async () => {
    const files = await begun();
    const before = await files.read('/desk/base.json');
    const { err, code } = await run(files, 'eq/lesson.md');
    assert.equal(err, '');
    assert.equal(code, 0);
    await run(files, '--update-baseline eq/lesson.md');
    assert.equal(await files.read('/desk/base.json'), before);
  });

  it('holds from every folder, whichever folder above the course is checked', async () => {
    const files = await begun();
    for (const [path, cwd] of [
      ['..', '/desk/eq'],
      ['desk', '/'],
    ] as const) {
      const { code, out } = await cli(['check', path, '--baseline', '/desk/base.json'], {
        fileSystem: files,
        cwd,
      });
      assert.equal(code, 0, out);
    }
    const above = await cli(['check', '/', '--baseline', '/desk/base.json'], { fileSystem: files, cwd: '/' });
    assert.equal(above.code, 0, above.err);
    assert.equal(above.err, '');
  });

  it('holds for a file outside any course too', async () => {
    const files = new MemoryFiles({ '/desk/a/stray.md': UNIT });
    assert.equal((await run(files, 'a --update-baseline')).code, 0);
    assert.ok((await entries(files)).some(({ rule }) => rule === 'file-outside-course'));
    assert.deepEqual(
      (await states(files, '.')).filter(state => !state.endsWith(' unchanged')),
      [],
    );
  });

  it('says nothing of a baseline where none is given', async () => {
    const files = await begun();
    const { out } = await cli(['check', '--format', 'json'], { fileSystem: files });
    assert.doesNotMatch(out, /baseline/);
    const log = await cli(['check', '--format', 'sarif'], { fileSystem: files });
    assert.doesNotMatch(log.out, /baselineState/);
  });

  it('refuses a missing or damaged baseline, and never writes over one', async () => {
    const missing = await run(new MemoryFiles(FILES), '');
    assert.equal(missing.code, 2);
    assert.match(
      missing.err,
      /Cannot read the baseline base\.json: it does not exist\. “--update-baseline” writes it/,
    );
    const entry = { fingerprint: '0123456789abcdef', rule: 'r', file: 'f', message: 'm', count: 1 };
    for (const [text, why] of [
      ['', 'it is not valid JSON'],
      ['<<<<<<< HEAD', 'it is not valid JSON'],
      ['[]', 'it is not a baseline'],
      ['{"version":1}', 'it is not a baseline'],
      ['{"version":2,"findings":[]}', 'its version is 2, and this Bloomery reads version 1'],
      [JSON.stringify({ version: 1, findings: [entry, { ...entry, count: 0 }] }), 'entry 2 of its findings'],
      [JSON.stringify({ version: 1, findings: [{ ...entry, fingerprint: 'x' }] }), 'entry 1 of its findings'],
    ] as const) {
      for (const args of ['', '--update-baseline']) {
        const files = new MemoryFiles({ ...FILES, '/desk/base.json': text });
        const { code, err, out } = await run(files, args);
        assert.equal(code, 2, text);
        assert.ok(err.includes(why), err);
        assert.equal(out, '');
        assert.equal(await files.read('/desk/base.json'), text);
      }
    }
  });

  it('refuses to be updated without a file, or where not everything could be read', async () => {
    const none = await cli(['check', '--update-baseline'], { files: FILES });
    assert.equal(none.code, 2);
    assert.match(none.err, /“--update-baseline” needs “--baseline FILE”/);
    const files = await begun();
    const before = await files.read('/desk/base.json');
    const read = files.read.bind(files);
    files.read = file =>
      file === '/desk/eq/lesson.md'
        ? Promise.reject(Object.assign(new Error(), { code: 'EACCES' }))
        : read(file);
    const { code, err } = await run(files, '--update-baseline');
    assert.equal(code, 2);
    assert.match(err, /was left as it is, because not everything could be read/);
    assert.equal(await read('/desk/base.json'), before);
  });

  it('keeps all findings in the baseline with --quiet', async () => {
    const files = await begun();
    const before = await files.read('/desk/base.json');
    await run(files, '--update-baseline --quiet');
    assert.equal(await files.read('/desk/base.json'), before);
  });
});
