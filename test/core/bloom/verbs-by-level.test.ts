// The verbs of each level in their order, and the neighbours of one.
import assert from 'node:assert/strict';
import { LEVELS } from '../../../src/core/bloom/levels.js';
import { PACK_LANGUAGES } from '../../../src/core/bloom/pack.js';
import { neighbourVerbs, verbsByLevel } from '../../../src/core/bloom/verbs-by-level.js';
import { lexicon } from './reading.js';

const lemmas = (
  list: readonly { readonly verb: { readonly lemma: string } }[] | undefined,
): readonly string[] => (list ?? []).map(({ verb }) => verb.lemma);

describe('verbsByLevel', () => {
  it('has verbs at every level in every language', () => {
    for (const language of PACK_LANGUAGES) {
      for (const level of LEVELS)
        assert.ok(verbsByLevel(lexicon(language)).get(level)!.length >= 10, `${language} ${level}`);
    }
  });

  it('puts the verbs first that most lists agree on', () => {
    const levels = verbsByLevel(lexicon());
    assert.deepEqual(lemmas(levels.get('remember')).slice(0, 2), ['define', 'list']);
    assert.equal(lemmas(levels.get('evaluate'))[0], 'assess');
    const evaluate = levels.get('evaluate')!;
    const firstOther = evaluate.findIndex(({ primary }) => !primary);
    assert.ok(firstOther > 0 && evaluate.slice(firstOther).every(({ primary }) => !primary));
  });

  it("puts the course's own verbs before all", () => {
    const own = lexicon('en', { verbs: { solder: 'apply' } });
    assert.equal(lemmas(verbsByLevel(own).get('apply'))[0], 'solder');
  });

  it('is worked out once', () => {
    assert.equal(verbsByLevel(lexicon()), verbsByLevel(lexicon()));
  });
});

describe('neighbourVerbs', () => {
  it('are verbs of like levels, without the verb itself', () => {
    const near = neighbourVerbs(lexicon(), 'compare', 'analyze', 5);
    assert.equal(near.length, 5);
    assert.ok(lemmas(near).includes('contrast'));
    assert.ok(!lemmas(near).includes('compare'));
  });

  it('exist for a verb that is not known', () => {
    assert.equal(neighbourVerbs(lexicon(), 'frobnicate', 'create', 3).length, 3);
  });
});
