// Reading never throws, never leaves the text, and stays quick on hostile input.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { PACK_LANGUAGES } from '../../../src/core/bloom/pack.js';
import { type OutcomeReading, readOutcome } from '../../../src/core/bloom/read-outcome.js';
import { lexicon } from './reading.js';

function assertWithin(text: string, reading: OutcomeReading): void {
  const { head, particle, leadIn, teacherCentred, unmeasurable, coordinated } = reading;
  for (const span of [head, particle, leadIn, teacherCentred, unmeasurable, ...coordinated]) {
    if (span)
      assert.ok(0 <= span.start && span.start < span.end && span.end <= text.length, JSON.stringify(text));
  }
  assert.equal(coordinated.length > 0, head !== undefined, JSON.stringify(text));
}

const PIECES = [
  'explain',
  'and',
  'or',
  ',',
  '.',
  ';',
  '/',
  '(',
  ')',
  '[',
  '](',
  '*',
  '_',
  '`',
  '$',
  '<',
  '>',
  '![',
  '&amp;',
  "'",
  '’',
  '-',
  '  ',
  '\n',
  'students',
  'will',
  'be able to',
  'to',
  'the',
  'of',
  'understand',
  'demonstrate the ability to',
  'knowledge of',
  'given',
  'using',
  'break',
  'down',
  'critically',
  'also',
  'how',
  'This unit',
  'können',
  'zu',
  'an',
  'wenden',
  'die Lernenden',
  'dass',
  'sich',
  'bewusst',
  'capaz de',
  'l’',
  'd’',
  'savoir',
  'aprender a',
  'y',
  'et',
  'und',
  'e',
  '1.',
  'a)',
  '\u0301',
  '\u00AD',
  '😀',
  '\uD800',
  'İ',
  'ß',
];

describe('readOutcome', () => {
  for (const language of PACK_LANGUAGES) {
    const compiled = lexicon(language);

    it(`accepts any text in ${language}`, () => {
      const sentence = fc
        .array(fc.constantFrom(...PIECES), { maxLength: 30 })
        .map(pieces => pieces.join(' '));
      const glued = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map(pieces => pieces.join(''));
      const any = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), sentence, glued);
      fc.assert(
        fc.property(any, text => assertWithin(text, readOutcome(text, compiled))),
        { seed: 20240517, numRuns: 1500 },
      );
    });

    it(`comes to an end on long repetitive text in ${language}`, () => {
      for (const piece of [
        ...PIECES,
        'and explain the ',
        'also, ',
        'using x, ',
        'the end of ',
        'a b ',
        '$ ',
        '![](',
        'wenden sie ',
      ]) {
        const text = piece.repeat(Math.ceil(20_000 / piece.length));
        assertWithin(text, readOutcome(text, compiled));
      }
    });
  }

  it('gives plain data', () => {
    const reading = readOutcome('Students will break the problem down and explain the parts', lexicon());
    assert.deepEqual(JSON.parse(JSON.stringify(reading)), reading);
  });

  it('gives an empty reading for empty text', () => {
    assert.deepEqual(readOutcome('', lexicon()), {
      head: undefined,
      levels: [],
      coordinated: [],
      allowedPair: false,
    });
  });
});
