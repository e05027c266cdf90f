// Text that breaks off anywhere: no feature of navigation fails, and what edits come out can be applied.
import { strict as assert } from 'node:assert';
import { Project } from '../../src/core/project/project.js';
import { definition } from '../../src/language/definition.js';
import { documentLinks } from '../../src/language/document-links.js';
import { documentSymbols } from '../../src/language/document-symbols.js';
import { editsForFileRenames } from '../../src/language/file-rename.js';
import { foldingRanges } from '../../src/language/folding.js';
import { highlights } from '../../src/language/highlights.js';
import { references } from '../../src/language/references.js';
import { isRefusal, prepareRename, rename } from '../../src/language/rename.js';
import { selectionRanges } from '../../src/language/selection-ranges.js';
import { semanticTokens, tokensOf } from '../../src/language/semantic-tokens.js';
import { type LanguageView, positionAt } from '../../src/language/view.js';
import { workspaceSymbols } from '../../src/language/workspace-symbols.js';
import type { Texts } from '../support/courses.js';
import { viewOf } from '../support/cursor.js';
import { applyWorkspaceEdit } from '../support/edits.js';
import { NAVIGATION } from '../support/navigation-course.js';
import { sampleTexts } from '../support/sample.js';

/** Numbers that look random and are the same on every run. */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    yield state / 4_294_967_296;
  }
}

function askEverything(view: LanguageView, texts: Texts, path: string, offset: number): void {
  definition(view, path, offset);
  references(view, path, offset, { includeDeclaration: true });
  highlights(view, path, offset);
  const start = prepareRename(view, path, offset);
  const edit = rename(view, path, offset, 'neu', { leaveAlias: true });
  if (!isRefusal(edit)) {
    assert(!isRefusal(start));
    applyWorkspaceEdit(view, texts, edit);
  }
  selectionRanges(view, path, [positionAt(view, path, offset)]);
}

function askFile(view: LanguageView, texts: Texts, path: string): void {
  documentSymbols(view, path);
  documentLinks(view, path);
  foldingRanges(view, path);
  assert.equal(semanticTokens(view, path).data.length, tokensOf(view, path).length * 5);
  const renames = [{ oldUri: view.uri(path), newUri: view.uri(`moved/${path}`) }];
  applyWorkspaceEdit(view, texts, editsForFileRenames(view, renames));
}

/** Shortens each file in turn, at some places, and asks at some more. */
function breakOff(texts: Texts, cuts: number, seed: number): void {
  const project = new Project({ rules: [] });
  const current: Record<string, string> = { ...texts };
  const view: LanguageView = { ...viewOf({}), project, text: path => current[path] };
  for (const [path, text] of Object.entries(texts)) project.setFile(path, text);
  const random = numbers(seed);
  const next = (limit: number): number => Math.floor(random.next().value! * limit);
  for (const [path, text] of Object.entries(texts)) {
    for (let i = 0; i < cuts; i++) {
      const head = text.indexOf('\n---') + 4;
      // The frontmatter breaks in more ways than the body.
      const cut = next(i % 2 === 0 ? head : text.length + 1);
      current[path] = i % 3 === 0 ? text.slice(0, cut) + text.slice(cut + next(40)) : text.slice(0, cut);
      project.setFile(path, current[path]);
      askFile(view, current, path);
      for (const offset of [0, cut, next(cut + 1), current[path].length])
        askEverything(view, current, path, Math.min(offset, current[path].length));
    }
    current[path] = text;
    project.setFile(path, text);
  }
  workspaceSymbols(view, 'a');
}

describe('navigation in broken text', () => {
  it('survives every file broken off', () => breakOff(NAVIGATION, 40, 7)).timeout(60_000);

  it('survives the samples broken off', () => {
    breakOff(sampleTexts('ecosistemas'), 10, 11);
    const algebra = Object.entries(sampleTexts('algebra-foundations')).filter(([path]) =>
      /^[^/]*$|^03/.test(path),
    );
    breakOff(Object.fromEntries(algebra), 8, 13);
  }).timeout(120_000);

  it('knows nothing of files that are not there', () => {
    const view = viewOf(NAVIGATION);
    assert.deepEqual(definition(view, 'nope.md', 3), []);
    assert.deepEqual(references(view, 'nope.md', 3, { includeDeclaration: true }), []);
    assert.deepEqual(documentSymbols(view, 'nope.md'), []);
    assert.deepEqual(semanticTokens(view, 'nope.md'), { data: [] });
    assert.deepEqual(prepareRename(view, 'nope.md', 3), { refusal: 'This file is not part of a course.' });
  });
});
