// Where relative links lead, and what is reported of them.
import { strict as assert } from 'node:assert';
import { Project } from '../../../src/core/project/project.js';
import { RULES } from '../../../src/core/rules/registry.js';
import { COURSE } from '../../support/courses.js';

const LESSON =
  '---\ntype: lesson\nunit: u\nresources: [sheet.pdf, "Textbook, p. 12", lost.pdf, https://example.org/a.pdf]\n---\n\n## Undo it\n';
const OTHERS = ['one/images/scales.svg', 'one/sheet.pdf', 'one/my file.pdf', 'notes.md', 'sub/x.txt'];

function project(link: string, closed: readonly string[] = []): Project {
  const made = new Project({ rules: RULES });
  made.setFile('course.md', COURSE);
  made.setFile(
    'one/unit.md',
    `---\ntype: unit\nid: u\ntitle: U\noutcomes: [{ id: a, text: Solve it. }]\n---\n\n${link}\n`,
  );
  made.setFile('one/lesson.md', LESSON.replace(', lost.pdf', ''));
  made.setExistingFiles({ files: OTHERS, closed });
  return made;
}

const missing = (made: Project): readonly string[] =>
  made
    .allFindings()
    .filter(({ rule }) => rule === 'link-missing')
    .map(({ message }) => message);

describe('relative links', () => {
  const fine: readonly string[] = [
    '![](images/scales.svg)',
    '![](./images/../images/scales.svg)',
    '[x](my%20file.pdf)',
    '[x](<my file.pdf>)',
    '[x](../notes.md#anything)',
    '[x](../sub)',
    '[x](../sub/)',
    '[x](images/scales.svg?raw=true)',
    '[x](lesson.md#undo-it)',
    '[x](lesson.md#Undo-It)',
    '[x](#top)',
    '[x](#)',
    '[x]()',
    '[x](../../outside.md)',
    '[x](/images/scales.svg)',
    '[x](//example.org/x)',
    '[x](mailto:a@example.org)',
    '[x](HTTPS://example.org/x)',
    '[x](tel:123)',
    '[x][y]\n\n[y]: lesson.md',
    '`[x](nothing.md)`',
  ];
  for (const link of fine)
    it(`fine: ${link.replace(/\n+/g, ' ')}`, () => assert.deepEqual(missing(project(link)), []));

  const broken: readonly (readonly [link: string, says: RegExp])[] = [
    ['[x](nothing.md)', /“nothing\.md” leads to “one\/nothing\.md”, which does not exist/],
    ['![](images/scale.svg)', /The image “images\/scale\.svg”/],
    ['[x][y]\n\n[y]: nothing.md', /The link “nothing\.md”/],
    ['[x](lesson.md#undo)', /“one\/lesson\.md” has no heading/],
    ['[x](#part)', /“one\/unit\.md” has no heading/],
    ['[x](%zz.md)', /“one\/%zz\.md”/],
  ];
  for (const [link, says] of broken) {
    it(`broken: ${link.replace(/\n+/g, ' ')}`, () => {
      const found = missing(project(link));
      assert.equal(found.length, 1);
      assert.match(found[0]!, says);
    });
  }

  it('looks at resources that are files', () => {
    const made = project('');
    made.setFile('one/lesson.md', LESSON);
    assert.deepEqual(missing(made), [
      'The resource “lost.pdf” leads to “one/lost.pdf”, which does not exist.',
    ]);
  });

  it('says nothing about what lies in folders that nobody looked into', () => {
    assert.deepEqual(missing(project('[x](build/out.pdf) [y](builder.pdf)', ['one/build'])), [
      'The link “builder.pdf” leads to “one/builder.pdf”, which does not exist.',
    ]);
  });

  it('says nothing about files where nobody listed them, but knows anchors of course files', () => {
    const made = new Project({ rules: RULES });
    made.setFile('course.md', `${COURSE}\n[a](nothing.png) [b](course.md) [c](course.md#x)\n`);
    assert.deepEqual(missing(made), [
      'The link “course.md#x” leads to “#x”, but “course.md” has no heading with this anchor.',
    ]);
  });
});

describe('links while files change', () => {
  it('are followed again when a file or a heading comes or goes, and only then', () => {
    const made = project('[x](lesson.md#new)');
    assert.equal(missing(made).length, 1);
    made.setFile('one/lesson.md', `${LESSON}\n## New\n`.replace(', lost.pdf', ''));
    assert.deepEqual(missing(made), []);
    made.removeFile('one/lesson.md');
    assert.equal(missing(made).length, 1);
    made.setFile('one/lesson.md', `${LESSON}\n## New\n`.replace(', lost.pdf', ''));
    assert.deepEqual(missing(made), []);
    const { fileRuleRuns } = made.counters;
    made.setFile('one/lesson.md', `${LESSON}\n## New\n\nMore words.\n`.replace(', lost.pdf', ''));
    assert.deepEqual(missing(made), []);
    assert.equal(made.counters.fileRuleRuns - fileRuleRuns, 1);
    made.setExistingFiles({ files: ['one/images/scales.svg', 'one/sheet.pdf'] });
    assert.deepEqual(missing(made), []);
  });
});
