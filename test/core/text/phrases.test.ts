// Phrases in prose, and the clauses in which they stand.
import { strict as assert } from 'node:assert';
import { clausesOf, foldPhrases, phrasePattern, proseSentences } from '../../../src/core/text/phrases.js';

const finds = (phrases: readonly string[], text: string): string | undefined =>
  phrasePattern(phrases)?.exec(foldPhrases(text))?.[0];

describe('phrases', () => {
  it('are whole words, whatever their case, spacing and apostrophes', () => {
    assert.equal(finds(['more problems'], 'Twenty More  problems!'), 'more problems');
    assert.equal(finds(["plus d'exercices"], 'Plus d’exercices'), "plus d'exercices");
    assert.equal(finds(['relis'], 'Fais relisser la surface'), undefined);
    assert.equal(finds(['ler de novo'], 'reler de novo'), undefined);
  });

  it('may have a gap of up to six words', () => {
    assert.equal(finds(['read … again'], 'Read again.'), 'read again');
    assert.equal(finds(['read … again'], 'Read pages 12 to 14 again.'), 'read pages 12 to 14 again');
    assert.equal(finds(['read … again'], 'Read one two three four five six seven again.'), undefined);
  });

  it('need not be given, and may hold signs of patterns', () => {
    assert.equal(phrasePattern([]), undefined);
    assert.equal(phrasePattern(['', ' ']), undefined);
    assert.equal(finds(['a (b)*'], 'x a (b)* y'), 'a (b)*');
  });
});

describe('sentences and clauses', () => {
  it('end at stops, lines and colons, but not in “p. 12”', () => {
    assert.deepEqual(proseSentences('Read p. 12 again. Then rest!\nGo on: draw it.'), [
      'Read p. 12 again.',
      'Then rest!',
      'Go on:',
      'draw it.',
    ]);
  });

  it('are parted by commas and words such as “and”', () => {
    assert.deepEqual(clausesOf('Read it, and explain it, then rest', ['and', 'then', '/']), [
      'Read it',
      'explain it',
      'rest',
    ]);
    assert.deepEqual(clausesOf('3,5 and 4', []), ['3,5 and 4']);
  });
});
