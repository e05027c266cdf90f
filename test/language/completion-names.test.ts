// Completion of names: units, outcomes, misconceptions, standards.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: snippets are written like this.
import { strict as assert } from 'node:assert';
import { offered } from '../support/completion.js';
import { marked, SMALL } from '../support/small-course.js';

const file = (head: string, others = SMALL) =>
  offered({ ...others, 'equations/x.md': `---\n${head}\n---\n` });

describe('completion of names', () => {
  it('offers units with their titles and outcomes', () => {
    const { labels, item } = file('type: lesson\nunit: ¦');
    assert.deepEqual(labels, ['numbers', 'equations']);
    assert.equal(item('equations').detail, 'Linear equations');
    assert.match(JSON.stringify(item('equations').documentation), /solve: Solve equations with two steps/);
  });

  it('offers units that the course does not name yet, and writes brackets where they are missing', () => {
    const course = (text: string) => offered(marked('course.md', 'units: [numbers, equations]', text));
    assert.deepEqual(course('units: [equations, ¦]').labels, ['numbers']);
    assert.equal(course('units: ¦').taken('numbers'), 'units: [numbers$0]');
    assert.equal(course('units:\n  ¦').taken('numbers'), '  - numbers');
    assert.equal(course('units:\n  - numbers\n  ¦').taken('equations'), '  - equations');
    assert.equal(course('units:\n  -¦').taken('equations'), '  - equations');
    assert.equal(course('units: [numbers,¦]').taken('equations'), 'units: [numbers, equations]');
  });

  it('offers outcomes of the own unit bare and first, others with their unit', () => {
    const { labels, item, taken } = file('type: corrective\nunit: equations\noutcomes: [solve, ¦]');
    assert.deepEqual(labels, ['explain', 'judge', 'numbers/add']);
    assert.equal(item('explain').detail, 'understand');
    assert.equal(taken('numbers/add'), 'outcomes: [solve, numbers/add]');
  });

  it('goes by the unit that stands in the editor', () => {
    assert.deepEqual(file('type: lesson\nunit: numbers\noutcomes: [¦]').labels, [
      'add',
      'equations/solve',
      'equations/explain',
      'equations/judge',
    ]);
    assert.equal(file('type: lesson\noutcomes: [¦]').labels[0], 'numbers/add');
  });

  it('offers units and outcomes of other units as prerequisites', () => {
    const unit = (text: string) => offered(marked('equations/unit.md', 'requires: [numbers]', text));
    assert.deepEqual(unit('requires: [¦]').labels, ['numbers', 'numbers/add']);
    assert.equal(unit('requires: ¦').taken('numbers/add'), 'requires: numbers/add');
  });

  it('offers misconceptions of the unit', () => {
    assert.deepEqual(file('type: corrective\nunit: equations\nmisconceptions: [¦]').labels, [
      'flip',
      'command',
    ]);
    assert.deepEqual(file('type: corrective\nunit: numbers\nmisconceptions: [¦]').labels, [
      'equations/flip',
      'equations/command',
    ]);
  });

  it('offers outcomes to misconceptions', () => {
    const unit = offered(marked('equations/unit.md', 'outcomes: [explain]', 'outcomes: [¦]'));
    assert.deepEqual(unit.labels.slice(0, 3), ['solve', 'explain', 'judge']);
  });

  it('offers the codes of frameworks', () => {
    const { labels, item } = offered(marked('equations/unit.md', 'standards: [F.1]', 'standards: [¦]'));
    assert.deepEqual(labels, ['F.1', 'F.1.a']);
    assert.equal(item('F.1').detail, 'The frame');
    assert.deepEqual(offered(marked('standards.md', 'parent: F.1', 'parent: ¦')).labels, ['F.1', 'F.1.a']);
  });

  it('offers codes used elsewhere where the course has no framework', () => {
    const { 'standards.md': _gone, ...free } = SMALL;
    const texts = marked(
      'numbers/unit.md',
      'text: Calculate sums.',
      'text: Calculate sums.\n    standards: ¦',
      free,
    );
    assert.deepEqual(offered(texts).labels, ['F.1']);
  });

  it('puts a name into quotes where YAML would read it otherwise', () => {
    const texts = marked('numbers/unit.md', 'id: numbers', 'id: "on"');
    assert.equal(file('type: lesson\nunit: ¦', texts).taken('on'), 'unit: "on"');
    assert.equal(file('type: lesson\nunit: "¦"', texts).taken('on'), 'unit: "on"');
  });

  it('offers what an assessment covers before the rest', () => {
    const exam = (text: string) => offered(marked('exam.md', 'outcome=equations/solve', text));
    assert.deepEqual(exam('outcome=¦').labels, [
      'equations/solve',
      'equations/explain',
      'equations/judge',
      'numbers/add',
    ]);
    assert.deepEqual(offered(marked('exam.md', 'covers: [equations]', 'covers: [equations, ¦]')).labels, [
      'numbers',
      'numbers/add',
      'equations/solve',
      'equations/explain',
      'equations/judge',
    ]);
  });
});
