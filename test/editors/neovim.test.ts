// An independent client: Debian's Neovim talks to `bloomery lsp` over standard input and output.
import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

describe('bloomery lsp in Neovim', function () {
  this.timeout(60_000);
  let folder: string;

  before(function () {
    if (spawnSync('nvim', ['--version']).error) this.skip();
    folder = mkdtempSync(path.join(os.tmpdir(), 'bloomery-nvim-'));
    cpSync('samples/algebra-foundations', path.join(folder, 'course'), { recursive: true });
  });
  after(() => {
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  it('shows findings, answers a hover, and takes findings back', () => {
    const file = path.join(folder, 'course/01-integers/unit.md');
    const fixed = path.join(folder, 'fixed.txt');
    const text = readFileSync(file, 'utf8');
    writeFileSync(fixed, text);
    writeFileSync(file, text.replace('text: Calculate sums', 'text: Understand sums'));
    const { stdout, stderr } = spawnSync(
      'nvim',
      ['--clean', '--headless', '-c', 'luafile test/editors/neovim.lua'],
      {
        encoding: 'utf8',
        env: {
          ...process.env,
          BLOOMERY_LSP: `${process.execPath} ${path.resolve('dist/cli.mjs')} lsp --stdio`,
          BLOOMERY_FILE: file,
          BLOOMERY_FIXED: fixed,
          BLOOMERY_ROOT: path.join(folder, 'course'),
          XDG_STATE_HOME: folder,
          XDG_CACHE_HOME: folder,
        },
      },
    );
    const said = stdout.split('\n').filter(line => /^\w+=/.test(line));
    assert.ok(said.includes('finding=outcome-verb-unmeasurable'), stdout + stderr);
    assert.ok(said.includes('hover=yes'), stdout + stderr);
    assert.ok(said.includes('left=0'), stdout + stderr);
  });
});
