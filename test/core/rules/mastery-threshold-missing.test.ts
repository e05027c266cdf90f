// The change that sets a threshold: it ends the finding and touches nothing else.
import { strict as assert } from 'node:assert';
import { shortFindings } from '../../support/courses.js';
import { appliedFixes, newFindings } from '../../support/rule-fixes.js';

const NAME = 'mastery-threshold-missing';
const UNIT = '---\ntype: unit\nid: u\ntitle: U\noutcomes: [{ id: a, text: Solve equations. }]\n---\n';
const HEAD = '---\ntype: course\nformat: 1\nid: c\ntitle: C\n';

function fixed(course: string): string {
  const texts = { 'course.md': course, 'unit.md': UNIT };
  assert.equal(shortFindings(texts, {}, /threshold-missing/).length, 1);
  const [fix, ...others] = appliedFixes(texts, NAME);
  assert.ok(fix);
  assert.equal(others.length, 0);
  assert.equal(fix.safe, false);
  assert.deepEqual(shortFindings(fix.texts, {}, /threshold|format/), []);
  assert.deepEqual(newFindings(texts, fix.texts), []);
  return fix.text;
}

describe('mastery-threshold-missing: the change', () => {
  it('adds the threshold below the last key and leaves the body', () => {
    assert.equal(
      fixed(`${HEAD}units: [u]\n---\n\n# C\n`),
      `${HEAD}units: [u]\nmastery:\n  threshold: 80%\n---\n\n# C\n`,
    );
  });

  it('keeps the line ends of the file', () => {
    const course = `${HEAD}---\n`.replaceAll('\n', '\r\n');
    assert.equal(fixed(course), `${HEAD}mastery:\n  threshold: 80%\n---\n`.replaceAll('\n', '\r\n'));
  });

  it('writes the share that the option names', () => {
    const rules = 'rules: { mastery-threshold-missing: { default: 85% } }\n';
    assert.match(fixed(`${HEAD}${rules}---\n`), /mastery: \{ threshold: 85% \}\n---\n$/);
  });

  it('goes into mastery where the course already has it', () => {
    assert.match(
      fixed(`${HEAD}mastery:\n  attempts: 2\n---\n`),
      /mastery:\n {2}attempts: 2\n {2}threshold: 80%\n/,
    );
    assert.match(
      fixed(`${HEAD}mastery: { attempts: 2 }\n---\n`),
      /mastery: \{ attempts: 2, threshold: 80% \}\n/,
    );
  });

  it('proposes nothing where the frontmatter cannot be told', () => {
    const texts = { 'course.md': `${HEAD}mastery: 80%\n---\n`, 'unit.md': UNIT };
    for (const fix of appliedFixes(texts, NAME)) assert.deepEqual(newFindings(texts, fix.texts), []);
  });
});
