// The mode of a corrective differs from the lessons'.
import { strict as assert } from 'node:assert';
import { MODES, type ModeName } from '../../../src/core/course/modes.js';
import { correctiveMode, usualMinutes } from '../../../src/core/scaffold/corrective-mode.js';

describe('the mode chosen for a corrective', () => {
  for (const lesson of Object.keys(MODES) as ModeName[]) {
    it(`differs from ${lesson} in presentation and engagement`, () => {
      const { presentation, engagement } = MODES[correctiveMode([lesson])];
      assert.notEqual(presentation, MODES[lesson].presentation);
      assert.notEqual(engagement, MODES[lesson].engagement);
    });
  }

  it('differs in presentation at least where the lessons engage in every way', () => {
    const lessons: ModeName[] = ['lecture', 'drill', 'diagram', 'discussion'];
    const chosen = MODES[correctiveMode(lessons)];
    assert.ok(lessons.every(lesson => MODES[lesson].presentation !== chosen.presentation));
  });

  it('is another one than earlier correctives have, where that costs nothing', () => {
    const first = correctiveMode(['lecture']);
    const second = correctiveMode(['lecture'], [first]);
    assert.notEqual(second, first);
    assert.notEqual(MODES[second].engagement, 'receive');
  });

  it('does not mind lessons without a known mode', () => {
    assert.ok(correctiveMode(['magic']) in MODES);
    assert.ok(correctiveMode([]) in MODES);
  });

  it('fits into one or two periods', () => {
    for (const lesson of Object.keys(MODES) as ModeName[])
      assert.ok(usualMinutes(correctiveMode([lesson])) <= 45);
  });
});
