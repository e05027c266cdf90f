// Wordings that cannot be observed: listed phrases, constructions that hide the verb, and what an author allows.
import assert from 'node:assert/strict';
import { packFor } from '../../../src/core/bloom/pack.js';
import { cover, read } from './reading.js';

describe('an unmeasurable phrase', () => {
  it('is found for every row of the list, with its kind and suggestions', () => {
    for (const { phrase, kind, suggest } of packFor('en')!.unmeasurable) {
      const text = `Students will ${phrase} fractions`;
      const { unmeasurable, level, levels, verb, head } = read(text);
      assert.ok(unmeasurable, text);
      assert.deepEqual(
        [unmeasurable.phrase, unmeasurable.kind, unmeasurable.suggest],
        [phrase, kind, suggest],
        text,
      );
      assert.equal(cover(text, unmeasurable), phrase);
      assert.equal(cover(text, head), phrase);
      assert.deepEqual([level, levels, verb], [undefined, [], undefined], text);
    }
  });

  it('counts before a verb of the same length', () => {
    assert.equal(read('Memorize the capitals').unmeasurable?.phrase, 'memorize');
    assert.equal(read('Understand osmosis').level, undefined);
  });

  it('leaves longer measurable phrases alone', () => {
    assert.equal(read('Reflect on your practice against the criteria').unmeasurable, undefined);
    assert.equal(read('Describe how plants learn').unmeasurable, undefined);
  });

  it('is found in its other forms and spellings', () => {
    for (const [text, phrase] of [
      ['Students are aware of risks', 'be aware of'],
      ['Understanding fractions', 'understand'],
      ['The learner knows the capitals', 'know'],
      ['Familiarise yourself with Git', 'familiarize'],
    ] as const) {
      assert.equal(read(text).unmeasurable?.phrase, phrase, text);
    }
  });
});

describe('a construction that hides the verb', () => {
  it('gives way to the verb inside', () => {
    for (const [text, covered, suggest] of [
      ['Demonstrate the ability to plan a survey', 'Demonstrate the ability to plan', ['plan']],
      [
        'Develop the capacity to critically evaluate sources',
        'Develop the capacity to critically evaluate',
        ['evaluate'],
      ],
      ['Students will learn how to carry out a titration', 'learn how to carry out', ['carry out']],
      ['Know how to break problems down', 'Know how to break', ['break']],
      ['Be capable of planning a survey', 'Be capable of planning', ['plan']],
      ['Have the ability to frobnicate widgets', 'Have the ability to frobnicate', ['frobnicate']],
    ] as const) {
      const { unmeasurable } = read(text);
      assert.equal(unmeasurable?.pattern, 'hidden-ability', text);
      assert.equal(cover(text, unmeasurable), covered, text);
      assert.deepEqual(unmeasurable?.suggest, suggest, text);
    }
  });

  it('passes on what to write instead of an unmeasurable verb inside', () => {
    const { unmeasurable } = read('Demonstrate the ability to understand loops');
    assert.ok(unmeasurable?.suggest.includes('explain'));
  });

  it('may be a state with adjectives between', () => {
    const text = 'Demonstrate a critical understanding of theories';
    const { unmeasurable } = read(text);
    assert.equal(unmeasurable?.pattern, 'hidden-state');
    assert.equal(cover(text, unmeasurable), 'Demonstrate a critical understanding of');
    assert.ok(unmeasurable?.suggest.includes('explain'));
    assert.ok(read('Build strong communication skills').unmeasurable);
    assert.equal(read('Be confident with fractions').unmeasurable?.pattern, 'be-state');
  });

  it('may be a noun', () => {
    for (const text of [
      'Knowledge of fractions',
      'Basic knowledge of fractions',
      'Understanding of fractions',
      'An awareness of risk',
    ]) {
      assert.equal(read(text).unmeasurable?.pattern, 'nominal', text);
    }
  });

  it('is not a product whose name contains such a noun', () => {
    for (const text of [
      'Build a skills matrix',
      'Develop a knowledge graph',
      'Explain the understanding of risk in law',
    ]) {
      assert.equal(read(text).unmeasurable, undefined, text);
    }
  });
});

describe('an allowed phrase', () => {
  const allow = ['understand', 'know', 'Memorize', 'improve', 'demonstrate an understanding of'];

  it('is not reported, and has the level that it names', () => {
    const reading = read('Students understand osmosis', 'en', { allow });
    assert.equal(reading.unmeasurable, undefined);
    assert.deepEqual([reading.verb, reading.level], ['understand', 'understand']);
    assert.equal(read('Remember the dates', 'en', { allow: ['remember'] }).level, 'remember');
    assert.equal(read('Memorise the dates', 'en', { allow }).level, 'remember');
    assert.equal(read('Improve an essay', 'en', { allow }).level, 'create');
    assert.equal(read('Demonstrate an understanding of tides', 'en', { allow }).level, 'understand');
  });

  it('has no level when it names none, but is still the head', () => {
    const reading = read('Know the capitals', 'en', { allow });
    assert.deepEqual([reading.verb, reading.levels, reading.unmeasurable], ['know', [], undefined]);
    assert.ok(reading.head);
    assert.equal(read('Know how to solve equations', 'en', { allow }).unmeasurable, undefined);
  });

  it('does not allow others', () => {
    assert.ok(read('Appreciate art', 'en', { allow }).unmeasurable);
    assert.ok(
      read('Demonstrate a deep understanding of tides', 'en', { allow: ['understand'] }).unmeasurable,
    );
  });

  it('works in other languages', () => {
    assert.equal(read('Comprender la célula', 'es', { allow: ['comprender'] }).level, 'understand');
    assert.equal(
      read('Die Lernenden können die Zelle verstehen', 'de', { allow: ['verstehen'] }).level,
      'understand',
    );
    assert.equal(read("Comprendre l'énergie", 'fr', { allow: ['Comprendre'] }).level, 'understand');
    assert.equal(read('Compreender a célula', 'pt', { allow: ['compreender'] }).level, 'understand');
  });
});
