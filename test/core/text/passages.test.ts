// Finding a short text inside long ones.
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { PassageIndex } from '../../../src/core/text/passages.js';

const STORY =
  'The ferry leaves the harbour at eight and reaches the island three hours later. On the way it passes two lighthouses.';

describe('passages', () => {
  it('are found word for word, wherever they stand', () => {
    const index = new PassageIndex(['Nothing of the kind.', `Before. ${STORY} After.`]);
    assert.deepEqual(index.find([STORY]), { source: 1, share: 1 });
    assert.deepEqual(index.find(['The FERRY leaves — the harbour at eight!']), { source: 1, share: 1 });
  });

  it('lose the triples around a changed word', () => {
    const found = new PassageIndex([STORY]).find([STORY.replace('three', 'five')]);
    assert.ok(found && found.share > 0.75 && found.share < 1);
  });

  it('do not add up what is scattered over a long text', () => {
    const filler = 'one two three four five six seven eight nine ten '.repeat(20);
    const scattered = STORY.split(/(?<=\. )|(?<= and )|(?<= at )/).join(` ${filler} `);
    const found = new PassageIndex([scattered]).find([STORY]);
    assert.ok(found && found.share < 0.6);
  });

  it('may stand in pieces, without triples across their borders', () => {
    const pieces = ['Which of these is a noun?', 'the quiet harbour', 'ran down quickly'];
    const found = new PassageIndex([`${pieces.join('\n- ')}`]).find(pieces);
    assert.deepEqual(found, { source: 0, share: 1 });
  });

  it('need three words', () => {
    assert.equal(new PassageIndex(['two words']).find(['two words']), undefined);
    assert.equal(new PassageIndex([]).find([STORY]), undefined);
    assert.equal(new PassageIndex([STORY]).find([]), undefined);
  });

  it('have a share of at most 1, and of exactly 1 for a part of the text', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 3, maxLength: 40 });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), words, (text, from, length, other) => {
        const index = new PassageIndex([other.join(' '), text.join(' ')]);
        const start = from % (text.length - 2);
        const part = text.slice(start, start + 3 + (length % 10)).join(' ');
        assert.equal(index.find([part])?.share, 1);
        assert.ok((index.find([other.join(' ')])?.share ?? 0) <= 1);
      }),
    );
  });
});
