// Completion, hover, lenses and hints on the samples, and on texts broken at any place.
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { codeLenses } from '../../src/language/code-lens.js';
import { completionsAt } from '../../src/language/completion.js';
import { cursorAt } from '../../src/language/cursor.js';
import { hoverAt } from '../../src/language/hover.js';
import { inlayHints } from '../../src/language/inlay.js';
import { type LanguageView, offsetAt } from '../../src/language/view.js';
import type { Texts } from '../support/courses.js';
import { viewOf } from '../support/cursor.js';
import { sampleTexts } from '../support/sample.js';
import { SMALL } from '../support/small-course.js';

function everything(view: LanguageView, path: string, offset: number): void {
  const text = view.text(path) ?? '';
  for (const { textEdit, label } of completionsAt(view, path, offset).items) {
    assert(textEdit && 'range' in textEdit);
    const from = offsetAt(view, path, textEdit.range.start);
    const to = offsetAt(view, path, textEdit.range.end);
    assert(from <= offset && offset <= to, `${path}:${offset} ${label}`);
    assert(!/[\r\n]/.test(text.slice(from, to)), `${path}:${offset} ${label}`);
  }
  const hover = hoverAt(view, path, offset);
  if (hover?.range) {
    assert(offsetAt(view, path, hover.range.start) <= offset, `${path}:${offset}`);
    assert(offset <= offsetAt(view, path, hover.range.end), `${path}:${offset}`);
  }
}

describe('authoring help', () => {
  it('answers at every place of a unit and a form of the sample', () => {
    const view = viewOf(sampleTexts('algebra-foundations'));
    for (const path of [
      '03-linear-equations/unit.md',
      '03-linear-equations/corrective-undo-maps.md',
      'course.md',
    ]) {
      const length = view.text(path)!.length;
      for (let offset = 0; offset <= length; offset += 5) everything(view, path, offset);
    }
    const form = '03-linear-equations/form-a.md';
    for (let offset = 0; offset <= view.text(form)!.length; offset += 97) everything(view, form, offset);
  }).timeout(20_000);

  it('says something about every key, level and name of the sample’s frontmatter', () => {
    const view = viewOf(sampleTexts('algebra-foundations'));
    const path = '03-linear-equations/unit.md';
    const text = view.text(path)!;
    for (const match of text
      .slice(0, text.indexOf('\n---\n'))
      .matchAll(/[\w-]+(?=:)|(?<=id: |level: |knowledge: )[\w-]+/g))
      assert(hoverAt(view, path, match.index + 1), match[0]);
  });

  it('survives texts that end anywhere', () => {
    const texts: Texts = { ...SMALL, ...sampleTexts('algebra-foundations') };
    const paths = Object.keys(texts).filter(path => /unit|form-a|course|corrective|standards/.test(path));
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(60),
        (path, share, back) => {
          const end = Math.floor(texts[path]!.length * share);
          const text = texts[path]!.slice(0, end);
          const view = { ...viewOf({ 'course.md': SMALL['course.md']!, [path]: text }), text: () => text };
          everything(view, path, end);
          everything(view, path, Math.max(0, end - back));
          codeLenses(view, path);
          inlayHints(view, path);
        },
      ),
      { numRuns: 300 },
    );
  }).timeout(20_000);

  it('survives frontmatter of any signs', () => {
    const piece = fc.constantFrom(
      ...[
        '\n',
        '\r\n',
        ' ',
        '  ',
        '- ',
        '-',
        ':',
        ': ',
        '{',
        '}',
        '[',
        ']',
        ',',
        '"',
        "'",
        '|',
        '>',
        '#',
        ' #',
        '\t',
        '\uFFFF',
        '---',
      ],
      ...[
        'type',
        'unit',
        'outcomes',
        'id',
        'text',
        'mastery',
        'rules',
        'key-leak',
        'x',
        'type: unit\n',
        'outcomes:\n',
        '  - id: a\n',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.nat(), (pieces, at) => {
        const text = `---\ntype: unit\n${pieces.join('')}\n---\n`;
        const offset = at % (text.length + 1);
        const cursor = cursorAt(text, offset);
        if ('span' in cursor) {
          assert(
            cursor.span.start <= offset && offset <= cursor.span.end,
            JSON.stringify([text, offset, cursor.span]),
          );
          assert(cursor.span.end <= text.length);
        }
      }),
      { numRuns: 3_000 },
    );
  }).timeout(20_000);

  it('takes no longer for deep and long lines', () => {
    const started = performance.now();
    for (const line of [
      '['.repeat(20_000),
      '{a: '.repeat(5_000),
      '- '.repeat(5_000),
      'a: "'.repeat(5_000),
      '{#a '.repeat(5_000),
    ]) {
      const head = `---\ntype: unit\noutcomes: ${line}\n---\n`;
      cursorAt(head, head.length - 6);
      const body = `---\ntype: assessment\n---\n\n## ${line}`;
      cursorAt(body, body.length);
    }
    assert(performance.now() - started < 3_000);
  }).timeout(20_000);
});
