// References and highlights of names, attributes included.
import { strict as assert } from 'node:assert';
import { DocumentHighlightKind } from 'vscode-languageserver-types';
import { highlights } from '../../src/language/highlights.js';
import { references } from '../../src/language/references.js';
import { atCursor } from '../support/cursor.js';
import { pathOf, textAt } from '../support/edits.js';
import { NAVIGATION } from '../support/navigation-course.js';

function mark(path: string, from: string, to: string) {
  const text = NAVIGATION[path]!;
  assert.equal(text.split(from).length, 2, `“${from}” must occur once`);
  return atCursor({ ...NAVIGATION, [path]: text.replace(from, to) });
}

function found(path: string, from: string, to: string, includeDeclaration = false): readonly string[] {
  const { view, offset, texts } = mark(path, from, to);
  return references(view, path, offset, { includeDeclaration }).map(({ uri, range }) => {
    const file = pathOf(uri);
    return `${file}:${range.start.line + 1} ${textAt(view, texts, file, range)}`;
  });
}

describe('references', () => {
  it('lists all places of an outcome in the course', () => {
    assert.deepEqual(found('first/unit.md', '- id: solve', '- id: so¦lve'), [
      'exam.md:7 solve',
      'first/form-a.md:7 solve',
      'first/form-a.md:14 solve',
      'first/form-b.md:7 solve',
      'first/lesson.md:4 solve',
      'first/unit.md:13 solve',
      'second/unit.md:5 solve',
    ]);
  });

  it('adds the definition and earlier ids where they are asked for', () => {
    const places = found('first/form-a.md', 'unit: first', 'unit: ¦first', true);
    assert.deepEqual(places, [
      'course.md:6 first',
      'exam.md:3 first',
      'exam.md:11 first',
      'first/form-a.md:3 first',
      'first/form-b.md:3 first',
      'first/form-b.md:7 first',
      'first/form-b.md:12 first',
      'first/lesson.md:3 start',
      'first/lesson.md:4 first',
      'first/unit.md:3 first',
      'first/unit.md:14 start',
      'second/unit.md:5 first',
      'second/unit.md:5 first',
    ]);
  });

  it('takes the counterpart of an item and links to it for references', () => {
    assert.deepEqual(found('first/form-a.md', '#q1', '#q¦1'), [
      'first/form-b.md:7 q1',
      'first/unit.md:19 q1',
    ]);
    assert.deepEqual(found('first/form-a.md', '#q1', '#q¦1', true), [
      'first/form-a.md:7 q1',
      'first/form-b.md:7 q1',
      'first/unit.md:19 q1',
    ]);
  });

  it('finds the outcomes that serve a standard', () => {
    assert.deepEqual(found('standards.md', '{ code: S.1,', '{ code: S¦.1,'), [
      'first/unit.md:8 S.1',
      'standards.md:6 S.1',
    ]);
  });

  it('finds nothing for words', () => {
    assert.deepEqual(found('first/form-a.md', 'Question?', 'Ques¦tion?'), []);
  });
});

describe('highlights', () => {
  it('marks where a name is defined and where it is read in the same file', () => {
    const { view, path, offset } = mark('first/unit.md', '- id: solve', '- id: ¦solve');
    assert.deepEqual(
      highlights(view, path, offset).map(({ range, kind }) => [range.start.line + 1, kind]),
      [
        [6, DocumentHighlightKind.Write],
        [13, DocumentHighlightKind.Read],
      ],
    );
  });

  it('marks only the unit of qualified names', () => {
    const { view, path, offset, texts } = mark('exam.md', '[first,', '[fi¦rst,');
    assert.deepEqual(
      highlights(view, path, offset).map(({ range }) => textAt(view, texts, path, range)),
      ['first', 'first'],
    );
  });

  it('marks nothing outside names', () => {
    const { view, path, offset } = mark('exam.md', 'Answer: 1', 'Ans¦wer: 1');
    assert.deepEqual(highlights(view, path, offset), []);
  });
});
