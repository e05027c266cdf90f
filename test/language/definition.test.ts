// Definitions of names and targets of links.
import { strict as assert } from 'node:assert';
import { definition } from '../../src/language/definition.js';
import type { Texts } from '../support/courses.js';
import { atCursor } from '../support/cursor.js';
import { pathOf, textAt } from '../support/edits.js';
import { NAVIGATION } from '../support/navigation-course.js';

/** Where the cursor leads, as `from → file:line [what is selected]`. */
function leads(path: string, text: string, others: Texts = NAVIGATION): readonly string[] {
  const { view, offset, texts } = atCursor({ ...others, [path]: text });
  return definition(view, path, offset).map(link => {
    const target = pathOf(link.targetUri);
    const { line, character } = link.targetSelectionRange.start;
    assert(link.targetRange.start.line <= line);
    const from = textAt(view, texts, path, link.originSelectionRange!);
    const selected =
      texts[target] === undefined ? '' : textAt(view, texts, target, link.targetSelectionRange);
    return `${from} → ${target}:${line + 1}:${character + 1}${selected ? ` [${selected}]` : ''}`;
  });
}

function inFile(path: string, from: string, to: string): readonly string[] {
  const text = NAVIGATION[path]!;
  assert.equal(text.split(from).length, 2, `“${from}” must occur once`);
  return leads(path, text.replace(from, to));
}

describe('definition', () => {
  it('leads from a unit’s name to its file, also by an earlier id', () => {
    assert.deepEqual(inFile('first/form-a.md', 'unit: first', 'unit: fi¦rst'), [
      'first → first/unit.md:3:5 [first]',
    ]);
    assert.deepEqual(inFile('first/lesson.md', 'unit: start', 'unit: ¦start'), [
      'start → first/unit.md:3:5 [first]',
    ]);
  });

  it('leads from each part of a qualified name to what it names', () => {
    assert.deepEqual(inFile('second/unit.md', 'first/solve', 'fir¦st/solve'), [
      'first → first/unit.md:3:5 [first]',
    ]);
    assert.deepEqual(inFile('second/unit.md', 'first/solve', 'first/¦solve'), [
      'solve → first/unit.md:6:9 [solve]',
    ]);
  });

  it('leads from attributes of items, options and criteria, quoted or not', () => {
    assert.deepEqual(inFile('first/form-a.md', '"solve explain"', '"solve exp¦lain"'), [
      'explain → first/unit.md:9:12 [explain]',
    ]);
    assert.deepEqual(inFile('first/form-b.md', '"first/flip"', '"first/flip¦"'), [
      'flip → first/unit.md:11:9 [flip]',
    ]);
    assert.deepEqual(inFile('first/form-a.md', 'Clear {outcome=explain', 'Clear {outcome=¦explain'), [
      'explain → first/unit.md:9:12 [explain]',
    ]);
  });

  it('leads from a standard’s code to the framework', () => {
    assert.deepEqual(inFile('first/unit.md', 'standards: S.1.a', 'standards: S.1¦.a'), [
      'S.1.a → standards.md:6:13 [S.1.a]',
    ]);
  });

  it('shows the whole entry around a definition', () => {
    const text = NAVIGATION['first/lesson.md']!.replace('first/solve', 'first/sol¦ve');
    const { view, path, offset, texts } = atCursor({ ...NAVIGATION, 'first/lesson.md': text });
    const [link] = definition(view, path, offset);
    assert.equal(
      textAt(view, texts, 'first/unit.md', link!.targetRange),
      'id: solve\n    text: Solve equations.\n    standards: [S.1]',
    );
  });

  it('takes an item’s id for its own definition', () => {
    assert.deepEqual(inFile('first/form-a.md', '#q1', '#q¦1'), ['q1 → first/form-a.md:7:10 [q1]']);
  });

  it('gives both places of an id that is given twice', () => {
    const twice = NAVIGATION['second/unit.md']!.replace('id: judge', 'id: explain');
    const lesson = '---\ntype: lesson\nunit: second\noutcomes: [ex¦plain]\n---\n';
    assert.deepEqual(leads('x.md', lesson, { ...NAVIGATION, 'second/unit.md': twice }), [
      'explain → second/unit.md:7:9 [explain]',
      'explain → second/unit.md:9:9 [explain]',
    ]);
  });

  it('follows relative links to files, headings and item ids', () => {
    assert.deepEqual(inFile('first/lesson.md', '[home]', '[ho¦me]'), ['unit.md → first/unit.md:1:1']);
    assert.deepEqual(inFile('first/lesson.md', '#part-two', '#part¦-two'), [
      '#part-two → first/lesson.md:14:1',
    ]);
    assert.deepEqual(inFile('first/lesson.md', 'unit.md#second', 'unit.md¦#second'), [
      '../second/unit.md#second → second/unit.md:13:1',
    ]);
    assert.deepEqual(inFile('first/unit.md', 'form-a.md#q1', 'form-a¦.md#q1'), [
      'form-a.md#q1 → first/form-a.md:7:1',
    ]);
  });

  it('follows images and resources, also to files that are not the course’s', () => {
    assert.deepEqual(inFile('first/unit.md', '![the plan]', '![the ¦plan]'), [
      '../img/plan.png → img/plan.png:1:1',
    ]);
    assert.deepEqual(inFile('first/lesson.md', 'sheet.pdf', 'sheet¦.pdf'), [
      'sheet.pdf → first/sheet.pdf:1:1',
    ]);
  });

  it('follows the inner link where an image stands in a link', () => {
    const text = '---\ntype: lesson\nunit: first\n---\n\n[![a ¦b](x.png)](first/unit.md)\n';
    assert.deepEqual(leads('l.md', text), ['x.png → x.png:1:1']);
    assert.deepEqual(leads('l.md', text.replace('¦', '').replace('unit.md', 'un¦it.md')), [
      'first/unit.md → first/unit.md:1:1',
    ]);
  });

  it('finds the id of an HTML element', () => {
    const text = '---\ntype: lesson\nunit: first\n---\n\n<a id="there"></a> Words.\n\n[x](#th¦ere)\n';
    assert.deepEqual(leads('l.md', text), ['#there → l.md:6:1']);
  });

  it('leads nowhere from words, unknown names, web addresses and folders', () => {
    assert.deepEqual(inFile('first/unit.md', 'Flips', 'Fl¦ips'), []);
    for (const line of ['[x](https://exa¦mple.org/a.md)', '[x](fir¦st/)', '[x](../../ou¦t.md)', 'wo¦rds'])
      assert.deepEqual(leads('l.md', `---\ntype: lesson\nunit: first\n---\n\n${line}\n`), []);
    assert.deepEqual(leads('l.md', '---\ntype: lesson\nunit: fir¦sts\n---\n'), []);
  });
});
