// How the rule counts forms, points and rubrics, and the threshold that it proposes.
import { strict as assert } from 'node:assert';
import { COURSE, projectOf, type Texts } from '../../support/courses.js';
import { appliedFixes } from '../../support/rule-fixes.js';

const NAME = 'mastery-threshold-step';

function course(threshold: string, forms: Readonly<Record<string, readonly number[]>>, unit = ''): Texts {
  const texts: Record<string, string> = {
    'course.md': COURSE.replace('80%', threshold),
    'unit.md': `---\ntype: unit\nid: u\ntitle: U\n${unit}outcomes:\n  - { id: a, text: Solve equations. }\n---\n\nText.\n`,
  };
  for (const [name, points] of Object.entries(forms)) {
    const items = points.map(
      (own, i) => `## Item ${i} {points=${own}}\n\nWhat is ${i} + 1?\n\nAnswer: ${i + 1}\n`,
    );
    texts[`${name}.md`] = `---\ntype: assessment\nunit: u\nform: ${name}\n---\n\n${items.join('\n')}`;
  }
  return texts;
}

function words(texts: Texts): readonly string[] {
  return projectOf(texts)
    .allFindings()
    .filter(({ rule }) => rule === NAME)
    .map(({ message, help }) => `${message} | ${help}`);
}

describe('mastery-threshold-step', () => {
  it('reports once for parallel forms, with a length and a threshold that work', () => {
    assert.deepEqual(words(course('80%', { A: [1, 1, 1], B: [1, 1, 1] })), [
      'The outcome “a” asks for more than 80%: in forms A and B it has 3 items, and it needs all of them (100%). | ' +
        'Write 5 items for this outcome in each form, of which 4 must then be right.',
    ]);
  });

  it('names forms that differ apart from each other, the widest gap first', () => {
    const [found] = words(course('70%', { A: [1, 1, 1, 1, 1, 1], B: [1, 1, 1] }));
    assert.match(
      found!,
      /in form B it has 3 items, and it needs all of them \(100%\); in form A it has 6 items, and it needs 5 \(83.3%\)/,
    );
  });

  it('knows that items of different weight make steps too', () => {
    assert.match(words(course('80%', { A: [5, 5] }))[0]!, /it needs 10 of 10 points \(100%\)/);
    assert.match(words(course('80%', { A: [1, 5, 5] }))[0]!, /it needs 10 of 11 points/);
    assert.deepEqual(words(course('80%', { A: [1, 1, 3] })), []);
  });

  it('holds the limit in spite of rounding', () => {
    assert.deepEqual(words(course('90%', { A: [1, 1, 1, 1, 1] })), []);
    assert.deepEqual(words(course('80%', { A: [1, 1, 1, 1, 1] })), []);
  });

  it('proposes a usual threshold where the unit sets its own and one solves it', () => {
    const own = course('80%', { A: [1, 1, 1, 1, 1, 1] }, 'mastery: { threshold: 85% }\n');
    const [fix] = appliedFixes(own, NAME);
    assert.equal(fix?.title, 'Set the unit’s threshold to 83%');
    assert.match(fix.text, /mastery: \{ threshold: 83% \}\n/);
    assert.deepEqual(words(fix.texts), []);
  });

  it('proposes none where the threshold is the course’s', () => {
    assert.deepEqual(appliedFixes(course('85%', { A: [1, 1, 1, 1, 1, 1] }), NAME), []);
  });

  it('proposes no threshold below the usual range', () => {
    assert.deepEqual(
      appliedFixes(course('85%', { A: [1, 1, 1] }, 'mastery: { threshold: 80% }\n'), NAME),
      [],
    );
  });
});
