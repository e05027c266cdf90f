// Items as authors write them, with the place of every part.
import { strict as assert } from 'node:assert';
import type { Item } from '../../../src/core/model/types.js';
import { COURSE, projectOf } from '../../support/courses.js';

const UNIT =
  '---\ntype: unit\nid: u\ntitle: U\noutcomes:\n  - { id: a, text: Solve. }\n  - { id: b, text: Explain. }\nmisconceptions:\n  - { id: flip, text: Flips. }\n---\n';

function items(body: string, language = 'en'): readonly Item[] {
  const course = COURSE.replace('id: c', `id: c\nlanguage: ${language}`);
  const project = projectOf({
    'course.md': course,
    'u.md': UNIT,
    'a.md': `---\ntype: assessment\nunit: u\nform: A\n---\n\n${body}`,
  });
  return project.courses()[0]!.course.units[0]!.forms[0]!.items;
}

function one(body: string, language?: string): Item {
  const [item] = items(body, language);
  assert.ok(item);
  return item;
}

describe('items', () => {
  it('reads a choice with feedback, tags and math', () => {
    const item = one(
      '## Two steps, fraction {#q1 outcome=a points=2 .fixed}\n\nSolve $\\frac{x}{3} + 4 = 6$.\n\n- [ ] $x = 30$ {misconception=flip}\n\n  Adding 4 to both sides doubles it; subtract 4 instead.\n- [x] $x = 6$\n- [ ] $x = \\frac{2}{3}$\n',
    );
    assert.equal(item.kind, 'choice');
    assert.equal(item.id, 'q1');
    assert.equal(item.title, 'Two steps, fraction');
    assert.equal(item.points, 2);
    assert.ok(item.fixed);
    assert.equal(item.stem, 'Solve $\\frac{x}{3} + 4 = 6$.');
    assert.deepEqual(
      item.options.map(({ text, key }) => [text, key]),
      [
        ['$x = 30$', false],
        ['$x = 6$', true],
        ['$x = \\frac{2}{3}$', false],
      ],
    );
    assert.equal(item.options[0]!.misconception?.id, 'flip');
    assert.equal(item.options[0]!.feedback, 'Adding 4 to both sides doubles it; subtract 4 instead.');
    assert.deepEqual(
      item.outcomes.map(({ id }) => id),
      ['a'],
    );
  });

  it('finds each kind of item from its content or its type', () => {
    const kinds = items(
      [
        '## A {outcome=a}\n\nWhich?\n\n- [x] yes\n- [ ] no',
        '## B {outcome=a}\n\nWhich?\n\n- [x] yes\n- [x] also\n- [ ] no',
        '## C {outcome=a}\n\nHow many?\n\nAnswer: 5',
        '## D {outcome=a}\n\nWho?\n\nAnswer: Ada | Ada Lovelace',
        '## E {outcome=a type=ordering}\n\nOrder.\n\n1. one\n2. two',
        '## F {outcome=a type=matching}\n\nMatch.\n\n| l | r |\n|---|---|\n| a | b |\n| c | d |',
        '## G {outcome=a}\n\nExplain.\n\n| Criterion | Beginning | proficient |\n|---|---|---|\n| Clear {outcome=b} | no | yes |',
        '## H {outcome=a}\n\nJust text.',
        '## I {.stimulus}\n\nA text for the next ones.',
        '## J {outcome=a}\n\nData:\n\n| x | y |\n|---|---|\n| 1 | 2 |\n\nAnswer: 2',
      ].join('\n\n'),
    );
    assert.deepEqual(
      kinds.map(({ kind }) => kind),
      ['choice', 'multiple', 'numeric', 'text', 'ordering', 'matching', 'constructed', undefined, 'numeric'],
    );
    assert.deepEqual(
      kinds[6]!.outcomes.map(({ id }) => id),
      ['a', 'b'],
    );
    assert.equal(kinds[8]!.stimulus, 0);
    assert.match(kinds[8]!.stem, /^Data: x y 1 2$/);
  });

  it('reads answers with tolerance, range, unit, alternatives, fractions and the language’s decimal sign', () => {
    const answer = (text: string, language?: string) =>
      one(`## Q {outcome=a}\n\nSay.\n\nAnswer: ${text}`, language).answer;
    const numeric = (low: number, high: number, unit?: string) => ({
      kind: 'numeric',
      low,
      high,
      value: (low + high) / 2,
      ...(unit && { unit }),
    });
    assert.deepEqual(answer('5'), numeric(5, 5));
    assert.deepEqual(answer('−3'), numeric(-3, -3));
    assert.deepEqual(answer('5 ± 0.5'), numeric(4.5, 5.5));
    assert.deepEqual(answer('5 +/- 0.5 cm'), numeric(4.5, 5.5, 'cm'));
    assert.deepEqual(answer('200 ± 2%'), numeric(196, 204));
    assert.deepEqual(answer('9.5..10.5'), numeric(9.5, 10.5));
    assert.deepEqual(answer('9.5 .. 10.5 m/s^2'), numeric(9.5, 10.5, 'm/s^2'));
    assert.deepEqual(answer('-2..2'), numeric(-2, 2));
    assert.deepEqual(answer('$\\frac{1}{2}$')?.kind, 'text');
    assert.deepEqual(answer('3/4'), numeric(0.75, 0.75));
    assert.deepEqual(answer('$-3$'), numeric(-3, -3));
    assert.deepEqual(answer('80 %'), numeric(80, 80, '%'));
    assert.deepEqual(answer('1,250'), numeric(1250, 1250));
    assert.deepEqual(answer('0,5 kg', 'es'), numeric(0.5, 0.5, 'kg'));
    assert.deepEqual(answer('1.250', 'de'), numeric(1250, 1250));
    assert.deepEqual(answer('3 × 10^8 m/s'), numeric(3e8, 3e8, 'm/s'));
    assert.deepEqual(answer('photosynthesis | photo-synthesis'), {
      kind: 'text',
      accepted: ['photosynthesis', 'photo-synthesis'],
    });
    assert.deepEqual(answer('5 | five'), { kind: 'text', accepted: ['5', 'five'] });
    assert.deepEqual(answer('1984 by George Orwell')?.kind, 'text');
  });

  it('reads answers and explanations in the course’s language, on lines of one paragraph, to the end of the item', () => {
    const item = one(
      '## Q {outcome=a}\n\n¿Cuánto es?\nRespuesta: 0,5\nExplicación: Porque sí.\n\nMás texto.\n\n- lista\n',
      'es',
    );
    assert.equal(item.kind, 'numeric');
    assert.equal(item.stem, '¿Cuánto es?');
    assert.equal(item.explanation, 'Porque sí. Más texto. lista');
    assert.equal(one('## Q {outcome=a}\n\nCombien ?\n\nRéponse : 4', 'fr').kind, 'numeric');
  });

  it('takes braces for attributes only where they look like some', () => {
    assert.equal(one('## The set {1, 2} {outcome=a}\n\nSay.\n\nAnswer: 1').title, 'The set {1, 2}');
    assert.equal(one('## The set {1, 2}\n\nSay.\n\nAnswer: 1').title, 'The set {1, 2}');
    assert.equal(one('## Code `{#q}`\n\nSay.\n\nAnswer: 1').id, undefined);
    assert.equal(one('## Title {#a outcome="a" level=apply} ##\n\nSay.\n\nAnswer: 1').id, 'a');
    assert.deepEqual(
      one('## Q {#q1 outcomes="a b"}\n\nSay.\n\nAnswer: 1').outcomes.map(({ id }) => id),
      ['a', 'b'],
    );
  });

  it('asks with the title where there is no other text', () => {
    assert.equal(one('## What is 2 + 3? {outcome=a}\n\nAnswer: 5').stem, 'What is 2 + 3?');
  });

  it('gives the only outcome of a unit to items that name none', () => {
    const project = projectOf({
      'course.md': COURSE,
      'u.md': UNIT.replace('  - { id: b, text: Explain. }\n', ''),
      'a.md': '---\ntype: assessment\nunit: u\n---\n\n## Q\n\nSay.\n\nAnswer: 1\n',
    });
    assert.deepEqual(
      project.courses()[0]!.course.units[0]!.forms[0]!.items[0]!.outcomes.map(({ key }) => key),
      ['u/a'],
    );
  });
});
