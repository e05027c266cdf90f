// Which files are found: the same in memory and on a real disk, links and .gitignore included.
import { strict as assert } from 'node:assert';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { discover } from '../../src/files/discovery.js';
import { projectRoot } from '../../src/files/load.js';
import { MemoryFiles } from '../../src/files/memory.js';
import { nodeFiles } from '../../src/files/node.js';

const COURSE = '---\ntype: course\nid: c\ntitle: C\n---\n';

/** A repository with everything that must be left out. */
const TREE: Readonly<Record<string, string>> = {
  '.git/HEAD': 'ref: refs/heads/main\n',
  '.git/notes.md': 'x',
  '.gitignore': 'drafts/\n*.tmp.md\n/build\n!keep.tmp.md\n',
  'a.md': 'x',
  'b.MARKDOWN': 'x',
  'c.txt': 'x',
  'keep.tmp.md': 'x',
  'lost.tmp.md': 'x',
  'build/out.md': 'x',
  'drafts/d.md': 'x',
  'node_modules/p/readme.md': 'x',
  'course/.gitignore': 'private.md\n',
  'course/private.md': 'x',
  'course/unit.md': 'x',
  'course/build/page.md': 'x',
  'course/ünïcode 😀.md': 'x',
};

const FOUND = [
  'a.md',
  'b.MARKDOWN',
  'course/build/page.md',
  'course/unit.md',
  'course/ünïcode 😀.md',
  'keep.tmp.md',
];

describe('finding files', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'bloomery-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function onDisk(tree: Readonly<Record<string, string>>): void {
    for (const [name, text] of Object.entries(tree)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
  }

  const relative = (files: readonly string[], root: string): readonly string[] =>
    files.map(file => file.slice(root.length + 1));

  it('leaves out what .gitignore names, node_modules and .git, in memory and on disk', async () => {
    onDisk(TREE);
    const memory = new MemoryFiles(
      Object.fromEntries(Object.entries(TREE).map(([name, text]) => [`/repo/${name}`, text])),
    );
    assert.deepEqual(relative((await discover(memory, '/repo')).files, '/repo'), FOUND);
    assert.deepEqual(relative((await discover(nodeFiles, folder)).files, folder), FOUND);
  });

  it('names all other files, and the folders and links that were not followed', async () => {
    onDisk({ ...TREE, 'course/map.svg': 'x' });
    symlinkSync(path.join(folder, 'drafts'), path.join(folder, 'course/more'));
    const { others, closed } = await discover(nodeFiles, folder);
    assert.deepEqual(relative(others, folder), [
      '.gitignore',
      'c.txt',
      'course/.gitignore',
      'course/map.svg',
      'course/private.md',
      'lost.tmp.md',
    ]);
    assert.deepEqual(relative(closed, folder), ['.git', 'build', 'course/more', 'drafts', 'node_modules']);
  });

  it('heeds the .gitignore files above the folder that is asked for', async () => {
    const memory = new MemoryFiles({
      ...Object.fromEntries(Object.entries(TREE).map(([name, text]) => [`/repo/${name}`, text])),
      '/repo/course/x.tmp.md': 'x',
    });
    assert.deepEqual(relative((await discover(memory, '/repo/course')).files, '/repo/course'), [
      'build/page.md',
      'unit.md',
      'ünïcode 😀.md',
    ]);
  });

  it('follows no link, neither out of the course nor in a circle', async () => {
    onDisk({ 'course/unit.md': 'x', 'outside/secret.md': 'x' });
    symlinkSync(path.join(folder, 'outside'), path.join(folder, 'course/out'));
    symlinkSync(path.join(folder, 'outside/secret.md'), path.join(folder, 'course/secret.md'));
    symlinkSync(path.join(folder, 'course'), path.join(folder, 'course/loop'));
    const { files, unreadable } = await discover(nodeFiles, `${folder}/course`);
    assert.deepEqual(relative(files, `${folder}/course`), ['unit.md']);
    assert.deepEqual(unreadable, []);
  });

  it('names folders that it may not read and goes on', async () => {
    onDisk({ 'a/one.md': 'x', 'b/two.md': 'x' });
    const closed = {
      ...nodeFiles,
      list: (target: string) =>
        target.endsWith('/a')
          ? Promise.reject(Object.assign(new Error('no'), { code: 'EACCES' }))
          : nodeFiles.list(target),
    };
    chmodSync(path.join(folder, 'a'), 0o755);
    const { files, unreadable } = await discover(closed, folder);
    assert.deepEqual(relative(files, folder), ['b/two.md']);
    assert.deepEqual(unreadable, [{ path: `${folder}/a`, reason: 'it may not be read' }]);
  });

  it('takes the nearest course above a path as the project, and the path itself outside of one', async () => {
    const files = new MemoryFiles({
      '/r/.git/HEAD': '',
      '/r/algebra/course.md': COURSE,
      '/r/algebra/unit/unit.md': 'x',
      '/r/algebra/inner/start.md': COURSE,
      '/r/algebra/inner/unit/u.md': 'x',
      '/r/other/x.md': 'x',
    });
    assert.equal(await projectRoot(files, '/r/algebra/unit/unit.md'), '/r/algebra');
    assert.equal(await projectRoot(files, '/r/algebra/unit'), '/r/algebra');
    assert.equal(await projectRoot(files, '/r/algebra/inner/unit'), '/r/algebra/inner');
    assert.equal(await projectRoot(files, '/r/other'), '/r/other');
    assert.equal(await projectRoot(files, '/r'), '/r');
  });
});
