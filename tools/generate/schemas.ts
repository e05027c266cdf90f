// schemas/*.schema.json, from the field descriptors and the rules' options.
import { FILE_TYPES } from '../../src/core/course/fields.js';
import { fileSchema } from '../../src/core/course/json-schema.js';
import type { Fields } from '../../src/core/course/shape.js';
import { optionSpecs } from '../../src/core/lint/rule.js';
import { PRESETS } from '../../src/core/lint/settings.js';
import { RULES } from '../../src/core/rules/registry.js';

export function schemaFiles(): ReadonlyMap<string, string> {
  const rules = RULES.map(rule => ({ name: rule.name, checks: rule.checks, options: optionFields(rule) }));
  return new Map(
    FILE_TYPES.map(type => [
      `schemas/${type}.schema.json`,
      `${JSON.stringify(fileSchema(type, rules, PRESETS), undefined, 2)}\n`,
    ]),
  );
}

function optionFields(rule: (typeof RULES)[number]): Fields {
  return Object.fromEntries(
    Object.entries(optionSpecs(rule)).map(([name, { shape, doc }]) => [name, { shape, doc }]),
  );
}
