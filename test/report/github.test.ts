// Annotations of GitHub Actions: escaping, order and limits, and the summary of the job.
import { strict as assert } from 'node:assert';
import { toGithub } from '../../src/report/github.js';
import { toGithubSummary } from '../../src/report/github-summary.js';
import { finding, HOSTILE, OPTIONS, resultWith } from '../support/report.js';

const many = (severity: 'error' | 'warning' | 'info', count: number) =>
  Array.from({ length: count }, (_, i) => finding({ severity, line: i + 1, endLine: i + 1 }));
const lines = (text: string): readonly string[] => text.split('\n').slice(0, -1);
const count = (text: string, command: string): number =>
  lines(text).filter(line => line.startsWith(`::${command} `)).length;

describe('GitHub annotations', () => {
  it('name the place with the last column counted in, what and what to do', () => {
    assert.equal(
      toGithub(resultWith([finding()])),
      '::error file=eq/unit.md,line=3,col=5,endColumn=8,title=outcome-unassessed::No item shows “solve”.%0AAdd items.%0Ahttps://example.org/rule.md\n',
    );
    assert.match(
      toGithub(resultWith([finding({ severity: 'info', endLine: 5 })])),
      /^::notice file=eq\/unit\.md,line=3,endLine=5,title=/,
    );
  });

  it('lets no text of a course begin a command or end a property', () => {
    const text = toGithub(resultWith([HOSTILE]));
    assert.equal(lines(text).length, 1);
    assert.ok(text.startsWith('::error file=a b/é%2C 100%25%3A <x>&"\'#?.md,line=3,'));
    assert.ok(text.includes('%0D%0A::error::owned'));
    assert.ok(!text.slice(0, -1).includes('\r'));
  });

  it('come with the errors first, ten of each kind, and a last notice with the number of the others', () => {
    const text = toGithub(resultWith([...many('info', 12), ...many('warning', 11), ...many('error', 13)]));
    assert.deepEqual([count(text, 'error'), count(text, 'warning'), count(text, 'notice')], [10, 10, 10]);
    assert.match(text, /^::error /);
    assert.match(lines(text).at(-1)!, /^::notice title=Bloomery::Bloomery has 7 more findings /);
    const full = toGithub(resultWith([...many('error', 10), ...many('warning', 10), ...many('info', 10)]));
    assert.equal(lines(full).length, 30);
    assert.doesNotMatch(full, /more finding/);
  });

  it('leave out what stands in the baseline, and name what could not be read', () => {
    const result = resultWith([finding({ baseline: 'unchanged' }), ...many('error', 10)], {
      unreadable: [{ file: 'x.md', reason: 'it may not be read' }],
    });
    const text = toGithub(result);
    assert.equal(count(text, 'error'), 10);
    assert.match(text, /^::error file=x\.md::Cannot read x\.md: it may not be read\.\n/);
    assert.match(text, /1 more finding than/);
  });

  it('have a summary below them that holds all, and is cut where GitHub would refuse it', () => {
    assert.match(toGithubSummary(resultWith(many('error', 30)), OPTIONS), /in line 30:5/);
    const long = toGithubSummary(resultWith(many('error', 9000)), OPTIONS);
    assert.ok(Buffer.byteLength(long) < 1024 * 1024);
    assert.match(long, /The report is longer than a summary may be/);
  });
});
