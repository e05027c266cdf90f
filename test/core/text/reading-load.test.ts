// Word counts and readability.
import assert from 'node:assert/strict';
import {
  englishSyllables,
  fleschKincaidGrade,
  lix,
  readingLoad,
  wordCount,
} from '../../../src/core/text/reading-load.js';
import { closeTo } from '../stats/close-to.js';

describe('reading load', () => {
  it('counts words in any script', () => {
    assert.equal(wordCount('Don’t divide 12 by zero!'), 5);
    assert.equal(wordCount('Überprüfen Sie die Größe'), 4);
    assert.equal(wordCount('Решите уравнение'), 2);
    assert.equal(wordCount('植物吸收'), 4);
    assert.equal(wordCount('ภาษา'), 4);
    assert.equal(wordCount('… – ?'), 0);
  });

  it('counts sentences by stops and empty lines', () => {
    assert.deepEqual(readingLoad('It is 2.5 m long. Why?\n\nred\n\nphotosynthesis'), {
      words: 8,
      sentences: 4,
      longWords: 1,
    });
    assert.equal(readingLoad('One line\nof one sentence').sentences, 1);
    assert.equal(readingLoad('"Stop!" he said. "Now."').sentences, 3);
  });

  it('gives LIX as words per sentence plus the share of long words', () => {
    // 12 words, 2 sentences, 3 of more than six letters.
    const text = 'The teacher explains it to us. We solve the hardest of them.';
    closeTo(lix(text), 12 / 2 + (100 * 3) / 12, 1e-12);
  });

  it('gives the Flesch–Kincaid grade', () => {
    // 6 words, 1 sentence, 6 syllables.
    closeTo(fleschKincaidGrade('The cat sat on the mat.'), 0.39 * 6 + 11.8 - 15.59, 1e-12);
  });

  it('counts syllables of common words', () => {
    const expected = {
      cat: 1,
      make: 1,
      table: 2,
      photosynthesis: 5,
      jumped: 1,
      wanted: 2,
      boxes: 2,
      makes: 1,
      the: 1,
      people: 2,
      queue: 1,
      rhythm: 1,
      '12': 1,
    };
    for (const [word, count] of Object.entries(expected)) assert.equal(englishSyllables(word), count, word);
  });

  it('is zero or undefined for empty text', () => {
    assert.deepEqual(readingLoad(''), { words: 0, sentences: 0, longWords: 0 });
    assert.ok(Number.isNaN(lix('')));
    assert.ok(Number.isNaN(fleschKincaidGrade('?')));
  });
});
