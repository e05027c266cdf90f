// Fixes: every one that a rule offers on the examples of its page solves its finding and breaks nothing else.
import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import type { Fix } from '../../../src/core/course/fix.js';
import type { Finding } from '../../../src/core/lint/finding.js';
import { applySafeFixes, fixesFor } from '../../../src/core/lint/fixes.js';
import { fileRule } from '../../../src/core/lint/rule.js';
import { Project } from '../../../src/core/project/project.js';
import { RULES } from '../../../src/core/rules/registry.js';
import { applyEdits } from '../../../src/core/text/edits.js';
import { type Example, exampleTexts, projectOfTexts, readExamples } from '../../support/rule-page.js';

type Texts = ReadonlyMap<string, string>;

const COURSE = '---\ntype: course\nformat: 1\nid: c\ntitle: C\nmastery: { threshold: 80% }\n---\n';

function examplesOf(rule: string): readonly Example[] {
  const page = `docs/rules/${rule}.md`;
  return existsSync(page) ? readExamples(readFileSync(page, 'utf8')) : [];
}

function offered(texts: Texts, finding: Finding, project = projectOfTexts(texts)): readonly Fix[] {
  return fixesFor(project, finding, file => texts.get(file));
}

function fixed(texts: Texts, finding: Finding, fix: Fix): Texts {
  return new Map(texts).set(finding.file, applyEdits(texts.get(finding.file)!, fix.edits).text);
}

/** A finding by what it says, for telling whether it is still there when lines have moved. */
const nameOf = ({ rule, file, message }: Finding): string => `${file} ${rule}: ${message}`;

function checkFix(texts: Texts, finding: Finding, fix: Fix): void {
  const before = projectOfTexts(texts).allFindings().map(nameOf);
  const result = fixed(texts, finding, fix);
  assert.notEqual(result.get(finding.file), texts.get(finding.file), `“${fix.title}” changes nothing`);
  const now = projectOfTexts(result).allFindings();
  const same = (names: readonly string[]): number => names.filter(name => name === nameOf(finding)).length;
  assert.equal(same(now.map(nameOf)), same(before) - 1, `“${fix.title}” does not solve: ${nameOf(finding)}`);
  // A key that now counts may name what the small example leaves out; before it was only hidden.
  const hidden = (found: Finding): boolean =>
    finding.fixes !== undefined && found.rule === 'reference-unknown';
  const broken = now.filter(
    found => found.severity === 'error' && !before.includes(nameOf(found)) && !hidden(found),
  );
  assert.deepEqual(broken.map(nameOf), [], `“${fix.title}” breaks something:\n${result.get(finding.file)}`);
  // A second application finds nothing of this kind to do.
  const again = now.filter(found => nameOf(found) === nameOf(finding));
  const repeats = again.flatMap(found => offered(result, found)).filter(({ title }) => title === fix.title);
  assert.equal(repeats.length, Math.max(0, repeats.length && same(before) - 1));
}

describe('the fixes of the rules', function () {
  this.timeout(30_000);

  for (const rule of RULES.filter(({ fixes }) => fixes !== 'none')) {
    const computed = rule.scope !== 'built-in' && rule.fix !== undefined;
    for (const example of examplesOf(rule.name)) {
      const texts = exampleTexts(example, rule.name);
      const findings = projectOfTexts(texts)
        .allFindings()
        .filter(found => found.rule === rule.name);
      if (findings.length === 0) continue;
      it(`${rule.name} (${rule.fixes}): ${example.title}`, () => {
        for (const finding of findings) {
          for (const fix of offered(texts, finding)) {
            if (computed) assert.equal(fix.safe, rule.fixes === 'safe', fix.title);
            checkFix(texts, finding, fix);
          }
        }
      });
      if (rule.fixes !== 'safe') continue;
      it(`${rule.name}: ${example.title}, all at once and to the end`, () => {
        const own = (finding: Finding): boolean => finding.rule === rule.name;
        const run = applySafeFixes(texts, projectOfTexts, own);
        assert.deepEqual(run.dropped, []);
        assert.ok(run.settled);
        assert.deepEqual(applySafeFixes(run.texts, projectOfTexts, own).changed, []);
        const left = projectOfTexts(run.texts).allFindings().filter(own);
        assert.ok(left.every(finding => !offered(run.texts, finding).some(({ safe }) => safe)));
      });
    }
  }

  it('are offered on the page of each rule that computes them, or tested apart', () => {
    const silent = RULES.filter(
      rule =>
        rule.scope !== 'built-in' &&
        rule.fix !== undefined &&
        !existsSync(`test/core/rules/${rule.name}.test.ts`) &&
        examplesOf(rule.name).some(({ files }) => files.some(({ finds }) => finds.length > 0)) &&
        !examplesOf(rule.name).some(example => {
          const texts = exampleTexts(example, rule.name);
          const project = projectOfTexts(texts);
          return project
            .allFindings()
            .some(finding => finding.rule === rule.name && offered(texts, finding, project).length > 0);
        }),
    );
    assert.deepEqual(
      silent.map(({ name }) => name),
      [],
    );
  });
});

