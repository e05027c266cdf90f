// What stands at a place of the body: attributes in braces, links, accepted rules, lines, code.
import { strict as assert } from 'node:assert';
import { cursorAt } from '../../src/language/cursor.js';
import { cursorWords } from '../support/cursor-words.js';

function at(type: string, marked: string): string {
  const whole = `---\ntype: ${type}\nunit: u\n---\n\n${marked}\n`;
  const [lf, crlf] = [whole, whole.replaceAll('\n', '\r\n')].map(text => {
    const offset = text.indexOf('¦');
    assert(offset >= 0);
    const clean = text.replace('¦', '');
    return cursorWords(cursorAt(clean, offset), clean);
  });
  assert.equal(crlf, lf);
  return lf!;
}

function table(type: string, rows: readonly (readonly [marked: string, words: string])[]): void {
  for (const [marked, words] of rows) {
    it(`${JSON.stringify(marked)} is ${words}`, () => assert.equal(at(type, marked), words));
  }
}

const HEAD = '| Criterion | Beginning | Proficient |\n|---|---|---|\n';

describe('a cursor in the body', () => {
  describe('in the braces of an item', () => {
    table('assessment', [
      ['## Two steps {¦', 'attribute-key item []'],
      ['## Two steps {¦}', 'attribute-key item []'],
      ['## Two steps{#¦}', 'attribute-id item []'],
      ['## Two steps {#q¦1}', 'attribute-id item [q1]'],
      ['## Two steps {#q1 ¦}', 'attribute-key item [], present id'],
      ['## Two steps {#q1 out¦}', 'attribute-key item [out], present id'],
      [
        '## Two steps {#q1 out¦come=a level=apply}',
        'attribute-key item [outcome], complete, present id level',
      ],
      ['## Two steps {outcome=¦}', 'attribute-value item outcome []'],
      ['## Two steps {outcome=¦ level=apply}', 'attribute-value item outcome [], present level'],
      ['## Two steps {outcome=a¦b level=apply}', 'attribute-value item outcome [ab], present level'],
      ['## Two steps {outcome=¦', 'attribute-value item outcome []'],
      ['## Two steps {outcomes="a ¦', 'attribute-value item outcomes [], quoted, beside a'],
      ['## Two steps {outcomes="a b¦c d"}', 'attribute-value item outcomes [bc], quoted, beside a d'],
      ['## Two steps {outcomes="¦" level=apply}', 'attribute-value item outcomes [], quoted, present level'],
      ["## Two steps {outcomes='a ¦'}", 'attribute-value item outcomes [], quoted, beside a'],
      ['## Two steps {#q1 .¦}', 'attribute-class item [], present id'],
      ['## Two steps {.fixed .an¦}', 'attribute-class item [an], present class, beside fixed'],
      ['## Two steps {outcomes="a b" ¦}', 'attribute-key item [], present outcomes'],
      ['## Two steps {#q1 ¦} ##', 'attribute-key item [], present id'],
      ['Two steps {¦}\n---------', 'attribute-key item []'],
    ]);
  });

  describe('in the braces of an option or criterion', () => {
    table('assessment', [
      ['- [ ] $x = 3$ {¦}', 'attribute-key option []'],
      ['- [x] Yes {misconception=¦}', 'attribute-value option misconception []'],
      ['* [ ] No {points=0 mis¦}', 'attribute-key option [mis], present points'],
      ['1. [ ] No {¦}', 'attribute-key option []'],
      [`${HEAD}| Uses equality {¦} | a | b |`, 'attribute-key criterion []'],
      [`${HEAD}| Uses equality {outcome=¦ | a | b |`, 'attribute-value criterion outcome []'],
      [`${HEAD}Uses equality {outcome=x¦} | a | b`, 'attribute-value criterion outcome [x]'],
      [`${HEAD}| One | a | b |\n| Two {¦} | a | b |`, 'attribute-key criterion []'],
    ]);
  });

  describe('where braces are no attributes', () => {
    table('assessment', [
      ['# The form {¦}', 'body of assessment'],
      ['### Part {¦}', 'body of assessment'],
      ['Some text {¦}', 'body of assessment'],
      ['- An entry {¦}', 'body of assessment'],
      ['## The set x_{¦}', 'body of assessment'],
      ['## Set {1, ¦} here', 'body of assessment'],
      ['## $\\frac{ ¦}{2}$', 'body of assessment'],
      ['## $x {#¦}$', 'body of assessment'],
      ['## `x {#¦}`', 'body of assessment'],
      ['- [ ] `a\n  {#¦}`', 'body of assessment'],
      ['## Escaped \\{¦', 'body of assessment'],
      ['## Done {#q1}¦', 'body of assessment'],
      ['## Done {outcomes="a"¦}', 'body of assessment'],
      [`${HEAD}| Uses | a {¦} | b |`, 'body of assessment'],
      ['| Head {¦} | Proficient |\n|---|---|', 'body of assessment'],
    ]);
    table('lesson', [['## Two steps {¦}', 'body of lesson']]);
  });

  describe('in code', () => {
    table('assessment', [
      ['```\n## Two steps {¦}\n```', 'nowhere'],
      ['~~~md\n## Two steps {¦}', 'nowhere'],
      ['```\n¦\n\nmore\n```', 'nowhere'],
      ['```\ncode\n\n¦', 'nowhere'],
      ['```\ncode\n```\n\n## Two steps {¦}', 'attribute-key item []'],
      ['- [ ] one\n\n  ```\n  - [ ] x {¦}\n  ```', 'nowhere'],
      ['$$\n- [ ] {¦}\n$$', 'nowhere'],
      ['Words\n\n    [x](¦)', 'nowhere'],
    ]);
  });

  describe('in links', () => {
    table('lesson', [
      ['See [it](¦)', 'link []'],
      ['See [it](¦', 'link []'],
      ['See [it](uni¦t.md) and', 'link [unit.md]'],
      ['See [it](unit.md#¦part "Title")', 'link [unit.md#part]'],
      ['See ![it](<my pi¦c.png>)', 'image [my pic.png]'],
      ['![](¦)', 'image []'],
      ['[![a](b.png)](¦)', 'link []'],
      ['[ref]: ¦', 'link []'],
      ['[ref]: un¦it.md "x"', 'link [unit.md]'],
      ['See [it] (¦)', 'body of lesson'],
      ['See [it](a b¦)', 'body of lesson'],
      ['`[it](¦)`', 'nowhere'],
    ]);
  });

  describe('in comments that accept findings', () => {
    table('lesson', [
      ['<!-- bloomery-ignore ¦', 'suppression []'],
      ['<!-- bloomery-ignore item¦-x: why -->', 'suppression [item-x]'],
      ['<!-- bloomery-ignore a, ¦ -->', 'suppression [], beside a'],
      ['<!-- bloomery-ignore a, ¦b: why -->', 'suppression [b], beside a'],
      ['<!-- bloomery-ignore a: wh¦y -->', 'body of lesson'],
      ['<!-- other ¦', 'body of lesson'],
    ]);
  });

  describe('on lines of their own', () => {
    table('assessment', [
      ['¦', 'line of assessment []'],
      ['cho¦', 'line of assessment [cho]'],
      ['#¦', 'line of assessment [#]'],
      ['## ¦', 'line of assessment [## ]'],
      ['## cho¦', 'line of assessment [## cho]'],
      ['### ¦', 'body of assessment'],
      ['Some words¦', 'body of assessment'],
      ['¦ words', 'body of assessment'],
    ]);
  });
});
