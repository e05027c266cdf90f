// Where in a link its address stands, and which heading an anchor means.
import { strict as assert } from 'node:assert';
import { headingOf } from '../../../src/core/markdown/anchors.js';
import { destinationOf } from '../../../src/core/markdown/destination.js';
import { parseMarkdown } from '../../../src/core/markdown/processor.js';
import { readBody } from '../../../src/core/markdown/read-body.js';

function addresses(text: string): readonly (string | undefined)[] {
  return readBody(text, parseMarkdown(text), false).links.map(link => {
    const place = destinationOf(text, link);
    return place && `${text.slice(place.start, place.end)}${place.angled ? ' in brackets' : ''}`;
  });
}

describe('the address of a link', () => {
  it('is found behind words, before a title, in brackets', () => {
    assert.deepEqual(addresses('[a](b.md) [a]( b.md "b.md" ) ![b.md](<c d.md> (e))'), [
      'b.md',
      'b.md',
      'c d.md in brackets',
    ]);
  });

  it('is found where the words look like a link themselves', () => {
    assert.deepEqual(addresses('[![x](y.png)](z.md) [`](q`](r.md) [a](b "](c")'), [
      'z.md',
      'y.png',
      'r.md',
      'b',
    ]);
  });

  it('is found with escapes, entities, brackets and anchors', () => {
    assert.deepEqual(addresses('[a](b\\)c.md) [a](b&amp;c.md) [a](b(c).md#d) [a](#e) [a]()'), [
      'b\\)c.md',
      'b&amp;c.md',
      'b(c).md#d',
      '#e',
      '',
    ]);
  });

  it('is found in definitions and across lines of a quotation', () => {
    assert.deepEqual(addresses('[a b]: <c d.md> "t"\n[e]:\n  f.md\n'), ['c d.md in brackets', 'f.md']);
    assert.deepEqual(addresses('> [a](\n> b.md\n> "c")\n'), ['b.md']);
  });

  it('is not told for autolinks', () => {
    assert.deepEqual(addresses('<https://example.org/a>'), [undefined]);
  });
});

describe('the heading of an anchor', () => {
  const text = '# Part A\n\n## Part A\n\n## Part B {#b .fixed}\n\n## Part-a-1\n';
  const { headings } = readBody(text, parseMarkdown(text), false);
  const line = (anchor: string): string | undefined => {
    const heading = headingOf(headings, anchor);
    return heading && text.slice(heading.start, heading.end);
  };

  it('is found by slug with its number, by id, and with attributes as code hosts take them', () => {
    assert.equal(line('part-a'), '# Part A');
    assert.equal(line('PART-A-1'), '## Part A');
    assert.equal(line('b'), '## Part B {#b .fixed}');
    assert.equal(line('part-b'), '## Part B {#b .fixed}');
    assert.equal(line('part-b-b-fixed'), '## Part B {#b .fixed}');
    assert.equal(line('part-c'), undefined);
  });
});
