// Ids and file names of scaffolded files.
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { idFromText, idProblem, pathProblem, slug, unusedId } from '../../../src/core/scaffold/names.js';

describe('names of scaffolded files', () => {
  it('makes ids from titles, without accents and signs', () => {
    assert.equal(slug('Linear equations in one variable'), 'linear-equations-in-one-variable');
    assert.equal(slug('  ¿Cuánto tiempo dura? '), 'cuanto-tiempo-dura');
    assert.equal(slug('Größen & Œuvres'), 'grossen-oeuvres');
    assert.equal(slug('Don’t panic'), 'dont-panic');
    assert.equal(slug('数と式'), '数と式');
    assert.equal(slug('!?'), '');
  });

  it('cuts long titles at a word', () => {
    const id = slug(`${'word '.repeat(30)}end`);
    assert.ok(id.length <= 48);
    assert.match(id, /-word$/);
  });

  it('makes an id of the first words of a text that say something, and never one twice', () => {
    assert.equal(idFromText('Calculate the mean of a list of numbers.'), 'calculate-mean-list');
    assert.equal(
      idFromText('Calculate the mean of a list.', ['calculate-mean-list']),
      'calculate-mean-list-2',
    );
    assert.equal(idFromText('…', [], 'misconception'), 'misconception');
    assert.equal(unusedId('a', ['a', 'a-2']), 'a-3');
  });

  it('makes nothing but valid ids from any title with a letter or digit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), title => {
        const id = slug(title);
        if (id !== '') assert.equal(idProblem(id), undefined, id);
      }),
    );
  });

  for (const id of ['../b', '', 'a b', '-a', 'a/b', '.x']) {
    it(`refuses the id “${id}”`, () => assert.match(idProblem(id)!, /is not an id/));
  }

  for (const path of ['unit.md', 'a/b/unit.md', '01-x/leccion.markdown', 'números.md']) {
    it(`accepts the path ${path}`, () => assert.equal(pathProblem(path), undefined));
  }

  for (const [path, why] of [
    ['../x.md', /stay inside/],
    ['a/../../x.md', /stay inside/],
    ['a\\..\\..\\x.md', /stay inside/],
    ['/etc/x.md', /relative/],
    ['C:/x.md', /relative/],
    ['a\\b.md', /write “\/”/],
    ['a//b.md', /empty part/],
    ['./b.md', /empty part/],
    ['.git/x.md', /not read as a part/],
    ['node_modules/x.md', /not read as a part/],
    ['con.md', /not every computer/],
    ['a./x.md', /not every computer/],
    ['a?.md', /not every computer/],
    ['unit.txt', /end in “\.md”/],
    ['', /empty part/],
  ] as const) {
    it(`refuses the path “${path}”`, () => assert.match(pathProblem(path) ?? '', why));
  }
});
