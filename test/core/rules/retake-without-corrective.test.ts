// Attempts and forms counted over a course, and the changes that the rule proposes.
import { strict as assert } from 'node:assert';
import { projectOf, type Texts } from '../../support/courses.js';
import { appliedFixes, newFindings } from '../../support/rule-fixes.js';

const NAME = 'retake-without-corrective';

function course(mastery: string, forms: Readonly<Record<string, number>>, own = ''): Texts {
  const texts: Record<string, string> = {
    'course.md': `---\ntype: course\nid: c\ntitle: C\nrules: { preset: strict }\nmastery: { threshold: 80%${mastery} }\n---\n`,
  };
  for (const [unit, count] of Object.entries(forms)) {
    texts[`${unit}/unit.md`] =
      `---\ntype: unit\nid: ${unit}\ntitle: U\n${own}outcomes: [{ id: a, text: Solve it. }]\n---\n`;
    for (const name of ['A', 'B', 'C', 'D', 'E'].slice(0, count)) {
      texts[`${unit}/${name}.md`] =
        `---\ntype: assessment\nunit: ${unit}\nform: ${name}\n---\n\n## Q\n\nHow much is ${name}?\n\nAnswer: 1\n`;
    }
  }
  return texts;
}

const found = (texts: Texts) =>
  projectOf(texts)
    .allFindings()
    .filter(({ rule }) => rule === NAME);

describe(NAME, () => {
  it('reports a policy once, where it is written', () => {
    const findings = found(course(', retake: anytime', { u: 2, v: 2 }));
    assert.deepEqual(
      findings.map(({ file }) => file),
      ['course.md'],
    );
    assert.equal(found(course('', { u: 2, v: 2 }, 'mastery: { retake: anytime }\n')).length, 2);
  });

  it('names the units that have too few forms, but not those that wait for a second one', () => {
    const [finding, ...others] = found(course(', attempts: 3', { u: 3, v: 2, w: 1 }));
    assert.deepEqual(others, []);
    assert.match(finding!.message, /3 times, but “v” has only 2 forms/);
    assert.deepEqual(
      finding!.related.map(({ file }) => file),
      ['v/unit.md'],
    );
    assert.deepEqual(found(course(', attempts: 3', { w: 1 })), []);
    assert.deepEqual(found(course('', { u: 5 })), []);
  });

  it('gives a hint where there are enough forms for very many attempts', () => {
    const [finding] = found(course(', attempts: 5', { u: 5 }));
    assert.equal(finding?.severity, 'info');
    // 1 − (1 − .337)^5
    assert.match(finding!.message, /in 87% of cases/);
  });

  it('proposes changes that end the finding', () => {
    for (const texts of [course(', retake: anytime', { u: 2 }), course(', attempts: 4', { u: 2, v: 3 })]) {
      const [fix] = appliedFixes(texts, NAME);
      assert.equal(fix?.safe, false);
      assert.deepEqual(found(fix.texts), []);
      assert.deepEqual(newFindings(texts, fix.texts), []);
    }
  });
});
