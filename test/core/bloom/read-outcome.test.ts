// Reading the head of English outcomes, with the examples of the domain brief, sections 1.4, 2 and 10.
import assert from 'node:assert/strict';
import { cover, read, verbsOf } from './reading.js';

describe('the verb of an outcome', () => {
  it('is the one at its head', () => {
    for (const [text, verb] of [
      ['Order fractions with unlike denominators', 'order'],
      ['Create and switch branches', 'create'],
      ['Explain osmosis', 'explain'],
      ['Titrate an acid', 'titrate'],
      ['Identify bias', 'identify'],
      ['List three causes', 'list'],
      ['Describe the water cycle', 'describe'],
      ['Write code', 'write'],
      ['Trace a loop', 'trace'],
      ['Defend a position on nuclear power', 'defend'],
      ['Solve two-step linear equations with rational coefficients.', 'solve'],
    ] as const) {
      const reading = read(text);
      assert.equal(reading.verb, verb, text);
      assert.equal(cover(text, reading.head)?.toLowerCase(), verb, text);
      assert.equal(reading.unmeasurable, undefined, text);
      assert.equal(reading.level, reading.levels[0], text);
    }
  });

  it('is not looked for in the middle of the sentence', () => {
    for (const text of [
      'Explain the design of a model',
      'Explain the test plan, the report and the list of values',
    ]) {
      assert.deepEqual(verbsOf(read(text)), ['explain'], text);
    }
    for (const text of [
      'Fractions and decimals',
      'Git branches',
      'A report on the plan',
      'What students will design',
      "The student's work",
    ]) {
      const reading = read(text);
      assert.equal(reading.head, undefined, text);
      assert.deepEqual([reading.levels, reading.coordinated], [[], []], text);
    }
  });

  it('is no noun before "of"', () => {
    for (const text of ['Design of experiments', 'States of matter', 'Use of force'])
      assert.equal(read(text).head, undefined, text);
    assert.equal(read('Planning of surveys').verb, 'plan');
  });

  it('has the plausible levels of the verb lists', () => {
    assert.deepEqual(read('Identify bias').levels, ['remember', 'understand', 'analyze']);
    assert.ok(read('Describe the water cycle').levels.includes('understand'));
    assert.ok(!read('List the causes').levels.includes('create'));
  });

  it('is known in British and American spelling, and in other forms', () => {
    for (const text of [
      'Analyse the poem',
      'Analyze the poem',
      'Analysing the poem',
      'The learner analyses the poem',
    ]) {
      assert.equal(read(text).verb, 'analyze', text);
      assert.equal(read(text).level, 'analyze', text);
    }
    assert.equal(read('Learners categorised rocks').verb, 'categorize');
  });

  it('is the longest one that fits', () => {
    assert.equal(read('Make a case for reform').verb, 'make a case for');
    assert.equal(read('Critically appraise a paper').verb, 'critically appraise');
    assert.equal(read('Reflect on your practice').verb, 'reflect on');
    assert.equal(read('Reflect').unmeasurable?.phrase, 'reflect');
  });

  it('may be in two parts with up to three words between', () => {
    const text = 'Break the problem down into parts';
    const reading = read(text);
    assert.equal(reading.verb, 'break down');
    assert.equal(cover(text, reading.head), 'Break');
    assert.equal(cover(text, reading.particle), 'down');
    assert.equal(read('Weigh the two arguments up').verb, 'weigh up');
    assert.equal(read('Set one two three four up').verb, undefined);
    assert.equal(read('Write letters and fill out forms').verb, 'write');
  });
});

describe('what precedes the verb', () => {
  it('is skipped and reported', () => {
    for (const leadIn of [
      'By the end of this unit, students will be able to ',
      'By the end of the lesson learners can ',
      'Upon successful completion of this course, the student should be able to ',
      'Students will ',
      'Learners ',
      'The learner will be able to ',
      'You will be able to ',
      "You'll be able to ",
      'I can ',
      'SWBAT ',
      'Ability to ',
      'Be able to ',
      'To ',
      'LO1: ',
      'Learning outcome 1.2 – ',
      'The aim of this unit is to ',
      'Nurses on the ward will be able to ',
      'Students who complete this unit will be able to ',
      'Given a balance sheet, ',
      'Using a microscope, ',
      'In groups of three, students will ',
      'Without a calculator, ',
    ]) {
      const text = `${leadIn}explain the result`;
      const reading = read(text);
      assert.equal(reading.verb, 'explain', text);
      assert.equal(cover(text, reading.leadIn), leadIn.trim(), text);
    }
  });

  it('may be a list marker, which is no lead-in', () => {
    for (const marker of ['- ', '* ', '1. ', '2) ', 'a) ', '(iv) ', '- [ ] ', '• ']) {
      const reading = read(`${marker}Explain it`);
      assert.equal(reading.verb, 'explain', marker);
      assert.equal(reading.leadIn, undefined, marker);
    }
  });

  it('may be adverbs', () => {
    for (const text of [
      'Independently plan a survey',
      'Students will also plan a survey',
      'Correctly and safely plan a survey',
      'then plan a survey',
    ]) {
      assert.equal(read(text).verb, 'plan', text);
    }
    assert.equal(read('Family planning').head, undefined);
  });

  it('may hold markup', () => {
    const text = 'Students will be able to **ex­plain** `git` and $x$';
    const reading = read(text);
    assert.equal(reading.verb, 'explain');
    assert.equal(cover(text, reading.head), 'ex­plain');
    for (const opaque of ['`explain` it', '$explain$ it']) assert.equal(read(opaque).head, undefined, opaque);
  });

  it('is not a condition when no verb follows its comma', () => {
    assert.equal(read('Using graphs, tables and charts').verb, 'use');
  });
});

describe('a weak verb', () => {
  it('is reported beside its levels', () => {
    assert.deepEqual(read('Discuss chapter 2').weak, { verb: 'discuss', kind: 'activity' });
    assert.equal(read('Discuss chapter 2').level, 'understand');
    assert.equal(read('Complete worksheet 3').weak?.kind, 'activity');
    assert.equal(read('Use the basics').weak?.kind, 'object decides');
  });

  it('has no level when no list gives it one', () => {
    const reading = read('Participate in class');
    assert.equal(reading.verb, 'participate');
    assert.deepEqual(reading.levels, []);
    assert.ok(reading.head);
  });

  it('is not reported for a verb that says enough', () => {
    assert.equal(read('Defend a position on energy').weak, undefined);
  });
});

describe('a teacher-centred outcome', () => {
  it('speaks of the course or of teaching', () => {
    for (const [text, span] of [
      ['This unit covers photosynthesis', 'This unit covers'],
      ['This course will look at loops', 'This course will'],
      ['To teach loops', 'To teach'],
      ['Introduces loops', 'Introduces'],
      ['To introduce students to loops', 'To introduce students'],
      ['Provide students with an overview', 'Provide students'],
      ['Present students with a case', 'Present students'],
      ['In this unit we will cover loops', 'In this unit we will cover'],
    ] as const) {
      assert.equal(cover(text, read(text).teacherCentred), span, text);
    }
  });

  it('is not one in which learners act', () => {
    for (const text of [
      'Trace a loop',
      'Present findings to the class',
      'The learner presents a solution',
      'To explain loops',
    ]) {
      assert.equal(read(text).teacherCentred, undefined, text);
    }
  });

  it('may still name what learners do', () => {
    const reading = read('This unit will enable students to explain osmosis');
    assert.ok(reading.teacherCentred);
    assert.equal(reading.verb, 'explain');
  });
});
