// Links that move along when files and folders are moved or renamed.
import { strict as assert } from 'node:assert';
import { editsForFileRenames } from '../../src/language/file-rename.js';
import type { Texts } from '../support/courses.js';
import { COURSE } from '../support/courses.js';
import { viewOf } from '../support/cursor.js';
import { applyWorkspaceEdit, changedLines } from '../support/edits.js';
import { sampleTexts } from '../support/sample.js';

const uri = (path: string): string => `file:///desk/${path.split('/').map(encodeURIComponent).join('/')}`;

function afterMoves(texts: Texts, moves: Readonly<Record<string, string>>): Texts {
  const view = viewOf(texts);
  const renames = Object.entries(moves).map(([from, to]) => ({ oldUri: uri(from), newUri: uri(to) }));
  return applyWorkspaceEdit(view, texts, editsForFileRenames(view, renames));
}

function lesson(body: string, head = ''): string {
  return `---\ntype: lesson\nunit: u\n${head}---\n\n${body}\n`;
}

/** What becomes of the one line of a lesson at `u/lesson.md`. */
function line(body: string, moves: Readonly<Record<string, string>>): string {
  const texts = { 'course.md': COURSE, 'u/lesson.md': lesson(body) };
  return afterMoves(texts, moves)['u/lesson.md']!.slice(lesson('').length - 1, -1);
}

describe('moving files', () => {
  it('changes links to a file that is renamed, with anchor, title and words kept', () => {
    assert.equal(
      line('[a](b.md#part "b.md") ![b.md](b.md)', { 'u/b.md': 'u/c.md' }),
      '[a](c.md#part "b.md") ![b.md](c.md)',
    );
    assert.equal(line('[a]: b.md?x=1#y', { 'u/b.md': 'u/c.md' }), '[a]: c.md?x=1#y');
    assert.equal(line('[a](../img/x.png)', { 'img/x.png': 'u/x.png' }), '[a](x.png)');
  });

  it('changes the links in a file that moves', () => {
    const texts = {
      'course.md': COURSE,
      'u/lesson.md': lesson('[a](b.md) [b](#part) [c](../v/d.md) [d](lesson.md#part)'),
    };
    assert.deepEqual(changedLines(texts, afterMoves(texts, { 'u/lesson.md': 'v/start.md' })), [
      'u/lesson.md: [a](../u/b.md) [b](#part) [c](d.md) [d](start.md#part)',
    ]);
  });

  it('changes links into a folder that moves, and leaves those alone that move with it', () => {
    const texts = {
      'course.md': COURSE.replace(/---\n$/, '---\n\n[u](u/unit.md) [folder](u/) [v](v/a.md)\n'),
      'u/lesson.md': lesson('[a](unit.md) [b](./img/c.png) [c](../v/a.md) [d](../u/unit.md)'),
    };
    assert.deepEqual(changedLines(texts, afterMoves(texts, { u: 'part 1/u2' })), [
      'course.md: [u](part%201/u2/unit.md) [folder](part%201/u2/) [v](v/a.md)',
      'u/lesson.md: [a](unit.md) [b](./img/c.png) [c](../../v/a.md) [d](unit.md)',
    ]);
  });

  it('moves several things at once, the innermost first', () => {
    assert.equal(
      line('[a](../v/a.md) [b](../v/b.md)', { v: 'w', 'v/b.md': 'u/b.md' }),
      '[a](../w/a.md) [b](b.md)',
    );
  });

  it('keeps the author’s way of writing addresses', () => {
    const moves = { 'img/ü b (1).png': 'pics/ü b (1).png' };
    assert.equal(line('![a](<../img/ü b (1).png>)', moves), '![a](<../pics/ü b (1).png>)');
    assert.equal(line('![a](../img/ü%20b%20(1).png)', moves), '![a](../pics/ü%20b%20(1).png)');
    assert.equal(
      line('![a](../img/%C3%BC%20b%20%281%29.png)', moves),
      '![a](../pics/%C3%BC%20b%20%281%29.png)',
    );
    assert.equal(line('[a](./b.md)', { 'u/b.md': 'u/ö d.md' }), '[a](./ö%20d.md)');
    assert.equal(line('[a](%C3%A4.md)', { 'u/ä.md': 'u/ö.md' }), '[a](%C3%B6.md)');
    assert.equal(line('[a](./b.md)', { 'u/b.md': 'b.md' }), '[a](../b.md)');
    assert.equal(line('[a](b.md)', { 'u/b.md': 'u/50% (c)#d?.md' }), '[a](50%25%20%28c%29%23d%3F.md)');
  });

  it('changes resources in the frontmatter, quotes kept', () => {
    const texts = {
      'course.md': COURSE,
      'u/a.md': lesson('', 'resources: [a.pdf, "b.pdf", https://example.org/a.pdf, A book on u/a.pdf]\n'),
    };
    assert.deepEqual(
      changedLines(texts, afterMoves(texts, { 'u/a.pdf': 'files/a, b.pdf', 'u/b.pdf': 'u/c.pdf' })),
      ['u/a.md: resources: [../files/a%2C%20b.pdf, "c.pdf", https://example.org/a.pdf, A book on u/a.pdf]'],
    );
  });

  it('knows addresses that the editor encodes otherwise', () => {
    const texts = { 'course.md': COURSE, 'u/lesson.md': lesson('[a](é.md)') };
    const view = viewOf(texts);
    const renames = [{ oldUri: 'file:///desk/u/e%CC%81.md', newUri: 'file:///desk/u/f(1).md' }];
    assert.equal(
      applyWorkspaceEdit(view, texts, editsForFileRenames(view, renames))['u/lesson.md'],
      lesson('[a](f%281%29.md)'),
    );
  });

  it('leaves links out of the course and files outside of the project alone', () => {
    const body = '[a](https://u/b.md) [b](/u/b.md) [c](mailto:u@b.md) [d](../../u/b.md)';
    assert.equal(line(body, { 'u/b.md': 'u/c.md' }), body);
    const view = viewOf({ 'course.md': COURSE });
    assert.deepEqual(editsForFileRenames(view, [{ oldUri: 'file:///else/a', newUri: 'file:///else/b' }]), {
      documentChanges: [],
    });
    assert.deepEqual(editsForFileRenames(viewOf({}), [{ oldUri: uri('a'), newUri: uri('b') }]), {
      documentChanges: [],
    });
  });

  it('changes nothing in the samples when a whole course moves', () => {
    for (const sample of ['algebra-foundations', 'ecosistemas'] as const) {
      const texts = Object.fromEntries(
        Object.entries(sampleTexts(sample)).map(([path, text]) => [`courses/${path}`, text]),
      );
      assert.deepEqual(changedLines(texts, afterMoves(texts, { courses: 'elsewhere/deep' })), []);
    }
  });
});
