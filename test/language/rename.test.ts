// Renaming units, outcomes, misconceptions, items and standards across a course.
import { strict as assert } from 'node:assert';
import { isRefusal, prepareRename } from '../../src/language/rename.js';
import type { Texts } from '../support/courses.js';
import { atCursor } from '../support/cursor.js';
import { textAt } from '../support/edits.js';
import { NAVIGATION } from '../support/navigation-course.js';
import { marked, renamedLines } from '../support/renaming.js';

function prepared(texts: Texts): string {
  const at = atCursor(texts);
  const start = prepareRename(at.view, at.path, at.offset);
  return isRefusal(start)
    ? start.refusal
    : `${textAt(at.view, at.texts, at.path, start.range)} (${start.placeholder})`;
}

describe('preparing a rename', () => {
  it('offers the bare id, without quotes and unit', () => {
    assert.equal(prepared(marked('first/form-b.md', '"first/flip"', '"first/fl¦ip"')), 'flip (flip)');
    assert.equal(prepared(marked('first/form-b.md', '"first/flip"', '"fir¦st/flip"')), 'first (first)');
    assert.equal(prepared(marked('first/unit.md', '"explain"', '"explain¦"')), 'explain (explain)');
    assert.equal(prepared(marked('first/form-a.md', '#q2', '#¦q2')), 'q2 (q2)');
  });

  it('offers today’s id where an earlier one is written', () => {
    assert.equal(prepared(marked('first/lesson.md', 'unit: start', 'unit: st¦art')), 'start (first)');
  });

  it('says why there is nothing to rename', () => {
    assert.equal(
      prepared(marked('first/unit.md', 'Flips', 'Fl¦ips')),
      'Only ids of units, outcomes, misconceptions, items and standards can be renamed. Put the cursor on one of them.',
    );
    assert.equal(
      prepared({ ...NAVIGATION, 'x.md': '---\ntype: lesson\nunit: first\noutcomes: [no¦pe]\n---\n' }),
      'There is no outcome “nope” in this course, so there is nothing to rename.',
    );
    assert.match(prepared({ 'x.md': '---\ntype: lesson\nunit: fi¦rst\n---\n' }), /belongs to no course/);
    assert.match(prepared(marked('first/unit.md', '[start]', '[st¦art]')), /“start” is an earlier id/);
  });

  it('refuses an id that is given twice', () => {
    const twice = {
      ...NAVIGATION,
      'second/unit.md': NAVIGATION['second/unit.md']!.replace('id: judge', 'id: explain'),
    };
    assert.match(
      prepared(marked('second/unit.md', 'explain\n    text: Explain', '¦explain\n    text: Explain', twice)),
      /more than one outcome/,
    );
    const items = { ...NAVIGATION, 'first/form-a.md': NAVIGATION['first/form-a.md']!.replace('#q2', '#q1') };
    assert.match(prepared(marked('first/form-a.md', 'One {#q1', 'One {#¦q1', items)), /more than one item/);
  });
});

