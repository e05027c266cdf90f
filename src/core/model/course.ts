// Builds a course from its files: units in order, assessments over several units, frameworks, and the index of ids.
import { packFor } from '../bloom/pack.js';
import type { Anchor, Located } from '../course/located.js';
import type { Part, PartOf } from '../course/part.js';
import { readMastery, readScale, withScale } from './mastery.js';
import type {
  Course,
  CourseIndex,
  Form,
  Framework,
  Misconception,
  Outcome,
  Reference,
  Unit,
  UnitContext,
} from './types.js';
import { type ActivityPart, buildForm, compareText, type Placed, type UnitInput, unitIdOf } from './unit.js';

/** What a unit takes from its course file. */
export function contextOf({ file, part }: Placed<PartOf<'course'>>): UnitContext {
  const scale = readScale(part.fields);
  return {
    language: part.fields.language?.value ?? 'en',
    scale,
    mastery: withScale(file, readMastery(file, part.fields.mastery, undefined), scale),
    lexicon: part.fields.lexicon,
  };
}

/** Sorts a course's files to the units that they name. Files that name no unit of the course are left over. */
export function groupByUnit(
  files: readonly Placed[],
  context: UnitContext,
): { readonly inputs: readonly UnitInput[]; readonly rest: readonly Placed[] } {
  const units = files.filter((placed): placed is Placed<PartOf<'unit'>> => placed.part.type === 'unit');
  const names = new Map<
    string,
    { activities: Placed<ActivityPart>[]; assessments: Placed<PartOf<'assessment'>>[] }
  >();
  const groups = units.map(unit => ({
    unit,
    activities: [] as Placed<ActivityPart>[],
    assessments: [] as Placed<PartOf<'assessment'>>[],
  }));
  for (const group of [...groups].reverse()) {
    for (const alias of group.unit.part.fields.aliases?.items ?? []) names.set(alias.value, group);
  }
  for (const group of [...groups].reverse()) names.set(unitIdOf(group.unit), group);
  const rest: Placed[] = [];
  for (const placed of files) {
    const { part } = placed;
    if (part.type === 'unit') continue;
    const group = 'unit' in part.fields && part.fields.unit ? names.get(part.fields.unit.value) : undefined;
    if (!group) rest.push(placed);
    else if (part.type === 'assessment') group.assessments.push({ file: placed.file, part });
    else if (part.type !== 'course' && part.type !== 'framework')
      group.activities.push({ file: placed.file, part });
  }
  return { inputs: groups.map(group => ({ ...group, context })), rest };
}

export function buildCourse(
  { file, part }: Placed<PartOf<'course'>>,
  context: UnitContext,
  built: readonly Unit[],
  rest: readonly Placed[],
  files: ReadonlyMap<string, Part>,
): Course {
  const units = inOrder(built, part.fields.units?.items ?? []);
  const frameworks = rest.flatMap(placed =>
    placed.part.type === 'framework' ? [buildFramework(placed.file, placed.part)] : [],
  );
  const index = indexOf(units, frameworks);
  const references: Reference[] = [];
  const refer = (to: Reference['to'], name: Located<string>, at: string, from: string): void => {
    references.push({ to, value: name.value, at: { file: at, place: name.at }, from });
  };
  for (const name of part.fields.units?.items ?? []) refer('unit', name, file, 'this course');
  const assessments: Form[] = [];
  for (const placed of rest) {
    if ('unit' in placed.part.fields && placed.part.fields.unit) {
      refer('unit', placed.part.fields.unit, placed.file, `this ${placed.part.type}`);
    }
    if (placed.part.type === 'assessment')
      assessments.push(overUnits(placed.file, placed.part, context, index, references));
  }
  return {
    id: part.fields.id?.value ?? file,
    title: part.title?.value ?? part.fields.id?.value ?? file,
    file,
    folder: file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '',
    at: { file, place: part.at },
    idAt: { file, place: part.fields.id?.at ?? part.at },
    language: context.language,
    mastery: context.mastery,
    scale: context.scale,
    part,
    units,
    assessments,
    frameworks,
    references,
    index,
    files,
  };
}

