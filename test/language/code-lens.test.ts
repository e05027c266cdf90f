// Code lenses at outcomes and forms.
import { strict as assert } from 'node:assert';
import type { Location } from 'vscode-languageserver-types';
import { codeLenses } from '../../src/language/code-lens.js';
import { viewOf } from '../support/cursor.js';
import { sampleTexts } from '../support/sample.js';
import { marked, SMALL } from '../support/small-course.js';

function lenses(path: string, texts = SMALL): readonly string[] {
  return codeLenses(viewOf(texts), path).map(
    ({ range, command }) => `${range.start.line + 1} ${command?.title}`,
  );
}

describe('code lenses', () => {
  it('say at each outcome what carries it through the cycle', () => {
    assert.deepEqual(lenses('equations/unit.md'), [
      '7 taught · A 2 · B 1 · corrective · enrichment',
      '11 taught · A 1 · B 0 · no corrective · no enrichment',
      '13 not taught · A 0 · B 0 · no corrective · no enrichment',
    ]);
    assert.deepEqual(lenses('numbers/unit.md'), ['6 taught · no form · no corrective · no enrichment']);
  });

  it('count several correctives', () => {
    const second = SMALL['equations/corrective.md']!.replace('Undo maps', 'Again');
    assert.match(lenses('equations/unit.md', { ...SMALL, 'equations/c2.md': second })[0]!, /correctives 2/);
  });

  it('lead to the places, as plain data', () => {
    const [lens] = codeLenses(viewOf(SMALL), 'equations/unit.md');
    const [uri, position, locations] = lens!.command!.arguments as [string, unknown, Location[]];
    assert.equal(lens!.command!.command, 'bloomery.showReferences');
    assert.equal(uri, 'file:///desk/equations/unit.md');
    assert.deepEqual(position, { line: 6, character: 8 });
    assert.deepEqual(
      locations.map(
        location => `${location.uri.replace('file:///desk/', '')}:${location.range.start.line + 1}`,
      ),
      [
        'equations/lesson.md:5',
        'equations/form-a.md:9',
        'equations/form-a.md:16',
        'equations/form-b.md:9',
        'exam.md:9',
        'equations/corrective.md:5',
        'equations/enrichment.md:5',
      ],
    );
    assert.deepEqual(JSON.parse(JSON.stringify(lens)), lens);
  });

  it('offer at each form to compare it with each parallel one', () => {
    const [lens, ...others] = codeLenses(viewOf(SMALL), 'equations/form-a.md');
    assert.deepEqual(others, []);
    assert.equal(lens!.range.start.line, 3);
    assert.deepEqual(lens!.command, {
      title: 'Compare with form B',
      command: 'bloomery.compareForms',
      arguments: ['file:///desk/equations/form-a.md', 'file:///desk/equations/form-b.md'],
    });
    const third = SMALL['equations/form-b.md']!.replace('form: B', 'form: C');
    const texts = { ...SMALL, 'equations/form-c.md': third };
    assert.deepEqual(lenses('equations/form-b.md', texts), [
      '4 Compare with form A',
      '4 Compare with form C',
    ]);
  });

  it('leave forms of another purpose alone', () => {
    const other = marked('equations/form-b.md', 'form: B', 'form: B\npurpose: diagnostic');
    assert.deepEqual(lenses('equations/form-a.md', other), []);
    assert.deepEqual(lenses('exam.md'), []);
    assert.deepEqual(lenses('equations/lesson.md'), []);
    assert.deepEqual(lenses('nowhere.md'), []);
  });

  it('show a whole cycle in the sample', () => {
    const texts = sampleTexts('algebra-foundations');
    assert.deepEqual(
      lenses('03-linear-equations/unit.md', texts).map(words => words.replace(/^\d+ /, '')),
      [
        'taught · A 5 · B 5 · corrective · enrichment',
        'taught · A 5 · B 5 · corrective · enrichment',
        'taught · A 5 · B 5 · corrective · enrichment',
      ],
    );
    assert.deepEqual(lenses('03-linear-equations/form-b.md', texts), ['4 Compare with form A']);
  });
});
