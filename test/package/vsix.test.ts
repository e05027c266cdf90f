// The packed extension: what is in it, how large it is, and that everything it names is there.
import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

describe('the packed extension', function () {
  this.timeout(120_000);
  let folder: string;
  let files: readonly string[];

  before(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'bloomery-vsix-'));
    execFileSync(process.execPath, ['tools/package.mjs', path.join(folder, 'bloomery.vsix')], {
      stdio: 'pipe',
    });
    files = namesInZip(readFileSync(path.join(folder, 'bloomery.vsix')));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('is small', () => {
    assert.ok(statSync(path.join(folder, 'bloomery.vsix')).size <= 1.5 * 1024 * 1024);
  });

  it('holds what it needs and nothing else', () => {
    const roots = new Set(
      files.filter(name => name.startsWith('extension/')).map(name => name.split('/')[1]),
    );
    assert.deepEqual(
      [...roots].filter(name => /^(?:src|test|node_modules|tools|bench|samples|out|schemas)$/.test(name!)),
      [],
    );
    for (const name of [
      'dist/server.cjs',
      'dist/server-worker.js',
      'docs/rules/outcome-unassessed.md',
      'LICENSE.txt',
    ])
      assert.ok(files.includes(`extension/${name}`), name);
    assert.ok(!files.some(name => name.endsWith('.map')), 'no source maps');
  });

  it('has every file and every text that its manifest names', () => {
    const text = readFileSync('out/vsix/package.json', 'utf8');
    const manifest = JSON.parse(text);
    assert.equal(manifest.type, undefined);
    const named = [...text.matchAll(/"(?:\.\/)?((?:dist|media|syntaxes|snippets)\/[^"]+)"/g)].map(
      match => match[1]!,
    );
    for (const file of named) assert.ok(files.includes(`extension/${file}`), file);
    const keys = [...text.matchAll(/"%([^"%]+)%"/g)].map(match => match[1]!);
    for (const file of ['package.nls.json', 'package.nls.es.json']) {
      const texts = JSON.parse(readFileSync(file, 'utf8'));
      assert.deepEqual(
        [...new Set(keys)].filter(key => !texts[key]),
        [],
        file,
      );
    }
  });

  it('has a Spanish text for every text of the extension', () => {
    const source = readdirSync('src/extension')
      .map(name => readFileSync(`src/extension/${name}`, 'utf8'))
      .join('\n');
    const texts = JSON.parse(readFileSync('l10n/bundle.l10n.es.json', 'utf8'));
    const used = [...source.matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)].map(match => match[1]!);
    assert.ok(used.length > 40);
    assert.deepEqual(
      used.filter(text => !texts[text]),
      [],
    );
  });
});

/** The names in a zip file, from its central directory. */
function namesInZip(zip: Buffer): readonly string[] {
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  const names: string[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [name, extra, comment] = [28, 30, 32].map(offset => zip.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    names.push(zip.toString('utf8', at + 46, at + 46 + name));
    at += 46 + name + extra + comment;
  }
  return names;
}
