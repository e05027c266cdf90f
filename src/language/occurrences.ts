// Every place where something of a course is named: what definition, references, rename and hover go by.
import type { CourseFile } from '../core/course/course-file.js';
import { type Place, placeSpan } from '../core/course/located.js';
import type { Part } from '../core/course/part.js';
import type { Course, Misconception, Outcome } from '../core/model/types.js';
import type { Span } from '../core/text/span.js';
import { type Thing, thingNamed } from './name-meaning.js';
import { type Name, type NamedKind, namesOf, splitName, wordsOf } from './names.js';

export type { Thing } from './name-meaning.js';
export type { NamedKind } from './names.js';

export interface Occurrence {
  readonly kind: NamedKind;
  /** Names the thing in its course: `unit`, `unit/outcome`, `unit/misconception`, `unit#item`, a standard's code. */
  readonly key: string;
  readonly role: 'definition' | 'alias' | 'reference';
  readonly file: string;
  /** The whole name as written, without quotes' meaning: `unit/outcome` where it is qualified. */
  readonly written: string;
  readonly place: Place;
  /** In a qualified name, the part that names this thing: the unit before the slash, or what follows it. */
  readonly segment?: 'unit' | 'id';
}

/** Where a name stands today; an attribute's value or a YAML value, quotes included. See also `nameSpan`. */
export function occurrenceSpan(file: CourseFile, { place }: Occurrence): Span {
  return placeSpan(file.places, place);
}

/** Occurrences of one file; names that lead nowhere are left out. */
export function fileOccurrences(course: Course, path: string, part: Part): readonly Occurrence[] {
  return namesOf(part).all.flatMap(name => occurrencesIn(course, path, part, name));
}

/** A name in a course: the thing that it names, and before a slash also the unit. */
function occurrencesIn(course: Course, file: string, part: Part, name: Name): readonly Occurrence[] {
  const { role, value: written, at: place } = name;
  const found = thingNamed(course, file, part, name);
  const base = { role, file, written, place };
  const split = name.to === 'standard' || role !== 'reference' ? undefined : splitName(written);
  if (!split || found?.kind === 'unit') return found ? [{ ...base, ...found }] : [];
  const unit = course.index.units.get(split.unit);
  return [
    ...(found ? [{ ...base, ...found, segment: 'id' as const }] : []),
    ...(unit ? [{ ...base, kind: 'unit' as const, key: unit.id, segment: 'unit' as const }] : []),
  ];
}

/** All occurrences of a course by what they name. */
export interface OccurrenceIndex {
  readonly byFile: { get(path: string): readonly Occurrence[] | undefined };
  of(kind: NamedKind, key: string): readonly Occurrence[];
}

const indexes = new WeakMap<Course, OccurrenceIndex>();

/**
 * Made once for each state of a course and filled as it is asked: a file's occurrences cost that file alone, those of a
 * thing only the files in which one of its names is written.
 */
export function occurrencesOf(course: Course): OccurrenceIndex {
  const cached = indexes.get(course);
  if (cached) return cached;
  const index = new LazyIndex(course);
  indexes.set(course, index);
  return index;
}

class LazyIndex implements OccurrenceIndex {
  readonly #course: Course;
  readonly #files = new Map<string, readonly Occurrence[]>();
  readonly #things = new Map<string, readonly Occurrence[]>();

  constructor(course: Course) {
    this.#course = course;
  }

  readonly byFile = {
    get: (path: string): readonly Occurrence[] | undefined => {
      const part = this.#course.files.get(path);
      const found = this.#files.get(path) ?? (part && fileOccurrences(this.#course, path, part));
      if (found) this.#files.set(path, found);
      return found;
    },
  };

  readonly of = (kind: NamedKind, key: string): readonly Occurrence[] => {
    const cached = this.#things.get(`${kind} ${key}`);
    if (cached) return cached;
    const words = namesOfThing(this.#course, kind, key);
    const units = unitNames(this.#course, kind, key);
    const found: Occurrence[] = [];
    for (const [path, part] of this.#course.files) {
      const names = namesOf(part);
      if (!words.some(word => names.words.has(word))) continue;
      // The file of another unit names the thing only together with its unit.
      const mayBare = !units || names.unit === undefined || units.includes(names.unit);
      if (!mayBare && !units.some(unit => names.words.has(unit))) continue;
      for (const name of names.all) {
        if (!wordsOf(name).some(word => words.includes(word))) continue;
        for (const occurrence of occurrencesIn(this.#course, path, part, name))
          if (occurrence.kind === kind && occurrence.key === key) found.push(occurrence);
      }
    }
    this.#things.set(`${kind} ${key}`, found);
    return found;
  };
}

/** The words by which a thing may be called: its id and its earlier ones. */
function namesOfThing(course: Course, kind: NamedKind, key: string): readonly string[] {
  if (kind === 'standard') return [key];
  if (kind === 'item') return [key.slice(key.lastIndexOf('#') + 1)];
  // Where an id is given twice, both carry it, each with aliases of its own.
  if (kind === 'unit') return [key, ...aliasesOf(course.units.filter(({ id }) => id === key))];
  const things: readonly (Aliased & { readonly key: string })[] = course.units.flatMap(
    ({ outcomes, misconceptions }): readonly (Outcome | Misconception)[] =>
      kind === 'outcome' ? outcomes : misconceptions,
  );
  return [key.slice(key.lastIndexOf('/') + 1), ...aliasesOf(things.filter(thing => thing.key === key))];
}

/** Where a thing is defined; of an id that is given twice, every place. Looks at no file that cannot define it. */
export function definitionsOf(course: Course, { kind, key }: Thing): readonly Occurrence[] {
  const { byFile, of } = occurrencesOf(course);
  const isDefinition = (other: Occurrence): boolean =>
    other.role === 'definition' && other.kind === kind && other.key === key;
  if (kind === 'item') return of(kind, key).filter(isDefinition);
  const unit = kind === 'unit' ? key : splitName(key)?.unit;
  const files =
    kind === 'standard'
      ? course.frameworks.map(({ file }) => file)
      : course.units.flatMap(({ id, file }) => (id === unit ? [file] : []));
  return files.flatMap(file => (byFile.get(file) ?? []).filter(isDefinition));
}

/** The words by which the unit of a thing may be called; undefined where it belongs to none. */
function unitNames(course: Course, kind: NamedKind, key: string): readonly string[] | undefined {
  const unit = kind === 'outcome' || kind === 'misconception' ? splitName(key)?.unit : undefined;
  return unit === undefined ? undefined : namesOfThing(course, 'unit', unit);
}

/** Reads the names of all files, some at a time: for moments in which an editor has nothing else to do. */
export function* readAllNames(course: Course): Generator<void> {
  let count = 0;
  for (const part of course.files.values()) {
    namesOf(part);
    if (++count % 100 === 0) yield;
  }
}

interface Aliased {
  readonly aliases: readonly { readonly value: string }[];
}

function aliasesOf(things: readonly Aliased[]): readonly string[] {
  return things.flatMap(({ aliases }) => aliases.map(({ value }) => value));
}
