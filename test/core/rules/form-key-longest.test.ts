// How often the longest option may be the right one.
import { strict as assert } from 'node:assert';
import { choice, formFindings } from '../../support/forms.js';

const RULE = 'form-key-longest';

/** Items of which the first ones have a right option that is the longest. */
function form(items: number, longest: number): string {
  return Array.from({ length: items }, (_, i) =>
    choice(`What happened on day ${i}?`, [
      i < longest ? '*It rained all day.' : '*Rain.',
      'It was dry.',
      'It was cold.',
      'It was hot!',
    ]),
  ).join('\n');
}

describe('form-key-longest', () => {
  it('judges the brief’s examples as the brief does', () => {
    // Of 10 items with four options, 8 have p = .0004 and 5 have p = .078.
    assert.equal(formFindings(form(10, 8), RULE).length, 1);
    assert.deepEqual(formFindings(form(10, 5), RULE), []);
  });

  it('says nothing about fewer than eight items, nor about formulas and pictures', () => {
    assert.deepEqual(formFindings(form(7, 7), RULE), []);
    const formulas = Array.from({ length: 10 }, (_, i) =>
      choice(`Which is ${i}?`, ['*$x + x + x + x$', '$x$', '![x](x.png)', '`y`']),
    ).join('\n');
    assert.deepEqual(formFindings(formulas, RULE), []);
  });
});
