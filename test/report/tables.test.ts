// GitLab, Markdown and CSV: what they say, and that nothing in a course breaks them.
import { strict as assert } from 'node:assert';
import { parseMarkdown } from '../../src/core/markdown/processor.js';
import { toCsv } from '../../src/report/csv.js';
import { toGitlab } from '../../src/report/gitlab.js';
import { toMarkdown } from '../../src/report/markdown.js';
import { COURSE } from '../support/courses.js';
import { finding, HOSTILE, OPTIONS, resultOf, resultWith } from '../support/report.js';

const UNIT = '---\ntype: unit\nid: eq\ntitle: Eq\noutcomes:\n  - { id: a, text: Solve equations. }\n---\n';
const TEXTS = { 'course.md': COURSE, 'unit.md': UNIT };
const BASELINE = { file: 'base.json', unchanged: 1, stale: [] };

describe('GitLab code quality', () => {
  it('has every key that GitLab reads, and a fingerprint of its own for each finding', () => {
    const issues = JSON.parse(
      toGitlab(resultWith([finding(), finding({ file: 'b/unit.md' }), finding({ severity: 'info' })])),
    ) as Record<string, unknown>[];
    assert.deepEqual(Object.keys(issues[0]!), [
      'description',
      'check_name',
      'content',
      'fingerprint',
      'severity',
      'location',
    ]);
    assert.deepEqual(issues[0]!.location, { path: 'eq/unit.md', lines: { begin: 3, end: 3 } });
    assert.deepEqual(
      issues.map(({ severity }) => severity),
      ['major', 'major', 'info'],
    );
    assert.notEqual(issues[0]!.fingerprint, issues[1]!.fingerprint);
  });

  it('keeps fingerprints when lines move', () => {
    const prints = (unit: string) =>
      (JSON.parse(toGitlab(resultOf({ ...TEXTS, 'unit.md': unit }))) as { fingerprint: string }[]).map(
        ({ fingerprint }) => fingerprint,
      );
    assert.ok(prints(UNIT).length > 1);
    assert.deepEqual(prints(UNIT.replace('title', '# moved\ntitle')), prints(UNIT));
  });
});

describe('the Markdown report', () => {
  it('counts by step, and lists by file and step', () => {
    const page = toMarkdown(resultOf(TEXTS), OPTIONS);
    assert.match(page, /^# Bloomery report\n\nChecked 1 course in 2 files: \d+ errors?/);
    assert.match(page, /\| c \| \. \| 1 \| 1 \| 0 \| 0 \|/);
    assert.match(page, /\| Assess with form A \| 1 \| 0 \| 0 \|/);
    assert.match(page, /\n## unit\.md\n\n.*\n\n### /);
    assert.match(
      page,
      /- \*\*error\*\* in line 3:5, \[assessment-missing\]\(https:.*\): The unit “eq” has no/,
    );
    assert.match(toMarkdown(resultWith([]), OPTIONS), /in 0 files: nothing to report\.\n$/);
  });

  it('puts what stands in the baseline apart', () => {
    const page = toMarkdown(
      resultWith([finding({ baseline: 'unchanged' })], { baseline: BASELINE }),
      OPTIONS,
    );
    assert.match(
      page,
      /: nothing to report\.\n\n## Baseline\n\nbase\.json holds 1 finding that does not fail/,
    );
  });

  it('takes nothing of a course for markup', () => {
    const { position: _, ...tree } = parseMarkdown(toMarkdown(resultWith([HOSTILE]), OPTIONS));
    const types = JSON.stringify(tree).match(/"type":"\w+"/g)!;
    assert.deepEqual(
      [...new Set(types)].filter(type => /html|code|image|thematic|emphasis/i.test(type)),
      [],
    );
    assert.equal(types.filter(type => type === '"type":"link"').length, 1);
  });
});

/** Rows of cells, read as RFC 4180 says. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, cell = '', end = ''] of text.matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n|$)/g)) {
    rows.at(-1)!.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('CSV', () => {
  it('has one row a finding with the columns that the first row names', () => {
    const text = toCsv(resultOf(TEXTS), OPTIONS);
    const [head, ...rows] = readCsv(text);
    assert.ok(!text.startsWith('\ufeff'));
    assert.deepEqual(head!.slice(0, 8), 'file,line,column,endLine,endColumn,severity,rule,step'.split(','));
    assert.ok(rows.length > 1 && rows.every(row => row.length === head!.length));
    assert.ok(rows.some(row => row[6] === 'assessment-missing' && row[7] === 'assess'));
    assert.ok(!head!.includes('baseline'));
    const old = resultWith([finding({ baseline: 'unchanged' })], { baseline: BASELINE });
    assert.equal(readCsv(toCsv(old, OPTIONS))[1]!.at(-1), 'unchanged');
  });

  it('keeps quotes and line ends in their cell, and lets no cell begin a formula', () => {
    const [, row] = readCsv(toCsv(resultWith([HOSTILE]), OPTIONS));
    assert.equal(row![0], HOSTILE.file);
    assert.equal(row![8], `'${HOSTILE.message}`);
    assert.equal(row![9], `'${HOSTILE.why}`);
    assert.equal(row![10], `'${HOSTILE.help}`);
    for (const start of ['=', '+', '-', '@', '\t', '\r']) {
      const cells = readCsv(toCsv(resultWith([finding({ message: `${start}1` })]), OPTIONS))[1]!;
      assert.equal(cells[8], `'${start}1`);
    }
  });
});
