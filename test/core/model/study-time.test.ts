// Where reviews stand in the order of study, and when.
import { strict as assert } from 'node:assert';
import { studyTime } from '../../../src/core/model/study-time.js';
import { COURSE, projectOf, type Texts } from '../../support/courses.js';

const unit = (id: string): string =>
  `---\ntype: unit\nid: ${id}\ntitle: ${id}\noutcomes: [{ id: o, text: Solve it. }]\n---\n`;
const lesson = (id: string, minutes: number): string =>
  `---\ntype: lesson\nunit: ${id}\nminutes: ${minutes}\n---\n\nText.\n`;
const review = (covers: string, purpose: string, outcomes: readonly string[]): string =>
  `---\ntype: assessment\ncovers: [${covers}]\npurpose: ${purpose}\n---\n\n${outcomes
    .map(name => `## Q {outcome=${name}}\n\nHow much?\n\nAnswer: 1\n`)
    .join('\n')}`;

function times(texts: Texts, outcome: string): readonly (readonly [position: number, time: number])[] {
  const [state] = projectOf({ 'course.md': COURSE, ...texts }).courses();
  const found = studyTime(state!.course).reviews.get(outcome) ?? [];
  return found.map(({ position, time }) => [position, time]);
}

const FOLDERS: Texts = {
  '1/unit.md': unit('one'),
  '1/lesson.md': lesson('one', 100),
  '2/unit.md': unit('two'),
  '2/lesson.md': lesson('two', 200),
  '3/unit.md': unit('three'),
};

describe('the time of study', () => {
  it('adds up minutes, and gives units without minutes the mean of the others', () => {
    const [state] = projectOf({ 'course.md': COURSE, ...FOLDERS }).courses();
    assert.deepEqual(studyTime(state!.course).ends, [100, 300, 450]);
    const [bare] = projectOf({ 'course.md': COURSE, '1/u.md': unit('one'), '2/u.md': unit('two') }).courses();
    assert.deepEqual(studyTime(bare!.course).ends, [1, 2]);
    const [empty] = projectOf({ 'course.md': COURSE }).courses();
    assert.equal(studyTime(empty!.course).total, 0);
  });

  it('puts a review beside the unit of its folder, a diagnostic one before it', () => {
    const after = { ...FOLDERS, '2/tests/review.md': review('one', 'summative', ['one/o']) };
    assert.deepEqual(times(after, 'one/o'), [[1, 300]]);
    const before = { ...FOLDERS, '2/review.md': review('one', 'diagnostic', ['one/o']) };
    assert.deepEqual(times(before, 'one/o'), [[0.5, 100]]);
  });

  it('puts a review elsewhere after the last unit that it covers', () => {
    const texts = { ...FOLDERS, 'middle.md': review('one, two', 'summative', ['one/o', 'two/o']) };
    assert.deepEqual(times(texts, 'one/o'), [[1.5, 300]]);
    assert.deepEqual(times(texts, 'two/o'), [[1.5, 300]]);
  });

  it('counts neither a test at the beginning nor one of the unit itself', () => {
    const entry = { ...FOLDERS, 'entry.md': review('one, two, three', 'diagnostic', ['one/o', 'two/o']) };
    assert.deepEqual(times(entry, 'one/o'), []);
    const own = { ...FOLDERS, '2/review.md': review('one, two', 'summative', ['one/o', 'two/o']) };
    assert.deepEqual(times(own, 'two/o'), []);
    assert.deepEqual(times(own, 'one/o'), [[1, 300]]);
  });

  it('finds outcomes of earlier units in the forms of later ones', () => {
    const form = (id: string, outcome: string): string =>
      `---\ntype: assessment\nunit: ${id}\n---\n\n## Q {outcome=${outcome}}\n\nHow much?\n\nAnswer: 1\n`;
    assert.deepEqual(times({ ...FOLDERS, '3/a.md': form('three', 'one/o') }, 'one/o'), [[2, 450]]);
    assert.deepEqual(times({ ...FOLDERS, '1/a.md': form('one', 'three/o') }, 'three/o'), []);
  });

  it('copes with all files in one folder', () => {
    const flat = {
      'a.md': unit('one'),
      'b.md': unit('two'),
      'r.md': review('one, two', 'formative', ['one/o']),
    };
    assert.deepEqual(times(flat, 'one/o'), [[1.5, 2]]);
  });
});
