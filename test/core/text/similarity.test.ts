// Likeness of texts by trigrams and phrases.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { containment, dice, phraseProfile, trigramProfile } from '../../../src/core/text/similarity.js';
import { closeTo } from '../stats/close-to.js';

const alike = (a: string, b: string) => dice(trigramProfile(a), trigramProfile(b));
/** Few letters, so that random texts share pieces. */
const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', 'Ä', '+', '.', '字') });

describe('trigram likeness', () => {
  it('pads each word with two spaces before and one after', () => {
    // "  c", " ca", "cat", "at " against "  c", " ca", "car", "ar ".
    assert.equal(trigramProfile('cat').length, 4);
    closeTo(alike('cat', 'car'), 0.5, 1e-12);
  });

  it('stands near the values of the brief for items like its own', () => {
    // The brief gives the values but not the full texts; a clone lies above .85, an unrelated item near 0.
    const speed = (km: number, h: number) => `A train travels ${km} km in ${h} h. What is its average speed?`;
    closeTo(alike(speed(120, 2), speed(150, 3)), 0.898, 0.01);
    closeTo(
      alike(
        'Which gas do plants absorb from the air during photosynthesis?',
        'What gas is released during photosynthesis?',
      ),
      0.56,
      0.01,
    );
    assert.ok(alike(speed(120, 2), 'Name the longest river of Africa.') < 0.1);
  });

  it('does not look at case, spacing, order of words or sentence punctuation', () => {
    assert.equal(alike('Solve  the equation.', 'the Equation, solve!'), 1);
    assert.equal(alike('cafe\u0301', 'café'), 1);
  });

  it('looks at operators', () => {
    assert.ok(alike('x + 3', 'x - 3') < 1);
    assert.ok(alike('a < b', 'a > b') < 1);
    assert.equal(alike('well-known', 'well known'), 1);
  });

  it('is symmetric, between 0 and 1, and 1 with itself', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const value = alike(a, b);
        assert.equal(value, alike(b, a));
        assert.ok(value >= 0 && value <= 1);
        assert.equal(alike(a, a), trigramProfile(a).length === 0 ? 0 : 1);
      }),
    );
  });

  it("keeps profiles sorted, distinct and within the text's length", () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), some => {
        const profile = trigramProfile(some);
        for (let i = 1; i < profile.length; i++) assert.ok(profile[i - 1]! < profile[i]!);
        assert.ok(profile.length <= 4 * some.normalize('NFC').toLowerCase().length);
      }),
    );
  });

  it('finds no likeness in texts without words', () => {
    assert.equal(alike('', ''), 0);
    assert.equal(alike('?!', '?!'), 0);
    assert.equal(containment(trigramProfile(''), trigramProfile('a')), 0);
  });
});

describe('containment', () => {
  const lesson =
    'A linear equation stays true when the same number is added to both sides. Think of a balance with two pans. ' +
    'What you put on the left you put on the right, and the beam stays level. Then the unknown can be set free step by step.';

  it('is 1 for a part that was copied and small for one that was rewritten', () => {
    const copied = 'Think of a balance with two pans. What you put on the left you put on the right.';
    const rewritten =
      'Draw a number line and walk the steps of the equation backwards from the result to the start.';
    assert.ok(containment(phraseProfile(copied), phraseProfile(lesson)) > 0.9);
    assert.ok(containment(phraseProfile(rewritten), phraseProfile(lesson)) < 0.2);
  });

  it('is between 0 and 1, and 1 in itself', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        for (const profile of [trigramProfile, phraseProfile]) {
          const value = containment(profile(a), profile(b));
          assert.ok(value >= 0 && value <= 1);
          assert.equal(containment(profile(a), profile(a)), profile(a).length === 0 ? 0 : 1);
        }
      }),
    );
  });

  it('takes texts of one or two words as one phrase', () => {
    assert.equal(phraseProfile('').length, 0);
    assert.equal(phraseProfile('balance').length, 1);
    assert.equal(phraseProfile('two pans').length, 1);
    assert.equal(phraseProfile('a b c d').length, 2);
  });
});
