// Code actions at a cursor: what is offered, in which order, and what a click does.
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { SHOW_RULE } from '../../src/language/action.js';
import { codeActionsAt } from '../../src/language/code-actions.js';
import { diagnosticsFor } from '../../src/language/diagnostics.js';
import { FIX_ALL } from '../../src/language/fix-all.js';
import { actionNamed, actionsAt, applied, findingNames, offered, selected } from '../support/code-actions.js';
import { COURSE, type Texts } from '../support/courses.js';
import { viewOf } from '../support/cursor.js';
import { changedLines } from '../support/edits.js';
import { sampleTexts } from '../support/sample.js';

const STRICT = COURSE.replace('title: C', 'title: C\nrules: { preset: strict }');

function unit(outcomes: string, rest = ''): Texts {
  return {
    'course.md': STRICT,
    'u.md': `---\ntype: unit\nid: u\ntitle: U\noutcomes:\n${outcomes}\n${rest}---\n\n# U\n\nTaught here.\n`,
  };
}

describe('quick fixes', () => {
  it('offer the key that was meant, as the preferred change because it is safe', () => {
    const at = actionsAt(unit('  - { id: a, text: Add. }', 'requ¦ire: [v]\n'));
    const action = actionNamed(at, /^Change to “requires”$/);
    assert.equal(action.isPreferred, true);
    assert.equal(action.diagnostics?.[0]?.code, 'format-unknown-key');
    assert.deepEqual(changedLines(at.texts, applied(at, action)), ['u.md: requires: [v]']);
  });

  it('offer the name that was meant, which is not preferred because it changes what is said', () => {
    const at = actionsAt({
      ...unit('  - { id: solve, text: Solve equations. }'),
      'l.md': '---\ntype: lesson\nunit: u\noutcomes: [sol¦v]\nmode: video\n---\n\n# L\n',
    });
    const action = actionNamed(at, /^Change to “solve”$/);
    assert.equal(action.isPreferred, undefined);
    assert.deepEqual(changedLines(at.texts, applied(at, action)), ['l.md: outcomes: [solve]']);
  });

  it('replace a verb that cannot be measured, one action for each verb that fits, and only the verb', () => {
    const at = actionsAt(
      unit('  - { id: a, text: "By the end, students will und¦erstand how plants make food." }'),
    );
    assert.deepEqual(
      at.titles.filter(title => title.startsWith('Replace')),
      ['explain', 'summarize', 'interpret'].map(verb => `Replace “understand” with “${verb}”`),
    );
    assert.deepEqual(changedLines(at.texts, applied(at, actionNamed(at, /“explain”$/))), [
      'u.md:   - { id: a, text: "By the end, students will explain how plants make food." }',
    ]);
  });

  it('keep the capital and the form of the verb that is replaced', () => {
    const capital = actionsAt(unit('  - id: a\n    text: ¦Know the capitals.'));
    assert.ok(capital.titles.includes('Replace “Know” with “List”'), capital.titles.join());
    const third = actionsAt(unit('  - id: a\n    text: The learner ¦understands fractions.'));
    assert.deepEqual(changedLines(third.texts, applied(third, actionNamed(third, /“explains”$/))), [
      'u.md:     text: The learner explains fractions.',
    ]);
  });

  it('declare a level, one action for each at which the verb is used', () => {
    const at = actionsAt(unit('  - id: a\n    text: ¦Identify bias in a source.'));
    const levels = at.titles.filter(title => title.startsWith('Declare'));
    assert.ok(levels.length >= 3, levels.join());
    assert.deepEqual(new Set(levels).size, levels.length);
    assert.deepEqual(changedLines(at.texts, applied(at, actionNamed(at, /^Declare the level “analyze”$/))), [
      'u.md:     level: analyze',
    ]);
  });

  it('take the names of rules for what they were meant to be', () => {
    const text =
      '---\ntype: lesson\nunit: u\nmode: video\n---\n\n<!-- bloomery-ignore key-l¦eek: x -->\n\nText.\n';
    const at = actionsAt({ ...unit('  - { id: a, text: Add numbers. }'), 'l.md': text });
    assert.deepEqual(changedLines(at.texts, applied(at, actionNamed(at, /^Change to “key-leak”$/))), [
      'l.md: <!-- bloomery-ignore key-leak: x -->',
    ]);
  });

  it('take words of the course’s rule settings for what they were meant to be', () => {
    const course = (rules: string): Texts => ({ 'course.md': STRICT.replace('{ preset: strict }', rules) });
    const changes = (rules: string): readonly string[] => {
      const at = actionsAt(course(rules));
      return changedLines(at.texts, applied(at, actionNamed(at, /^Change to/)));
    };
    assert.deepEqual(changes('{ key-l¦eek: off }'), ['course.md: rules: { key-leak: off }']);
    assert.deepEqual(changes('{ key-leak: wa¦rnig }'), ['course.md: rules: { key-leak: warning }']);
    assert.deepEqual(changes('{ preset: str¦ikt }'), ['course.md: rules: { preset: strict }']);
  });

  it('remove an acceptance that accepts nothing, wherever it stands', () => {
    const comment =
      '---\ntype: lesson\nunit: u\nmode: video\n---\n\n<!-- bloomery-¦ignore key-leak: x -->\n\nText.\n';
    const first = actionsAt({ ...unit('  - { id: a, text: Add numbers. }'), 'l.md': comment });
    assert.equal(
      applied(first, actionNamed(first, /^Remove/))['l.md'],
      '---\ntype: lesson\nunit: u\nmode: video\n---\n\nText.\n',
    );
    const second = actionsAt(
      unit('  - { id: a, text: Add numbers. }', 'ignore: [{ ru¦le: key-leak, reason: x }]\n'),
    );
    assert.doesNotMatch(applied(second, actionNamed(second, /^Remove/))['u.md']!, /ignore/);
  });

  it('add an outcome to a lesson that names what it teaches', () => {
    const at = actionsAt({
      ...unit('  - { id: add, text: Add numbers. }\n  - { id: ¦sub, text: Subtract numbers. }'),
      'l.md': '---\ntype: lesson\nunit: u\noutcomes: add\nmode: video\n---\n\n# Adding\n',
    });
    const action = actionNamed(at, /^Add “sub” to what the lesson “Adding” teaches$/);
    assert.deepEqual(changedLines(at.texts, applied(at, action)), ['l.md: outcomes: [add, sub]']);
  });

  it('accept the finding with a reason, which is then selected', () => {
    const form = '---\ntype: assessment\nunit: u\nform: A\n---\n\n## O¦ne {#q1}\n\n- [ ] a\n- [ ] b\n';
    const there = actionsAt({ ...unit('  - { id: a, text: Add numbers. }'), 'f.md': form });
    const action = actionNamed(there, /^Accept “item-key-invalid” here, with a reason$/);
    const after = applied(there, action);
    assert.match(
      after['f.md']!,
      /\n\n<!-- bloomery-ignore item-key-invalid: say why this is right here -->\n\n## One/,
    );
    assert.equal(selected(after, action), 'say why this is right here');
    assert.deepEqual(
      findingNames(there.texts)
        .filter(name => !findingNames(after).includes(name))
        .map(name => name.split(' ')[1]),
      ['item-key-invalid:'],
    );
  });

  it('accept a finding of the frontmatter for the file, and select the reason there', () => {
    const at = actionsAt(unit('  - { id: a, text: ¦Know numbers. }'));
    const action = actionNamed(at, /^Accept “outcome-verb-unmeasurable” in this file, with a reason$/);
    const after = applied(at, action);
    assert.match(after['u.md']!, /\nignore:\n {2}- \{ rule: outcome-verb-unmeasurable, reason: say why/);
    assert.equal(selected(after, action), 'say why this is right here');
  });

  it('turn a rule off in the course file, and open its page', () => {
    const at = actionsAt(unit('  - { id: a, text: ¦Know numbers. }'));
    const off = actionNamed(at, /^Turn “outcome-verb-unmeasurable” off for the whole course$/);
    assert.deepEqual(changedLines(at.texts, applied(at, off)), [
      'course.md: rules: { preset: strict, outcome-verb-unmeasurable: off }',
    ]);
    const { command } = actionNamed(at, /^Read about “outcome-verb-unmeasurable”$/);
    assert.equal(command?.command, SHOW_RULE);
    assert.match(command?.arguments?.[1], /docs\/rules\/outcome-verb-unmeasurable\.md$/);
  });

  it('do not accept or turn off what cannot be read', () => {
    const at = actionsAt(unit('  - { id: a, text: Add numbers. }', 'requ¦ire: [v]\n'));
    assert.deepEqual(at.titles, ['Change to “requires”', 'Read about “format-unknown-key”']);
  });

  it('come in this order: solve, write files, accept, turn off, read', () => {
    const at = actionsAt(unit('  - { id: a, text: ¦Know numbers. }'));
    const order = at.titles.map(title => /^\w+/.exec(title)![0]);
    const firsts = [...new Set(order)];
    assert.deepEqual(firsts, ['Replace', 'Accept', 'Turn', 'Read', 'Declare']);
  });

  it('are those of the diagnostics that the editor names, too', () => {
    const texts = unit('  - { id: a, text: Know numbers. }');
    const view = viewOf(texts);
    const [diagnostic] = diagnosticsFor(view, 'u.md').filter(
      ({ code }) => code === 'outcome-verb-unmeasurable',
    );
    const top = { line: 0, character: 0 };
    const actions = codeActionsAt(view, 'u.md', { start: top, end: top }, [diagnostic!]);
    assert.ok(actions.length > 0);
    assert.ok(actions.every(({ diagnostics }) => diagnostics?.[0] === diagnostic));
  });

  it('are left out where other kinds are asked for, and there are none away from findings', () => {
    const texts = unit('  - { id: a, text: Know num¦bers. }');
    const kinds = (only?: readonly string[]) =>
      new Set(actionsAt(texts, only).actions.map(({ kind }) => kind));
    assert.deepEqual(kinds(['quickfix']), new Set(['quickfix']));
    assert.deepEqual(kinds(['refactor']), new Set(['refactor.rewrite']));
    assert.deepEqual(kinds(['source.organizeImports']), new Set());
    const lesson = '---\ntype: lesson\nunit: u\nmode: video\n---\n\nNoth¦ing.\n';
    assert.deepEqual(actionsAt({ ...unit('  - { id: a, text: Know it. }'), 'l.md': lesson }).actions, []);
  });
});

describe('declaring a level without a finding', () => {
  it('is offered anywhere in an outcome that has none', () => {
    const texts = unit('  - id: a\n    te¦xt: Solve equations.\n  - { id: b, text: Add., level: apply }');
    const at = actionsAt({ ...texts, 'course.md': COURSE });
    const action = actionNamed(at, /^Declare the level “apply”$/);
    assert.deepEqual([action.kind, action.diagnostics], ['refactor.rewrite', undefined]);
    assert.match(applied(at, action)['u.md']!, /text: Solve equations\.\n {4}level: apply\n/);
  });

  it('offers all levels where the verb tells nothing', () => {
    const at = actionsAt({ ...unit('  - id: a\n    text: Frac¦tions'), 'course.md': COURSE });
    assert.equal(at.titles.filter(title => title.startsWith('Declare')).length, 6);
  });

  it('is not offered where one is declared', () => {
    const at = actionsAt(unit('  - { id: a, text: So¦lve equations., level: apply }'));
    assert.ok(!at.titles.some(title => title.startsWith('Declare')));
  });
});

describe('fixing all on save', () => {
  const form =
    '---\ntype: assessment\nunit: u\nfrm: A\nminuts: 5\n---\n\n<!-- answer: B -->\n\n## One¦ {#q1 outcome=a}\n\nHow many?\n\nAnswer: 1\n';
  const texts = { ...unit('  - { id: a, text: Know numbers. }'), 'f.md': form };

  it('applies every safe fix of the file, and no other', () => {
    const at = actionsAt(texts, ['source.fixAll']);
    assert.deepEqual(at.titles, ['Apply all safe fixes of Bloomery']);
    const after = applied(at, at.actions[0]!);
    assert.equal(
      after['f.md'],
      '---\ntype: assessment\nunit: u\nform: A\nminutes: 5\n---\n\n\n## One {#q1 outcome=a}\n\nHow many?\n\nAnswer: 1\n',
    );
    assert.equal(after['u.md'], at.texts['u.md']);
  });

  it('is asked for by name only, and is none where nothing is to be done', () => {
    assert.deepEqual(actionsAt(texts, ['source.fixAll.bloomery']).actions.length, 1);
    assert.deepEqual(actionsAt(texts, ['source.fixAll.eslint']).actions, []);
    assert.ok(!actionsAt(texts).actions.some(({ kind }) => kind === FIX_ALL));
    assert.deepEqual(actionsAt(unit('  - { id: a, text: ¦Know numbers. }'), [FIX_ALL]).actions, []);
  });

  it('reads no other file and leaves the project alone', () => {
    const { view, texts: plain } = actionsAt(texts, [FIX_ALL]);
    const before = { ...view.project.counters };
    offered(view, plain, 'f.md', 0, [FIX_ALL]);
    assert.deepEqual(view.project.counters, before);
  });
});

describe('code actions', () => {
  it('survive texts that are cut off anywhere', function () {
    this.timeout(20_000);
    const sample = sampleTexts('ecosistemas');
    const paths = Object.keys(sample);
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.nat(), (pick, cut, place) => {
        const path = paths[pick % paths.length]!;
        const text = sample[path]!.slice(0, cut % sample[path]!.length);
        const view = viewOf({ ...sample, [path]: text });
        const spots = diagnosticsFor(view, path).map(({ range }) => range);
        const end = { line: place % 60, character: place % 17 };
        for (const range of [...spots.slice(0, 3), { start: { line: 0, character: 0 }, end }])
          codeActionsAt(view, path, range, [], ['quickfix', 'refactor', FIX_ALL]);
      }),
      { numRuns: 25 },
    );
  });

  it('are none for files outside the project', () => {
    const view = viewOf(unit('  - { id: a, text: Know numbers. }'));
    const start = { line: 0, character: 0 };
    assert.deepEqual(codeActionsAt(view, 'other.md', { start, end: start }, []), []);
  });
});
