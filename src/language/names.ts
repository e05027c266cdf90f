// Every name that one file writes, not yet looked up: depends on the file's part alone, so it is read once for each part.
import type { Located, Place } from '../core/course/located.js';
import type { Part, PartOf } from '../core/course/part.js';

export type NamedKind = 'unit' | 'outcome' | 'misconception' | 'item' | 'standard';

export interface Name {
  readonly to: NamedKind | 'unit-or-outcome';
  readonly role: 'definition' | 'alias' | 'reference';
  readonly value: string;
  readonly at: Place;
  /** In a definition or alias of an outcome or misconception: its id. */
  readonly owner?: string;
}

export interface FileNames {
  readonly all: readonly Name[];
  /** The unit as the file names it, from which bare names are read; undefined where it names none. */
  readonly unit: string | undefined;
  /** Each word of a name: the id itself, and the unit before its slash. */
  readonly words: ReadonlySet<string>;
}

const cache = new WeakMap<Part, FileNames>();

export function namesOf(part: Part): FileNames {
  const cached = cache.get(part);
  if (cached) return cached;
  const all = readNames(part);
  const { fields } = part;
  const unit = part.type === 'unit' ? part.fields.id : 'unit' in fields ? fields.unit : undefined;
  const names = { all, unit: unit?.value, words: new Set(all.flatMap(wordsOf)) };
  cache.set(part, names);
  return names;
}

/** The words by which a name may be looked for. */
export function wordsOf({ to, value }: Name): readonly string[] {
  const split = to === 'standard' ? undefined : splitName(value);
  return split ? [split.unit, split.id] : [value];
}

/** The two parts of `unit/id`; undefined for a bare name. */
export function splitName(name: string): { readonly unit: string; readonly id: string } | undefined {
  const slash = name.lastIndexOf('/');
  return slash < 0 ? undefined : { unit: name.slice(0, slash), id: name.slice(slash + 1) };
}

function readNames(part: Part): readonly Name[] {
  const names: Name[] = [];
  const refer = (to: Name['to'], ...lists: readonly Listed[]): void => {
    for (const list of lists) for (const item of list?.items ?? []) names.push(name(to, 'reference', item));
  };
  switch (part.type) {
    case 'course':
      refer('unit', part.fields.units);
      break;
    case 'unit':
      names.push(...unitFile(part));
      break;
    case 'framework':
      for (const { code, parent } of part.fields.items?.items ?? []) {
        if (code) names.push(name('standard', 'definition', code));
        if (parent) names.push(name('standard', 'reference', parent));
      }
      break;
    case 'assessment':
      refer('unit', one(part.fields.unit));
      refer('unit-or-outcome', part.fields.covers);
      for (const { attributes, options, tables } of part.sections) {
        if (attributes?.id) names.push(name('item', 'definition', attributes.id));
        refer('outcome', one(attributes?.outcome), attributes?.outcomes);
        for (const option of options) refer('misconception', one(option.attributes?.misconception));
        for (const { header, rows } of tables)
          for (const cells of [header, ...rows])
            for (const cell of cells) if (cell.attributes) refer('outcome', one(cell.attributes.outcome));
      }
      break;
    default:
      refer('unit', one(part.fields.unit));
      refer('outcome', part.fields.outcomes);
      refer('misconception', part.fields.misconceptions);
  }
  return names;
}

function unitFile({ fields }: PartOf<'unit'>): readonly Name[] {
  const refer = (to: Name['to'], list: Listed): readonly Name[] =>
    (list?.items ?? []).map(item => name(to, 'reference', item));
  return [
    ...(fields.id ? [name('unit', 'definition', fields.id)] : []),
    ...(fields.aliases?.items ?? []).map(alias => name('unit', 'alias', alias)),
    ...refer('unit-or-outcome', fields.requires),
    ...(fields.outcomes?.items ?? []).flatMap(({ id, aliases, standards }) => [
      ...(id ? defined('outcome', id, aliases) : []),
      ...refer('standard', standards),
    ]),
    ...(fields.misconceptions?.items ?? []).flatMap(({ id, aliases, outcomes }) => [
      ...(id ? defined('misconception', id, aliases) : []),
      ...refer('outcome', outcomes),
    ]),
  ];
}

function defined(to: 'outcome' | 'misconception', id: Located<string>, aliases: Listed): readonly Name[] {
  const owner = id.value;
  return [
    { ...name(to, 'definition', id), owner },
    ...(aliases?.items ?? []).map(alias => ({ ...name(to, 'alias', alias), owner })),
  ];
}

type Listed = { readonly items: readonly Located<string>[] } | undefined;

function one(item: Located<string> | undefined): Listed {
  return item && { items: [item] };
}

function name(to: Name['to'], role: Name['role'], { value, at }: Located<string>): Name {
  return { to, role, value, at };
}
