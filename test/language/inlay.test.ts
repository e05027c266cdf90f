// Inlay hints: the level behind outcomes that declare none.
import { strict as assert } from 'node:assert';
import type { MarkupContent } from 'vscode-languageserver-types';
import { inlayHints } from '../../src/language/inlay.js';
import { offsetAt } from '../../src/language/view.js';
import { viewOf } from '../support/cursor.js';
import { marked, SMALL } from '../support/small-course.js';

const UNIT = 'equations/unit.md';

/** Each hint in its line: `text ‹level›`. */
function hints(texts = SMALL): readonly string[] {
  const view = viewOf(texts);
  const text = texts[UNIT]!;
  return inlayHints(view, UNIT).map(({ position, label }) => {
    const offset = offsetAt(view, UNIT, position);
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    return `${text.slice(start, offset).trim()} ‹${label}›${text.slice(offset).split('\n')[0]}`;
  });
}

const withText = (text: string) => hints(marked(UNIT, 'text: Classify equations.', text))[1];

describe('inlay hints', () => {
  it('show the level that the verb tells, where none is declared', () => {
    assert.deepEqual(hints(), [
      'text: Explain why both sides stay equal. ‹understand›',
      'text: Classify equations. ‹understand›',
    ]);
  });

  it('stand behind quotes, before comments, and at the end of several lines', () => {
    assert.equal(withText('text: "Classify equations."'), 'text: "Classify equations." ‹understand›');
    assert.equal(withText('text: Classify equations. # so'), 'text: Classify equations. ‹understand› # so');
    assert.equal(withText('text: >\n      Classify\n      equations.\n'), 'equations. ‹understand›');
    assert.equal(withText('text: Classify\n      equations.'), 'equations. ‹understand›');
  });

  it('stay away where no verb tells a level', () => {
    assert.equal(withText('text: Understand equations.'), undefined);
    assert.equal(withText('text: Equations.'), undefined);
    assert.equal(hints(marked('course.md', 'language: en', 'language: fi')).length, 0);
  });

  it('list the other levels at which the verb is used', () => {
    const [explain, classify] = inlayHints(viewOf(SMALL), UNIT);
    assert.equal(classify!.paddingLeft, true);
    const { value } = classify!.tooltip as MarkupContent;
    assert.match(value, /^Level by the verb “classify”: \*\*understand\*\*\. Learners say/);
    assert.match(value, /The verb is also used at:\n\n- \*\*analyze\*\*: [^\n]+\n- \*\*apply\*\*: /);
    assert.match((explain!.tooltip as MarkupContent).value, /evaluate/);
  });

  it('keep to the lines that are asked for', () => {
    const range = { start: { line: 10, character: 0 }, end: { line: 11, character: 80 } };
    assert.equal(inlayHints(viewOf(SMALL), UNIT, range).length, 1);
    assert.deepEqual(inlayHints(viewOf(SMALL), 'equations/form-a.md'), []);
    assert.deepEqual(inlayHints(viewOf(SMALL), 'nowhere.md'), []);
  });
});
