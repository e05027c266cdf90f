// Findings as diagnostics: complete, in words for authors, and the same as the command line reports.
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver-types';
import { diagnosticsFor, earlyDiagnosticsFor, type FindingData } from '../../src/language/diagnostics.js';
import { buildResult } from '../../src/report/check-result.js';
import { COURSE, type Texts } from '../support/courses.js';
import { viewOf } from '../support/cursor.js';
import { textAt } from '../support/edits.js';
import { sampleTexts } from '../support/sample.js';

const UNIT = `---
type: unit
id: u
title: U
outcomes:
  - { id: know, text: Know the capitals. }
require: [v]
---

Words.
`;
const FORM =
  '---\ntype: assessment\nunit: u\nform: A\n---\n\n## One {#q1 outcome=knwo}\n\nWhich?\n\nAnswer: 1\n';
const TEXTS: Texts = { 'course.md': COURSE, 'u/unit.md': UNIT, 'u/form-a.md': FORM };

describe('diagnostics', () => {
  it('say what is wrong, why it matters and what to do, with a link to the rule’s page', () => {
    const view = viewOf(TEXTS);
    const found = diagnosticsFor(view, 'u/unit.md').find(({ code }) => code === 'outcome-verb-unmeasurable');
    assert.ok(found);
    const { range, data, ...rest } = found;
    assert.equal(textAt(view, TEXTS, 'u/unit.md', range), 'Know the capitals.');
    assert.match((data as FindingData).key, /^[0-9a-f]{16}$/);
    assert.deepEqual(rest, {
      severity: DiagnosticSeverity.Warning,
      code: 'outcome-verb-unmeasurable',
      codeDescription: {
        href: 'https://github.com/bloomery/bloomery/blob/main/docs/rules/outcome-verb-unmeasurable.md',
      },
      source: 'bloomery',
      message: rest.message,
    });
    const [what, why, help] = String(rest.message).split('\n');
    assert.match(what!, /^“Know” in the outcome “know” /);
    assert.match(why!, /^Why it matters: No item can show directly/);
    assert.match(help!, /^What to do: Begin with what learners do/);
  });

  it('point to related places in other files', () => {
    const view = viewOf(TEXTS);
    const found = diagnosticsFor(view, 'u/unit.md').find(({ code }) => code === 'outcome-unassessed');
    assert.equal(found?.severity, DiagnosticSeverity.Error);
    assert.deepEqual(
      found?.relatedInformation?.map(({ location, message }) => [
        location.uri,
        location.range.start.line,
        message,
      ]),
      [['file:///desk/u/form-a.md', 3, 'Form A has no item for “know”']],
    );
  });

  it('show faded what has no effect', () => {
    const texts = {
      'course.md': `${COURSE}`,
      'u.md': `---\ntype: unit\nid: u\nid: v\nrequire: [w]\nignore: [{ rule: key-leak, reason: none }]\n---\n`,
    };
    const faded = diagnosticsFor(viewOf(texts), 'u.md').filter(({ tags }) =>
      tags?.includes(DiagnosticTag.Unnecessary),
    );
    assert.deepEqual(faded.map(({ code }) => code).sort(), [
      'format-duplicate-key',
      'format-unknown-key',
      'suppression-unused',
    ]);
  });

  it('keep their keys when lines move, and have one each', () => {
    const keys = (texts: Texts): readonly string[] =>
      Object.keys(texts).flatMap(path =>
        diagnosticsFor(viewOf(texts), path).map(({ data }) => (data as FindingData).key),
      );
    const before = keys(TEXTS);
    const moved = { ...TEXTS, 'u/unit.md': UNIT.replace('title: U', 'title: U\n# a comment\nx-own: 1') };
    assert.deepEqual([...keys(moved)].sort(), [...before].sort());
    assert.equal(new Set(before).size, before.length);
  });

  it('are what the command line reports, with the same keys', () => {
    const view = viewOf(TEXTS);
    const { findings } = buildResult([
      {
        project: view.project,
        texts: new Map(Object.entries(TEXTS)),
        includes: () => true,
        shown: path => path,
      },
    ]);
    const lines = Object.keys(TEXTS).flatMap(path =>
      diagnosticsFor(view, path).map(({ range, code, data }) =>
        [path, range.start.line + 1, range.start.character + 1, code, (data as FindingData).key].join(' '),
      ),
    );
    assert.deepEqual(
      lines.sort(),
      findings.map(f => [f.file, f.line, f.column, f.rule, f.fingerprint].join(' ')).sort(),
    );
  });

  it('are none for a file that is not of the project, and for a sound course', function () {
    this.timeout(30_000);
    assert.deepEqual(diagnosticsFor(viewOf(TEXTS), 'other.md'), []);
    const sample = sampleTexts('algebra-foundations');
    const view = viewOf(sample);
    assert.deepEqual(
      Object.keys(sample).flatMap(path => diagnosticsFor(view, path)),
      [],
    );
  });

  it('tell of a file by itself while its course is being read', () => {
    const view = viewOf({ 'u.md': UNIT });
    assert.ok(earlyDiagnosticsFor(view, 'u.md').some(({ code }) => code === 'format-unknown-key'));
    assert.deepEqual(earlyDiagnosticsFor(view, 'none.md'), []);
  });

  it('lie within the text, whatever it is cut to', function () {
    this.timeout(30_000);
    const sample = sampleTexts('ecosistemas');
    const paths = Object.keys(sample);
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (pick, cut) => {
        const path = paths[pick % paths.length]!;
        const text = sample[path]!.slice(0, cut % sample[path]!.length);
        const view = viewOf({ 'course.md': COURSE, ...sample, [path]: text });
        for (const { range } of diagnosticsFor(view, path)) {
          const lines = text.split(/\r\n|\r|\n/);
          assert.ok(range.start.line <= range.end.line && range.end.line < lines.length);
        }
      }),
      { numRuns: 25 },
    );
  });
});
