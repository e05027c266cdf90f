// Several verbs in one outcome: runs at the head, second clauses, and pairs that belong together.
import assert from 'node:assert/strict';
import { cover, read, verbsOf } from './reading.js';

const verbs = (text: string, language = 'en'): readonly string[] => verbsOf(read(text, language));

describe('a run of verbs at the head', () => {
  it('is read as a whole', () => {
    assert.deepEqual(verbs('Analyze and evaluate sources'), ['analyze', 'evaluate']);
    assert.deepEqual(verbs('Design and evaluate a survey'), ['design', 'evaluate']);
    assert.deepEqual(verbs('Identify, classify, and describe rocks'), ['identify', 'classify', 'describe']);
    assert.deepEqual(verbs('Analyze/evaluate sources'), ['analyze', 'evaluate']);
    assert.deepEqual(verbs('Plan or conduct'), ['plan', 'conduct']);
    assert.deepEqual(verbs('Be able to explain and to apply the rules'), ['explain', 'apply']);
    assert.deepEqual(verbs('Design and then critically evaluate a survey'), ['design', 'evaluate']);
  });

  it('has spans and levels for each verb', () => {
    const text = 'Students will **analyze** and *evaluate* sources';
    const { coordinated, level } = read(text);
    assert.deepEqual(
      coordinated.map(verb => cover(text, verb)),
      ['analyze', 'evaluate'],
    );
    assert.deepEqual(
      coordinated.map(({ levels }) => levels[0]),
      ['analyze', 'evaluate'],
    );
    assert.equal(level, 'analyze');
  });

  it('includes verbs that are not measurable', () => {
    assert.deepEqual(verbs('Know and apply the formulas'), ['know', 'apply']);
    assert.deepEqual(read('Explain and understand osmosis').coordinated[1]?.levels, []);
  });

  it('is only joined by "and", "or" or the like', () => {
    assert.deepEqual(verbs('Explain, using evidence, why leaves fall'), ['explain']);
    assert.deepEqual(verbs('Cite evidence and sources'), ['cite']);
    assert.deepEqual(verbs('Describe, compare'), ['describe']);
  });
});

describe('a second clause', () => {
  it('is found by the article after its verb', () => {
    assert.deepEqual(verbs('Solve linear equations and explain the steps'), ['solve', 'explain*']);
    assert.deepEqual(verbs('Calculate the ratios, and justify your choice'), ['calculate', 'justify*']);
    assert.deepEqual(verbs('Explain osmosis and describe how it works'), ['explain', 'describe*']);
    assert.deepEqual(verbs('Solve equations. Explain each step.'), ['solve', 'explain*']);
  });

  it('is not a noun after "and"', () => {
    assert.deepEqual(verbs('Describe the state and structure of the atom'), ['describe']);
    assert.deepEqual(verbs('Explain supply and demand'), ['explain']);
  });

  it('is not a verb of another subject or purpose', () => {
    assert.deepEqual(verbs('Explain how engineers design and build the bridge'), ['explain']);
    assert.deepEqual(verbs('Write a program to read a file and print the lines'), ['write']);
    assert.deepEqual(verbs('Describe how to plan and conduct the survey'), ['describe']);
  });
});

describe('an allowed pair', () => {
  it('names one performance', () => {
    for (const text of [
      'Compare and contrast A and B',
      'Contrast and compare A and B',
      'Compare & contrast A and B',
      'Plan and conduct an experiment',
      'Read and interpret graphs',
      'Cut and paste text',
    ]) {
      assert.ok(read(text).allowedPair, text);
    }
  });

  it('takes its level from the verb that has one', () => {
    assert.equal(read('Read and interpret graphs').level, 'understand');
    assert.equal(read('Read the text').level, undefined);
  });

  it('is no pair with a third verb, and no other two verbs', () => {
    for (const text of [
      'Compare, contrast and evaluate A and B',
      'Compare A and contrast the B',
      'Design and evaluate a survey',
      'Compare A and B',
    ]) {
      assert.ok(!read(text).allowedPair, text);
    }
  });

  it('exists in every language', () => {
    for (const [language, text] of [
      ['es', 'Comparar y contrastar A y B'],
      ['es', 'Leer e interpretar gráficos'],
      ['fr', 'Comparer et contraster A et B'],
      ['pt', 'Ler e interpretar gráficos'],
      ['de', 'Die Lernenden können Texte vergleichen und gegenüberstellen'],
      ['de', 'Experimente planen und durchführen'],
    ] as const) {
      assert.ok(read(text, language).allowedPair, text);
    }
  });
});
