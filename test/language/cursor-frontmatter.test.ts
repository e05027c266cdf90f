// What stands at a place of the frontmatter, sound or half-written.
import { strict as assert } from 'node:assert';
import { RULES } from '../../src/core/rules/registry.js';
import { cursorAt } from '../../src/language/cursor.js';
import { cursorWords } from '../support/cursor-words.js';

const BY_NAME = new Map(RULES.map(rule => [rule.name, rule]));

function at(marked: string): string {
  const offset = marked.indexOf('¦');
  assert(offset >= 0 && marked.indexOf('¦', offset + 1) < 0, 'one mark');
  const text = marked.replace('¦', '');
  return cursorWords(cursorAt(text, offset, BY_NAME), text);
}

/** Frontmatter between fences, first as it is, then with CRLF: both must mean the same. */
function inHead(marked: string): string {
  const whole = `---\n${marked}\n---\n\nWords.\n`;
  const crlf = at(whole.replaceAll('\n', '\r\n'));
  const lf = at(whole);
  assert.equal(crlf.replaceAll('\r', ''), lf);
  return lf;
}

function table(rows: readonly (readonly [marked: string, words: string])[]): void {
  for (const [marked, words] of rows) {
    it(`${JSON.stringify(marked)} is ${words}`, () => assert.equal(inHead(marked), words));
  }
}

const UNIT = 'type: unit\nid: u\n';

