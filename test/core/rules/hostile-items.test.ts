// Items as nobody writes them: the rules on items come to an end, and none of them fails.
import { strict as assert } from 'node:assert';
import { projectOf } from '../../support/courses.js';
import { choice, fixedForm, formCourse } from '../../support/forms.js';

const LONG = 10_000;
const PIECES = [
  'not ',
  '`',
  '$',
  '«',
  '“',
  ': ',
  '::',
  '_',
  'a ',
  'aaaa',
  '1',
  '1-',
  '(A) ',
  'A and ',
  '**',
  '~~~',
  '. ',
  '? ',
  '\\',
  '<',
  '&',
];

describe('hostile items', () => {
  it('come to an end and crash no rule', () => {
    for (const piece of PIECES) {
      const long = piece.repeat(LONG / piece.length);
      const body = [
        choice(`Which ${long} is not x?`, ['*a', 'b', 'c']),
        choice(`${long} an`, [`*${long}`, `${long} or x`, long]),
        choice('', ['', '*', ' ', '`']),
        choice(
          'What?',
          Array.from({ length: 300 }, (_, i) => `${i % 3 === 0 ? '*' : ''}${i} ${piece}`),
        ),
      ].join('\n');
      const findings = projectOf(formCourse(body), { preset: 'strict' }).allFindings();
      for (const rule of ['item-negative-stem', 'item-grammar-cue', 'item-option-order'])
        fixedForm(body, rule);
      assert.deepEqual(
        findings.filter(({ rule }) => rule === 'rule-crashed').map(({ message }) => message),
        [],
      );
    }
  }).timeout(60_000);
});
