// Completion of frontmatter keys.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: snippets are written like this.
import { strict as assert } from 'node:assert';
import { offered } from '../support/completion.js';
import { marked, SMALL } from '../support/small-course.js';

const lesson = (head: string) => offered({ ...SMALL, 'x.md': `---\n${head}\n---\n` });

describe('completion of keys', () => {
  it('offers the keys of a type, required ones first, without those that are there', () => {
    assert.deepEqual(lesson('type: corrective\n¦').labels, [
      'unit',
      'outcomes',
      'id',
      'title',
      'misconceptions',
      'minutes',
      'resources',
      'ignore',
      'mode',
    ]);
    assert.deepEqual(
      lesson('type: corrective\nunit: equations\noutcomes: [solve]\ntitle: T\nmode: game\n¦').labels,
      ['id', 'misconceptions', 'minutes', 'resources', 'ignore'],
    );
  });

  it('documents each key with what it takes, what holds without it, and an example', () => {
    const { item } = lesson('type: lesson\n¦');
    assert.deepEqual(item('outcomes').documentation, {
      kind: 'markdown',
      value: [
        'The outcomes that this lesson teaches.',
        'Takes the id of an outcome, or a list of such. Without it: all outcomes of the unit.',
        'Example: `outcomes: [solve-two-step]`',
      ].join('\n\n'),
    });
    assert.equal(item('unit').detail, 'required');
  });

  it('writes a value to fill in, or a place to choose one', () => {
    const unit = (key: string) => offered(marked('equations/unit.md', 'requires: [numbers]', '¦')).taken(key);
    assert.equal(unit('mastery'), 'mastery: { threshold: ${1:80%} }');
    assert.equal(unit('requires'), 'requires: [$1]');
    assert.equal(unit('aliases'), 'aliases: [${1:equations}]');
    assert.equal(
      unit('ignore'),
      'ignore:\n  - rule: ${1:item-negative-stem}\n    reason: ${2:the negative is what is asked}',
    );
    const course = (key: string) => offered(marked('course.md', 'format: 1', '¦')).taken(key);
    assert.equal(course('format'), 'format: ${1:1}');
    assert.equal(course('rules'), 'rules:\n  $1');
    assert.equal(course('lexicon'), 'lexicon: { verbs: { ${1:titrate}: ${2:apply} } }');
    assert.equal(
      course('scale'),
      'scale:\n  - { id: ${1:not-yet}, from: ${2:0%} }\n  - { id: ${3:proficient}, from: ${4:80%}, mastery: ${5:true} }',
    );
    const form = (key: string) => offered(marked('equations/form-a.md', 'form: A', '¦')).taken(key);
    assert.equal(form('purpose'), 'purpose: $1');
    assert.equal(lesson('type: lesson\n¦').taken('mode'), 'mode: $1');
  });

  it('asks for values at once where they can be offered', () => {
    const { item } = lesson('type: lesson\n¦');
    assert.equal(item('mode').command?.command, 'editor.action.triggerSuggest');
    assert.equal(item('minutes').command, undefined);
  });

  it('replaces the word under the cursor, and only the key where a value follows', () => {
    assert.equal(lesson('type: lesson\nmi¦').taken('minutes'), 'minutes: ${1:25}');
    assert.equal(lesson('type: lesson\nti¦tel: T').taken('title'), 'title: T');
    assert.equal(lesson('type: lesson\n¦titel: T').taken('title'), 'title: T');
  });

  it('offers keys inside groups, in lines and in braces', () => {
    const inUnit = (text: string) => offered(marked('equations/unit.md', 'requires: [numbers]', text));
    assert.deepEqual(inUnit('mastery: { threshold: 80%, ¦ }').labels, [
      'attempts',
      'retake',
      'safetyCritical',
    ]);
    assert.equal(inUnit('mastery: {¦}').taken('attempts'), 'mastery: {attempts: ${1:2}}');
    assert.equal(
      inUnit('mastery: { threshold: 80%,¦}').taken('retake'),
      'mastery: { threshold: 80%, retake: $1}',
    );
    assert.equal(inUnit('mastery:\n  ¦').taken('safetyCritical'), '  safetyCritical: true');
  });

  it('offers the keys of an entry, and a whole entry where it is empty', () => {
    const entry = (text: string) =>
      offered(marked('equations/unit.md', '  - id: judge\n    text: Classify equations.', text));
    assert.deepEqual(entry('  - ¦').labels, [
      'new outcome',
      'id',
      'text',
      'level',
      'knowledge',
      'standards',
      'aliases',
    ]);
    assert.equal(
      entry('  - ¦').taken('new outcome'),
      '  - id: ${1:solve}\n    text: ${2:Solve two-step equations.}',
    );
    assert.equal(
      entry('  -¦').taken('new outcome'),
      '  - id: ${1:solve}\n    text: ${2:Solve two-step equations.}',
    );
    assert.equal(
      entry('  ¦').taken('new outcome'),
      '  - id: ${1:solve}\n    text: ${2:Solve two-step equations.}',
    );
    assert.deepEqual(entry('  - id: x\n    ¦').labels, [
      'text',
      'level',
      'knowledge',
      'standards',
      'aliases',
    ]);
    assert.deepEqual(entry('  - { id: x, ¦ }').labels, [
      'text',
      'level',
      'knowledge',
      'standards',
      'aliases',
    ]);
  });

  it('begins a list of groups behind its key', () => {
    const course = marked('course.md', 'units: [numbers, equations]', 'scale: ¦');
    assert.equal(
      offered(course).taken('new level'),
      'scale:\n  - { id: ${1:not-yet}, from: ${2:0%} }\n  - { id: ${3:proficient}, from: ${4:80%}, mastery: ${5:true} }',
    );
  });

  it('writes lines as the file does', () => {
    const crlf = marked('course.md', 'format: 1', '¦')['course.md']!.replaceAll('\n', '\r\n');
    assert.equal(offered({ ...SMALL, 'course.md': crlf }).taken('rules'), 'rules:\r\n  $1');
  });

  it('offers rules and their options below “rules”', () => {
    const rules = (text: string) => offered(marked('course.md', 'format: 1', text));
    const names = rules('rules:\n  key-leak: off\n  ¦').labels;
    assert.equal(names[0], 'preset');
    assert(names.includes('outcome-not-taught') && !names.includes('key-leak'));
    assert.equal(rules('rules:\n  ¦').taken('key-leak'), '  key-leak: $1');
    assert.equal(
      rules('rules:\n  outcome-not-taught: [warning, { ¦ }]').taken('inheritUnit'),
      '  outcome-not-taught: [warning, { inheritUnit: true }]',
    );
    assert.deepEqual(rules('rules: ¦').labels, ['{ preset: … }']);
  });

  it('offers the type alone, or a whole head, while there is none', () => {
    assert.equal(lesson('¦').labels[0], 'type');
    assert(lesson('¦').labels.includes('new corrective'));
    assert.deepEqual(lesson('title: T\n¦').labels, ['type']);
  });

  it('offers nothing in a nested course’s words, comments and values that are done', () => {
    for (const head of ['type: lesson # no¦te', 'type: lesson\ntitle: "T" ¦', 'type: lesson\ntitle: T\n  ¦'])
      assert.deepEqual(lesson(head).labels, [], head);
  });
});
