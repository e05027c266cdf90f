// Changing a file on a real disk.
import { strict as assert } from 'node:assert';
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { nodeFiles } from '../../src/files/node.js';

describe('changing a file', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'bloomery-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('keeps its mode and leaves nothing beside it', async () => {
    const file = path.join(folder, 'course.md');
    writeFileSync(file, 'old');
    chmodSync(file, 0o640);
    await nodeFiles.replace(file, 'new');
    assert.equal(readFileSync(file, 'utf8'), 'new');
    if (process.platform !== 'win32') assert.equal(statSync(file).mode & 0o777, 0o640);
    assert.deepEqual(readdirSync(folder), ['course.md']);
  });

  it('changes what a link leads to, and not the link', async function () {
    if (process.platform === 'win32') return this.skip();
    const file = path.join(folder, 'real.md');
    writeFileSync(file, 'old');
    symlinkSync(file, path.join(folder, 'link.md'));
    await nodeFiles.replace(path.join(folder, 'link.md'), 'new');
    assert.equal(readFileSync(file, 'utf8'), 'new');
    assert.deepEqual(readdirSync(folder).sort(), ['link.md', 'real.md']);
  });

  it('rejects where there is none', async () => {
    await assert.rejects(nodeFiles.replace(path.join(folder, 'x.md'), 'new'), { code: 'ENOENT' });
    assert.deepEqual(readdirSync(folder), []);
  });
});
