// From a place in half-written frontmatter to what may stand there, by the descriptors of its fields.
import { FILE_FIELDS, type FileType, isFileType } from '../core/course/fields.js';
import { TYPE_FIELD } from '../core/course/file-types.js';
import type { Field, Fields, Shape } from '../core/course/shape.js';
import type { AnyRule } from '../core/lint/rule.js';
import type { Span } from '../core/text/span.js';
import type { InFrontmatter, KeyCursor, ValueCursor } from './cursor.js';
import { restOfLine, startOfLine } from './lines.js';
import type { LooseKey, LooseList, LooseMapping, LooseScalar } from './loose-node.js';
import { type LoosePlace, loosePlace } from './loose-yaml.js';
import { ruleFields } from './rule-fields.js';

/** @returns undefined where nothing can be written that has a meaning */
export function frontmatterCursor(
  text: string,
  yaml: Span,
  offset: number,
  rules: ReadonlyMap<string, AnyRule>,
): KeyCursor | ValueCursor | undefined {
  if (isBeforeContent(text, offset)) return undefined;
  const place = loosePlace(text, yaml, offset);
  return place && new Resolver(text, place, rules).resolve();
}

/** In the indentation of something, or before its hyphen or bracket: nothing is written there. */
function isBeforeContent(text: string, offset: number): boolean {
  const after = restOfLine(text, offset);
  if (/^[[{]/.test(after)) return true;
  const before = text.slice(startOfLine(text, offset), offset);
  return /^[ \t]*(?:-[ \t]+)*$/.test(before) && /^(?:[ \t]+[^\s#]|-(?:[ \t]|$))/.test(after);
}

class Resolver {
  readonly #text: string;
  readonly #place: LoosePlace;
  readonly #rules: ReadonlyMap<string, AnyRule>;
  readonly #type: FileType | undefined;
  readonly #top: ReadonlyMap<string, string>;

  constructor(text: string, place: LoosePlace, rules: ReadonlyMap<string, AnyRule>) {
    this.#text = text;
    this.#place = place;
    this.#rules = rules;
    this.#top = wordsOf(place.root);
    const type = this.#top.get('type');
    this.#type = isFileType(type) ? type : undefined;
  }

  resolve(): KeyCursor | ValueCursor | undefined {
    const { root, steps, token } = this.#place;
    const path: string[] = [];
    let shape: Shape = { kind: 'record', fields: this.#fields() };
    let field: Field | undefined;
    let group: LooseMapping = root;
    let list: LooseList | undefined;
    let flow = false;
    for (const step of steps) {
      flow ||= step.in.flow;
      if (step.in.kind === 'list') {
        if (shape.kind !== 'list') return undefined;
        shape = shape.of;
        list = step.in;
        continue;
      }
      group = step.in;
      list = undefined;
      const fields = this.#fieldsOf(shape);
      const { key } = step.entry as { readonly key: LooseKey };
      if (key === token) return fields && this.#key(fields, key, group, path, flow);
      field = shape.kind === 'map' ? { shape: shape.of, doc: '' } : own(fields, key.text);
      if (!field) return undefined;
      shape = field.shape;
      path.push(key.text);
    }
    if ('colon' in token || !field) return undefined;
    return this.#inValue({ token, path, shape, field, group, list, flow });
  }

  #inValue(at: ValuePlace): KeyCursor | ValueCursor | undefined {
    const { token, shape, path, list, flow } = at;
    if (token.occupied) return undefined;
    const fields = this.#fieldsOf(shape);
    const beginsGroup = token.ownLine && !flow && token.quote === '' && !token.hyphenMissing;
    // A word on a line of its own is the first key of a group, where a group belongs there.
    const isSetting = shape.kind === 'list' && ruleFields(this.#rules).options.has(shape.of);
    if (beginsGroup && fields && (shape.kind !== 'list' || list || isSetting))
      return this.#key(fields, token, undefined, path, flow);
    if (shape.kind !== 'list') return this.#value(at, token.hyphenMissing ? '- ' : undefined);
    // Inside a list of lists there is nothing to say; a list on a line of its own begins with a hyphen.
    if (list) return undefined;
    const { of } = shape;
    return this.#value({ ...at, shape: of }, beginsGroup ? '- ' : undefined, !shape.single && !beginsGroup);
  }

  #key(
    fields: Fields,
    token: LooseKey | LooseScalar,
    group: LooseMapping | undefined,
    path: readonly string[],
    flow: boolean,
  ): KeyCursor {
    const present = (group?.entries ?? []).flatMap(({ key }) =>
      key === token || key.text === '' ? [] : [key.text],
    );
    return {
      where: 'frontmatter-key',
      ...this.#common(token, group, path, flow),
      fields,
      present,
      complete: 'colon' in token && token.colon,
    };
  }

  #value(at: ValuePlace, lead?: '- ', needsBrackets = false): ValueCursor {
    const { token, shape, field, group, list, path, flow } = at;
    const common = this.#common(token, group, path, flow);
    return {
      where: 'frontmatter-value',
      ...common,
      lead: lead ?? common.lead,
      field,
      shape,
      inList: list !== undefined || lead !== undefined,
      needsBrackets,
      others: (list?.items ?? []).flatMap(item =>
        item.kind === 'scalar' && item !== token ? [item.text] : [],
      ),
      quote: token.quote,
      options: ruleFields(this.#rules).options.get(shape),
    };
  }

  #common(
    { start, end, gap }: LooseKey | LooseScalar,
    group: LooseMapping | undefined,
    path: readonly string[],
    flow: boolean,
  ): InFrontmatter {
    return {
      type: this.#type,
      path: [...path],
      span: { start, end },
      lead: gap ? ' ' : '',
      flow,
      column: group?.column ?? columnOf(this.#text, start) + (gap ? 1 : 0),
      neighbours: group ? wordsOf(group) : new Map(),
      top: this.#top,
    };
  }

  #fields(): Fields {
    return this.#type ? { ...FILE_FIELDS[this.#type], type: TYPE_FIELD } : { type: TYPE_FIELD };
  }

  /** The keys of a group in this place; a list’s brackets may still be missing. */
  #fieldsOf(shape: Shape): Fields | undefined {
    if (shape.kind === 'record') return shape.fields;
    if (shape.kind === 'rule-settings') return ruleFields(this.#rules).fields;
    const options = ruleFields(this.#rules).options.get(shape);
    return options ?? (shape.kind === 'list' ? this.#fieldsOf(shape.of) : undefined);
  }
}

interface ValuePlace {
  readonly token: LooseScalar;
  readonly path: readonly string[];
  readonly shape: Shape;
  readonly field: Field;
  readonly group: LooseMapping;
  readonly list: LooseList | undefined;
  readonly flow: boolean;
}

function own(fields: Fields | undefined, key: string): Field | undefined {
  return fields && Object.hasOwn(fields, key) ? fields[key] : undefined;
}

function wordsOf(group: LooseMapping): ReadonlyMap<string, string> {
  return new Map(
    group.entries.flatMap(({ key, value }) => (value?.kind === 'scalar' ? [[key.text, value.text]] : [])),
  );
}

function columnOf(text: string, offset: number): number {
  return offset - startOfLine(text, offset);
}