describe('a cursor in the frontmatter', () => {
  describe('at keys of the file', () => {
    table([
      ['¦', 'key of ?: [], column 0'],
      ['ty¦', 'key of ?: [ty], column 0'],
      ['ty¦pe', 'key of ?: [type], column 0'],
      ['type: unit\n¦', 'key of unit: [], column 0, beside type'],
      ['type: unit\nti¦\nid: u', 'key of unit: [ti], column 0, beside type id'],
      ['¦type: unit', 'key of unit: [type], complete, column 0'],
      ['type: unit\ntit¦le: T', 'key of unit: [title], complete, column 0, beside type'],
      ['type: unit\ntitle¦: T', 'key of unit: [title], complete, column 0, beside type'],
      ['type: unit\n\n¦\n\nid: u', 'key of unit: [], column 0, beside type id'],
      ['# note\ntype: unit\n¦', 'key of unit: [], column 0, beside type'],
      ['type: wrong\n¦', 'key of ?: [], column 0, beside type'],
      ['"type": unit\n¦', 'key of unit: [], column 0, beside type'],
    ]);
  });

  describe('at values', () => {
    table([
      ['type: ¦', 'value of type [] choice'],
      ['type:¦', 'value of type [] choice, lead “ ”'],
      ['type: un¦', 'value of type [un] choice'],
      ['type: ¦unit', 'value of type [unit] choice'],
      ['type: unit¦  # what', 'value of type [unit] choice'],
      ['type: unit # wh¦at', 'nowhere'],
      ['type: "un¦it"', 'value of type [unit] choice, quote "'],
      ["type: 'un¦", "value of type [un] choice, quote '"],
      [`${UNIT}title: The ¦unit`, 'value of title [The unit] text'],
      [`${UNIT}title: |\n  One\n  Tw¦o\nrequires: a`, 'value of title [|\n  One\n  Two] text, quote |'],
      [`${UNIT}title: One\n  tw¦o`, 'value of title [One\n  two] text'],
      [`${UNIT}title: One\n  ¦`, 'nowhere'],
      [`${UNIT}title:\n  ¦`, 'value of title [] text'],
      [`${UNIT}nonsense: ¦`, 'nowhere'],
      [`${UNIT}title: "x" ¦`, 'nowhere'],
    ]);
  });

  describe('in groups', () => {
    table([
      [`${UNIT}mastery:\n  ¦`, 'key of unit:mastery [], column 2'],
      [`${UNIT}mastery:\n  thr¦`, 'key of unit:mastery [thr], column 2'],
      [`${UNIT}mastery:\n¦`, 'key of unit: [], column 0, beside type id mastery'],
      [`${UNIT}mastery:\n  threshold: 80%\n  ¦`, 'key of unit:mastery [], column 2, beside threshold'],
      [`${UNIT}mastery:\n  ¦\n  threshold: 80%`, 'key of unit:mastery [], column 2, beside threshold'],
      [`${UNIT}mastery:\n  thr¦\n  attempts: 2`, 'key of unit:mastery [thr], column 2, beside attempts'],
      [`${UNIT}mastery:\n    retake: ¦`, 'value of mastery.retake [] choice'],
      [`${UNIT}mastery: ¦`, 'value of mastery [] record'],
      [`${UNIT}mastery: ¦\n  threshold: 80%`, 'nowhere'],
      [`${UNIT}mastery: {¦`, 'key of unit:mastery [], flow'],
      [`${UNIT}mastery: { ¦ }`, 'key of unit:mastery [], flow'],
      [`${UNIT}mastery: { thr¦ }`, 'key of unit:mastery [thr], flow'],
      [`${UNIT}mastery: { threshold: 80%, ¦ }`, 'key of unit:mastery [], flow, beside threshold'],
      [`${UNIT}mastery: { threshold: 80%,¦}`, 'key of unit:mastery [], lead “ ”, flow, beside threshold'],
      [`${UNIT}mastery: { thres¦hold: 80% }`, 'key of unit:mastery [threshold], complete, flow'],
      [`${UNIT}mastery: { threshold: ¦ }`, 'value of mastery.threshold [] share'],
      [`${UNIT}mastery: { threshold:¦}`, 'value of mastery.threshold [] share, lead “ ”'],
      [`${UNIT}mastery: { threshold: 8¦0%, retake: any }`, 'value of mastery.threshold [80%] share'],
      [`${UNIT}mastery: { threshold: 80%, retake: ¦\nrequires: a`, 'value of mastery.retake [] choice'],
      [`${UNIT}mastery: {\n  threshold: 80%,\n  ¦\n}`, 'key of unit:mastery [], flow, beside threshold'],
      [`${UNIT}mastery: { threshold: 80% } ¦`, 'nowhere'],
      [`${UNIT}mastery: ¦{ threshold: 80% }`, 'nowhere'],
      [`${UNIT}mastery: { "threshold": 80%, "re¦`, 'key of unit:mastery ["re], flow, beside threshold'],
    ]);
  });

  describe('in lists of words', () => {
    table([
      [`${UNIT}requires: ¦`, 'value of requires [] reference'],
      [`${UNIT}requires: [¦]`, 'value of requires [] reference, in list'],
      [`${UNIT}requires: [¦`, 'value of requires [] reference, in list'],
      [`${UNIT}requires: [a, b¦`, 'value of requires [b] reference, in list, beside a'],
      [`${UNIT}requires: [a,¦]`, 'value of requires [] reference, lead “ ”, in list, beside a'],
      [`${UNIT}requires: [a, ¦, c]`, 'value of requires [] reference, in list, beside a c'],
      [`${UNIT}requires: [a, "b¦", c]`, 'value of requires [b] reference, in list, quote ", beside a c'],
      [`${UNIT}requires: [a, ¦\ntitle: T`, 'value of requires [] reference, in list, beside a'],
      [`${UNIT}requires:\n  - ¦`, 'value of requires [] reference, in list'],
      [`${UNIT}requires:\n  -¦`, 'value of requires [] reference, lead “ ”, in list'],
      [`${UNIT}requires:\n- a\n- b¦`, 'value of requires [b] reference, in list, beside a'],
      [`${UNIT}requires:\n- a\n¦`, 'key of unit: [], column 0, beside type id requires'],
      [`${UNIT}requires:\n  ¦`, 'value of requires [] reference, lead “- ”, in list'],
      [`${UNIT}requires:\n  - a\n  ¦`, 'value of requires [] reference, lead “- ”, in list, beside a'],
      [`${UNIT}requires:\n  ¦\n  - a`, 'value of requires [] reference, lead “- ”, in list, beside a'],
      [`${UNIT}requires: [a, [¦]]`, 'nowhere'],
      ['type: course\nunits: ¦', 'value of units [] reference, needs brackets'],
      ['type: course\nunits: [\n  a,\n  ¦\n]', 'value of units [] reference, in list, beside a'],
    ]);
  });

  describe('in lists of groups', () => {
    const entry = '  - id: a\n    text: Solve.\n';
    table([
      [`${UNIT}outcomes: ¦`, 'value of outcomes [] record, needs brackets'],
      [`${UNIT}outcomes:\n  - ¦`, 'key of unit:outcomes [], column 4'],
      [`${UNIT}outcomes:\n  -¦`, 'key of unit:outcomes [], lead “ ”, column 4'],
      [`${UNIT}outcomes:\n  - i¦`, 'key of unit:outcomes [i], column 4'],
      [`${UNIT}outcomes:\n  - i¦\n    text: x`, 'key of unit:outcomes [i], column 4, beside text'],
      [`${UNIT}outcomes:\n  - ¦\n    text: x`, 'key of unit:outcomes [], column 4, beside text'],
      [`${UNIT}outcomes:\n  - id: ¦`, 'value of outcomes.id [] id'],
      [`${UNIT}outcomes:\n${entry}    ¦`, 'key of unit:outcomes [], column 4, beside id text'],
      [`${UNIT}outcomes:\n${entry}    le¦\n  - id: b`, 'key of unit:outcomes [le], column 4, beside id text'],
      [`${UNIT}outcomes:\n${entry}    level: ¦\n  - id: b`, 'value of outcomes.level [] choice'],
      [
        `${UNIT}outcomes:\n${entry}    standards: [X, ¦]`,
        'value of outcomes.standards [] reference, in list, beside X',
      ],
      [
        `${UNIT}outcomes:\n${entry}    standards:\n      - ¦`,
        'value of outcomes.standards [] reference, in list',
      ],
      [
        `${UNIT}outcomes:\n${entry}    standards:\n    - ¦`,
        'value of outcomes.standards [] reference, in list',
      ],
      [`${UNIT}outcomes:\n${entry}  ¦`, 'value of outcomes [] record, lead “- ”, in list'],
      [`${UNIT}outcomes:\n${entry}¦`, 'key of unit: [], column 0, beside type id outcomes'],
      [`${UNIT}outcomes:\n${entry}   ¦`, 'nowhere'],
      [`${UNIT}outcomes:\n  ¦`, 'value of outcomes [] record, lead “- ”, in list'],
      [`${UNIT}outcomes: [¦]`, 'value of outcomes [] record, in list'],
      [`${UNIT}outcomes: [{ id: a }, { ¦`, 'key of unit:outcomes [], flow'],
      [`${UNIT}outcomes:\n  - { id: a, ¦ }`, 'key of unit:outcomes [], flow, beside id'],
      [`${UNIT}outcomes:\n  - { id: a, level: ¦ }`, 'value of outcomes.level [] choice'],
      [
        `${UNIT}outcomes:\n  - id: a\n    text: "Solve¦\n    level: apply`,
        'value of outcomes.text [Solve] text, quote "',
      ],
      [
        `${UNIT}misconceptions:\n  - id: m\n    outcomes: [¦]`,
        'value of misconceptions.outcomes [] reference, in list',
      ],
      [
        `${UNIT}misconceptions:\n  - id: m\n    outcomes:\n      - ¦`,
        'value of misconceptions.outcomes [] reference, in list',
      ],
      [`${UNIT}ignore:\n  - rule: ¦`, 'value of ignore.rule [] reference'],
      [`${UNIT}ignore: [{ rule: ¦`, 'value of ignore.rule [] reference'],
      ['type: framework\nitems:\n  - ¦', 'key of framework:items [], column 4'],
      ['type: course\nscale:\n  - { id: a, from: 0% }\n  - { ¦', 'key of course:scale [], flow'],
    ]);
  });

  describe('below rules and in the lexicon', () => {
    table([
      ['type: course\nrules: ¦', 'value of rules [] rule-settings'],
      ['type: course\nrules:\n  ¦', 'key of course:rules [], column 2'],
      ['type: course\nrules:\n  preset: ¦', 'value of rules.preset [] choice'],
      ['type: course\nrules: { key-leak: ¦ }', 'value of rules.key-leak [] choice'],
      ['type: course\nrules:\n  key-leak: off\n  ou¦', 'key of course:rules [ou], column 2, beside key-leak'],
      [
        'type: course\nrules:\n  outcome-not-taught: [warning, { ¦ }]',
        'key of course:rules.outcome-not-taught [], flow',
      ],
      [
        'type: course\nrules:\n  outcome-not-taught: [¦]',
        'value of rules.outcome-not-taught [] choice, in list',
      ],
      [
        'type: course\nrules:\n  outcome-not-taught:\n    inh¦',
        'key of course:rules.outcome-not-taught [inh], column 4',
      ],
      [
        'type: course\nrules:\n  outcome-not-taught: { inheritUnit: ¦ }',
        'value of rules.outcome-not-taught.inheritUnit [] flag',
      ],
      ['type: course\nlexicon:\n  verbs: { titrate: ¦ }', 'value of lexicon.verbs.titrate [] choice'],
      ['type: course\nlexicon:\n  verbs: { tit¦', 'nowhere'],
      ['type: course\nlexicon: { allow: [¦] }', 'value of lexicon.allow [] text, in list'],
    ]);
  });

  describe('in places where nothing is meant', () => {
    table([
      [`${UNIT}¦  title: x`, 'nowhere'],
      [`${UNIT}outcomes:\n ¦ - id: a`, 'nowhere'],
      [`${UNIT}outcomes:\n  ¦- id: a`, 'nowhere'],
      [`${UNIT}# com¦ment`, 'nowhere'],
    ]);

    it('gives nothing on the fences', () => {
      for (const marked of [
        '¦---\ntype: unit\n---\n',
        '--¦-\ntype: unit\n---\n',
        '---\ntype: unit\n¦---\n',
        '---\ntype: unit\n-¦--\n',
      ])
        assert.equal(at(marked), 'nowhere', marked);
    });
  });

  it('reads a head that is not closed yet', () => {
    assert.equal(at('---\ntype: unit\n¦'), 'key of unit: [], column 0, beside type');
    assert.equal(at('---\ntype: unit\nid: ¦'), 'value of id [] id');
    assert.equal(at('---\ntype: unit\noutcomes:\n  - id: ¦\n\n# Body\n'), 'value of outcomes.id [] id');
  });

  it('knows what the neighbours say', () => {
    const text = '---\ntype: unit\noutcomes:\n  - text: Solve it.\n    level: \n---\n';
    const cursor = cursorAt(text, text.indexOf('level: ') + 7);
    assert(cursor.where === 'frontmatter-value');
    assert.equal(cursor.neighbours.get('text'), 'Solve it.');
    assert.equal(cursor.top.get('type'), 'unit');
  });
});
