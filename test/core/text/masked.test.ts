// Normalised and masked forms of item texts.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { maskedForm, normalizedText } from '../../../src/core/text/masked.js';

const same = (form: (text: string) => string, a: string, b: string) => assert.equal(form(a), form(b));
const differ = (form: (text: string) => string, a: string, b: string) => assert.notEqual(form(a), form(b));
const markdownish = fc.string({
  unit: fc.constantFrom(
    'a',
    'B',
    '`',
    '$',
    ' ',
    '.',
    '1',
    '\n',
    '\\',
    'É',
    'e\u0301',
    '-',
    '#',
    '\uFFFC',
    'ß',
  ),
});

describe('normalised text', () => {
  it('ignores case, white space, a final full stop and typography', () => {
    same(normalizedText, ' The  Nucleus.', 'the\nnucleus');
    same(normalizedText, 'It’s “so” – 5', 'it\'s "so" - 5');
    same(normalizedText, 'cafe\u0301', 'Café');
    same(normalizedText, 'Straße', 'STRASSE');
  });

  it('keeps case and punctuation of code', () => {
    differ(normalizedText, '`Sales`', '`sales`');
    differ(normalizedText, '`a;`', '`a`');
    differ(normalizedText, '`a  b`', '`a b`');
    differ(normalizedText, '``A ` B``', '``a ` b``');
    assert.equal(normalizedText('Run `ls -A`.'), 'run `ls -A`');
  });

  it('keeps case of math, but not its spacing', () => {
    differ(normalizedText, '$X$', '$x$');
    same(normalizedText, '$x = 3$', '$x=3$');
    differ(normalizedText, '$\\alpha x$', '$\\alphax$');
    same(normalizedText, '$$x + 1$$', '$$x+1$$');
  });

  it('does not take lone or escaped marks for code or math', () => {
    same(normalizedText, 'It costs $5 Today', 'it costs $5 today');
    same(normalizedText, 'A ` B', 'a ` b');
    same(normalizedText, '\\$5 A', '\\$5 a');
  });

  it('keeps what tells options apart', () => {
    differ(normalizedText, '-5', '5');
    differ(normalizedText, '5!', '5');
    differ(normalizedText, 'x < 1', 'x > 1');
    differ(normalizedText, 'wait...', 'wait');
  });

  it('is total, idempotent and empty for empty text', () => {
    assert.equal(normalizedText(''), '');
    fc.assert(
      fc.property(markdownish, text => {
        const once = normalizedText(text);
        assert.equal(normalizedText(once), once);
      }),
      { numRuns: 500 },
    );
  });
});

describe('masked form', () => {
  it('sees through other numbers, units and names', () => {
    same(maskedForm, 'How far does Anna walk in 3 h?', 'How far does Ben walk in 5 minutes?');
    same(maskedForm, 'A car drives 120 km in 2 h.', 'A car drives 150 miles in 3 hours.');
    same(maskedForm, 'What is 5 % of 1,200?', 'What is 12.5% of 80?'.replace('80', '3,400'));
    same(maskedForm, 'The force is 5 kg·m/s² here.', 'The force is 7 N here.');
    same(maskedForm, 'It costs €5 more.', 'It costs £7.50 more.');
    same(maskedForm, 'Was Marie Curie born here?', 'Was Newton born here?');
    assert.equal(maskedForm('How far does Anna walk in 3 h?'), 'how far does @ walk in #¤?');
  });

  it('sees through other numbers in math and code', () => {
    same(maskedForm, 'Solve $2x + 3 = 7$.', 'Solve $4x + 1 = 9$.');
    same(maskedForm, 'Print `f(3)`', 'Print `f(14)`');
    differ(maskedForm, '$x^2$', '$x^3$');
    differ(maskedForm, '$x^{2}$', '$x^{3}$');
    differ(maskedForm, '$x^{-2}$', '$x^{-3}$');
    differ(maskedForm, '$2x + 3$', '$2x - 3$');
    differ(maskedForm, '`[1,2]`', '`[1,2,3]`');
  });

  it('keeps names with digits, acronyms and words that only begin a sentence', () => {
    differ(maskedForm, 'What is H2O?', 'What is H3O?');
    differ(maskedForm, 'What does DNA do?', 'What does RNA do?');
    differ(maskedForm, 'Plants grow. Roots drink.', 'Animals grow. Leaves drink.');
    differ(maskedForm, 'First.\n\n- Roots drink', 'First.\n\n- Leaves drink');
  });

  it('knows a name at the start of a sentence if it stands inside another', () => {
    same(
      maskedForm,
      'Anna has 5 apples. How many does Anna eat?',
      'Ben has 6 apples. How many does Ben eat?',
    );
  });

  it('leaves nouns alone in languages that capitalise them', () => {
    const german = (text: string) => maskedForm(text, 'de-CH');
    differ(german, 'Welche Farbe hat die Rose?', 'Welche Farbe hat die Tulpe?');
    same(german, 'Der Zug fährt 120 km.', 'Der Zug fährt 90 Kilometer.');
  });

  it('is total and empty for empty text', () => {
    assert.equal(maskedForm(''), '');
    assert.equal(maskedForm('5', ''), '#');
    fc.assert(fc.property(markdownish, text => typeof maskedForm(text) === 'string'));
    fc.assert(fc.property(fc.string({ unit: 'binary' }), text => typeof maskedForm(text) === 'string'));
  });

  it('stays quick on hostile text', () => {
    for (const piece of ['`', '$`', '1', 'A', 'Ab ', ' \n', '"', '.', '``` ` ', '1,'])
      maskedForm(piece.repeat(20_000));
  });
});
