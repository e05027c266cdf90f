// Completion of frontmatter keys: those that fit the place and are not there yet, required ones first.
import { CompletionItemKind } from 'vscode-languageserver-types';
import { FILE_FIELDS } from '../core/course/fields.js';
import type { Field } from '../core/course/shape.js';
import type { Suggestion } from './completion-item.js';
import type { KeyCursor } from './cursor.js';
import { fieldDoc } from './field-doc.js';
import { entrySnippet, valueSnippet } from './field-snippet.js';
import { lineEndOf } from './lines.js';

export function keySuggestions(text: string, cursor: KeyCursor): readonly Suggestion[] {
  const { fields, present, lead, flow, column, complete } = cursor;
  const place = { flow, column, eol: lineEndOf(text) };
  const keys = Object.entries(fields).flatMap(([key, field]): readonly Suggestion[] => {
    if (present.includes(key)) return [];
    const value = valueSnippet(field, place);
    return [
      {
        label: key,
        kind: CompletionItemKind.Property,
        detail: field.required ? 'required' : 'optional',
        doc: fieldDoc(field, key),
        group: field.required ? 1 : 2,
        // Where a value follows already, only the key changes.
        ...(complete ? { text: lead + key } : { snippet: `${lead}${key}:${value.text}`, again: value.again }),
      },
    ];
  });
  return [...(complete ? [] : wholeEntry(text, cursor)), ...keys];
}

/** A whole new entry, where a list’s entry is still empty. */
function wholeEntry(text: string, cursor: KeyCursor): readonly Suggestion[] {
  const { present, lead, column, flow } = cursor;
  const field = listField(cursor);
  if (!field || present.length > 0 || flow) return [];
  const snippet = entrySnippet(field, { flow, column, eol: lineEndOf(text) });
  // A short entry in braces cannot begin where its first key would.
  if (snippet === undefined) return [];
  return [newEntry(cursor.path.at(-1)!, lead + snippet, field)];
}

/** The list of groups in whose entry the keys stand. */
function listField({ type, path }: KeyCursor): Field | undefined {
  const [name] = path;
  if (!type || path.length !== 1 || name === undefined) return undefined;
  const fields: Readonly<Record<string, Field>> = FILE_FIELDS[type];
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return field?.shape.kind === 'list' && field.shape.of.kind === 'record' ? field : undefined;
}

/** What an entry of a list of groups is, in a word. */
const ENTRIES: Readonly<Record<string, string>> = {
  outcomes: 'outcome',
  misconceptions: 'misconception',
  scale: 'level',
  items: 'standard',
  ignore: 'accepted finding',
};

/** @param list the list’s key */
export function newEntry(list: string, snippet: string, { doc }: Field): Suggestion {
  return {
    label: `new ${ENTRIES[list] ?? 'entry'}`,
    kind: CompletionItemKind.Snippet,
    detail: 'snippet',
    doc,
    snippet,
    group: 0,
  };
}
