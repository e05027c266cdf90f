// Writing reports on a real disk: in one step, with folders, and never in the place of a device.
import { strict as assert } from 'node:assert';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { nodeFiles } from '../../src/files/node.js';

describe('saving a file', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'bloomery-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('creates it with its folders, or replaces it, and leaves nothing beside it', async () => {
    const file = path.join(folder, 'a', 'b', 'report.json');
    await nodeFiles.save(file, 'one');
    await nodeFiles.save(file, 'two');
    assert.equal(readFileSync(file, 'utf8'), 'two');
    assert.deepEqual(readdirSync(path.dirname(file)), ['report.json']);
  });

  it('changes what a link leads to', async function () {
    if (process.platform === 'win32') return this.skip();
    const [real, link] = [path.join(folder, 'real'), path.join(folder, 'link')];
    writeFileSync(real, 'old');
    symlinkSync(real, link);
    await nodeFiles.save(link, 'new');
    assert.equal(readFileSync(real, 'utf8'), 'new');
  });

  it('writes into a device and does not replace it', async function () {
    if (process.platform === 'win32') return this.skip();
    const link = path.join(folder, 'nothing');
    symlinkSync('/dev/null', link);
    await nodeFiles.save(link, 'text');
    assert.equal(readFileSync(link, 'utf8'), '');
    assert.deepEqual(readdirSync(folder), ['nothing']);
  });

  it('rejects where a folder is, and leaves nothing', async () => {
    mkdirSync(path.join(folder, 'taken'));
    await assert.rejects(nodeFiles.save(path.join(folder, 'taken'), 'text'), { code: 'EISDIR' });
    assert.deepEqual(readdirSync(folder), ['taken']);
  });

  it('adds to a file, also to one that is not there yet', async () => {
    const file = path.join(folder, 'summary.md');
    await nodeFiles.append(file, 'one\n');
    await nodeFiles.append(file, 'two\n');
    assert.equal(readFileSync(file, 'utf8'), 'one\ntwo\n');
  });
});
