// docs/keys.md: every key and attribute of the course format, from the field descriptors.
import {
  CRITERION_ATTRIBUTES,
  FILE_FIELDS,
  FILE_TYPES,
  ITEM_ATTRIBUTES,
  OPTION_ATTRIBUTES,
} from '../../src/core/course/fields.js';
import { MODES } from '../../src/core/course/modes.js';
import { expectation, type Fields, type Shape } from '../../src/core/course/shape.js';

export function keyReference(): string {
  const parts = [
    '# Keys and attributes',
    '',
    'This page is generated from the descriptors that Bloomery reads course files by. How they play together is told in',
    '[the course format](format.md). Keys that begin with `x-` are your own and are left alone.',
    '',
    ...FILE_TYPES.flatMap(type => [
      `## ${type}`,
      '',
      `${Object.values(FILE_FIELDS[type].type.shape.values).join(' ')} In the frontmatter of a file with \`type: ${type}\`:`,
      '',
      ...table(FILE_FIELDS[type]),
    ]),
    '## Attributes',
    '',
    'In braces at the end of an item’s heading; `#id` and `.class` are written with their sign:',
    '',
    ...table(ITEM_ATTRIBUTES),
    'At the end of an option’s first line:',
    '',
    ...table(OPTION_ATTRIBUTES),
    'In the first cell of a rubric’s row:',
    '',
    ...table(CRITERION_ATTRIBUTES),
    '## Modes',
    '',
    'How an activity presents, and what learners do. A corrective should differ from the lessons in both.',
    '',
    '| Mode | Presents | Learners | Where | Minutes |',
    '|---|---|---|---|---|',
    ...Object.entries(MODES).map(
      ([name, mode]) =>
        `| \`${name}\` | ${mode.presentation} | ${mode.engagement} (${mode.activity}) | ${mode.social} | ${mode.minutes.join('–')} |`,
    ),
  ];
  return `${parts.join('\n').trimEnd()}\n`;
}

function table(fields: Fields): readonly string[] {
  return ['| Key | Takes | Meaning |', '|---|---|---|', ...rows(fields, ''), ''];
}

function rows(fields: Fields, prefix: string): readonly string[] {
  return Object.entries(fields).flatMap(([key, { shape, doc, required, otherwise, example }]) => {
    const notes = [
      doc,
      required && 'Required.',
      otherwise && `Without it: ${otherwise}.`,
      example && `Example: \`${example.replaceAll('|', '\\|')}\`.`,
    ].filter(Boolean);
    const own = `| \`${prefix}${key}\` | ${takes(shape)} | ${notes.join(' ')} |`;
    const inner = nested(shape);
    return inner ? [own, ...rows(inner.fields, `${prefix}${key}${inner.list ? '[].' : '.'}`)] : [own];
  });
}

function nested(shape: Shape): { readonly fields: Fields; readonly list: boolean } | undefined {
  if (shape.kind === 'record') return { fields: shape.fields, list: false };
  if (shape.kind === 'list' && shape.of.kind === 'record') return { fields: shape.of.fields, list: true };
  return undefined;
}

function takes(shape: Shape): string {
  if (shape.kind === 'open-choice') return 'a [mode](#modes)';
  if (shape.kind === 'list' && shape.of.kind === 'open-choice') return 'a [mode](#modes), or a list of modes';
  return expectation(shape);
}
