// Searching a course by some letters of a name.
import { strict as assert } from 'node:assert';
import { workspaceSymbols } from '../../src/language/workspace-symbols.js';
import { viewOf } from '../support/cursor.js';
import { pathOf } from '../support/edits.js';
import { NAVIGATION } from '../support/navigation-course.js';
import { sampleTexts } from '../support/sample.js';

const sample = viewOf(sampleTexts('algebra-foundations'));

function found(query: string, view = sample): readonly string[] {
  return workspaceSymbols(view, query).map(
    ({ name, containerName, location }) =>
      `${name} | ${containerName} | ${pathOf(location.uri)}:${location.range.start.line + 1}`,
  );
}

describe('workspace symbols', () => {
  it('finds an outcome by its id', () => {
    assert.equal(
      found('solve-two')[0],
      'solve-two-step · Solve two-step linear equations in one variable with integer o… | Linear equations in one variable | 03-linear-equations/unit.md:7',
    );
  });

  it('finds by scattered letters and by several words, also of what a thing belongs to', () => {
    assert.match(found('slvtwstp')[0]!, /^solve-two-step/);
    assert.equal(
      found('card form')[0],
      'solve-1 · The card | Linear equations, form A | 03-linear-equations/form-a.md:15',
    );
    assert.deepEqual(found('zzzz'), []);
  });

  it('finds units, activities and assessments, the best name first', () => {
    assert.match(
      found('linear-equations')[0]!,
      /^linear-equations · Linear equations in one variable \| Algebra Foundations/,
    );
    assert.match(
      found('undo map')[0]!,
      /^undo-maps · Undo maps and bar pictures \| Linear equations in one variable · corrective/,
    );
    assert(found('final review').some(line => line.startsWith('Final review')));
  });

  it('looks past accents and case', () => {
    const view = viewOf({
      ...NAVIGATION,
      'x.md': '---\ntype: lesson\nunit: first\ntitle: Ecuación Única\n---\n',
    });
    assert.deepEqual(found('ECUACION unica', view), ['Ecuación Única | First · lesson | x.md:2']);
  });

  it('gives a readable number for an empty query', () => {
    assert(found('').length > 100 && found('').length <= 200);
  });
});
