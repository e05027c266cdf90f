// Adding a unit to a course file's order of study, in every way that the order may be written.
import { strict as assert } from 'node:assert';
import { addUnit } from '../../../src/core/scaffold/add-unit.js';
import { applyEdits } from '../../../src/core/text/edits.js';

function added(lines: string, others: readonly string[] = ['a']): string | undefined {
  const text = `---\ntype: course\n${lines}---\n\n# C\n`;
  const edit = addUnit(text, 'new', others);
  return edit && applyEdits(text, [edit]).text.slice('---\ntype: course\n'.length, -'---\n\n# C\n'.length);
}

describe('adding a unit to the order of study', () => {
  it('adds to a list in brackets', () => {
    assert.equal(added('units: [a, b]\n'), 'units: [a, b, new]\n');
    assert.equal(added('units: [a, b, ]  # all\n'), 'units: [a, b, new, ]  # all\n');
    assert.equal(added('units: []\nid: c\n'), 'units: [new]\nid: c\n');
    assert.equal(added('units: [ "a" ]\n'), 'units: [ "a", new ]\n');
    assert.equal(added('units: [\n  a,\n  b\n  ]\n'), 'units: [\n  a,\n  b, new\n  ]\n');
  });

  it('adds to a list of lines, in their style', () => {
    assert.equal(
      added('units:\n  - a\n  - b # last\nid: c\n'),
      'units:\n  - a\n  - b # last\n  - new\nid: c\n',
    );
    assert.equal(added('units:\n-   a\n'), 'units:\n-   a\n-   new\n');
    assert.equal(added('units:\n  - "a"\n'), 'units:\n  - "a"\n  - new\n');
  });

  it('keeps the line ends of the file', () => {
    const text = '---\r\ntype: course\r\nunits:\r\n  - a\r\n---\r\n';
    const edit = addUnit(text, 'new', ['a'])!;
    assert.equal(
      applyEdits(text, [edit]).text,
      '---\r\ntype: course\r\nunits:\r\n  - a\r\n  - new\r\n---\r\n',
    );
  });

  it('writes the present order first where the course names none', () => {
    assert.equal(added('id: c\n', ['a', 'b']), 'id: c\nunits: [a, b, new]\n');
    assert.equal(added('units:\n', ['a']), 'units: [a, new]\n');
  });

  it('leaves alone what is not safe to edit', () => {
    assert.equal(added('units: a\n'), undefined);
    assert.equal(added('units: { a: b }\n'), undefined);
    assert.equal(added('units: [a\nid: c\n'), undefined);
    assert.equal(addUnit('no frontmatter', 'new', []), undefined);
    assert.equal(addUnit('---\n{ type: course }\n---\n', 'new', []), undefined);
  });
});
