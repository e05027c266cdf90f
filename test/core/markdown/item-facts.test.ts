// What fixes and rules on items need from the body: whole options, emphasis, and stems without comments.
import { strict as assert } from 'node:assert';
import { placeSpan } from '../../../src/core/course/located.js';
import { projectOf } from '../../support/courses.js';
import { choice, formCourse, formFindings } from '../../support/forms.js';

function itemOf(body: string) {
  const texts = formCourse(body);
  const project = projectOf(texts);
  const [item] = project.courses()[0]!.course.units[0]!.forms[0]!.items;
  const at = (place: number): string => {
    const { start, end } = placeSpan(project.file('a.md')!.places, place);
    return texts['a.md']!.slice(start, end);
  };
  return { item: item!, at };
}

describe('facts about items', () => {
  it('give each option as a whole, with its feedback', () => {
    const { item, at } = itemOf(
      '## Item {outcome=o}\n\nWhich?\n\n- [x] ice {points=2}\n\n  Yes.\n\n  - Indeed.\n- [ ] oil\n  and water\n',
    );
    assert.deepEqual(
      item.options.map(({ part }) => at(part.block)),
      ['- [x] ice {points=2}\n\n  Yes.\n\n  - Indeed.', '- [ ] oil\n  and water'],
    );
  });

  it('give what the stem sets in bold or underlines, not what it sets in italics', () => {
    const { item } = itemOf(
      choice('Which is **not** *ice*, <u>nor *oil*</u>, nor ***steam***?\n\n> Is __it__?', ['*a', 'b']),
    );
    assert.deepEqual(item.section.emphasis, ['not', 'nor oil', 'steam', 'it']);
  });

  it('leave a comment out of the stem, so that it can accept a finding about the stem', () => {
    const stem = 'Which is not ice?';
    const comment = '<!-- bloomery-ignore item-negative-stem: the exception is what is asked -->';
    const { item, at } = itemOf(choice(`${comment}\n\n${stem}`, ['*oil', 'ice']));
    assert.equal(at(item.stemAt.place), stem);
    assert.deepEqual(
      formFindings(choice(`${comment}\n\n${stem}`, ['*oil', 'ice']), 'item-negative-stem'),
      [],
    );
    assert.equal(formFindings(choice(stem, ['*oil', 'ice']), 'item-negative-stem').length, 1);
  });
});
