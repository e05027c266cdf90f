// What a file names: definitions, references and both parts of qualified names.
import { strict as assert } from 'node:assert';
import { occurrencesOf } from '../../src/language/occurrences.js';
import { placesOf } from '../../src/language/spot.js';
import type { Texts } from '../support/courses.js';
import { viewOf } from '../support/cursor.js';
import { NAVIGATION } from '../support/navigation-course.js';

function occurrencesIn(texts: Texts, path: string): readonly string[] {
  const { course } = viewOf(texts).project.courses()[0]!;
  return (occurrencesOf(course).byFile.get(path) ?? []).map(
    ({ kind, key, role, written, segment }) =>
      `${role} ${kind} ${key} “${written}”${segment ? ` ${segment}` : ''}`,
  );
}

function placesOfThing(
  texts: Texts,
  kind: Parameters<typeof placesOf>[2]['kind'],
  key: string,
): readonly string[] {
  const view = viewOf(texts);
  return placesOf(view, view.project.courses()[0]!.course, { kind, key }).map(
    ({ occurrence: { file, role }, name: { span } }) =>
      `${file} ${role} ${texts[file]!.slice(span.start, span.end)}`,
  );
}

describe('occurrences', () => {
  it('gives a qualified name as outcome and as unit', () => {
    assert.deepEqual(occurrencesIn(NAVIGATION, 'first/lesson.md'), [
      'reference unit first “start”',
      'reference outcome first/solve “first/solve” id',
      'reference unit first “first/solve” unit',
      'reference outcome first/explain “explain”',
      'reference misconception first/flip “flip”',
    ]);
  });

  it('reads bare names of an assessment over several units among what it covers', () => {
    assert.deepEqual(occurrencesIn(NAVIGATION, 'exam.md'), [
      'reference unit first “first”',
      'reference outcome second/judge “second/judge” id',
      'reference unit second “second/judge” unit',
      'definition item exam.md#e1 “e1”',
      'reference outcome first/solve “solve”',
      'definition item exam.md#e2 “e2”',
      'reference outcome first/explain “first/explain” id',
      'reference unit first “first/explain” unit',
      'reference outcome second/judge “judge”',
      'reference misconception first/flip “flip”',
    ]);
  });

  it('knows the parent of a standard', () => {
    assert.deepEqual(placesOfThing(NAVIGATION, 'standard', 'S.1'), [
      'first/unit.md reference S.1',
      'standards.md definition S.1',
      'standards.md reference S.1',
    ]);
  });

  it('gives the places of a thing in the order of files, without quotes and units', () => {
    assert.deepEqual(placesOfThing(NAVIGATION, 'misconception', 'first/flip'), [
      'exam.md reference flip',
      'first/form-a.md reference flip',
      'first/form-b.md reference flip',
      'first/lesson.md reference flip',
      'first/unit.md definition flip',
    ]);
    assert.deepEqual(placesOfThing(NAVIGATION, 'outcome', 'first/explain'), [
      'exam.md reference explain',
      'first/form-a.md reference explain',
      'first/form-a.md reference explain',
      'first/lesson.md reference explain',
      'first/unit.md definition explain',
      'first/unit.md reference explain',
    ]);
  });

  it('keeps units apart in which an outcome has the same id', () => {
    assert.deepEqual(placesOfThing(NAVIGATION, 'outcome', 'second/explain'), [
      'second/unit.md definition explain',
    ]);
  });

  it('takes items of one id in all forms of a unit for one', () => {
    assert.deepEqual(placesOfThing(NAVIGATION, 'item', 'first#q1'), [
      'first/form-a.md definition q1',
      'first/form-b.md definition q1',
    ]);
  });

  it('leaves out what leads nowhere, and keeps the known unit before it', () => {
    const texts = {
      ...NAVIGATION,
      'x.md': '---\ntype: lesson\nunit: first\noutcomes: [nope, second/nope, third/nope]\n---\n',
    };
    assert.deepEqual(occurrencesIn(texts, 'x.md'), [
      'reference unit first “first”',
      'reference unit second “second/nope” unit',
    ]);
  });
});
