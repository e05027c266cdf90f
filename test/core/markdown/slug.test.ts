// Anchors of headings, as GitHub makes them, and every anchor that a file offers.
import { strict as assert } from 'node:assert';
import { readCourseFile } from '../../../src/core/course/read-file.js';
import { slugOf, slugsOf } from '../../../src/core/markdown/slug.js';

const TABLE: readonly (readonly [heading: string, slug: string])[] = [
  ['Overview', 'overview'],
  ['Part A: on the line', 'part-a-on-the-line'],
  ['What’s next?', 'whats-next'],
  ['C++ & C#', 'c--c'],
  ['A – B', 'a--b'],
  ['a_b-c', 'a_b-c'],
  ['1.2 Steps (short)', '12-steps-short'],
  ['Größe und Maß', 'größe-und-maß'],
  ['¿Por qué? ¡Sí!', 'por-qué-sí'],
  ['École d’été', 'école-dété'],
  ['x² and H₂O', 'x-and-ho'],
  ['Привет мир', 'привет-мир'],
  ['日本語 テスト', '日本語-テスト'],
  ['नमस्ते', 'नमस्ते'],
  ['😄 smile', '-smile'],
  ['`code` and $x+1$', 'code-and-x1'],
  ['!?', ''],
];

describe('slugs', () => {
  for (const [heading, slug] of TABLE) {
    it(`of “${heading}”`, () => assert.equal(slugOf(heading), slug));
  }

  it('number equal headings, and step over a heading that looks numbered', () => {
    assert.deepEqual(slugsOf(['Part', 'part', 'Part!']), ['part', 'part-1', 'part-2']);
    assert.deepEqual(slugsOf(['Part 1', 'Part', 'Part', 'Part']), ['part-1', 'part', 'part-2', 'part-3']);
    assert.deepEqual(slugsOf(['', '?']), ['', '-1']);
  });
});

describe('the anchors of a file', () => {
  const anchors = (body: string): readonly string[] | undefined =>
    readCourseFile('unit.md', `---\ntype: unit\nid: u\n---\n\n${body}`, undefined)?.body.anchors;

  it('are those of headings of any level, in quotes and lists too', () => {
    assert.deepEqual(anchors('# One\n\n> ## Two\n\n- ### Three *x* `y`\n'), ['one', 'two', 'three-x-y']);
  });

  it('are the words with and without attributes, and the id in them', () => {
    const found = anchors('## Two steps {#q1 outcome=solve level=apply}\n') ?? [];
    // A code host takes the braces for words; Pandoc and our pages take them for attributes.
    for (const anchor of ['two-steps-q1-outcomesolve-levelapply', 'two-steps', 'q1'])
      assert.ok(found.includes(anchor), anchor);
  });

  it('are ids and names in HTML, but not in comments', () => {
    const found = anchors('<a id="here"></a>\n\nText <span name=there>x</span>\n\n<!-- <a id="gone"> -->\n');
    assert.deepEqual(found, ['here', 'there']);
  });
});
