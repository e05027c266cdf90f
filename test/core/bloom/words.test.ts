// How outcomes are split into words: markup is looked through, offsets stay those of the text.
import assert from 'node:assert/strict';
import { splitWords } from '../../../src/core/bloom/words.js';

const keys = (text: string): readonly string[] => splitWords(text).list.map(({ key }) => key);
const OPAQUE = '\uFFFC';

describe('splitWords', () => {
  it('folds case, composed letters and apostrophes', () => {
    assert.deepEqual(keys('Explain E\u0301valuer'), ['explain', 'évaluer']);
    assert.deepEqual(keys('d’analyser l’élève'), ["d'", 'analyser', "l'", 'élève']);
  });

  it('keeps hyphens, decimal points and possessives in their words', () => {
    assert.deepEqual(keys("peer-review 2.5 students' work"), ['peer-review', '2.5', "students'", 'work']);
  });

  it('looks through emphasis, quotes, links and tags', () => {
    for (const text of [
      '**Explain** it',
      '_Explain_ it',
      'Ex*plain* it',
      '“Explain” it',
      '<b>Explain</b> it',
    ]) {
      assert.deepEqual(keys(text), ['explain', 'it'], text);
    }
    assert.deepEqual(keys('[Explain](https://e.org/and-design-the) it'), ['[', 'explain', 'it']);
  });

  it('takes code, math and images as one opaque piece each', () => {
    assert.deepEqual(keys('Use `for x` and $a + b$ and ![a b](c.png)'), [
      'use',
      OPAQUE,
      'and',
      OPAQUE,
      'and',
      OPAQUE,
    ]);
    assert.deepEqual(keys('``a ` b`` $$x$$'), [OPAQUE, OPAQUE]);
  });

  it('does not take money or a lone mark for math or code', () => {
    assert.deepEqual(keys('from $5 to $6'), ['from', '$', '5', 'to', '$', '6']);
    assert.deepEqual(keys('a ` b'), ['a', '`', 'b']);
  });

  it('gives offsets into the text as it was written', () => {
    const text = 'To **de­sign** *a* 🌉 bridge';
    const found = splitWords(text).list.map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(
      found.filter(word => /\p{L}/u.test(word)),
      ['To', 'de­sign', 'a', 'bridge'],
    );
    assert.equal(splitWords(text).list[1]?.key, 'design');
  });

  it('keeps its plain text and the places of words in step', () => {
    const { list, plain } = splitWords("By the end, l'élève *can*: explain/apply (well).");
    for (const { key, at } of list) assert.ok(plain.startsWith(key, at), key);
    assert.equal(plain, "by the end, l'élève can: explain/ apply( well).");
  });

  it('reads 2,000 characters at most', () => {
    const { list } = splitWords('word '.repeat(1000));
    assert.equal(list.length, 400);
  });
});
