// What goes wrong around frontmatter in real files: marks, line ends, fences, sizes.
import { strict as assert } from 'node:assert';
import { readCourseFile } from '../../../src/core/course/read-file.js';
import { shortFindings } from '../../support/courses.js';

const FORMAT = /^(?:format|file)-/;
const UNIT = '---\ntype: unit\nid: u\ntitle: U\nlevel: 3\n---\n\n# Überblick 😀\n\nText.\n';

function findings(text: string): readonly string[] {
  return shortFindings(
    { 'course.md': '---\ntype: course\nid: c\ntitle: C\n---\n', 'u.md': text },
    {},
    FORMAT,
  );
}

describe('reading frontmatter', () => {
  const UNKNOWN = 'u.md:5:1 format-unknown-key [level]';

  it('places problems alike with LF, CRLF, lone CR and a byte order mark', () => {
    assert.deepEqual(findings(UNIT), [UNKNOWN]);
    assert.deepEqual(findings(UNIT.replaceAll('\n', '\r\n')), [UNKNOWN]);
    assert.deepEqual(findings(UNIT.replaceAll('\n', '\r')), [UNKNOWN]);
    assert.deepEqual(findings(`\uFEFF${UNIT}`), [UNKNOWN]);
    assert.deepEqual(findings(UNIT.replaceAll('\n', '  \r\n')), [UNKNOWN]);
  });

  it('counts astral characters as two units, before and in the frontmatter', () => {
    const text = '---\ntype: unit\nid: u\ntitle: "😀😀"\nx-note: 😀\nlevl: 1\n---\n\n## 😀 {#a}\n';
    assert.deepEqual(findings(text), ['u.md:6:1 format-unknown-key [levl]']);
  });

  it('reports a blank line before the fence and reads the head all the same', () => {
    assert.deepEqual(findings(`\n\n${UNIT}`), [
      'u.md:3:1 format-fence [---]',
      'u.md:7:1 format-unknown-key [level]',
    ]);
  });

  it('reports a fence that is closed by dots', () => {
    const text = UNIT.replace('\n---\n\n', '\n...\n\n');
    assert.deepEqual(findings(text), [UNKNOWN, 'u.md:6:1 format-fence [...]']);
  });

  it('reports a fence that is never closed, and ends the head at the first blank line', () => {
    const text = UNIT.replace('\n---\n\n', '\n\n');
    assert.deepEqual(findings(text), ['u.md:1:1 format-fence [---]', UNKNOWN]);
  });

  it('leaves Markdown without a known type alone, whatever its head looks like', () => {
    for (const text of [
      '---\ntype: post\nfoo: [\n---\n',
      '# Plain\n',
      '---\n\nA rule.\n',
      '---\ntitle: x\n',
      '',
      '---',
      '---\n---\n',
      '\n---\nid: 1\n---\n',
    ]) {
      assert.deepEqual(findings(text), [], JSON.stringify(text));
    }
  });

  it('reads only the head of a file over a million characters', () => {
    const long = `${UNIT}${'x '.repeat(500_000)}`;
    assert.deepEqual(findings(long), ['u.md:1:1 file-too-large [---]', UNKNOWN]);
  });

  it('survives bodies nested beyond any sense', () => {
    for (const body of [
      '> '.repeat(3_000),
      `${'- '.repeat(3_000)}x`,
      '['.repeat(20_000),
      '*'.repeat(20_000),
      `${'{'.repeat(5_000)}a=b}`,
    ]) {
      readCourseFile('a.md', `---\ntype: assessment\nunit: u\n---\n\n## Q {#a}\n\n${body}\n`, undefined);
    }
  });

  it('reports every kind of fault in one run, each at its place', () => {
    const text = [
      '---',
      'type: unit',
      'id: two words',
      'title: Week 1: Start',
      'requires: { a: b }',
      'mastery: { threshold: 80, atempts: 2, retake: corective }',
      'outcomes:',
      '  - id: a',
      '    text: Solve.',
      '    level: aply',
      '  - text: No id.',
      '  - id: b',
      '    text:',
      'title: Again',
      '---',
      '',
    ].join('\n');
    assert.deepEqual(findings(text), [
      'u.md:3:5 format-value [two words]',
      'u.md:4:8 format-syntax [Week 1: Start]',
      'u.md:5:11 format-value [{ a: b }]',
      'u.md:6:23 format-value [80]',
      'u.md:6:27 format-unknown-key [atempts]',
      'u.md:6:47 format-value [corective]',
      'u.md:10:12 format-value [aply]',
      'u.md:11:5 format-missing-key [text: No id.]',
      'u.md:13:5 format-missing-key [text]',
      'u.md:14:1 format-duplicate-key [title]',
    ]);
  });

  it('refuses a course format newer than it knows', () => {
    assert.deepEqual(
      shortFindings({ 'course.md': '---\ntype: course\nformat: 2\nid: c\ntitle: C\n---\n' }, {}, FORMAT),
      ['course.md:3:9 format-version [2]'],
    );
  });

  it('reports a course file outside any course, and none inside', () => {
    const unit = '---\ntype: unit\nid: u\ntitle: U\n---\n';
    assert.deepEqual(shortFindings({ 'a/u.md': unit }, {}, FORMAT), [
      'a/u.md:2:1 file-outside-course [type: unit]',
    ]);
    assert.deepEqual(
      shortFindings(
        { 'a/b/u.md': unit, 'a/course.md': '---\ntype: course\nid: c\ntitle: C\n---\n' },
        {},
        FORMAT,
      ),
      [],
    );
  });
});
