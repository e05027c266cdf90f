// What a name of a file means in its course: the look-up of units, outcomes, misconceptions and items by their scope.
import type { Part } from '../core/course/part.js';
import type { Course } from '../core/model/types.js';
import { type Name, type NamedKind, namesOf } from './names.js';

export interface Thing {
  readonly kind: NamedKind;
  readonly key: string;
}

/** What a name of a file means; undefined where it leads nowhere. */
export function thingNamed(course: Course, file: string, part: Part, name: Name): Thing | undefined {
  const { to, role, value, owner } = name;
  const unit = part.type === 'unit' ? (namesOf(part).unit ?? file) : namesOf(part).unit;
  if (to === 'standard') return { kind: to, key: value };
  if (to === 'item') return { kind: to, key: `${unitId(course, unit) ?? file}#${value}` };
  if (role !== 'reference') {
    if (to === 'unit') return { kind: to, key: unit ?? file };
    return to === 'unit-or-outcome' ? undefined : { kind: to, key: `${unit}/${owner}` };
  }
  if (to === 'unit' || to === 'unit-or-outcome') {
    const key = unitId(course, value);
    if (key !== undefined) return { kind: 'unit', key };
    if (to === 'unit') return undefined;
  }
  const kind = to === 'misconception' ? to : 'outcome';
  const things: ReadonlyMap<string, { readonly key: string }> = course.index[`${kind}s`];
  const own = unit === undefined ? undefined : things.get(`${unit}/${value}`);
  const found = own ?? things.get(value) ?? covered(course, file, value, kind);
  return found && { kind, key: found.key };
}

function unitId(course: Course, name: string | undefined): string | undefined {
  return name === undefined ? undefined : course.index.units.get(name)?.id;
}

/** In an assessment over several units a bare name is clear where only one covered thing has it. */
function covered(
  course: Course,
  file: string,
  name: string,
  kind: 'outcome' | 'misconception',
): { readonly key: string } | undefined {
  const same = coveredThings(course, file, kind).filter(({ id }) => id === name);
  return same.length === 1 ? same[0] : undefined;
}

/** What may be named without its unit in an assessment over several units; nothing in other files. */
export function coveredThings(
  course: Course,
  file: string,
  kind: 'outcome' | 'misconception',
): readonly { readonly id: string; readonly key: string; readonly unitId: string }[] {
  const covers = course.assessments.find(form => form.file === file)?.covers ?? [];
  if (kind === 'outcome') return covers;
  const units = new Set(covers.map(outcome => outcome.unitId));
  return [...units].flatMap(id => course.index.units.get(id)?.misconceptions ?? []);
}