/** A rule for each word of a text, whose fix writes another one. */
function wordRule(name: string, word: string, by: string, safe = true) {
  return fileRule<{ start: number }>({
    name,
    step: 'format',
    severity: 'warning',
    checks: '',
    why: '',
    sources: [],
    fixes: safe ? 'safe' : 'suggestion',
    *detect({ file }) {
      // Rules see no texts; the prose of the body is enough to find where a word may be.
      const { prose } = file.body;
      if (prose.includes(word)) yield { at: { file: file.path, place: file.part.at }, data: { start: 0 } };
    },
    word: () => ({ message: word, help: '' }),
    fix({ at }, input) {
      const start = input.text(at.file)!.lastIndexOf(word);
      return [{ title: `Write ${by}`, safe, edits: [{ start, end: start + word.length, text: by }] }];
    },
  });
}

describe('applying safe fixes', () => {
  const unit = (body: string): string => `---\ntype: unit\nid: u\n---\n\n${body}\n`;
  const run = (rules: ReturnType<typeof wordRule>[], texts: Readonly<Record<string, string>>) => {
    const open = (all: Texts): Project => {
      const project = new Project({ rules });
      for (const [path, text] of all) project.setFile(path, text);
      return project;
    };
    return applySafeFixes(new Map(Object.entries({ 'course.md': COURSE, ...texts })), open);
  };

  it('goes on until nothing is left, and counts by rule', () => {
    const chain = [wordRule('one', 'aa', 'bb'), wordRule('two', 'bb', 'cc'), wordRule('three', 'dd', 'aa')];
    const result = run(chain, { 'u.md': unit('dd aa'), 'v.md': unit('bb'), 'w.md': unit('ee') });
    assert.equal(result.texts.get('u.md'), unit('cc cc'));
    assert.deepEqual(result.changed, ['u.md', 'v.md']);
    assert.deepEqual([...result.applied].sort(), [
      ['one', 2],
      ['three', 1],
      ['two', 3],
    ]);
    assert.ok(result.settled);
  });

  it('leaves suggestions alone', () => {
    const result = run([wordRule('one', 'aa', 'bb', false)], { 'u.md': unit('aa') });
    assert.deepEqual([result.changed, [...result.applied]], [[], []]);
  });

  it('ends after ten rounds with fixes that undo each other', () => {
    const result = run([wordRule('one', 'aa', 'bb'), wordRule('two', 'bb', 'aa')], { 'u.md': unit('aa') });
    assert.equal(result.settled, false);
    assert.equal(
      [...result.applied.values()].reduce((a, b) => a + b),
      10,
    );
  });

  it('takes a fix back that breaks the file, says so, and applies the others', () => {
    const bad = fileRule<undefined>({
      ...wordRule('bad', 'aa', ''),
      *detect({ file }) {
        yield { at: { file: file.path, place: file.part.at }, data: undefined };
      },
      word: () => ({ message: 'Bad.', help: '' }),
      fix: ({ at }, input) => [
        {
          title: 'Break it',
          safe: true,
          edits: [{ start: 0, end: input.text(at.file)!.indexOf('id:'), text: '---\ntype: unit\nx: [\n' }],
        },
      ],
    });
    const result = run([bad as never, wordRule('one', 'aa', 'bb')], { 'u.md': unit('aa') });
    assert.equal(result.texts.get('u.md'), unit('bb'));
    assert.deepEqual(
      result.dropped
        .filter(({ file }) => file === 'u.md')
        .map(({ rule, title, reason }) => [rule, title, reason])[0],
      ['bad', 'Break it', 'breaks the frontmatter'],
    );
    assert.ok(result.settled);
  });

  it('does not call a file that lost its type mended', () => {
    const lose = wordRule('lose', 'aa', 'bb');
    const bad = {
      ...lose,
      fix: () => [{ title: 'Lose', safe: true, edits: [{ start: 0, end: 14, text: '' }] }],
    };
    const result = run([bad], { 'u.md': unit('aa') });
    assert.deepEqual([result.changed, result.dropped.length], [[], 1]);
  });

  it('survives a rule whose fix throws', () => {
    const rule = wordRule('one', 'aa', 'bb');
    const bad = {
      ...rule,
      fix(): never {
        throw new Error('fault');
      },
    };
    assert.deepEqual(run([bad], { 'u.md': unit('aa') }).changed, []);
  });
});