describe('rename', () => {
  it('changes an outcome in all files, in its own part of qualified names only', () => {
    assert.deepEqual(renamedLines(marked('first/unit.md', '- id: solve', '- id: sol¦ve'), 'find'), [
      'first/unit.md:   - id: find',
      "first/unit.md:     outcomes: [find, 'explain']",
      'first/lesson.md: outcomes: [first/find, explain]',
      'first/form-a.md: ## One {#q1 outcome=find}',
      'first/form-a.md: ## Two {#q2 outcomes="find explain"}',
      'first/form-b.md: ## Eins {#q1 outcome=first/find}',
      'second/unit.md: requires: [first, first/find]',
      'exam.md: ## One {#e1 outcome=find}',
    ]);
  });

  it('keeps quotes', () => {
    assert.deepEqual(
      renamedLines(marked('first/form-a.md', 'Clear {outcome=explain', 'Clear {outcome=e¦xplain'), 'say-why'),
      [
        'first/unit.md:   - { id: "say-why", text: Explain equations., standards: S.1.a }',
        "first/unit.md:     outcomes: [solve, 'say-why']",
        'first/lesson.md: outcomes: [first/solve, say-why]',
        'first/form-a.md: ## Two {#q2 outcomes="solve say-why"}',
        'first/form-a.md: | Clear {outcome=say-why} | no | yes |',
        'exam.md: ## Two {#e2 outcomes="first/say-why judge"}',
      ],
    );
  });

  it('changes a unit also before the slash of qualified names, and where an earlier id is written', () => {
    assert.deepEqual(renamedLines(marked('first/unit.md', 'id: first', 'id: firs¦t'), 'basics'), [
      'course.md: units: [basics, second]',
      'first/unit.md: id: basics',
      'first/lesson.md: unit: basics',
      'first/lesson.md: outcomes: [basics/solve, explain]',
      'first/form-a.md: unit: basics',
      'first/form-b.md: unit: basics',
      'first/form-b.md: ## Eins {#q1 outcome=basics/solve}',
      'first/form-b.md: - [ ] b {misconception="basics/flip"}',
      'second/unit.md: requires: [basics, basics/solve]',
      'exam.md: covers: [basics, second/judge]',
      'exam.md: ## Two {#e2 outcomes="basics/explain judge"}',
    ]);
  });

  it('changes a misconception', () => {
    assert.deepEqual(renamedLines(marked('first/form-b.md', 'first/flip', 'first/fl¦ip'), 'sign-flip'), [
      'first/unit.md:   - id: sign-flip',
      'first/lesson.md: misconceptions: sign-flip',
      'first/form-a.md: - [ ] b {misconception=sign-flip}',
      'first/form-b.md: - [ ] b {misconception="first/sign-flip"}',
      'exam.md: - [ ] x {misconception=sign-flip}',
    ]);
  });

  it('changes an item with its counterparts and the links to it', () => {
    assert.deepEqual(renamedLines(marked('first/form-a.md', '#q1', '#q¦1'), 'card'), [
      'first/unit.md: See [the first question](form-a.md#card) and ![the plan](../img/plan.png).',
      'first/form-a.md: ## One {#card outcome=solve}',
      'first/form-b.md: ## Eins {#card outcome=first/solve}',
    ]);
  });

  it('changes a standard, and puts a code in quotes where it needs them', () => {
    assert.deepEqual(renamedLines(marked('standards.md', 'code: S.1,', 'code: S¦.1,'), 'K-2: numbers'), [
      "standards.md:   - { code: 'K-2: numbers', text: Do this. }",
      "standards.md:   - { code: S.1.a, text: Do that., parent: 'K-2: numbers' }",
      "first/unit.md:     standards: ['K-2: numbers']",
    ]);
  });

  it('refuses names that cannot be ids', () => {
    const texts = marked('first/unit.md', '- id: solve', '- id: sol¦ve');
    assert.match(String(renamedLines(texts, 'two words')), /“two words” cannot be an id/);
    assert.match(String(renamedLines(texts, '')), /cannot be an id/);
    assert.match(String(renamedLines(texts, 'first/find')), /without the unit/);
    assert.match(String(renamedLines(texts, 'null')), /empty value/);
    assert.deepEqual(renamedLines(texts, ' löse_1.a-b ')[0], 'first/unit.md:   - id: löse_1.a-b');
  });

  it('refuses names that are taken', () => {
    assert.equal(
      renamedLines(marked('first/unit.md', '- id: solve', '- id: sol¦ve'), 'explain'),
      '“explain” is already the id of another outcome of “first”.',
    );
    assert.equal(
      renamedLines(marked('second/unit.md', 'id: second', 'id: sec¦ond'), 'first'),
      '“first” is already the id of another unit.',
    );
    assert.match(
      String(renamedLines(marked('second/unit.md', 'id: second', 'id: sec¦ond'), 'start')),
      /an earlier id of the unit that is now “first”/,
    );
    assert.equal(
      renamedLines(marked('first/form-a.md', '#q2', '#q¦2'), 'q1'),
      '“q1” is already an item of “first/form-a.md”.',
    );
    assert.equal(
      renamedLines(marked('standards.md', 'code: S.1,', 'code: S¦.1,'), 'S.1.a'),
      '“S.1.a” is already the code of another standard.',
    );
  });

  it('lets an item become the counterpart of another form’s item', () => {
    const texts = { ...NAVIGATION, 'first/form-b.md': NAVIGATION['first/form-b.md']!.replace('#q1', '#z1') };
    assert.deepEqual(renamedLines(marked('first/form-b.md', '#z1', '#¦z1', texts), 'q1'), [
      'first/form-b.md: ## Eins {#q1 outcome=first/solve}',
    ]);
  });

  it('changes nothing where the name stays', () => {
    assert.deepEqual(
      renamedLines(marked('first/unit.md', '- id: solve', '- id: sol¦ve'), 'solve', { leaveAlias: true }),
      [],
    );
  });

  it('adds the unit where a bare name of an exam would fit two outcomes', () => {
    const texts = { ...NAVIGATION, 'exam.md': NAVIGATION['exam.md']!.replace('second/judge', 'second') };
    assert.deepEqual(
      renamedLines(
        marked('first/form-a.md', '#q1 outcome=solve', '#q1 outcome=sol¦ve', texts),
        'judge',
      ).slice(-2),
      [
        'exam.md: ## One {#e1 outcome=first/judge}',
        'exam.md: ## Two {#e2 outcomes="first/explain second/judge"}',
      ],
    );
  });

  it('adds the unit where a bare name would mean a unit', () => {
    const texts = {
      ...NAVIGATION,
      'second/unit.md': NAVIGATION['second/unit.md']!.replace('first/solve]', 'judge]'),
    };
    assert.deepEqual(renamedLines(marked('second/unit.md', 'id: judge', 'id: ¦judge', texts), 'first'), [
      'second/unit.md: requires: [first, second/first]',
      'second/unit.md:   - id: first',
      'exam.md: covers: [first, second/first]',
      'exam.md: ## Two {#e2 outcomes="first/explain first"}',
    ]);
    assert.deepEqual(
      renamedLines(marked('first/unit.md', 'id: first', 'id: ¦first', texts), 'judge').slice(-3),
      [
        'second/unit.md: requires: [judge, second/judge]',
        'exam.md: covers: [judge, second/judge]',
        'exam.md: ## Two {#e2 outcomes="judge/explain judge"}',
      ],
    );
  });

  it('replaces a name that is written with escapes as a whole', () => {
    const texts = {
      ...NAVIGATION,
      'x.md': '---\ntype: lesson\nunit: first\noutcomes: ["first\\x2Fsolve", explain]\n---\n',
    };
    assert.equal(
      renamedLines(marked('first/unit.md', '- id: solve', '- id: sol¦ve', texts), 'find').at(-1),
      'x.md: outcomes: ["first/find", explain]',
    );
  });
});
