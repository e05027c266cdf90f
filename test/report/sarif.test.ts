// SARIF: what it says, and that the public schema and Microsoft's validator agree.
import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Ajv } from 'ajv';
import { RULES } from '../../src/core/rules/registry.js';
import { nodeFiles } from '../../src/files/node.js';
import { toSarif } from '../../src/report/sarif.js';
import { cli } from '../support/cli.js';
import { finding, HOSTILE, OPTIONS, resultWith } from '../support/report.js';

const SCHEMA = '../shared/oracles/sarif-schema-2.1.0.json';
const MULTITOOL = '.validators/node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool';

// biome-ignore lint/suspicious/noExplicitAny: a log is looked at here and there; the schema holds its shape.
type Log = any;

const known = finding({ baseline: 'unchanged' });
const ACCEPTED = {
  ...finding({ fingerprint: 'fedcba9876543210', baseline: 'new' as const }),
  reason: 'A pilot.',
};
const RESULT = resultWith([known, finding({ ...HOSTILE, baseline: 'new' })], {
  accepted: [ACCEPTED],
  unreadable: [{ file: 'a b/secret.md', reason: 'it may not be read' }],
});

async function draft(): Promise<string> {
  const { out } = await cli(['check', '--format', 'sarif', 'samples/first-draft'], {
    fileSystem: nodeFiles,
    cwd: process.cwd().replaceAll('\\', '/'),
  });
  return out;
}

describe('SARIF', () => {
  it('describes each rule, and a reported one with its page', () => {
    const { driver } = (
      JSON.parse(toSarif(resultWith([finding({ rule: 'assessment-missing' })]), OPTIONS)) as Log
    ).runs[0].tool;
    assert.equal(driver.version, '1.2.3');
    assert.match(driver.informationUri, /^https:/);
    assert.equal(driver.rules.length, RULES.length);
    const rule = driver.rules.find(({ id }: Log) => id === 'assessment-missing');
    assert.match(
      rule.help.markdown,
      /^# assessment-missing\n\nSee \[keys\]\(https:.*\/docs\/keys\.md\)\.\n$/,
    );
    assert.match(rule.helpUri, /assessment-missing\.md$/);
    assert.deepEqual(rule.defaultConfiguration, { level: 'error' });
    assert.deepEqual(rule.properties.tags, ['mastery-learning', 'assess']);
    assert.equal(driver.rules.filter(({ help }: Log) => help.markdown).length, 1);
    assert.ok(
      driver.rules.every(
        (one: Log) => one.help.text && one.shortDescription.text && one.fullDescription.text,
      ),
    );
  });

  it('gives each finding its rule, words, places, fingerprint, acceptance and baseline', () => {
    const run = (JSON.parse(toSarif(RESULT, OPTIONS)) as Log).runs[0];
    const [first, hostile, accepted] = run.results;
    assert.equal(run.columnKind, 'utf16CodeUnits');
    assert.equal(run.tool.driver.rules[first.ruleIndex].id, first.ruleId);
    assert.equal(first.level, 'error');
    assert.equal(first.message.text, 'No item shows “solve”. Add items.');
    assert.deepEqual(first.locations[0].physicalLocation.region, {
      startLine: 3,
      startColumn: 5,
      endLine: 3,
      endColumn: 9,
    });
    assert.deepEqual(first.partialFingerprints, { 'bloomery/v1': '0123456789abcdef' });
    assert.deepEqual(
      [first, hostile, accepted].map(one => one.baselineState),
      ['unchanged', 'new', 'new'],
    );
    assert.equal(first.suppressions, undefined);
    assert.deepEqual(accepted.suppressions, [
      { kind: 'inSource', status: 'accepted', justification: 'A pilot.' },
    ]);
    assert.equal(hostile.relatedLocations[0].message.text, '<!-- \u0007 -->');
  });

  it('encodes paths, lists every file, and tells no path of this machine', () => {
    const text = toSarif(RESULT, OPTIONS);
    const run = (JSON.parse(text) as Log).runs[0];
    const { uri, uriBaseId, index } = run.results[1].locations[0].physicalLocation.artifactLocation;
    assert.equal(uri, 'a%20b/%C3%A9%2C%20100%25%3A%20%3Cx%3E%26%22%27%23%3F.md');
    assert.ok(run.originalUriBaseIds[uriBaseId]);
    assert.equal(run.artifacts[index].location.uri, uri);
    assert.ok(!text.includes(process.cwd()));
    assert.doesNotMatch(text, /\p{Surrogate}/u);
  });

  it('says that the run failed where something could not be read', () => {
    const of = (log: string) => (JSON.parse(log) as Log).runs[0].invocations[0];
    assert.equal(of(toSarif(resultWith([]), OPTIONS)).executionSuccessful, true);
    const failed = of(toSarif(RESULT, OPTIONS));
    assert.equal(failed.executionSuccessful, false);
    assert.match(failed.toolExecutionNotifications[0].message.text, /secret\.md: it may not be read/);
  });

  it('is valid against the public schema', async function () {
    if (!existsSync(SCHEMA)) {
      this.test!.title += ` (skipped: no ${SCHEMA})`;
      this.skip();
    }
    const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(SCHEMA, 'utf8'));
    // The schema is of draft 4; all that it uses of it means the same today.
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
    for (const log of [await draft(), toSarif(RESULT, OPTIONS), toSarif(resultWith([]), OPTIONS)]) {
      assert.ok(validate(JSON.parse(log)), JSON.stringify(validate.errors));
    }
    assert.ok(!validate({ version: '2.1.0', runs: [{ results: [] }] }));
  });

  it('has nothing that Microsoft’s validator complains of', async function () {
    this.timeout(180_000);
    if (!existsSync(MULTITOOL)) {
      this.test!.title += ' (skipped: node tools/validators.mjs installs it)';
      this.skip();
    }
    const folder = mkdtempSync(path.join(os.tmpdir(), 'bloomery-sarif-'));
    try {
      assert.deepEqual(complaints(await draft(), folder), []);
      assert.deepEqual(complaints(toSarif(RESULT, OPTIONS), folder), []);
      const wrong = toSarif(RESULT, OPTIONS).replace('"startLine": 3', '"startLine": 0');
      assert.notDeepEqual(complaints(wrong, folder), []);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

/** Its exit code says nothing about the log; what it found stands in a log of its own. */
function complaints(log: string, folder: string): readonly string[] {
  const [file, report] = [path.join(folder, 'log.sarif'), path.join(folder, 'report.sarif')];
  writeFileSync(file, log);
  rmSync(report, { force: true });
  spawnSync(path.resolve(MULTITOOL), ['validate', file, '--output', report, '--log', 'ForceOverwrite'], {
    env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' },
  });
  const { results, invocations } = (JSON.parse(readFileSync(report, 'utf8')) as Log).runs[0];
  const notes = invocations?.flatMap((one: Log) => one.toolExecutionNotifications ?? []) ?? [];
  return [...results, ...notes].map((one: Log) => `${one.ruleId} ${JSON.stringify(one.message)}`);
}
