// JSON Schemas of the frontmatter, made from the field descriptors, for editors that know nothing of Bloomery.
import { FILE_FIELDS, type FileType } from './fields.js';
import { ID_PATTERN } from './read-fields.js';
import { expectation, type Field, type Fields, type Shape } from './shape.js';

export type JsonSchema = { readonly [key: string]: unknown };

/** A rule as the schema of a course’s `rules` needs it. */
export interface RuleForSchema {
  readonly name: string;
  readonly checks: string;
  readonly options: Fields;
}

/** The schema of one type of course file (draft 2020-12). */
export function fileSchema(
  type: FileType,
  rules: readonly RuleForSchema[],
  presets: Readonly<Record<string, string>>,
): JsonSchema {
  const build = new SchemaBuilder(rules, presets);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `Bloomery: ${type}`,
    description: FILE_FIELDS[type].type.doc,
    ...build.record(FILE_FIELDS[type]),
  };
}

class SchemaBuilder {
  readonly #rules: readonly RuleForSchema[];
  readonly #presets: Readonly<Record<string, string>>;

  constructor(rules: readonly RuleForSchema[], presets: Readonly<Record<string, string>>) {
    this.#rules = rules;
    this.#presets = presets;
  }

  record(fields: Fields): JsonSchema {
    const required = Object.keys(fields).filter(key => fields[key]!.required);
    return {
      type: 'object',
      properties: Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, this.#field(field)])),
      patternProperties: { '^x-': {} },
      additionalProperties: false,
      ...(required.length > 0 && { required }),
    };
  }

  #field({ shape, doc, example, otherwise }: Field): JsonSchema {
    return {
      description: otherwise === undefined ? doc : `${doc} Without it: ${otherwise}.`,
      ...this.shape(shape),
      ...(example !== undefined && { examples: [example] }),
    };
  }

  shape(shape: Shape): JsonSchema {
    switch (shape.kind) {
      case 'text':
      case 'reference':
      case 'path':
        return { type: ['string', 'number'] };
      case 'id':
        return { type: ['string', 'number'], pattern: ID_PATTERN.source, $comment: expectation(shape) };
      case 'language':
        return { type: 'string', pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$' };
      case 'choice':
        return { oneOf: constants(shape.values) };
      case 'open-choice':
        return { anyOf: [...constants(shape.values), { type: 'string' }] };
      case 'share':
        return {
          oneOf: [
            { type: 'number', minimum: 0, maximum: 1 },
            { type: 'string', pattern: '^(100|\\d{1,2}([.,]\\d+)?)\\s*%$' },
          ],
        };
      case 'number':
        return {
          type: shape.integer ? 'integer' : 'number',
          minimum: shape.min,
          ...(shape.max !== undefined && { maximum: shape.max }),
        };
      case 'flag':
        return { type: 'boolean' };
      case 'list': {
        const list = { type: 'array', items: this.shape(shape.of) };
        return shape.single ? { anyOf: [list, this.shape(shape.of)] } : list;
      }
      case 'record':
        return this.record(shape.fields);
      case 'map':
        return { type: 'object', additionalProperties: this.shape(shape.of) };
      case 'rule-settings':
        return this.#ruleSettings();
    }
  }

  #ruleSettings(): JsonSchema {
    const severity = { enum: ['off', 'info', 'warning', 'error'] };
    return {
      type: 'object',
      properties: {
        preset: { description: 'Which rules run.', oneOf: constants(this.#presets) },
        ...Object.fromEntries(
          this.#rules.map(({ name, checks, options }) => {
            const group = this.record(options);
            const setting = {
              anyOf: [severity, group, { type: 'array', items: { anyOf: [severity, group] }, maxItems: 2 }],
            };
            return [name, { description: checks, ...setting }];
          }),
        ),
      },
      additionalProperties: false,
    };
  }
}

function constants(values: Readonly<Record<string, string>>): readonly JsonSchema[] {
  return Object.entries(values).map(([value, description]) => ({ const: value, description }));
}
