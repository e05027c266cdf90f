// Places of right options: what the test makes of them, and the shuffle that Bloomery offers.
import { strict as assert } from 'node:assert';
import { choice, fixedForm, formFindings } from '../../support/forms.js';

const RULE = 'form-key-position';
const WORDS = ['rain', 'snow', 'hail', 'dew', 'fog'];

/** A form whose right options stand at these places. */
function form(keys: readonly number[], options = 4): string {
  return keys
    .map((key, i) =>
      choice(
        `What fell on day ${i}?`,
        WORDS.slice(0, options).map((word, k) => (k === key ? `*${word}` : word)),
      ),
    )
    .join('\n');
}

const places = (counts: readonly number[]): number[] =>
  counts.flatMap((count, place) => Array<number>(count).fill(place));

describe('form-key-position', () => {
  it('judges the brief’s examples as the brief does', () => {
    assert.equal(formFindings(form([2, 2, 2, 2, 0, 2, 2, 2, 2, 2]), RULE).length, 1);
    // 2/9/7/2 has p = .055; dealt out so that no run catches the eye.
    const dealt = [1, 2, 1, 2, 1, 0, 1, 2, 1, 3, 1, 2, 1, 2, 0, 1, 2, 1, 3, 2];
    assert.deepEqual(
      [0, 1, 2, 3].map(place => dealt.filter(key => key === place).length),
      [2, 9, 7, 2],
    );
    assert.deepEqual(formFindings(form(dealt), RULE), []);
  });

  it('says nothing about fewer than eight items, and takes a long form’s runs for what they are', () => {
    assert.deepEqual(formFindings(form(Array(7).fill(1)), RULE), []);
    const mixed = Array.from({ length: 120 }, (_, i) => (i * 7 + (i >> 2) * 3 + (i >> 4)) % 4);
    const long = [...mixed, 2, 2, 2, 2, 2, ...mixed];
    assert.deepEqual(formFindings(form(long), RULE), []);
    assert.equal(formFindings(form([0, 2, 2, 2, 2, 2, 1, 3, 0, 1]), RULE).length, 1);
  });

  it('shuffles options with their feedback, always in the same way, until the finding is gone', () => {
    const body = form(places([0, 10, 1, 0])).replaceAll('snow\n', 'snow\n\n  It was cold.\n');
    const after = fixedForm(body, RULE);
    assert.notEqual(after, body);
    assert.equal(fixedForm(body, RULE), after);
    assert.deepEqual(formFindings(after, RULE), []);
    const lines = (text: string): readonly string[] => text.split('\n').sort();
    assert.deepEqual(lines(after), lines(body));
    assert.equal(after.match(/snow\n\n {2}It was cold\./g)?.length, 11);
  });

  it('moves nothing that has an order of its own', () => {
    const still = [
      choice('How many litres fell?', ['1', '*2', '3', '4'], 'outcome=o'),
      choice('What came first?', ['rain', '*snow', 'hail', 'dew'], 'outcome=o .fixed'),
      choice('What fell?', ['rain', '*snow', 'hail', 'None of the above']),
      `${choice('What fell last?', ['rain', '*snow', 'hail', 'dew'])}\nExplanation: Answer A fell first.\n`,
    ].join('\n');
    const after = fixedForm(`${still}\n${form(places([0, 10, 0, 0]))}`, RULE);
    assert.ok(after.startsWith(`${still}\n`));
    assert.deepEqual(formFindings(after, RULE), []);
  });

  it('offers nothing where all options keep their places', () => {
    const body = Array.from({ length: 9 }, (_, i) =>
      choice(`How many on day ${i}?`, ['1', '*2', '3', '4']),
    ).join('\n');
    assert.equal(formFindings(body, RULE).length, 1);
    assert.equal(fixedForm(body, RULE), body);
  });
});
