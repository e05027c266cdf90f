// Reads a course's `rules`: preset, severities and options, each validated against the rule's own descriptors.
import type { Place } from '../course/located.js';
import { type FieldReading, orList, readRecord } from '../course/read-fields.js';
import type { Fields, RuleSettingRead, RuleSettingsRead } from '../course/shape.js';
import { didYouMean } from '../text/did-you-mean.js';
import type { YamlNode, YamlScalar } from '../yaml/node.js';
import { type AnyRule, optionSpecs } from './rule.js';
import { isPreset, PRESETS } from './settings.js';

const SEVERITY_WORDS = ['off', 'info', 'warning', 'error'] as const;

export function ruleSettingsReader(rules: readonly AnyRule[]): NonNullable<FieldReading['ruleSettings']> {
  const byName = new Map(rules.map(rule => [rule.name, rule]));
  return (node, reading) => {
    if (node.kind !== 'mapping') {
      report(
        reading,
        node,
        '“rules” takes a group of keys.',
        'Write one rule a line below it, such as “item-negative-stem: off”.',
      );
      return undefined;
    }
    const at = reading.places.add(node);
    let preset: string | undefined;
    const settings: RuleSettingRead[] = [];
    for (const { key, value } of node.entries) {
      if (key.text === 'preset') {
        preset = readPreset(value, reading);
        continue;
      }
      const rule = byName.get(key.text);
      if (rule) settings.push(readSetting(rule, key, value, reading));
      else {
        const meant = didYouMean(key.text, [...byName.keys(), 'preset']);
        report(
          reading,
          key,
          `There is no rule named “${key.text}”, so this setting has no effect.`,
          meant ? `Did you mean “${meant}”?` : 'See the list of rules for the names.',
          meant,
        );
      }
    }
    return { at, rules: settings, ...(preset && { preset }) } satisfies RuleSettingsRead;
  };
}

function readPreset(node: YamlNode, reading: FieldReading): string | undefined {
  if (node.kind === 'scalar' && isPreset(node.text)) return node.text;
  const meant = node.kind === 'scalar' && didYouMean(node.text, Object.keys(PRESETS));
  const choices = `It can be ${orList(Object.keys(PRESETS))}.`;
  const help = meant ? `Did you mean “${meant}”? ${choices}` : choices;
  report(reading, node, 'This is not a preset.', help, meant || undefined);
  return undefined;
}

/** `off`, or `[warning, { min: 4 }]`, or `{ min: 4 }`. */
function readSetting(
  rule: AnyRule,
  key: YamlScalar,
  value: YamlNode,
  reading: FieldReading,
): RuleSettingRead {
  const parts = value.kind === 'sequence' ? value.items : [value];
  const place: Place = reading.places.add(key);
  let severity: RuleSettingRead['severity'];
  let options: Record<string, unknown> = {};
  for (const part of parts) {
    if (part.kind === 'mapping') options = readOptions(rule, part, reading);
    else if (part.kind === 'scalar') severity = readSeverity(part, rule.name, reading) ?? severity;
    else
      report(
        reading,
        part,
        `This list does not fit “${rule.name}”.`,
        'Write a severity, then options: [warning, { min: 4 }].',
      );
  }
  return { rule: { value: rule.name, at: place }, options, ...(severity && { severity }) };
}

function readSeverity(node: YamlScalar, rule: string, reading: FieldReading): RuleSettingRead['severity'] {
  // YAML reads an unquoted `off` as text, but some editors turn it into `false`.
  const word = node.value === false ? 'off' : node.text;
  const severity = SEVERITY_WORDS.find(known => known === word);
  if (severity) return severity;
  const meant = didYouMean(word, SEVERITY_WORDS);
  report(
    reading,
    node,
    `“${node.text}” is not a severity for “${rule}”.`,
    `${meant ? `Did you mean “${meant}”? ` : ''}It can be ${orList(SEVERITY_WORDS)}.`,
    meant,
  );
  return undefined;
}

function readOptions(
  rule: AnyRule,
  node: Extract<YamlNode, { kind: 'mapping' }>,
  reading: FieldReading,
): Record<string, unknown> {
  const fields: Fields = Object.fromEntries(
    Object.entries(optionSpecs(rule)).map(([name, { shape, doc }]) => [name, { shape, doc }]),
  );
  const read = readRecord(node, fields, { ...reading, what: `the rule ${rule.name}` }) as Readonly<
    Record<string, unknown>
  >;
  return Object.fromEntries(
    Object.entries(read)
      .filter(([name]) => name !== 'at')
      .map(([name, value]) => [name, bare(value)]),
  );
}

/** Takes the places off: rules want plain values. */
function bare(read: unknown): unknown {
  if (typeof read !== 'object' || read === null) return read;
  if ('items' in read && Array.isArray(read.items)) return read.items.map(bare);
  if ('entries' in read && Array.isArray(read.entries)) {
    return Object.fromEntries(
      read.entries.map(({ key, value }: { key: unknown; value: unknown }) => [bare(key), bare(value)]),
    );
  }
  return 'value' in read ? read.value : read;
}

function report(
  reading: FieldReading,
  { start, end }: { start: number; end: number },
  message: string,
  help: string,
  meant?: string,
): void {
  const edits = meant === undefined ? [] : [{ start, end, text: meant }];
  reading.problems.push({
    rule: reading.rules.value,
    start,
    end,
    message,
    help,
    ...(edits.length > 0 && { fixes: [{ title: `Change to “${meant}”`, safe: false, edits }] }),
  });
}
