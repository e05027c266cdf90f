// Outlines, document links, folding and what a growing selection takes in.
import { strict as assert } from 'node:assert';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { documentSymbols } from '../../src/language/document-symbols.js';
import { COURSE, type Texts } from '../support/courses.js';
import { viewOf } from '../support/cursor.js';
import { NAVIGATION } from '../support/navigation-course.js';
import { sampleTexts } from '../support/sample.js';

function outline(texts: Texts, path: string): readonly string[] {
  const lines: string[] = [];
  const add = ({ name, detail, range, selectionRange, children }: DocumentSymbol, depth: number): void => {
    lines.push(
      `${'  '.repeat(depth)}${name}${detail ? ` (${detail})` : ''} ${range.start.line + 1}–${range.end.line + 1}`,
    );
    assert(range.start.line <= selectionRange.start.line && selectionRange.end.line <= range.end.line);
    for (const child of children ?? []) {
      assert(
        range.start.line <= child.range.start.line && child.range.end.line <= range.end.line,
        child.name,
      );
      add(child, depth + 1);
    }
  };
  for (const symbol of documentSymbols(viewOf(texts), path)) add(symbol, 0);
  return lines;
}

describe('the outline', () => {
  it('shows the units of a course with their titles', () => {
    assert.deepEqual(outline(NAVIGATION, 'course.md'), [
      'C (c) 1–9',
      '  First (first) 6–6',
      '  Second (second) 6–6',
    ]);
  });

  it('shows outcomes and misconceptions of a unit', () => {
    assert.deepEqual(outline(NAVIGATION, 'first/unit.md'), [
      'First (first) 1–20',
      '  solve (apply · Solve equations.) 6–8',
      '  explain (understand · Explain equations.) 9–9',
      '  flip (Flips signs.) 11–13',
    ]);
  });

  it('shows items with kind and outcomes', () => {
    assert.deepEqual(outline(NAVIGATION, 'first/form-a.md'), [
      'form-a.md (formative A) 1–21',
      '  q1 · One (choice · solve) 7–12',
      '  q2 · Two (constructed · solve, explain) 14–20',
    ]);
    assert.deepEqual(outline(NAVIGATION, 'exam.md').slice(1, 2), ['  e1 · One (numeric · first/solve) 7–9']);
  });

  it('shows items inside the stimulus that they share', () => {
    const text =
      '---\ntype: assessment\nunit: u\n---\n\n## First\n\nA\n\n## A map {.stimulus}\n\nB\n\n## Second\n\nC\n\n## Third {#t}\n\nD\n';
    assert.deepEqual(
      outline({ 'course.md': COURSE, 'a.md': text }, 'a.md'),
      [
        'a.md (formative A) 1–21',
        '  First 6–8',
        '  A map 10–20',
        '    Second 14–16',
        '    t · Third 18–20',
      ].map(line => line.replace('1–21', '1–21')),
    );
  });

  it('shows the headings of an activity, each inside the one above', () => {
    const text =
      '---\ntype: lesson\nunit: u\ntitle: L\n---\n\n# One\n\n### Deep\n\n## Two\n\n> ## Quoted\n\n# Three\n';
    assert.deepEqual(outline({ 'course.md': COURSE, 'a.md': text }, 'a.md'), [
      'L (lesson) 1–16',
      '  One 7–13',
      '    Deep 9–9',
      '    Two 11–13',
      '  Three 15–15',
    ]);
  });

  it('shows the standards of a framework', () => {
    assert.deepEqual(outline(NAVIGATION, 'standards.md').slice(1), [
      '  S.1 (Do this.) 5–5',
      '  S.1.a (Do that.) 6–6',
    ]);
  });

  it('names everything, also what has no title', () => {
    const text = '---\ntype: unit\nid:\noutcomes:\n  - text: Solve x.\n  - id: b\n---\n';
    assert.deepEqual(outline({ 'u/unit.md': text }, 'u/unit.md'), [
      'unit.md 1–8',
      '  Solve x. (Solve x.) 5–5',
      '  b 6–6',
    ]);
  });

  it('fits every file of the samples', () => {
    for (const sample of ['algebra-foundations', 'ecosistemas'] as const) {
      const texts = sampleTexts(sample);
      const view = viewOf(texts);
      for (const path of view.project.paths()) assert.equal(documentSymbols(view, path).length, 1);
    }
  });
});
