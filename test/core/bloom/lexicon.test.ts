// A course's own verbs, and compiling a lexicon only once.
import assert from 'node:assert/strict';
import type { Level } from '../../../src/core/bloom/levels.js';
import { lexiconFor } from '../../../src/core/bloom/lexicon.js';
import { packFor } from '../../../src/core/bloom/pack.js';
import { read } from './reading.js';

describe('a lexicon', () => {
  it('is compiled once for the same content', () => {
    const pack = packFor('en')!;
    assert.equal(lexiconFor(pack), lexiconFor(pack, { verbs: {}, allow: [] }));
    assert.equal(
      lexiconFor(pack, { verbs: { solder: 'apply' } }),
      lexiconFor(pack, { verbs: { solder: 'apply' } }),
    );
    assert.notEqual(
      lexiconFor(pack, { verbs: { solder: 'apply' } }),
      lexiconFor(pack, { verbs: { solder: 'create' } }),
    );
  });
});

describe('a verb of the author', () => {
  it('is found in all its forms', () => {
    const verbs = {
      solder: 'apply',
      'spin up': 'create',
      defrag: ['apply', 'analyze'],
      solemnize: 'create',
    } as const;
    for (const [text, verb, level] of [
      ['Solder a joint', 'solder', 'apply'],
      ['The learner solders a joint', 'solder', 'apply'],
      ['Spinning up servers', 'spin up', 'create'],
      ['Defragged disks', 'defrag', 'apply'],
      ['Solemnise a vow', 'solemnize', 'create'],
    ] as const) {
      const reading = read(text, 'en', { verbs });
      assert.deepEqual([reading.verb, reading.level], [verb, level], text);
    }
    assert.deepEqual(read('Defrag a disk', 'en', { verbs }).levels, ['apply', 'analyze']);
  });

  it('wins over the built-in list, in both spellings', () => {
    const verbs = { analyse: 'evaluate' } as const;
    for (const text of ['Analyze the data', 'Analyse the data']) {
      assert.deepEqual(read(text, 'en', { verbs }).levels, ['evaluate'], text);
    }
    assert.deepEqual(read('Tear the list down', 'en', { verbs: { 'break down': 'apply' } }).levels, []);
    assert.deepEqual(read('Break the list down', 'en', { verbs: { 'break down': 'apply' } }).levels, [
      'apply',
    ]);
  });

  it('wins over weak and unmeasurable verbs, which the author has weighed', () => {
    const verbs = { read: 'understand', appreciate: 'evaluate' } as const;
    const reading = read('Read a short story', 'en', { verbs });
    assert.deepEqual([reading.level, reading.weak], ['understand', undefined]);
    assert.equal(read('Appreciate wine', 'en', { verbs }).level, 'evaluate');
  });

  it('is found in other languages', () => {
    for (const [language, verb, texts] of [
      [
        'de',
        'herausfinden',
        [
          'Die Lernenden finden die Ursache heraus',
          'Sie sind in der Lage, X herauszufinden',
          'Ursachen herausfinden',
        ],
      ],
      ['de', 'löten', ['Die Lernenden löten ein Bauteil', 'Die Lernenden können ein Bauteil löten']],
      ['es', 'soldar', ['Soldar piezas', 'El alumno soldará piezas']],
      ['fr', 'souder', ['Souder des pièces', "L'élève soude des pièces"]],
      ['pt', 'soldar', ['Soldar peças', 'O aluno solda peças']],
    ] as const) {
      for (const text of texts)
        assert.equal(read(text, language, { verbs: { [verb]: 'apply' } }).verb, verb, text);
    }
  });

  it('may be nonsense without harm', () => {
    const names = ['', '***', '1. $x$', 'constructor', '__proto__', 'odd'];
    const verbs = Object.fromEntries(
      names.map(name => [name, (name === 'odd' ? 'nonsense' : 'apply') as Level]),
    );
    const reading = read('Odd ones', 'en', { verbs, allow: ['', '`', 'the'] });
    assert.deepEqual([reading.verb, reading.levels], ['odd', []]);
    assert.equal(read('Constructor of a class', 'en', { verbs }).verb, undefined);
  });
});
