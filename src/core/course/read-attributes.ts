// Reads attributes in braces by the same descriptors as frontmatter.
import type { Attributes, AttributeToken } from '../markdown/attributes.js';
import type { YamlEntry, YamlMapping, YamlNode, YamlScalar } from '../yaml/node.js';
import type { Places } from './located.js';
import type { Problem } from './problem.js';
import { readRecord } from './read-fields.js';
import type { Fields, RecordRead } from './shape.js';

const RULES = {
  unknown: 'format-attribute',
  missing: 'format-attribute',
  value: 'format-attribute',
} as const;

/** @param what what carries the attributes, in words: “an item’s heading” */
export function readAttributes<F extends Fields>(
  attributes: Attributes,
  fields: F,
  what: string,
  places: Places,
  problems: Problem[],
): RecordRead<F> {
  for (const token of attributes.strange) {
    problems.push({
      rule: 'format-attribute',
      start: token.start,
      end: token.end,
      message: `“${token.value}” is not an attribute, so it has no effect.`,
      help: 'Inside the braces write #id, .class, key=value or key="several words", set apart by blanks.',
    });
  }
  const { entries, repeated } = entriesOf(attributes, fields);
  for (const { key } of repeated) {
    problems.push({
      rule: 'format-attribute',
      start: key.start,
      end: key.end,
      message: `“${key.text}” is given twice; only the first one counts.`,
      help: 'Keep one of the two. Several values of one key go into quotes: outcomes="a b".',
    });
  }
  const mapping: YamlMapping = {
    kind: 'mapping',
    start: attributes.start,
    end: attributes.end,
    flow: true,
    entries,
  };
  return readRecord(mapping, fields, { places, problems, what, rules: RULES });
}

/** Gives attributes the shape of a mapping: `#id` under the key `id`, classes as a list, quoted lists split at blanks. */
function entriesOf(attributes: Attributes, fields: Fields): { entries: YamlEntry[]; repeated: YamlEntry[] } {
  const entries: YamlEntry[] = [];
  const repeated: YamlEntry[] = [];
  if (attributes.id)
    entries.push({ key: keyAt('id', attributes.id.start - 1), value: scalar(attributes.id) });
  const [first] = attributes.classes;
  if (first) {
    const items = attributes.classes.map(scalar);
    const value: YamlNode = {
      kind: 'sequence',
      flow: true,
      start: first.start,
      end: items.at(-1)!.end,
      items,
    };
    entries.push({ key: keyAt('class', first.start - 1), value });
  }
  for (const { key, value } of attributes.pairs) {
    const entry = { key: scalar(key), value: valueNode(value, fields[key.value]?.shape.kind === 'list') };
    (entries.some(other => other.key.text === key.value) ? repeated : entries).push(entry);
  }
  return { entries, repeated };
}

function valueNode(token: AttributeToken, list: boolean): YamlNode {
  if (!list) return scalar(token);
  const items = [...token.value.matchAll(/\S+/g)].map(word =>
    scalar({
      value: word[0],
      start: token.start + word.index,
      end: token.start + word.index + word[0].length,
    }),
  );
  return { kind: 'sequence', flow: true, start: token.start, end: token.end, items };
}

/** Attribute values are never numbers or truth values by themselves: the descriptor decides. */
function scalar({ value, start, end }: AttributeToken): YamlScalar {
  return { kind: 'scalar', start, end, text: value, value, plain: false };
}

function keyAt(text: string, start: number): YamlScalar {
  return { kind: 'scalar', start, end: start + 1, text, value: text, plain: true };
}
