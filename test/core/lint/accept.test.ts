// Living with findings: an acceptance takes exactly its finding away, and a rule can be turned off in any style of YAML.
import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import { acceptFinding, turnOffRule } from '../../../src/core/lint/accept.js';
import type { Finding } from '../../../src/core/lint/finding.js';
import type { Project } from '../../../src/core/project/project.js';
import { RULES } from '../../../src/core/rules/registry.js';
import { applyEdits } from '../../../src/core/text/edits.js';
import { exampleTexts, projectOfTexts, readExamples } from '../../support/rule-page.js';

const REASON = 'it is right here';

const nameOf = ({ file, rule, message, severity }: Finding): string =>
  `${file} ${rule} ${severity}: ${message}`;

function names(project: Project): readonly string[] {
  return project.allFindings().map(nameOf).sort();
}

function accepted(texts: ReadonlyMap<string, string>, finding: Finding, project: Project) {
  const text = texts.get(finding.file)!;
  const acceptance = acceptFinding(project.file(finding.file)!, text, finding, REASON);
  assert.ok(acceptance, `nothing accepts ${nameOf(finding)}`);
  const after = applyEdits(text, [acceptance.edit]).text;
  assert.equal(after.slice(acceptance.reason.start, acceptance.reason.end), REASON);
  return { after: projectOfTexts(new Map(texts).set(finding.file, after)), acceptance, text: after };
}

describe('accepting a finding', function () {
  this.timeout(30_000);

  for (const rule of RULES.filter(({ step }) => step !== 'format')) {
    const page = `docs/rules/${rule.name}.md`;
    const examples = existsSync(page) ? readExamples(readFileSync(page, 'utf8')) : [];
    const firing = examples.filter(({ files }) => files.some(({ finds }) => finds.length > 0));
    if (firing.length === 0) continue;
    it(`takes it away and brings nothing else: ${rule.name}`, () => {
      for (const example of firing) {
        const texts = exampleTexts(example, rule.name);
        const project = projectOfTexts(texts);
        const before = names(project);
        for (const finding of project.allFindings().filter(found => found.rule === rule.name)) {
          const { after, acceptance } = accepted(texts, finding, project);
          const kept = names(after);
          assert.ok(kept.length < before.length, nameOf(finding));
          // An item or file may hold several findings of the rule; nothing of other rules may come or go.
          const others = (list: readonly string[]): readonly string[] =>
            list.filter(name => !name.includes(` ${rule.name} `));
          assert.deepEqual(others(kept), others(before), JSON.stringify(acceptance));
        }
      }
    });
  }

  const course = '---\ntype: course\nformat: 1\nid: c\ntitle: C\nmastery: { threshold: 80% }\n---\n';
  const textAfter = (path: string, text: string, rule: string): string => {
    const texts = new Map([
      ['course.md', course],
      [path, text],
    ]);
    const project = projectOfTexts(texts);
    const finding = project.allFindings().find(found => found.file === path && found.rule === rule);
    assert.ok(finding, names(project).join('\n'));
    return accepted(texts, finding, project).text;
  };

  it('stands before the item that holds it, with the file’s line ends', () => {
    const form =
      '---\r\ntype: assessment\r\nform: A\r\n---\r\n\r\n## A {#a}\r\n\r\nOne?\r\n\r\n## B {#b}\r\n\r\n- [ ] x\r\n- [ ] y\r\n';
    const after = textAfter('f.md', form, 'item-key-invalid');
    assert.equal(
      after,
      form.replace('## B', `<!-- bloomery-ignore item-key-invalid: ${REASON} -->\r\n\r\n## B`),
    );
  });

  it('stands before the whole list or paragraph that holds it', () => {
    const lesson = '---\ntype: lesson\n---\n\n# L\n\nText.\n\n- one\n- two\n\n  ![](none.png)\n\nEnd.\n';
    const after = textAfter('l.md', lesson, 'link-missing');
    assert.match(after, new RegExp(`Text\\.\n\n<!-- bloomery-ignore link-missing: ${REASON} -->\n\n- one\n`));
  });

  it('covers the whole file where it is about frontmatter, in the author’s style', () => {
    const unit = (list: string): string =>
      `---\ntype: unit\nid: u\noutcomes:\n${list}\n---\n\n# U\n\nTaught here.\n`;
    assert.match(
      textAfter('u.md', unit('  - { id: a, text: Know it. }'), 'outcome-verb-unmeasurable'),
      new RegExp(`\nignore:\n {2}- \\{ rule: outcome-verb-unmeasurable, reason: ${REASON} \\}\n---`),
    );
    assert.match(
      textAfter('u.md', unit('- id: a\n  text: Know it.'), 'outcome-verb-unmeasurable'),
      new RegExp(`\nignore:\n- rule: outcome-verb-unmeasurable\n {2}reason: ${REASON}\n---`),
    );
  });
});

describe('turning a rule off', () => {
  const off = (rules: string): string | undefined => {
    const text = `---\ntype: course\nid: c\n${rules}---\n`;
    const edit = turnOffRule(text, 'key-leak');
    return edit && applyEdits(text, [edit]).text.slice('---\ntype: course\nid: c\n'.length, -4);
  };

  it('is written where rules are set, whatever is set', () => {
    assert.equal(off(''), 'rules:\n  key-leak: off\n');
    assert.equal(off('rules:\n  preset: strict\n'), 'rules:\n  preset: strict\n  key-leak: off\n');
    assert.equal(off('rules: { preset: strict }\n'), 'rules: { preset: strict, key-leak: off }\n');
    assert.equal(off('rules: {preset: strict}\n'), 'rules: {preset: strict, key-leak: off}\n');
    assert.equal(off('rules: { key-leak: error } # ours\n'), 'rules: { key-leak: off } # ours\n');
  });

  it('keeps the rule’s options', () => {
    assert.equal(
      off('rules:\n  key-leak: [info, { targets: [hint] }]\n'),
      'rules:\n  key-leak: [off, { targets: [hint] }]\n',
    );
    assert.equal(
      off('rules:\n  key-leak: { targets: [hint], n: 4 }\n'),
      'rules:\n  key-leak: [off, { targets: [hint], n: 4 }]\n',
    );
  });

  it('is left to the author where rules are not a group', () => {
    assert.equal(off('rules: strict\n'), undefined);
    assert.equal(turnOffRule('No course.', 'key-leak'), undefined);
  });

  it('is understood: the finding is gone, and the settings have no fault', () => {
    const example = readExamples(readFileSync('docs/rules/key-leak.md', 'utf8')).find(({ files }) =>
      files.some(({ finds }) => finds.length > 0),
    )!;
    const texts = exampleTexts(example, 'key-leak');
    const before = names(projectOfTexts(texts));
    const text = texts.get('course.md')!;
    const after = new Map(texts).set('course.md', applyEdits(text, [turnOffRule(text, 'key-leak')!]).text);
    assert.deepEqual(
      names(projectOfTexts(after)),
      before.filter(name => !name.includes(' key-leak ')),
    );
  });
});
