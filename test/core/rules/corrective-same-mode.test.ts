// Which modes the rule compares and proposes.
import { strict as assert } from 'node:assert';
import { COURSE, shortFindings, type Texts } from '../../support/courses.js';
import { appliedFixes, newFindings } from '../../support/rule-fixes.js';

const NAME = 'corrective-same-mode';

function course(lessons: readonly string[], corrective: string, rules = ''): Texts {
  return {
    'course.md': COURSE.replace(/---\n$/, `${rules}---\n`),
    'unit.md': '---\ntype: unit\nid: u\ntitle: U\noutcomes: [{ id: a, text: Solve it. }]\n---\n',
    ...Object.fromEntries(
      lessons.map((mode, i) => [
        `lesson-${i}.md`,
        `---\ntype: lesson\nunit: u\nmode: ${mode}\n---\n\nText.\n`,
      ]),
    ),
    'corrective.md': `---\ntype: corrective\nunit: u\noutcomes: [a]\nmode: ${corrective}\n---\n\nText.\n`,
  };
}

const found = (texts: Texts): readonly string[] => shortFindings(texts, {}, new RegExp(`^${NAME}$`));

describe(NAME, () => {
  it('takes the most different of several modes, and compares with every lesson', () => {
    assert.deepEqual(found(course(['lecture', 'reading'], '[lecture, peer-tutoring]')), []);
    assert.equal(found(course(['lecture', 'discussion'], 'tutoring')).length, 1);
  });

  it('says nothing about unknown modes and where nothing can be compared', () => {
    assert.deepEqual(found(course(['magic'], 'magic')), []);
    assert.deepEqual(found(course([], 'lecture')), []);
    assert.deepEqual(found(course(['lecture'], '[]')), []);
  });

  it('demands both facets where the course does', () => {
    const rules = `rules: { ${NAME}: [error, { require: both }] }\n`;
    assert.deepEqual(found(course(['lecture'], 'peer-tutoring', rules)), []);
    assert.deepEqual(found(course(['lecture'], 'video', rules)), [
      'corrective.md:5:7 corrective-same-mode [video]',
    ]);
  });

  it('proposes modes that end the finding', () => {
    const texts = course(['lecture', 'discussion'], 'lecture');
    const fixes = appliedFixes(texts, NAME);
    assert.equal(fixes.length, 3);
    for (const { safe, texts: after } of fixes) {
      assert.equal(safe, false);
      assert.deepEqual(found(after), []);
      assert.deepEqual(newFindings(texts, after), []);
    }
  });
});