/** The order that the course names, then the rest by path. */
function inOrder(units: readonly Unit[], order: readonly Located<string>[]): readonly Unit[] {
  const rank = new Map(order.map(({ value }, i) => [value, i]));
  const rankOf = (unit: Unit): number =>
    Math.min(
      ...[unit.id, ...unit.aliases.map(({ value }) => value)].map(name => rank.get(name) ?? order.length),
    );
  return [...units].sort((a, b) => rankOf(a) - rankOf(b) || compareText(a.file, b.file));
}

function indexOf(units: readonly Unit[], frameworks: readonly Framework[]): CourseIndex {
  const unitNames = new Map<string, Unit>();
  const outcomes = new Map<string, Outcome>();
  const misconceptions = new Map<string, Misconception>();
  // Later entries win in a Map: aliases go in first, so that living ids win; units in reverse, so that the first wins.
  const reversed = [...units].reverse();
  for (const unit of reversed) for (const { value } of unit.aliases) unitNames.set(value, unit);
  for (const unit of reversed) unitNames.set(unit.id, unit);
  for (const [name, unit] of unitNames) {
    fill(outcomes, name, unit.outcomes);
    fill(misconceptions, name, unit.misconceptions);
  }
  const standards = new Set(frameworks.flatMap(framework => framework.items.map(({ code }) => code)));
  return { units: unitNames, outcomes, misconceptions, standards };
}

function fill<T extends { readonly id: string; readonly aliases: readonly Located<string>[] }>(
  map: Map<string, T>,
  unit: string,
  things: readonly T[],
): void {
  const reversed = [...things].reverse();
  for (const thing of reversed) for (const { value } of thing.aliases) map.set(`${unit}/${value}`, thing);
  for (const thing of reversed) map.set(`${unit}/${thing.id}`, thing);
}

function overUnits(
  file: string,
  part: PartOf<'assessment'>,
  context: UnitContext,
  index: CourseIndex,
  references: Reference[],
): Form {
  const covers: Outcome[] = [];
  for (const name of part.fields.covers?.items ?? []) {
    references.push({
      to: 'unit-or-outcome',
      value: name.value,
      at: { file, place: name.at },
      from: 'this assessment',
    });
    const outcome = index.outcomes.get(name.value);
    if (outcome) covers.push(outcome);
    else covers.push(...(index.units.get(name.value)?.outcomes ?? []));
  }
  // An unqualified name is clear where only one covered outcome bears it.
  const lookUp =
    <T extends { readonly id: string }>(qualified: ReadonlyMap<string, T>, covered: readonly T[]) =>
    (name: string) => {
      const same = covered.filter(({ id }) => id === name);
      return qualified.get(name) ?? (same.length === 1 ? same[0] : undefined);
    };
  const units = new Set(covers.map(({ unitId }) => unitId));
  const misconceptions = [...units].flatMap(id => index.units.get(id)?.misconceptions ?? []);
  const outcomeNamed = lookUp(index.outcomes, covers);
  const misconceptionNamed = lookUp(index.misconceptions, misconceptions);
  return buildForm(
    { file, part },
    {
      decimal: packFor(context.language)?.decimal ?? '.',
      context,
      outcomeNamed,
      misconceptionNamed,
      onlyOutcome: covers.length === 1 ? covers[0] : undefined,
      refer: reference => {
        const known =
          reference.to === 'misconception'
            ? misconceptionNamed(reference.value)
            : outcomeNamed(reference.value);
        // A known one is noted by its full name, so that looking it up again needs no scope.
        references.push(known ? { ...reference, value: known.key } : reference);
      },
      covers,
    },
  );
}

function buildFramework(file: string, part: PartOf<'framework'>): Framework {
  const anchor = (place: number): Anchor => ({ file, place });
  return {
    id: part.fields.id?.value ?? file,
    file,
    idAt: anchor(part.fields.id?.at ?? part.at),
    title: part.title?.value ?? file,
    items: (part.fields.items?.items ?? []).flatMap(item => {
      if (!item.code) return [];
      return [
        {
          code: item.code.value,
          text: item.text?.value ?? '',
          at: anchor(item.code.at),
          ...(item.parent && { parent: item.parent }),
        },
      ];
    }),
  };
}
