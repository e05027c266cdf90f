// What a renaming leaves behind: the old id as an alias, in the author’s YAML style.
import { strict as assert } from 'node:assert';
import { isRefusal, rename } from '../../src/language/rename.js';
import { asPlainChanges } from '../../src/language/workspace-edit.js';
import { atCursor } from '../support/cursor.js';
import { applyWorkspaceEdit, changedLines } from '../support/edits.js';
import { NAVIGATION } from '../support/navigation-course.js';
import { marked, renamedLines } from '../support/renaming.js';

describe('leaving an alias', () => {
  const alias = (unit: string, newName = 'new'): readonly string[] | string =>
    renamedLines({ 'course.md': NAVIGATION['course.md']!, 'unit.md': unit }, newName, { leaveAlias: true });

  it('adds the old id to the list in brackets, with a note for the preview', () => {
    const at = atCursor(marked('first/unit.md', 'id: first', 'id: ¦first'));
    const edit = rename(at.view, at.path, at.offset, 'basics', { leaveAlias: true });
    assert(!isRefusal(edit));
    assert(
      changedLines(at.texts, applyWorkspaceEdit(at.view, at.texts, edit)).includes(
        'first/unit.md: aliases: [start, first]',
      ),
    );
    assert.deepEqual(Object.keys(edit.changeAnnotations ?? {}), ['alias']);
    const annotated = edit.documentChanges!.flatMap(change =>
      'edits' in change ? change.edits.filter(one => 'annotationId' in one) : [],
    );
    assert.deepEqual(
      annotated.map(one => 'newText' in one && one.newText),
      [', first'],
    );
    assert.equal(JSON.stringify(asPlainChanges(edit)).includes('annotationId'), false);
    assert.equal(Object.keys(asPlainChanges(edit).changes!).length, edit.documentChanges!.length);
  });

  it('adds a line to a list with hyphens', () => {
    const unit =
      '---\ntype: unit\nid: u\noutcomes:\n  - id: ¦a\n    aliases:\n      - b # old\n    text: Solve x.\n---\n';
    assert.deepEqual(alias(unit), ['unit.md:   - id: new', 'unit.md:       - a']);
  });

  it('makes a list of a single alias, and fills an empty one', () => {
    const unit =
      '---\ntype: unit\nid: u\naliases: v\noutcomes:\n  - { id: ¦a, aliases: [], text: Solve x. }\n---\n';
    assert.deepEqual(alias(unit), ['unit.md:   - { id: new, aliases: [a], text: Solve x. }']);
    assert.deepEqual(alias(unit.replace('¦', '').replace('id: u', 'id: ¦u')), [
      'unit.md: id: new',
      'unit.md: aliases: [v, u]',
    ]);
    assert.deepEqual(alias('---\ntype: unit\nid: ¦u\naliases: # none yet\n---\n'), [
      'unit.md: id: new',
      'unit.md: aliases: [u] # none yet',
    ]);
  });

  it('adds the key below the entry, in brackets or hyphens as the author writes lists', () => {
    const flow =
      '---\ntype: unit\nid: u\noutcomes:\n  - id: ¦a # first\n    text: >\n      Solve\n      x.\n  - id: b\n    text: Judge x.\n---\n';
    assert.deepEqual(alias(flow), ['unit.md:   - id: new # first', 'unit.md:     aliases: [a]']);
    const at = atCursor({ 'course.md': NAVIGATION['course.md']!, 'unit.md': flow });
    const edit = rename(at.view, at.path, at.offset, 'new', { leaveAlias: true });
    assert(!isRefusal(edit));
    assert.match(
      applyWorkspaceEdit(at.view, at.texts, edit)['unit.md']!,
      / {6}x\.\n {4}aliases: \[a\]\n {2}- id: b\n/,
    );
    const block =
      '---\ntype: unit\nid: u\nrequires:\n  - v\nmisconceptions:\n  - id: ¦a\n    text: Thinks x.\n---\n';
    assert.deepEqual(alias(block), ['unit.md:   - id: new', 'unit.md:     aliases:', 'unit.md:       - a']);
  });

  it('adds the key to a group in braces, and at the end of the frontmatter for a unit', () => {
    const unit = '---\r\ntype: unit\r\nid: u\r\noutcomes:\r\n  - { id: "¦a", text: Solve x. }\r\n---\r\n';
    assert.deepEqual(alias(unit), ['unit.md:   - { id: "new", aliases: [a], text: Solve x. }\r']);
    assert.deepEqual(alias(unit.replace('¦', '').replace('id: u', 'id: ¦u')), [
      'unit.md: id: new\r',
      'unit.md: aliases: [u]\r',
    ]);
  });

  it('lets an earlier id and the id change places', () => {
    const unit = '---\ntype: unit\nid: ¦u\naliases: [v, w]\n---\n';
    assert.deepEqual(alias(unit, 'v'), ['unit.md: id: v', 'unit.md: aliases: [u, w]']);
  });

  it('leaves none for items and standards', () => {
    const lines = renamedLines(marked('first/form-a.md', '#q2', '#q¦2'), 'new', { leaveAlias: true });
    assert.deepEqual(lines, ['first/form-a.md: ## Two {#new outcomes="solve explain"}']);
  });
});
