// Completion of frontmatter values: choices with their meaning, names, levels, modes, shares, groups.
import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Lexicon } from '../core/bloom/lexicon.js';
import { readOutcome } from '../core/bloom/read-outcome.js';
import { modeNamed } from '../core/course/modes.js';
import type { Shape } from '../core/course/shape.js';
import { usualMinutes } from '../core/scaffold/corrective-mode.js';
import { yamlId, yamlText } from '../core/scaffold/yaml-text.js';
import { percent } from '../core/text/percent.js';
import type { Suggestion } from './completion-item.js';
import { newEntry } from './completion-keys.js';
import { languageSuggestions } from './completion-languages.js';
import { type ModeScope, modeSuggestions } from './completion-modes.js';
import { type NameScope, nameSuggestions, standardSuggestions } from './completion-names.js';
import type { ValueCursor } from './cursor.js';
import { entrySnippet, valueSnippet } from './field-snippet.js';
import { lineEndOf, startOfLine } from './lines.js';
import { escapeSnippet } from './snippet.js';

export interface ValueScope extends NameScope, ModeScope {
  /** The verbs of the course’s language; undefined for a language without a list. */
  readonly lexicon: Lexicon | undefined;
  /** Names of forms that the unit has already, of the same purpose. */
  readonly forms: readonly string[];
}

/** What a value may be; texts are written so that YAML reads them as they are. */
export function valueSuggestions(
  text: string,
  cursor: ValueCursor,
  scope: ValueScope,
): readonly Suggestion[] {
  const { shape, others } = cursor;
  if (cursor.quote === '|') return [];
  if (shape.kind === 'record' || shape.kind === 'map' || shape.kind === 'rule-settings')
    return groupSuggestions(text, cursor);
  const values = bareValues(cursor, scope).filter(({ label }) => !others.includes(label));
  return [...values.map(value => written(value, cursor)), ...withOptions(cursor)];
}

function bareValues(cursor: ValueCursor, scope: ValueScope): readonly Suggestion[] {
  const { shape, type, path, field } = cursor;
  const key = path.join('.');
  switch (shape.kind) {
    case 'reference':
      return nameSuggestions(shape.to, scope);
    case 'choice':
      return key === 'outcomes.level'
        ? levelSuggestions(cursor, scope)
        : choiceSuggestions(shape, field.otherwise);
    case 'open-choice':
      return modeSuggestions(shape.values, scope, type);
    case 'flag':
      return ['true', 'false'].map(label => ({ label, kind: CompletionItemKind.Value }));
    case 'language':
      return languageSuggestions();
    case 'share':
      return key.endsWith('threshold') ? THRESHOLDS : exampleSuggestion(cursor);
    case 'number':
      return path.at(-1) === 'minutes' ? minutes(cursor) : exampleSuggestion(cursor);
    case 'text':
      if (type === 'framework' && key === 'items.parent') return standardSuggestions(scope.course);
      return key === 'lexicon.allow' ? phrases(scope) : [];
    case 'id':
      return type === 'assessment' && key === 'form' ? formNames(scope) : [];
    default:
      return [];
  }
}

const THRESHOLDS: readonly Suggestion[] = [0.8, 0.85, 0.9, 1].map(share => ({
  label: percent(share),
  kind: CompletionItemKind.Value,
  detail: share === 1 ? 'where errors are dangerous' : share === 0.8 ? 'the usual standard' : 'stricter',
}));

export function choiceSuggestions(
  { values }: Extract<Shape, { kind: 'choice' | 'open-choice' }>,
  usual?: string,
): readonly Suggestion[] {
  return Object.entries(values).map(([label, doc]) => ({
    label,
    kind: CompletionItemKind.EnumMember,
    doc,
    ...(label === usual && { detail: 'without this key, too' }),
  }));
}

/** The levels at which the outcome’s verb is used come first. */
function levelSuggestions(
  { shape, neighbours, field }: ValueCursor,
  { lexicon }: ValueScope,
): readonly Suggestion[] {
  const text = neighbours.get('text');
  const reading = lexicon && text ? readOutcome(text, lexicon) : undefined;
  const levels = shape.kind === 'choice' ? choiceSuggestions(shape, field.otherwise) : [];
  return levels.map(level => {
    const place = reading?.levels.map(String).indexOf(level.label) ?? -1;
    const verb = reading?.verb;
    if (place < 0 || verb === undefined) return level;
    return {
      ...level,
      detail: place === 0 ? `usual for “${verb}”` : `also used for “${verb}”`,
      group: place === 0 ? 1 : 2,
    };
  });
}

