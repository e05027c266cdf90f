// Texts that are a quantity, and texts that only look like one; the words of a text without code and math.
import { strict as assert } from 'node:assert';
import { packFor } from '../../../src/core/bloom/pack.js';
import { numberReader } from '../../../src/core/model/item-language.js';
import { rangeReader } from '../../../src/core/model/option-range.js';
import {
  maskVerbatim,
  OPAQUE,
  proseLength,
  sentencesOf,
  withoutQuotes,
} from '../../../src/core/text/prose.js';
import { readQuantity } from '../../../src/core/text/quantity.js';

const read = (text: string, language = 'en') => readQuantity(text, numberReader(language));
const value = (text: string, language?: string): number | undefined => read(text, language)?.value;

describe('readQuantity', () => {
  it('reads numbers with units, signs and formulas', () => {
    assert.deepEqual(read('5'), { value: 5, unit: '' });
    assert.deepEqual(read('−5 °C'), { value: -5, unit: '°C' });
    assert.deepEqual(read('$9{,}81\\,\\text{m/s}^2$', 'de'), read('9,81 m/s^2', 'de'));
    assert.equal(value('$\\frac{3}{4}$'), 0.75);
    assert.equal(value('$2 \\times 10^{-3}$'), 0.002);
    assert.equal(value('1,000'), 1000);
    assert.equal(value('1,5', 'fr'), 1.5);
    assert.equal(value('**12 %**'), 12);
    assert.equal(read('1 apple')?.unit, read('2 apples')?.unit);
  });

  it('puts dates in order, whatever their language', () => {
    const days = [
      '44 BC',
      '1492-10-12',
      '3 May 1810',
      'May 4, 1810',
      '5 de mayo de 1810',
      '6. Mai 1810',
      '7 mai 1810',
      '8 de maio de 1810',
    ];
    const values = days.map(day => value(day)!);
    assert.ok(
      values.every((one, i) => i === 0 || values[i - 1]! < one),
      values.join(' '),
    );
    assert.equal(read('10:30 pm')?.value, 22 * 60 + 30);
  });

  it('is not misled by other texts', () => {
    for (const text of [
      '',
      ' ',
      'five',
      '5 apples and 3 pears',
      'May',
      'in 1810 or so it was',
      '5, 6',
      '1/0',
      '3:1:2',
      'x'.repeat(500),
    ])
      assert.equal(read(text), undefined, text);
  });
});

describe('rangeReader', () => {
  const range = (text: string, language = 'en') =>
    rangeReader(packFor(language)?.items.bounds, numberReader(language))(text);

  it('reads ranges in words and signs', () => {
    for (const [text, language] of [
      ['10–20 cm', 'en'],
      ['10 to 20 cm', 'en'],
      ['between 10 and 20 cm', 'en'],
      ['de 10 a 20 cm', 'es'],
      ['zwischen 10 und 20 cm', 'de'],
      ['entre 10 et 20 cm', 'fr'],
      ['de 10 a 20 cm', 'pt'],
      ['$10$–$20$ cm', 'en'],
    ] as const)
      assert.deepEqual(
        range(text, language),
        { low: 10, high: 20, withLow: true, withHigh: true, unit: 'cm' },
        text,
      );
    for (const text of ['< 5', 'less than 5', 'under 5'])
      assert.deepEqual(
        range(text),
        { low: -Infinity, high: 5, withLow: false, withHigh: false, unit: '' },
        text,
      );
    for (const text of ['≥ 5', 'at least 5', '5 or more', '5+'])
      assert.deepEqual(
        range(text),
        { low: 5, high: Infinity, withLow: true, withHigh: false, unit: '' },
        text,
      );
  });

  it('reads nothing else', () => {
    for (const text of ['5', '', 'more than enough', '20–10', 'x > 5', '10-20-30', 'from 5'])
      assert.equal(range(text), undefined, text);
  });
});

describe('maskVerbatim', () => {
  it('sets code, math and images aside, and leaves money', () => {
    assert.equal(
      maskVerbatim('a `not` b $x > 0$ c ![not](d.png) e'),
      `a ${OPAQUE} b ${OPAQUE} c ${OPAQUE} e`,
    );
    assert.equal(maskVerbatim('It costs $5 or $6.'), 'It costs $5 or $6.');
    assert.equal(maskVerbatim('`open $ ![ ('), '`open $ ![ (');
    assert.equal(proseLength('  `a long piece of code` is x '), 6);
  });

  it('comes to an end on long text', () => {
    for (const piece of ['`', '$', '![', '`$![', '$x $', '](', '«', '»', '“', '"', '. ', ': ']) {
      maskVerbatim(piece.repeat(100_000));
      withoutQuotes(piece.repeat(100_000));
      sentencesOf(piece.repeat(100_000));
    }
  });

  it('knows sentences and quotations', () => {
    assert.deepEqual(sentencesOf('One. Two? “Three.” 3.5 four'), ['One.', 'Two?', '“Three.”', '3.5 four']);
    assert.equal(withoutQuotes('He said “not” and "never".'), `He said ${OPAQUE} and ${OPAQUE}.`);
  });
});
