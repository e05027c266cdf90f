// Changes that the rules about outcomes propose: each ends its finding, in whatever way the outcome is written.
import { strict as assert } from 'node:assert';
import { COURSE, shortFindings, type Texts } from '../../support/courses.js';
import { type AppliedFix, appliedFixes } from '../../support/rule-fixes.js';

function course(outcome: string, language = 'en'): Texts {
  return {
    'course.md': COURSE.replace('title: C', `title: C\nlanguage: ${language}`),
    'unit.md': `---\ntype: unit\nid: u\ntitle: U\noutcomes:\n${outcome}\n---\n\nText.\n`,
  };
}

/** The outcomes as they stand after each change; checks that the rule is silent then and the file can be read. */
function outcomesAfter(rule: string, texts: Texts): readonly string[] {
  const fixes = appliedFixes(texts, rule);
  for (const fix of fixes) assertSolved(rule, fix);
  return fixes.map(({ text }) => /outcomes:\n([\s\S]*?)\n---/.exec(text)![1]!.replace(/^ {2}- /gm, '- '));
}

function assertSolved(rule: string, { title, safe, texts }: AppliedFix): void {
  assert.equal(safe, false);
  const found = shortFindings(
    texts,
    { preset: 'strict' },
    new RegExp(`^(?:${rule}|format-.*|id-duplicate)$`),
  );
  assert.deepEqual(found, [], title);
}

describe('changes to outcomes', () => {
  it('replace an unmeasurable verb where it stands, in every style of YAML', () => {
    const first = (outcome: string, language?: string): string | undefined =>
      outcomesAfter('outcome-verb-unmeasurable', course(outcome, language))[0];
    assert.equal(first('  - { id: a, text: Understand osmosis. }'), '- { id: a, text: Explain osmosis. }');
    assert.equal(
      first('  - id: a\n    text: "Understand \\"osmosis\\"."'),
      '- id: a\n    text: "Explain \\"osmosis\\"."',
    );
    assert.equal(first("  - id: a\n    text: 'know it''s wet'"), "- id: a\n    text: 'list it''s wet'");
    assert.equal(
      first('  - id: a\n    text: >-\n      Understand osmosis\n      in cells.'),
      '- id: a\n    text: >-\n      Explain osmosis\n      in cells.',
    );
    assert.equal(
      first('  - id: a\n    text: Students will understand\n      osmosis.'),
      '- id: a\n    text: Students will explain\n      osmosis.',
    );
    assert.equal(
      first('  - id: a\n    text: Die Zelle verstehen.', 'de'),
      '- id: a\n    text: Die Zelle erklären.',
    );
  });

  it('propose verbs of the declared level, and unwrap a verb that is hidden', () => {
    const changed = (outcome: string): readonly string[] =>
      outcomesAfter('outcome-verb-unmeasurable', course(outcome));
    assert.match(
      changed('  - { id: a, text: Know the rules., level: remember }')[0]!,
      /text: List the rules/,
    );
    assert.deepEqual(changed('  - { id: a, text: Demonstrate the ability to plan a trip. }'), [
      '- { id: a, text: Plan a trip. }',
    ]);
    assert.deepEqual(changed('  - { id: a, text: Know and understand the rules. }'), []);
  });

  it('put a verb before a topic, in German behind it', () => {
    const changed = (text: string, language?: string): readonly string[] =>
      outcomesAfter('outcome-verb-missing', course(`  - { id: a, text: ${text} }`, language));
    assert.deepEqual(changed('Fractions and decimals'), [
      '- { id: a, text: Explain fractions and decimals }',
    ]);
    assert.deepEqual(changed("Newton's laws."), ["- { id: a, text: Explain Newton's laws. }"]);
    assert.deepEqual(changed('Die Fotosynthese.', 'de'), ['- { id: a, text: Die Fotosynthese erklären. }']);
    assert.deepEqual(changed('Debride a wound.'), [], 'a verb of the field stays');
  });

  it('turn from the teacher to the learner', () => {
    const changed = (text: string, language?: string): readonly string[] =>
      outcomesAfter('outcome-teacher-centred', course(`  - { id: a, text: ${text} }`, language));
    assert.deepEqual(changed('This unit covers photosynthesis.'), [
      '- { id: a, text: Explain photosynthesis. }',
    ]);
    assert.deepEqual(changed('To teach students to trace loops.'), ['- { id: a, text: Trace loops. }']);
    assert.deepEqual(changed('Diese Einheit behandelt die Fotosynthese.', 'de'), [
      '- { id: a, text: Die Fotosynthese erklären. }',
    ]);
  });

  it('make an outcome of each verb, or keep one', () => {
    const changed = (outcome: string): readonly string[] =>
      outcomesAfter('outcome-multiple-verbs', course(outcome));
    assert.deepEqual(
      changed('  - { id: a, text: Design and critique a survey. }\n  - { id: a-2, text: List names. }'),
      [
        '- { id: a, text: Design a survey. }\n- { id: a-2, text: List names. }\n- { id: a-3, text: Critique a survey. }',
        '- { id: a, text: Design a survey. }\n- { id: a-2, text: List names. }',
        '- { id: a, text: Critique a survey. }\n- { id: a-2, text: List names. }',
      ],
    );
    assert.equal(
      changed('  - id: a\n    text: Design, build and test a raft.\n    standards: [S.1]')[0],
      [
        '- id: a\n    text: Design a raft.\n    standards: [S.1]',
        '- id: a-2\n    text: Build a raft.\n    standards: [S.1]',
        '- id: a-3\n    text: Test a raft.\n    standards: [S.1]',
      ].join('\n'),
    );
    // Earlier ids must not lead to two outcomes, and clauses have objects of their own.
    assert.equal(changed('  - { id: a, text: Design and critique a survey., aliases: [b] }').length, 2);
    assert.deepEqual(changed('  - { id: a, text: Design a survey and interpret the results. }'), []);
  });

  it('bring verb and level together', () => {
    const after = outcomesAfter(
      'outcome-level-mismatch',
      course('  - { id: a, text: List it., level: create }'),
    );
    assert.equal(after[0], '- { id: a, text: Design it., level: create }');
    assert.equal(after.at(-1), '- { id: a, text: List it., level: remember }');
    assert.deepEqual(
      outcomesAfter('outcome-level-ambiguous', course('  - id: a\n    text: Identify bias.')),
      [
        '- id: a\n    text: Identify bias.\n    level: remember',
        '- id: a\n    text: Identify bias.\n    level: understand',
        '- id: a\n    text: Identify bias.\n    level: analyze',
      ],
    );
  });

  it('leave texts alone that are written with escapes before the verb', () => {
    assert.deepEqual(
      appliedFixes(course('  - id: a\n    text: "\\u0055nderstand osmosis."'), 'outcome-verb-unmeasurable'),
      [],
    );
  });
});
