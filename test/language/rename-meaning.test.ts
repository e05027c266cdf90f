// After any renaming, every name of a course means what it meant before.
import { strict as assert } from 'node:assert';
import { Project } from '../../src/core/project/project.js';
import { type Thing, thingNamed } from '../../src/language/name-meaning.js';
import { namesOf } from '../../src/language/names.js';
import { definitionsOf, occurrencesOf } from '../../src/language/occurrences.js';
import { isRefusal, rename } from '../../src/language/rename.js';
import { currentId } from '../../src/language/rename-check.js';
import { placesOf } from '../../src/language/spot.js';
import type { LanguageView } from '../../src/language/view.js';
import type { Texts } from '../support/courses.js';
import { viewOf } from '../support/cursor.js';
import { applyWorkspaceEdit } from '../support/edits.js';
import { NAVIGATION } from '../support/navigation-course.js';
import { sampleTexts } from '../support/sample.js';

/** Without rules, and without reading again what did not change. */
function quickView(
  texts: Texts,
  before?: { readonly view: LanguageView; readonly texts: Texts },
): LanguageView {
  const project = new Project({ rules: [] });
  for (const [path, text] of Object.entries(texts)) {
    const known = before?.texts[path] === text ? before.view.project.file(path) : undefined;
    if (known) project.adoptFile(path, known);
    else project.setFile(path, text);
  }
  return { ...viewOf({}), project, text: path => texts[path] };
}

/** What each name means that is no alias, file by file in the order of reading. */
function meanings(view: LanguageView): readonly string[] {
  const { course } = view.project.courses()[0]!;
  return [...course.files].flatMap(([path, part]) =>
    namesOf(part)
      .all.filter(({ role }) => role !== 'alias')
      .map(name => {
        const thing = thingNamed(course, path, part, name);
        return `${path} ${thing ? `${thing.kind} ${thing.key}` : '?'}`;
      }),
  );
}

/** The key of a thing after another one was renamed. */
function keyAfter(line: string, { kind, key }: Thing, name: string): string {
  const [file, other, ...rest] = line.split(' ');
  const old = rest.join(' ');
  if (other === kind && old === key)
    return `${file} ${kind} ${key.slice(0, key.length - currentId({ kind, key }).length)}${name}`;
  const isInside = kind === 'unit' && new RegExp(`^${key}[/#]`).test(old);
  return isInside ? `${file} ${other} ${name}${old.slice(key.length)}` : line;
}

function* things(view: LanguageView): Generator<Thing> {
  const { course } = view.project.courses()[0]!;
  const seen = new Set<string>();
  for (const path of course.files.keys()) {
    for (const { kind, key, role } of occurrencesOf(course).byFile.get(path) ?? []) {
      if (role !== 'definition' || seen.has(`${kind} ${key}`)) continue;
      seen.add(`${kind} ${key}`);
      yield { kind, key };
    }
  }
}

/** Renames one thing after the other, each time in the course as it was. */
function renameEach(texts: Texts, every: number, newName: (index: number) => string): number {
  const view = quickView(texts);
  const before = meanings(view);
  let renamed = 0;
  [...things(view)].forEach((thing, index) => {
    if (index % every !== 0) return;
    const name = newName(index);
    const places = placesOf(view, view.project.courses()[0]!.course, thing).filter(
      ({ occurrence: { role } }) => role !== 'alias',
    );
    const { occurrence, name: at } = places[index % places.length]!;
    const edit = rename(view, occurrence.file, at.span.end, name, { leaveAlias: index % 2 === 0 });
    if (isRefusal(edit)) {
      assert.match(edit.refusal, /already|earlier id/);
      return;
    }
    const changed = applyWorkspaceEdit(view, texts, edit);
    const after = quickView(changed, { view, texts });
    const message = `${thing.kind} ${thing.key} → ${name}`;
    assert.deepEqual(
      meanings(after),
      before.map(line => keyAfter(line, thing, name)),
      message,
    );
    for (const path of view.project.paths())
      assert.equal(
        after.project.file(path)!.problems.length,
        view.project.file(path)!.problems.length,
        message,
      );
    const named = name !== currentId(thing);
    if (named && index % 2 === 0 && ['unit', 'outcome', 'misconception'].includes(thing.kind)) {
      const { file } = definitionsOf(view.project.courses()[0]!.course, thing)[0]!;
      const aliases = namesOf(after.project.file(file)!.part).all.filter(({ role }) => role === 'alias');
      assert(
        aliases.some(({ to, value }) => to === thing.kind && value === currentId(thing)),
        message,
      );
    }
    renamed++;
  });
  return renamed;
}

describe('the meaning of names after a rename', () => {
  it('stays in a course where everything is named in every way', () => {
    for (const name of ['new', 'solve', 'judge', 'first', 'second', 'start', 'q1', 'e2', 'S.1'])
      assert(renameEach(NAVIGATION, 1, () => name) > 5);
  });

  for (const sample of ['algebra-foundations', 'ecosistemas'] as const) {
    it(`stays in the sample ${sample}`, () => {
      const texts = sampleTexts(sample);
      const ids = [...things(quickView(texts))].map(currentId);
      const newName = (i: number): string => (i % 2 === 0 ? ids[(i * 7) % ids.length]! : `neu-${i}`);
      assert(renameEach(texts, 5, newName) > 5);
    }).timeout(60_000);
  }
});
