// Builds one unit from its own file and the activities and assessments that name it.
import { packFor } from '../bloom/pack.js';
import type { Anchor, Located, Place } from '../course/located.js';
import type { Part, PartOf } from '../course/part.js';
import { buildItems } from './item.js';
import { readMastery } from './mastery.js';
import { buildMisconceptions, buildOutcomes } from './outcome.js';
import type { Activity, Form, Misconception, Outcome, Reference, Unit, UnitContext } from './types.js';

/** A part with the file it comes from. */
export interface Placed<P extends Part = Part> {
  readonly file: string;
  readonly part: P;
}

export type ActivityPart = PartOf<'lesson'> | PartOf<'corrective'> | PartOf<'enrichment'>;

export interface UnitInput {
  readonly unit: Placed<PartOf<'unit'>>;
  /** In the order of their paths. */
  readonly activities: readonly Placed<ActivityPart>[];
  readonly assessments: readonly Placed<PartOf<'assessment'>>[];
  readonly context: UnitContext;
}

/** The id of a unit, also of one whose file has none (its path, which no reference can name). */
export function unitIdOf({ file, part }: Placed<PartOf<'unit'>>): string {
  return part.fields.id?.value ?? file;
}

export function buildUnit(input: UnitInput): Unit {
  const { unit, context } = input;
  const { file, part } = unit;
  const id = unitIdOf(unit);
  const anchor = (place: Place): Anchor => ({ file, place });
  const references: Reference[] = [];
  const outcomes = buildOutcomes(file, id, part, context);
  const outcomeNamed = byName(id, outcomes);
  const refer = (from: string, at: string) => (to: Reference['to'], name: Located<string>) => {
    references.push({ to, value: name.value, at: { file: at, place: name.at }, unit: id, from });
  };
  const misconceptions = buildMisconceptions(file, id, part, name => {
    refer('this misconception', file)('outcome', name);
    return outcomeNamed(name.value);
  });
  for (const name of part.fields.requires?.items ?? []) refer('this unit', file)('unit-or-outcome', name);
  for (const outcome of outcomes) {
    for (const code of outcome.standards) refer('this outcome', file)('standard', code);
  }
  const misconceptionNamed = byName(id, misconceptions);
  const activities = input.activities.map(placed =>
    buildActivity(
      placed,
      outcomes,
      outcomeNamed,
      misconceptionNamed,
      refer(`this ${placed.part.type}`, placed.file),
    ),
  );
  const decimal = packFor(context.language)?.decimal ?? '.';
  const forms = input.assessments.map(placed =>
    buildForm(placed, {
      decimal,
      context,
      outcomeNamed,
      misconceptionNamed,
      onlyOutcome: outcomes.length === 1 ? outcomes[0] : undefined,
      refer: reference => references.push({ ...reference, unit: id }),
    }),
  );
  return {
    id,
    file,
    at: anchor(part.at),
    idAt: anchor(part.fields.id?.at ?? part.at),
    title: part.title?.value ?? id,
    mastery: readMastery(file, part.fields.mastery, context.mastery),
    requires: part.fields.requires?.items ?? [],
    outcomes,
    misconceptions,
    aliases: part.fields.aliases?.items ?? [],
    lessons: activities.filter(({ role }) => role === 'lesson'),
    correctives: activities.filter(({ role }) => role === 'corrective'),
    enrichments: activities.filter(({ role }) => role === 'enrichment'),
    forms: [...forms].sort(byPurposeAndName),
    hasOverview: part.hasProse,
    references,
    context,
    ...(part.fields.outcomes && { outcomesAt: anchor(part.fields.outcomes.at) }),
  };
}

/** Looks a name up by id, earlier ids, and both with the unit's own id before them. */
function byName<T extends { readonly id: string; readonly aliases: readonly Located<string>[] }>(
  unitId: string,
  things: readonly T[],
): (name: string) => T | undefined {
  const names = new Map<string, T>();
  // Aliases first, so that a living id wins over an old one; the first of equal ids wins.
  for (const thing of [...things].reverse()) for (const alias of thing.aliases) names.set(alias.value, thing);
  for (const thing of [...things].reverse()) names.set(thing.id, thing);
  return name =>
    names.get(name) ?? (name.startsWith(`${unitId}/`) ? names.get(name.slice(unitId.length + 1)) : undefined);
}

function buildActivity(
  { file, part }: Placed<ActivityPart>,
  all: readonly Outcome[],
  outcomeNamed: (name: string) => Outcome | undefined,
  misconceptionNamed: (name: string) => Misconception | undefined,
  refer: (to: Reference['to'], name: Located<string>) => void,
): Activity {
  const { fields } = part;
  const names = fields.outcomes?.items ?? [];
  for (const name of names) refer('outcome', name);
  for (const name of fields.misconceptions?.items ?? []) refer('misconception', name);
  const named = fields.outcomes !== undefined;
  return {
    role: part.type,
    file,
    at: { file, place: part.at },
    title: part.title?.value ?? file,
    outcomes: named
      ? names.flatMap(({ value }) => outcomeNamed(value) ?? [])
      : part.type === 'corrective'
        ? []
        : all,
    named,
    misconceptions: (fields.misconceptions?.items ?? []).flatMap(
      ({ value }) => misconceptionNamed(value) ?? [],
    ),
    modes: fields.mode?.items ?? [],
    hasProse: part.hasProse,
    ...(fields.outcomes && { outcomesAt: { file, place: fields.outcomes.at } }),
    ...(fields.id && { id: fields.id.value }),
    ...(fields.minutes && { minutes: fields.minutes }),
    ...('level' in fields && fields.level && { level: fields.level }),
    ...('weight' in fields && fields.weight && { weight: fields.weight }),
  };
}

export interface FormScope {
  readonly decimal: '.' | ',';
  readonly context: UnitContext;
  readonly outcomeNamed: (name: string) => Outcome | undefined;
  readonly misconceptionNamed: (name: string) => Misconception | undefined;
  readonly onlyOutcome: Outcome | undefined;
  readonly refer: (reference: Reference) => void;
  readonly covers?: readonly Outcome[];
}

export function buildForm({ file, part }: Placed<PartOf<'assessment'>>, scope: FormScope): Form {
  const { fields } = part;
  const { items, stimuli } = buildItems(part, {
    file,
    decimal: scope.decimal,
    scale: scope.context.scale,
    outcome: scope.outcomeNamed,
    misconception: scope.misconceptionNamed,
    onlyOutcome: scope.onlyOutcome,
    refer: (to, value, place, from) => scope.refer({ to, value, at: { file, place }, from }),
  });
  return {
    file,
    at: { file, place: part.at },
    name: fields.form?.value ?? 'A',
    nameAt: { file, place: fields.form?.at ?? part.at },
    title: part.title?.value ?? file,
    purpose: fields.purpose?.value ?? 'formative',
    items,
    stimuli,
    covers: scope.covers ?? [],
    ...(fields.id && { id: fields.id.value }),
    ...(fields.purpose && { purposeAt: { file, place: fields.purpose.at } }),
    ...(fields.minutes && { minutes: fields.minutes }),
    ...(fields.weight && { weight: fields.weight }),
  };
}

const PURPOSES = ['diagnostic', 'formative', 'summative'];

function byPurposeAndName(a: Form, b: Form): number {
  return (
    PURPOSES.indexOf(a.purpose) - PURPOSES.indexOf(b.purpose) ||
    compareText(a.name, b.name) ||
    compareText(a.file, b.file)
  );
}

/** By code units: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
