// Numbers of items and mastery decisions: the brief's table of accepted rules, and severities by preset.
import { strict as assert } from 'node:assert';
import type { Preset } from '../../../src/core/lint/settings.js';
import { timesWords } from '../../../src/core/model/decision-words.js';
import { projectOf, type Texts } from '../../support/courses.js';

function course(items: number, threshold: string, item: (i: number) => string): Texts {
  return {
    'course.md': `---\ntype: course\nformat: 1\nid: c\ntitle: C\nmastery: { threshold: ${threshold} }\n---\n`,
    'u.md': '---\ntype: unit\nid: u\ntitle: U\noutcomes:\n  - { id: o, text: Solve. }\n---\n',
    'a.md': `---\ntype: assessment\nunit: u\nform: A\n---\n\n${Array.from({ length: items }, (_, i) => item(i)).join('\n')}`,
  };
}

const open = (i: number): string => `## Item {#q${i}}\n\nWhat is ${i}?\n\nAnswer: ${i}\n`;
const selected = (options: number) => (i: number) =>
  `## Item {#q${i}}\n\nWhich is ${i}?\n\n- [x] x\n${Array.from({ length: options - 1 }, (_, k) => `- [ ] wrong ${k}`).join('\n')}\n`;

function severities(texts: Texts, rule: string, preset: Preset = 'default'): readonly string[] {
  return projectOf(texts, { preset })
    .allFindings()
    .filter(finding => finding.rule === rule)
    .map(({ severity }) => severity);
}

describe('outcome-decision-risk', () => {
  const risky = (items: number, cut: number, item = open): boolean =>
    severities(course(items, `${Math.floor((cut / items) * 100)}%`, item), 'outcome-decision-risk').length >
    0;

  it('accepts and rejects what the brief does', () => {
    for (const [items, cut] of [
      [5, 4],
      [6, 5],
      [7, 6],
      [8, 7],
      [10, 8],
      [12, 10],
    ] as const)
      assert.ok(!risky(items, cut, selected(4)), `${cut} of ${items}`);
    for (const [items, cut] of [
      [2, 2],
      [3, 3],
      [3, 2],
      [4, 4],
      [4, 3],
      [10, 9],
    ] as const)
      assert.ok(risky(items, cut), `${cut} of ${items}`);
    assert.ok(risky(5, 4, selected(2)));
    assert.ok(!risky(8, 7, selected(2)));
  });

  it('says a chance in words that are easy to picture', () => {
    assert.equal(timesWords(0.337), '3 times in 10 (34%)');
    assert.equal(timesWords(0.1875), 'twice in 10 (19%)');
    assert.equal(timesWords(0.0815), '8 times in 100 (8%)');
    assert.equal(timesWords(0.0102), 'once in 100 (1%)');
    assert.equal(timesWords(0.97), '97 times in 100 (97%)');
  });
});

describe('outcome-too-few-items', () => {
  it('warns below three items and hints below five; starter shows both as hints', () => {
    const rule = 'outcome-too-few-items';
    for (const preset of ['default', 'strict'] as const) {
      assert.deepEqual(severities(course(2, '80%', open), rule, preset), ['warning']);
      assert.deepEqual(severities(course(3, '80%', open), rule, preset), ['info']);
    }
    assert.deepEqual(severities(course(2, '80%', open), rule, 'starter'), ['info']);
    assert.deepEqual(severities(course(5, '80%', open), rule, 'strict'), []);
  });
});
