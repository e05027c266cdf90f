// Folding, and what a growing selection takes in step by step.
import { strict as assert } from 'node:assert';
import type { SelectionRange } from 'vscode-languageserver-types';
import { foldingRanges } from '../../src/language/folding.js';
import { selectionRanges } from '../../src/language/selection-ranges.js';
import { offsetAt, positionAt } from '../../src/language/view.js';
import { COURSE } from '../support/courses.js';
import { atCursor, viewOf } from '../support/cursor.js';
import { NAVIGATION } from '../support/navigation-course.js';
import { sampleTexts } from '../support/sample.js';

const folds = (text: string): readonly string[] =>
  foldingRanges(viewOf({ 'a.md': text }), 'a.md').map(
    ({ startLine, endLine }) => `${startLine + 1}–${endLine + 1}`,
  );

describe('folding', () => {
  it('folds the frontmatter with its groups', () => {
    assert.deepEqual(folds(NAVIGATION['first/unit.md']!), ['1–15', '5–9', '6–8', '10–13', '11–13', '17–19']);
  });

  it('folds items, other headings and options with their feedback', () => {
    const text =
      '---\ntype: assessment\nunit: u\n---\n\n# Form\n\n## One\n\n- [x] a\n\n  Well done.\n- [ ] b\n\n### Note\n\nx\n\n## Two\n\ny\n';
    assert.deepEqual(folds(text), ['1–4', '6–21', '8–17', '15–17', '19–21', '10–12']);
  });
});

/** From the inside out. */
function grows(text: string): readonly string[] {
  const { view, path, offset, texts } = atCursor({ 'course.md': COURSE, 'a.md': text });
  const [first] = selectionRanges(view, path, [positionAt(view, path, offset)]);
  const steps: string[] = [];
  for (let step: SelectionRange | undefined = first; step; step = step.parent) {
    const [start, end] = [offsetAt(view, path, step.range.start), offsetAt(view, path, step.range.end)];
    steps.push(texts[path]!.slice(start, end));
  }
  return steps;
}

const ITEM =
  '## One {#q1 outcomes="solve ex¦plain" level=apply}\n\nWhat?\n\n- [x] a\n- [ ] b {misconception=flip}\n\n  No.';
const FORM = `---\ntype: assessment\nunit: u\n---\n\n# Form\n\n${ITEM}\n`;

describe('a growing selection', () => {
  it('goes from the word over value and attribute to the item', () => {
    const clean = ITEM.replace('¦', '');
    assert.deepEqual(grows(FORM), [
      'explain',
      'solve explain',
      'outcomes="solve explain"',
      '{#q1 outcomes="solve explain" level=apply}',
      '## One {#q1 outcomes="solve explain" level=apply}',
      clean,
      `# Form\n\n${clean}`,
      FORM.replace('¦', ''),
    ]);
  });

  it('goes from an option’s attribute to the option with its feedback', () => {
    const text = FORM.replace('¦', '').replace('=flip', '=fl¦ip');
    assert.deepEqual(grows(text).slice(0, 5), [
      'flip',
      'misconception=flip',
      '{misconception=flip}',
      'b {misconception=flip}',
      '- [ ] b {misconception=flip}',
    ]);
    assert.equal(grows(text)[5], '- [ ] b {misconception=flip}\n\n  No.');
  });

  it('goes from a scalar over entry, list and key to the frontmatter', () => {
    const text = '---\ntype: lesson\nunit: u\noutcomes: [a, "b ¦c"]\n---\n\nText.\n';
    assert.deepEqual(grows(text), [
      'c',
      'b c',
      '"b c"',
      '[a, "b c"]',
      'outcomes: [a, "b c"]',
      'type: lesson\nunit: u\noutcomes: [a, "b c"]',
      'type: lesson\nunit: u\noutcomes: [a, "b c"]\n',
      '---\ntype: lesson\nunit: u\noutcomes: [a, "b c"]\n---',
      text.replace('¦', ''),
    ]);
  });

  it('goes from a word over line and paragraph to the section', () => {
    const text = '---\ntype: lesson\nunit: u\n---\n\n# A\n\nOne ¦two\nthree.\n\nFour.\n\n# B\n';
    assert.deepEqual(grows(text), [
      'two',
      'One two',
      'One two\nthree.',
      '# A\n\nOne two\nthree.\n\nFour.',
      '# A\n\nOne two\nthree.\n\nFour.\n\n# B',
      text.replace('¦', ''),
    ]);
  });

  it('takes in more with every step, at every place of a form', function () {
    this.timeout(20_000);
    const texts = {
      'course.md': COURSE,
      'a.md': sampleTexts('algebra-foundations')['03-linear-equations/form-a.md']!,
    };
    const view = viewOf(texts);
    const places = Array.from({ length: 60 }, (_, i) => positionAt(view, 'a.md', i * 173));
    for (const [i, range] of selectionRanges(view, 'a.md', places).entries()) {
      let inner = { start: offsetAt(view, 'a.md', places[i]!), end: offsetAt(view, 'a.md', places[i]!) };
      for (let step: SelectionRange | undefined = range; step; step = step.parent) {
        const outer = {
          start: offsetAt(view, 'a.md', step.range.start),
          end: offsetAt(view, 'a.md', step.range.end),
        };
        assert(outer.start <= inner.start && inner.end <= outer.end);
        assert(outer.end - outer.start > inner.end - inner.start);
        inner = outer;
      }
      assert.equal(inner.end, texts['a.md'].length);
    }
  });
});
