// id-duplicate: an id that names two things.
import type { Anchor, Located } from '../course/located.js';
import { courseRule, type Detected } from '../lint/rule.js';
import type { Course, Form, Unit } from '../model/types.js';

interface Data {
  readonly id: string;
  /** In words: “unit”, “outcome of “integers””. */
  readonly what: string;
}

interface Named {
  readonly id: string;
  readonly at: Anchor;
}

export const idDuplicate = courseRule<Data>({
  name: 'id-duplicate',
  step: 'integrity',
  severity: 'error',
  checks:
    'An id names one thing: units in a course, outcomes and misconceptions in a unit, items in a form, forms of one purpose.',
  why: 'Items, correctives and learners’ results are joined by ids; with two of the same, results land at the wrong place.',
  sources: ['Course format 1'],
  fixes: 'none',
  *detect(course) {
    yield* duplicates('unit', [
      ...course.units.map(named),
      ...course.units.flatMap(unit => aliases(unit.file, unit.aliases)),
    ]);
    for (const unit of course.units) yield* inUnit(unit);
    for (const form of course.assessments) yield* inForm(form);
    yield* duplicates('standard', standards(course));
    yield* courseFiles(course);
  },
  word: ({ id, what }) =>
    what === 'course'
      ? {
          message: `The folder “${id}” has more than one course file, and only one of them counts.`,
          help: 'Move one of them to a folder of its own, or delete it.',
        }
      : {
          message: `“${id}” names more than one ${what}.`,
          help: 'Give one of them another id, and change the references that mean it.',
        },
});

function* inUnit(unit: Unit): Iterable<Detected<Data>> {
  for (const [what, things] of [
    ['outcome', unit.outcomes],
    ['misconception', unit.misconceptions],
  ] as const) {
    const ids = [...things.map(named), ...things.flatMap(thing => aliases(unit.file, thing.aliases))];
    yield* duplicates(`${what} of “${unit.id}”`, ids);
  }
  for (const form of unit.forms) yield* inForm(form);
  for (const purpose of ['diagnostic', 'formative', 'summative'] as const) {
    const forms = unit.forms.filter(form => form.purpose === purpose);
    yield* duplicates(
      `${purpose} form of “${unit.id}”`,
      forms.map(({ name, nameAt }) => ({ id: name, at: nameAt })),
    );
  }
}

function* inForm(form: Form): Iterable<Detected<Data>> {
  const items = form.items.flatMap(({ id, idAt }) => (id !== undefined && idAt ? [{ id, at: idAt }] : []));
  yield* duplicates(`item of form ${form.name}`, items);
}

function standards(course: Course): readonly Named[] {
  return course.frameworks.flatMap(({ items }) => items.map(({ code, at }) => ({ id: code, at })));
}

/** A second course file in the folder would be another course with the same files. */
function* courseFiles(course: Course): Iterable<Detected<Data>> {
  for (const [file, part] of course.files) {
    if (part.type !== 'course' || file === course.file) continue;
    yield {
      at: { file, place: part.at },
      data: { id: course.folder === '' ? '.' : course.folder, what: 'course' },
      related: [{ at: course.at, message: 'This file already makes the folder a course' }],
    };
  }
}

function* duplicates(what: string, things: readonly Named[]): Iterable<Detected<Data>> {
  const seen = new Map<string, Named>();
  for (const thing of things) {
    const first = seen.get(thing.id);
    if (!first) seen.set(thing.id, thing);
    else
      yield {
        at: thing.at,
        data: { id: thing.id, what },
        related: [{ at: first.at, message: `“${thing.id}” is already used here` }],
      };
  }
}

function named({ id, idAt }: { readonly id: string; readonly idAt: Anchor }): Named {
  return { id, at: idAt };
}

function aliases(file: string, names: readonly Located<string>[]): readonly Named[] {
  return names.map(({ value, at }) => ({ id: value, at: { file, place: at } }));
}
