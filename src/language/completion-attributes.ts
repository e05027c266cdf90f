// Completion in braces: keys, ids, classes and values of items, options and criteria.
import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Field } from '../core/course/shape.js';
import { counterpartSuggestions, type IdScope } from './completion-ids.js';
import type { Suggestion } from './completion-item.js';
import { modeSuggestions } from './completion-modes.js';
import { type NameScope, nameSuggestions } from './completion-names.js';
import { choiceSuggestions } from './completion-values.js';
import type { AttributeCursor } from './cursor.js';
import { fieldDoc } from './field-doc.js';
import { escapeSnippet, placeholder } from './snippet.js';

export interface AttributeScope extends NameScope, Omit<IdScope, 'asked'> {}

export function attributeSuggestions(cursor: AttributeCursor, scope: AttributeScope): readonly Suggestion[] {
  switch (cursor.where) {
    case 'attribute-key':
      return keySuggestions(cursor, scope);
    case 'attribute-id':
      return cursor.on === 'item' ? counterpartSuggestions(idScope(cursor, scope), 'id') : [];
    case 'attribute-class':
      return classSuggestions(cursor, '');
    case 'attribute-value':
      return valueSuggestions(cursor, scope);
  }
}

function keySuggestions(cursor: AttributeCursor, scope: AttributeScope): readonly Suggestion[] {
  const { fields, present, complete, on } = cursor;
  const keys = Object.entries(fields).flatMap(([key, field]): readonly Suggestion[] => {
    if (key === 'id' || key === 'class' || present.includes(key) || isOtherPresent(key, present)) return [];
    const value = attributeValue(field);
    return [
      {
        label: key,
        kind: CompletionItemKind.Property,
        detail: on === 'item' ? 'of the item' : on === 'option' ? 'of the option' : 'of the criterion',
        doc: fieldDoc(field, key, '='),
        group: 2,
        ...(complete ? { text: key } : { snippet: `${key}=${value.text}`, again: value.again }),
      },
    ];
  });
  if (complete) return keys;
  const ids =
    on !== 'item' || present.includes('id')
      ? []
      : counterpartSuggestions(idScope(cursor, scope), present.length === 0 ? 'whole' : 'sign').map(id => ({
          ...id,
          group: 1,
        }));
  return [...ids, ...keys, ...classSuggestions(cursor, '.')];
}

function idScope({ values }: AttributeCursor, scope: AttributeScope): IdScope {
  const names = `${values.get('outcome') ?? ''} ${values.get('outcomes') ?? ''}`;
  return { ...scope, asked: names.split(/\s+/).filter(name => name !== '') };
}

/** An item names its outcomes by one key or the other. */
function isOtherPresent(key: string, present: readonly string[]): boolean {
  return (
    (key === 'outcome' && present.includes('outcomes')) || (key === 'outcomes' && present.includes('outcome'))
  );
}

function attributeValue({ shape, example }: Field): { readonly text: string; readonly again: boolean } {
  if (shape.kind === 'list') return { text: '"$1"', again: true };
  if (shape.kind === 'number') return { text: placeholder(1, example ?? ''), again: false };
  return { text: '$1', again: true };
}

/** @param sign what is still to be written before the class */
function classSuggestions({ fields, others }: AttributeCursor, sign: '.' | ''): readonly Suggestion[] {
  const shape = fields.class?.shape;
  const inner = shape?.kind === 'list' ? shape.of : undefined;
  if (inner?.kind !== 'choice') return [];
  return choiceSuggestions(inner)
    .filter(({ label }) => !others.includes(label))
    .map(value => ({ ...value, label: sign + value.label, group: 3 }));
}

const POINTS: Readonly<Record<AttributeCursor['on'], readonly string[]>> = {
  item: ['1', '2', '3', '4', '5'],
  option: ['0', '0.5', '1'],
  criterion: ['1', '2', '3'],
};

function valueSuggestions(cursor: AttributeCursor, scope: AttributeScope): readonly Suggestion[] {
  const { fields, key = '', others, quoted, on } = cursor;
  const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
  if (!field || key === 'id' || key === 'class') return [];
  const isList = field.shape.kind === 'list';
  const shape = field.shape.kind === 'list' ? field.shape.of : field.shape;
  const values = ((): readonly Suggestion[] => {
    switch (shape.kind) {
      case 'reference':
        return nameSuggestions(shape.to, scope);
      case 'choice':
        return choiceSuggestions(shape, field.otherwise);
      case 'open-choice':
        return modeSuggestions(shape.values, { taughtBy: [] }, undefined);
      case 'number':
        return POINTS[on].map(label => ({
          label,
          kind: CompletionItemKind.Value,
          ...(label === field.otherwise && { detail: 'without this key, too' }),
        }));
      default:
        return [];
    }
  })();
  const isFirstOfSeveral = isList && !quoted;
  return values
    .filter(({ label }) => !others.includes(label))
    .map(value => (isFirstOfSeveral ? { ...value, snippet: `"${escapeSnippet(value.label)}$0"` } : value));
}
