// JUnit: which findings fail, and that both schemas which build servers go by agree.
import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { CheckResult } from '../../src/report/check-result.js';
import { toJunit } from '../../src/report/junit.js';
import { COURSE } from '../support/courses.js';
import { finding, HOSTILE, OPTIONS, resultOf, resultWith } from '../support/report.js';

const SCHEMAS = ['junit-10-jenkins.xsd', 'junit-windyroad.xsd'].map(name => `../shared/oracles/${name}`);

const EVERY_KIND = resultWith(
  [
    finding(),
    finding({ severity: 'warning' }),
    finding({ severity: 'info' }),
    finding({ baseline: 'unchanged' }),
    HOSTILE,
  ],
  { unreadable: [{ file: 'x/unit.md', reason: 'it may not be read' }] },
);

const xml = (result: CheckResult): string => toJunit(result, OPTIONS);

describe('JUnit', () => {
  it('has a suite for each file, also for one without findings', () => {
    const text = xml(resultOf({ 'course.md': COURSE, 'unit.md': '---\ntype: unit\nid: u\ntitle: U\n---\n' }));
    assert.match(text, /<testsuite id="0" name="course.md" package="\." .*tests="1" failures="0"/);
    assert.match(text, /<testcase name="nothing to report" classname="course.md" time="0"\/>/);
    assert.match(text, /<testsuite id="1" name="unit.md"/);
    assert.match(text, /timestamp="2026-01-02T03:04:05"/);
  });

  it('fails for errors only, shows warnings and what is known as skipped, and passes hints', () => {
    const text = xml(EVERY_KIND);
    assert.match(text, /name="x\/unit.md".* tests="1" failures="0" errors="1" skipped="0"/);
    assert.match(text, /name="eq\/unit.md".* tests="4" failures="1" errors="0" skipped="2"/);
    assert.equal(text.match(/<failure /g)?.length, 2);
    assert.match(text, /<failure type="outcome-unassessed" message="No item shows “solve”\.">/);
    assert.match(text, /<skipped message="In the baseline: No item/);
  });

  for (const schema of SCHEMAS) {
    it(`is valid against ${schema.replace(/.*\//, '')}`, function () {
      if (!existsSync(schema) || spawnSync('xmllint', ['--version']).error) {
        this.test!.title += ' (skipped: the schema or xmllint is not here)';
        this.skip();
      }
      const validate = (text: string) =>
        spawnSync('xmllint', ['--noout', '--schema', schema, '-'], { input: text, encoding: 'utf8' });
      for (const result of [EVERY_KIND, resultWith([]), resultOf({ 'course.md': COURSE })]) {
        const { status, stderr } = validate(xml(result));
        assert.equal(status, 0, stderr);
      }
      assert.notEqual(validate(xml(EVERY_KIND).replaceAll('<testcase name', '<testcase nam')).status, 0);
    });
  }
});
