// Edits of frontmatter: they keep the author's style, and whatever they are given, they say one thing more and break nothing.
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import {
  addKey,
  addToList,
  type KeyPath,
  removeFromList,
  replaceValue,
  valueAt,
} from '../../../src/core/course/edit-frontmatter.js';
import { applyEdits, type TextEdit } from '../../../src/core/text/edits.js';
import { readYaml } from '../../../src/core/yaml/read.js';
import { YamlWord } from '../../../src/core/yaml/write.js';
import { docText, documents, pathsIn } from '../../support/random-yaml.js';

function edited(text: string, edit: TextEdit | undefined): string {
  assert.ok(edit, `no edit for ${JSON.stringify(text)}`);
  return applyEdits(text, [edit]).text;
}

const file = (...lines: string[]): string => `---\n${lines.join('\n')}\n---\n\nWords.\n`;
const OFF = new YamlWord('off');
const IGNORED = { rule: 'item-count', reason: 'two are enough, here' };

describe('edits of frontmatter', () => {
  it('add a key below the last one, before its final comment lines', () => {
    const text = file('type: unit', 'id: a # the first', '# end');
    assert.equal(
      edited(text, addKey(text, [], 'level', 'apply')),
      file('type: unit', 'id: a # the first', 'level: apply', '# end'),
    );
  });

  it('make a missing group in braces where the author writes groups in braces', () => {
    const text = file('type: course', 'mastery: { threshold: 80% }');
    assert.equal(
      edited(text, addKey(text, ['rules'], 'key-leak', OFF)),
      file('type: course', 'mastery: { threshold: 80% }', 'rules: { key-leak: off }'),
    );
    const tight = file('type: course', 'mastery: {threshold: 80%}');
    assert.match(edited(tight, addKey(tight, ['rules'], 'key-leak', OFF)), /^rules: \{key-leak: off\}$/m);
  });

  it('make a missing group on lines of its own, indented as the author indents', () => {
    const text = file('type: course', 'mastery:', '    threshold: 80%');
    assert.equal(
      edited(text, addKey(text, ['rules'], 'key-leak', OFF)),
      file('type: course', 'mastery:', '    threshold: 80%', 'rules:', '    key-leak: off'),
    );
  });

  it('fill a key that stands empty', () => {
    const text = file('type: course', 'rules: # none yet', 'id: c');
    assert.equal(
      edited(text, addKey(text, ['rules'], 'key-leak', OFF)),
      file('type: course', 'rules: # none yet', '  key-leak: off', 'id: c'),
    );
  });

  it('add to a list as its entries are written: in braces, on lines, with hyphens at any column', () => {
    const flow = file('type: unit', 'ignore: [{ rule: a, reason: b }]');
    assert.equal(
      edited(flow, addToList(flow, ['ignore'], IGNORED)),
      file(
        'type: unit',
        'ignore: [{ rule: a, reason: b }, { rule: item-count, reason: "two are enough, here" }]',
      ),
    );
    const block = file(
      'type: unit',
      'ignore:',
      '- rule: a',
      '  reason: >',
      '    for',
      '    good',
      '',
      'id: x',
    );
    assert.equal(
      edited(block, addToList(block, ['ignore'], IGNORED)),
      file(
        ...['type: unit', 'ignore:', '- rule: a', '  reason: >', '    for', '    good'],
        ...['- rule: item-count', '  reason: two are enough, here', '', 'id: x'],
      ),
    );
    const mixed = file('type: unit', 'ignore:', '  - { rule: a, reason: b }   # why', 'id: x');
    assert.equal(
      edited(mixed, addToList(mixed, ['ignore'], IGNORED)),
      file(
        ...['type: unit', 'ignore:', '  - { rule: a, reason: b }   # why'],
        ...['  - { rule: item-count, reason: "two are enough, here" }', 'id: x'],
      ),
    );
  });

  it('make a list of groups in the style of the other lists', () => {
    const text = file('type: unit', 'outcomes:', '- id: a', '  text: Add.');
    assert.equal(
      edited(text, addToList(text, ['ignore'], IGNORED)),
      file(
        ...['type: unit', 'outcomes:', '- id: a', '  text: Add.'],
        ...['ignore:', '- rule: item-count', '  reason: two are enough, here'],
      ),
    );
  });

  it('put an entry on its own line where the brackets hold one a line', () => {
    const text = file('type: course', 'units: [', '  a,', '  b # last', '  ]');
    assert.equal(
      edited(text, addToList(text, ['units'], 'c')),
      file('type: course', 'units: [', '  a,', '  b, # last', '  c', '  ]'),
    );
  });

  it('turn a single value into a list', () => {
    const text = file('type: lesson', 'outcomes: a # only');
    assert.equal(
      edited(text, addToList(text, ['outcomes'], 'b')),
      file('type: lesson', 'outcomes: [a, b] # only'),
    );
  });

  it('add a key to one entry of a list', () => {
    const text = file('type: unit', 'outcomes:', '  - id: a', '    text: Add.', '  - { id: b, text: Sum. }');
    assert.equal(
      edited(text, addKey(text, ['outcomes', 0], 'level', 'apply')),
      file(
        'type: unit',
        'outcomes:',
        '  - id: a',
        '    text: Add.',
        '    level: apply',
        '  - { id: b, text: Sum. }',
      ),
    );
    assert.equal(
      edited(text, addKey(text, ['outcomes', 1], 'level', 'apply')),
      file(
        'type: unit',
        'outcomes:',
        '  - id: a',
        '    text: Add.',
        '  - { id: b, text: Sum., level: apply }',
      ),
    );
  });

  it('replace one value and leave the rest of its line', () => {
    const text = file('type: course', 'rules:', '  key-leak: [warning, { min: 4 }] # agreed');
    assert.equal(
      edited(text, replaceValue(text, ['rules', 'key-leak', 0], OFF)),
      file('type: course', 'rules:', '  key-leak: [off, { min: 4 }] # agreed'),
    );
  });

  it('take an entry out of a list, and the key with the last one', () => {
    const flow = file('type: unit', 'ignore: [{ rule: a, reason: x }, { rule: b, reason: y }] # both');
    assert.equal(
      edited(flow, removeFromList(flow, ['ignore'], 1)),
      file('type: unit', 'ignore: [{ rule: a, reason: x }] # both'),
    );
    assert.equal(
      edited(flow, removeFromList(flow, ['ignore'], 0)),
      file('type: unit', 'ignore: [{ rule: b, reason: y }] # both'),
    );
    const block = file(
      'ignore:',
      '  - rule: a',
      '    reason: x # so',
      '  - rule: b',
      '    reason: y',
      'id: u',
    );
    const one = edited(block, removeFromList(block, ['ignore'], 0));
    assert.equal(one, file('ignore:', '  - rule: b', '    reason: y', 'id: u'));
    assert.equal(edited(one, removeFromList(one, ['ignore'], 0)), file('id: u'));
  });

  it('are none where the key is there already, or where a value is in the way', () => {
    const text = file('type: unit', 'rules: all');
    assert.equal(addKey(text, [], 'rules', 'x'), undefined);
    assert.equal(addKey(text, ['rules'], 'a', 'off'), undefined);
    assert.equal(addToList(file('ignore: { rule: a }'), ['ignore'], IGNORED), undefined);
    assert.equal(addKey('No frontmatter.', [], 'a', 'b'), undefined);
  });

  it('keep the file’s line ends', () => {
    const text = '---\r\ntype: course\r\nid: c\r\n---\r\n';
    assert.equal(
      edited(text, addKey(text, ['rules'], 'key-leak', OFF)),
      '---\r\ntype: course\r\nid: c\r\nrules:\r\n  key-leak: off\r\n---\r\n',
    );
  });

  it('are found for any frontmatter, say one thing more, and take nothing away', function () {
    this.timeout(30_000);
    fc.assert(
      fc.property(documents(), fc.nat(), fc.boolean(), (doc, pick, text) => {
        const source = docText(doc);
        assert.deepEqual(readYaml(source.slice(4, source.lastIndexOf('---'))).problems, [], source);
        const { groups, lists } = pathsIn(doc);
        const group = groups[pick % groups.length]!;
        const value = text ? 'why: “so”, and #1' : { rule: 'a', reason: 'x, y' };
        checkAdded(source, addKey(source, group, 'new-key', value), [...group, 'new-key'], value);
        if (lists.length === 0) return;
        const list = lists[pick % lists.length]!;
        const before = valueAt(source, list) as unknown[];
        checkAdded(source, addToList(source, list, value), [...list, before.length], value);
        const index = pick % Math.max(1, before.length);
        const removal = removeFromList(source, list, index);
        if (!removal || before.length < 2) return;
        assert.deepEqual(valueAt(edited(source, removal), list), before.toSpliced(index, 1));
      }),
      { numRuns: 1_500 },
    );
  });
});

function checkAdded(source: string, edit: TextEdit | undefined, path: KeyPath, value: unknown): void {
  const result = edited(source, edit);
  assert.deepEqual(valueAt(result, path), value, result);
  assert.ok(isSubsequence(source, result), `something was lost:\n${source}\n${result}`);
}

function isSubsequence(part: string, whole: string): boolean {
  let at = 0;
  for (const char of whole) if (part[at] === char) at++;
  return at === part.length;
}