function exampleSuggestion({ field: { example, otherwise } }: ValueCursor): readonly Suggestion[] {
  if (example === undefined) return [];
  return [
    {
      label: example,
      kind: CompletionItemKind.Value,
      detail: example === otherwise ? 'without this key, too' : 'example',
    },
  ];
}

function minutes({ top }: ValueCursor): readonly Suggestion[] {
  const name = top.get('mode') ?? '';
  const mode = modeNamed(name);
  if (!mode) return [];
  const [from, to] = mode.minutes;
  return [
    {
      label: String(usualMinutes(name as Parameters<typeof usualMinutes>[0])),
      kind: CompletionItemKind.Value,
      detail: `${name} usually takes ${from} to ${to} minutes`,
    },
  ];
}

/** Phrases that a course may tolerate. */
function phrases({ lexicon }: ValueScope): readonly Suggestion[] {
  return (lexicon?.pack.unmeasurable ?? []).map(({ phrase, kind }) => ({
    label: phrase,
    kind: CompletionItemKind.Text,
    detail: kind,
  }));
}

/** Letters that no parallel form has yet. */
function formNames({ forms }: ValueScope): readonly Suggestion[] {
  const free = ['A', 'B', 'C', 'D', 'E', 'F'].filter(name => !forms.includes(name));
  return free.slice(0, 2).map((label, i) => ({
    label,
    kind: CompletionItemKind.Value,
    ...(i === 0 && { detail: 'the next form of this unit' }),
  }));
}

/** A value as it is written at its place: after a blank or hyphen, in brackets, in quotes where it needs them. */
function written(value: Suggestion, { lead, quote, needsBrackets, shape }: ValueCursor): Suggestion {
  const { label, text = label } = value;
  // Only an author’s own words may need quotes.
  const isOwn = quote === '' && ['reference', 'text', 'id'].includes(shape.kind);
  const safe = isOwn ? yamlName(text) : text;
  if (!needsBrackets || quote !== '') return { ...value, text: lead + safe };
  return { ...value, snippet: `${lead}[${escapeSnippet(safe)}$0]` };
}

function yamlName(text: string): string {
  if (/\s/.test(text)) return yamlText(text);
  // The slash of a qualified name means nothing to YAML.
  const joined = text.replaceAll('/', '-');
  return yamlId(joined) === joined ? text : yamlId(text);
}

/** A rule’s severity together with options. */
function withOptions({ options, inList, lead, quote }: ValueCursor): readonly Suggestion[] {
  if (!options || inList || quote !== '') return [];
  return Object.entries(options).map(([name, { doc, example }]) => ({
    label: `[warning, { ${name}: ${example ?? '…'} }]`,
    kind: CompletionItemKind.Snippet,
    detail: 'with an option',
    doc,
    snippet: `${lead}[\${1|warning,error,info|}, { ${name}: \${2:${escapeSnippet(example ?? '')}} }]`,
    group: 6,
  }));
}

/** A group of keys in braces, or the first entry of a list of groups. */
function groupSuggestions(text: string, cursor: ValueCursor): readonly Suggestion[] {
  const { field, shape, path, lead, flow, column, inList, needsBrackets, span } = cursor;
  const eol = lineEndOf(text);
  if (needsBrackets) {
    const { text: value } = valueSnippet(field, { flow, column, eol });
    const begun = newEntry(path.at(-1)!, value.replace(/^ /, lead), field);
    return [{ ...begun, below: /^[\r\n]/.test(value) }];
  }
  if (inList) {
    // Behind the hyphen that is still to be written, or in brackets.
    const place = { flow, column: span.start - startOfLine(text, span.start) + lead.length, eol };
    const snippet = entrySnippet(field, place);
    return snippet === undefined ? [] : [newEntry(path.at(-1)!, lead + snippet, field)];
  }
  const { text: value, again } = valueSnippet({ ...field, shape }, { flow: true, column, eol });
  return [
    {
      label: `{ ${groupWords(cursor)} }`,
      kind: CompletionItemKind.Snippet,
      detail: 'snippet',
      doc: field.doc,
      snippet: lead + value.trimStart(),
      again,
    },
  ];
}

function groupWords({ shape, field }: ValueCursor): string {
  if (shape.kind === 'rule-settings') return 'preset: …';
  const keys = shape.kind === 'record' ? Object.keys(shape.fields) : [];
  const shown = keys.find(key => field.example?.includes(`${key}:`));
  return shown === undefined ? '…' : `${shown}: …`;
}
