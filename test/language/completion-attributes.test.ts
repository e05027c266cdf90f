// Completion in the braces of items, options and criteria.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: snippets are written like this.
import { strict as assert } from 'node:assert';
import { offered } from '../support/completion.js';
import { marked, SMALL } from '../support/small-course.js';

const inB = (to: string) => offered(marked('equations/form-b.md', '{#s1 outcome=solve level=analyze}', to));
const inA = (from: string, to: string) => offered(marked('equations/form-a.md', from, to));

describe('completion in braces', () => {
  it('offers ids without a counterpart, a new id, keys and classes', () => {
    const { labels, item } = inB('{¦}');
    assert.deepEqual(labels, [
      '#s1',
      '#s2',
      '#e1',
      '#q1',
      'outcome',
      'outcomes',
      'level',
      'points',
      'type',
      'mode',
      '.stimulus',
      '.anchor',
      '.fixed',
    ]);
    assert.equal(item('#s2').detail, 'counterpart in form A');
    assert.match(JSON.stringify(item('#s2').documentation), /More steps.*solve · apply · numeric · 2 points/);
    assert.match(JSON.stringify(item('points').documentation), /Example: `points=2`/);
  });

  it('writes all that counterparts share where nothing else is written', () => {
    assert.equal(inB('{¦}').taken('#s2'), '## Two steps again {#s2 outcome=solve points=2}');
    assert.equal(inB('{¦').taken('#e1'), '## Two steps again {#e1 outcome=explain');
    assert.equal(inB('{outcome=explain ¦}').taken('#s2'), '## Two steps again {outcome=explain #s2}');
  });

  it('offers first the ids of the item’s own outcome', () => {
    assert.deepEqual(inB('{#¦ outcome=explain}').labels, ['e1', 's1', 's2', 'q1']);
    assert.deepEqual(inB('{#s¦1 outcome=solve}').labels, ['s1', 's2', 'e1', 'q1']);
    assert.equal(inB('{#s¦1 outcome=solve}').taken('s2'), '## Two steps again {#s2 outcome=solve}');
  });

  it('leaves out ids that other items of the form have', () => {
    const { labels } = offered(marked('equations/form-b.md', 'What is z?', 'What?\n\n## More {#¦}'));
    assert.deepEqual(labels, ['s2', 'e1', 'q1']);
  });

  it('leaves out keys that are there, and one of outcome and outcomes', () => {
    assert.deepEqual(inB('{#s1 outcome=solve level=apply ¦}').labels, [
      'points',
      'type',
      'mode',
      '.stimulus',
      '.anchor',
      '.fixed',
    ]);
    assert.deepEqual(inB('{#s1 outcomes="solve explain" .fixed ¦}').labels, [
      'level',
      'points',
      'type',
      'mode',
      '.stimulus',
      '.anchor',
    ]);
  });

  it('writes keys with a place for their value', () => {
    assert.equal(inB('{#s1 out¦}').taken('outcome'), '## Two steps again {#s1 outcome=$1}');
    assert.equal(inB('{#s1 out¦}').taken('outcomes'), '## Two steps again {#s1 outcomes="$1"}');
    assert.equal(inB('{#s1 ¦}').taken('points'), '## Two steps again {#s1 points=${1:2}}');
    assert.equal(inB('{#s1 out¦com=solve}').taken('outcome'), '## Two steps again {#s1 outcome=solve}');
  });

  it('offers classes behind a point', () => {
    assert.deepEqual(inB('{.fixed .¦}').labels, ['stimulus', 'anchor']);
    assert.equal(inB('{#s1 .an¦}').taken('anchor'), '## Two steps again {#s1 .anchor}');
  });

  it('offers outcomes, several in quotes', () => {
    assert.deepEqual(inB('{outcome=¦}').labels, ['solve', 'explain', 'judge', 'numbers/add']);
    assert.deepEqual(inB('{outcomes="solve ¦"}').labels, ['explain', 'judge', 'numbers/add']);
    assert.equal(
      inB('{outcomes="solve ex¦"}').taken('explain'),
      '## Two steps again {outcomes="solve explain"}',
    );
    assert.equal(inB('{outcomes=¦}').taken('solve'), '## Two steps again {outcomes="solve$0"}');
  });

  it('offers levels, kinds, modes and points', () => {
    assert.deepEqual(inB('{level=¦}').labels, [
      'remember',
      'understand',
      'apply',
      'analyze',
      'evaluate',
      'create',
    ]);
    assert.deepEqual(inB('{type=¦}').labels, [
      'choice',
      'multiple',
      'numeric',
      'text',
      'ordering',
      'matching',
      'constructed',
    ]);
    assert.equal(inB('{mode=¦}').labels.length, 25);
    assert.equal(inB('{points=¦}').item('1').detail, 'without this key, too');
    assert.equal(inB('{level=app¦}').taken('apply'), '## Two steps again {level=apply}');
  });

  it('offers misconceptions on options, those of the item’s outcome first', () => {
    assert.deepEqual(inA('{misconception=flip}', '{¦}').labels, ['misconception', 'points']);
    assert.deepEqual(inA('{misconception=flip}', '{misconception=¦}').labels, ['flip', 'command']);
    assert.deepEqual(inA('Why may you do that?', 'Why?\n\n- [ ] x {misconception=¦}').labels, [
      'command',
      'flip',
    ]);
    assert.deepEqual(inA('{misconception=flip}', '{points=¦}').labels, ['0', '0.5', '1']);
  });

  it('offers outcomes and points on criteria', () => {
    assert.deepEqual(inA('{outcome=explain} |', '{¦} |').labels, ['outcome', 'points']);
    assert.equal(
      inA('{outcome=explain} |', '{outcome=¦} |').taken('explain'),
      '| Uses equality {outcome=explain} | guesses | argues |',
    );
  });

  it('offers nothing in code, outside assessments and in text', () => {
    assert.deepEqual(inA('What is x?', '```\n## x {¦}\n```').labels, []);
    assert.deepEqual(inA('What is x?', 'Text {¦}').labels, []);
    assert.deepEqual(inA('What is x?', '- [ ] `{¦}`').labels, []);
    assert.deepEqual(inA('What is x?', '- [ ] $\\frac{¦}{2}$').labels, []);
    assert.deepEqual(
      offered({ ...SMALL, 'l.md': '---\ntype: lesson\nunit: equations\n---\n\n## Part {¦}\n' }).labels,
      [],
    );
  });
});
