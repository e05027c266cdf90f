// Replacements for unmeasurable phrases and for verbs of another level.
import assert from 'node:assert/strict';
import type { Level } from '../../../src/core/bloom/levels.js';
import { suggestVerbs } from '../../../src/core/bloom/suggest.js';
import { lexicon, read } from './reading.js';

const suggest = (text: string, level?: Level, language = 'en'): readonly string[] =>
  suggestVerbs(read(text, language), level, lexicon(language));

describe('suggestVerbs', () => {
  it('gives an unmeasurable phrase its own replacements', () => {
    assert.deepEqual(suggest('Know the capitals'), ['list', 'define', 'state', 'identify', 'explain']);
  });

  it('puts those of the declared level first', () => {
    assert.deepEqual(suggest('Know the capitals', 'understand').slice(0, 3), [
      'define',
      'identify',
      'explain',
    ]);
    assert.equal(suggest('Appreciate art', 'evaluate')[0], 'explain the importance of');
    assert.equal(suggest('Demonstrate the ability to plan a survey', 'create')[0], 'plan');
  });

  it('adds common verbs when no replacement is of the declared level', () => {
    const verbs = suggest('Know the capitals', 'create');
    assert.deepEqual(verbs.slice(0, 3), ['design', 'compose', 'construct']);
    assert.ok(verbs.includes('list'));
  });

  it('leaves out advice that is no wording', () => {
    assert.deepEqual(suggest('Increase sales'), []);
    assert.deepEqual(suggest('Grasp the significance of the treaty'), ['justify']);
  });

  it('gives common verbs of the declared level for a mismatch or a missing verb', () => {
    assert.deepEqual(suggest('List the causes', 'create').slice(0, 2), ['design', 'compose']);
    assert.equal(suggest('Fractions and decimals', 'apply').length, 5);
  });

  it('gives nothing for a verb that fits, or without a declared level', () => {
    assert.deepEqual(suggest('Describe the cycle', 'understand'), []);
    assert.deepEqual(suggest('Fractions and decimals'), []);
  });

  it('spells for the region and stays in the language', () => {
    assert.ok(suggest('Gain insight into markets', undefined, 'en-GB').includes('analyse'));
    assert.ok(suggest('List the causes', 'analyze', 'en-GB').includes('analyse'));
    assert.ok(suggest('List the causes', 'analyze', 'en').includes('analyze'));
    assert.deepEqual(suggest('Saber las capitales', undefined, 'es'), [
      'enumerar',
      'definir',
      'identificar',
      'explicar',
    ]);
  });
});
