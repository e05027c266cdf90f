// The levels and their order.
import assert from 'node:assert/strict';
import { isLevel, LEVELS, levelMeaning, levelRank } from '../../../src/core/bloom/levels.js';

describe('levels', () => {
  it('are ranked from 1 to 6', () => {
    assert.deepEqual(LEVELS.map(levelRank), [1, 2, 3, 4, 5, 6]);
    assert.equal(levelRank('remember'), 1);
    assert.equal(levelRank('create'), 6);
  });

  it('each have a meaning of one sentence', () => {
    for (const level of LEVELS) assert.match(levelMeaning(level), /^Learners [^.]+\.$/);
  });

  it('are recognized by name only', () => {
    assert.ok(isLevel('apply'));
    for (const word of ['Apply', 'toString', '']) assert.ok(!isLevel(word));
  });
});
