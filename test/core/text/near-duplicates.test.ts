// Near duplicates: the same pairs as comparing each with each, in far less time; and what is no duplicate.
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { contrastWords, isContrast } from '../../../src/core/text/contrast.js';
import { nearPairs } from '../../../src/core/text/near-duplicates.js';
import { dice, trigramProfile } from '../../../src/core/text/similarity.js';

function eachWithEach(texts: readonly string[], atLeast: number): readonly string[] {
  const profiles = texts.map(trigramProfile);
  return profiles.flatMap((later, j) =>
    profiles.slice(0, j).flatMap((earlier, i) => (dice(earlier, later) >= atLeast ? [`${i}-${j}`] : [])),
  );
}

function found(texts: readonly string[], atLeast: number): readonly string[] {
  return [...nearPairs(texts.map(trigramProfile), atLeast)].map(
    ({ earlier, later }) => `${earlier}-${later}`,
  );
}

describe('nearPairs', () => {
  it('finds what comparing each with each finds', () => {
    const word = fc.constantFrom(
      'add',
      'solve',
      'solving',
      'fraction',
      'fractions',
      'like',
      'unlike',
      'of',
      'a',
    );
    const text = fc.array(word, { maxLength: 7 }).map(words => words.join(' '));
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 30 }),
        fc.constantFrom(0.3, 0.5, 0.8, 0.9, 1),
        (texts, atLeast) => {
          assert.deepEqual([...found(texts, atLeast)].sort(), [...eachWithEach(texts, atLeast)].sort());
        },
      ),
    );
  });

  it('gives the most alike first', () => {
    const texts = ['solve linear equations', 'solve two linear equations', 'solve two linear equation'];
    assert.deepEqual(found(texts, 0.5), ['0-1', '1-2', '0-2']);
  });

  it('stays quick where thousands of texts are one family', () => {
    const texts = Array.from(
      { length: 3000 },
      (_, i) => `Calculate the area of the shape in problem ${i} of the unit`,
    );
    let pairs = 0;
    for (const _ of nearPairs(texts.map(trigramProfile), 0.9)) pairs++;
    assert.ok(pairs > 3000);
    // Each with each takes some ten times as long; the limit is wide for slow machines.
  });
});

describe('isContrast', () => {
  const contrast = (a: string, b: string): boolean => isContrast(contrastWords(a), contrastWords(b));

  it('sees that a word each makes two things', () => {
    assert.ok(contrast('Add fractions with like denominators.', 'Add fractions with unlike denominators.'));
    assert.ok(contrast('Convert fractions to decimals.', 'Convert decimals to fractions.'));
    assert.ok(contrast('Name the nitrates.', 'Name the nitrites.'));
    assert.ok(contrast('Solve for $x$ in 10 steps.', 'Solve for $x$ in 100 steps.'));
    assert.ok(contrast('Test whether $a < b$.', 'Test whether $a > b$.'));
  });

  it('sets endings, spelling and additions aside', () => {
    assert.ok(!contrast('Solve the equation.', 'Solve equations.'));
    assert.ok(!contrast('Analyse the data.', 'Analyze the data!'));
    assert.ok(!contrast('Explain osmosis.', 'Explain osmosis in plants.'));
    assert.ok(!contrast('', ''));
  });
});
