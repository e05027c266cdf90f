// Links of a file that can be opened.
import { strict as assert } from 'node:assert';
import { documentLinks } from '../../src/language/document-links.js';
import type { Texts } from '../support/courses.js';
import { viewOf } from '../support/cursor.js';
import { textAt } from '../support/edits.js';
import { NAVIGATION } from '../support/navigation-course.js';

function links(texts: Texts, path: string): readonly string[] {
  const view = viewOf(texts);
  return documentLinks(view, path).map(
    ({ range, target }) => `${textAt(view, texts, path, range)} → ${target!.replace('file:///desk/', '')}`,
  );
}

describe('document links', () => {
  it('lead to files, and by lines to headings', () => {
    assert.deepEqual(links(NAVIGATION, 'first/lesson.md'), [
      'unit.md → first/unit.md',
      '#part-two → first/lesson.md#L14',
      '../second/unit.md#second → second/unit.md#L13',
      'sheet.pdf → first/sheet.pdf',
      '../second/unit.md → second/unit.md',
    ]);
    assert.deepEqual(links(NAVIGATION, 'first/unit.md'), [
      'form-a.md#q1 → first/form-a.md#L7',
      '../img/plan.png → img/plan.png',
    ]);
  });

  it('take web addresses among the resources, not those of the text', () => {
    const text =
      '---\ntype: lesson\nunit: first\nresources: ["https://example.org/a b", https://example.org/a, A book]\n---\n\n[x](https://example.org) <https://example.org> [y](first/)\n\n[z]: <a (b).md> "t"\n';
    assert.deepEqual(links({ 'l.md': text }, 'l.md'), [
      'a (b).md → a%20(b).md',
      'https://example.org/a → https://example.org/a',
    ]);
  });

  it('mark the address alone, whatever the words of the link hold', () => {
    const text =
      '---\ntype: lesson\nunit: first\n---\n\n[![a.md](i.png "x](y")](a.md) [`](b`](b.md \'it (is)\') [\\]](c(1).md) ![](<d e.md>)\n';
    assert.deepEqual(
      links({ 'l.md': text }, 'l.md').map(line => line.split(' → ')[0]),
      ['a.md', 'i.png', 'b.md', 'c(1).md', 'd e.md'],
    );
  });
});
