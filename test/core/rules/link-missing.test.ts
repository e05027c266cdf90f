// The address that the rule proposes in place of one that leads nowhere.
import { strict as assert } from 'node:assert';
import { fixesFor, type TextOf } from '../../../src/core/lint/fixes.js';
import { Project } from '../../../src/core/project/project.js';
import { RULES } from '../../../src/core/rules/registry.js';
import { applyEdits } from '../../../src/core/text/edits.js';
import { COURSE } from '../../support/courses.js';

/** The body of `a/unit.md` after the only proposed change. */
function fixed(body: string): string | undefined {
  const head = '---\ntype: unit\nid: u\ntitle: U\noutcomes: [{ id: a, text: Solve it. }]\n---\n\n';
  const texts = new Map([
    ['course.md', COURSE],
    ['a/unit.md', `${head}${body}\n`],
    ['b/lesson.md', '---\ntype: lesson\nunit: u\n---\n\n## Undo the steps\n'],
  ]);
  const project = new Project({ rules: RULES });
  for (const [path, text] of texts) project.setFile(path, text);
  project.setExistingFiles({ files: [...texts.keys(), 'assets/My map.svg'] });
  const textOf: TextOf = file => texts.get(file);
  const finding = project.allFindings().find(({ rule }) => rule === 'link-missing');
  const [fix] = finding ? fixesFor(project, finding, textOf) : [];
  if (!finding || !fix) return undefined;
  assert.equal(fix.safe, false);
  const { text } = applyEdits(texts.get(finding.file)!, fix.edits);
  project.setFile(finding.file, text);
  assert.ok(!project.allFindings().some(({ rule }) => rule === 'link-missing'), text);
  return text.slice(head.length).trimEnd();
}

describe('link-missing', () => {
  it('proposes the path from the right folder, the anchor kept', () => {
    assert.equal(
      fixed('[lesson.md](lesson.md#undo-the-steps)'),
      '[lesson.md](../b/lesson.md#undo-the-steps)',
    );
  });

  it('proposes the right capitals, blanks escaped', () => {
    assert.equal(fixed('![](../assets/my%20map.svg)'), '![](../assets/My%20map.svg)');
  });

  it('proposes a file of nearly the same name beside the missing one', () => {
    assert.equal(fixed('![](../assets/My%20maps.svg)'), '![](../assets/My%20map.svg)');
  });

  it('proposes a near anchor', () => {
    assert.equal(fixed('[x](../b/lesson.md#undo-the-step)'), '[x](../b/lesson.md#undo-the-steps)');
  });

  it('proposes nothing where nothing is near', () => {
    assert.equal(fixed('[x](elsewhere.pdf)'), undefined);
  });
});
