// Completion at a place of a file: what may be written there, from keys to whole files.
import type { CompletionList } from 'vscode-languageserver-types';
import type { Span } from '../core/text/span.js';
import { attributeSuggestions } from './completion-attributes.js';
import { filePlace, fileSuggestions } from './completion-files.js';
import { completionItems, type Suggestion } from './completion-item.js';
import { keySuggestions } from './completion-keys.js';
import { kindSuggestions } from './completion-kinds.js';
import { ruleSuggestions } from './completion-names.js';
import { pathSuggestions } from './completion-paths.js';
import { completionScope } from './completion-scope.js';
import { valueSuggestions } from './completion-values.js';
import { verbPlace, verbSuggestions } from './completion-verbs.js';
import { type Cursor, cursorAt, type ValueCursor } from './cursor.js';
import { lineEndOf } from './lines.js';
import { courseAround, lexiconAround, nearestUnit } from './scope.js';
import type { LanguageView } from './view.js';

interface Offer {
  readonly span: Span;
  readonly suggestions: readonly Suggestion[];
  readonly incomplete?: boolean;
}

/**
 * What can be written at a place, each with the exact range that it replaces. In a file of which the view has no text
 * nothing is offered.
 */
export function completionsAt(view: LanguageView, path: string, offset: number): CompletionList {
  const text = view.text(path);
  if (text === undefined) return { isIncomplete: false, items: [] };
  const at = Math.max(0, Math.min(offset, text.length));
  const offers = offersAt(view, path, text, at);
  return {
    isIncomplete: offers.some(({ incomplete }) => incomplete),
    items: offers.flatMap(({ span, suggestions }) => completionItems(view, path, span, at, suggestions)),
  };
}

function offersAt(view: LanguageView, path: string, text: string, offset: number): readonly Offer[] {
  const file = wholeFile(view, path, text, offset);
  const cursor = cursorAt(text, offset, view.project.rules);
  return [...(file ? [file] : []), ...offersFor(view, path, text, offset, cursor)];
}

function offersFor(
  view: LanguageView,
  path: string,
  text: string,
  offset: number,
  cursor: Cursor,
): readonly Offer[] {
  switch (cursor.where) {
    case 'frontmatter-key':
      return [{ span: cursor.span, suggestions: keySuggestions(text, cursor) }];
    case 'frontmatter-value':
      return inValue(view, path, text, offset, cursor);
    case 'attribute-key':
    case 'attribute-value':
    case 'attribute-id':
    case 'attribute-class': {
      const scope = completionScope(view, path, { offset });
      return [{ span: cursor.span, suggestions: attributeSuggestions(cursor, scope) }];
    }
    case 'link': {
      const typed = text.slice(cursor.span.start, offset);
      return [
        {
          span: cursor.span,
          ...pathSuggestions(view, path, typed, { images: cursor.image, angled: cursor.angled }),
        },
      ];
    }
    case 'suppression': {
      const rules = ruleSuggestions(view.project.rules).filter(({ label }) => !cursor.others.includes(label));
      return [{ span: cursor.span, suggestions: rules }];
    }
    case 'line': {
      if (cursor.type !== 'assessment') return [];
      const scope = completionScope(view, path, { offset });
      const typed = text.slice(cursor.span.start, cursor.span.end);
      const isApart = /(?:^|[\r\n])[ \t]*(?:\r\n|\r|\n)$/.test(text.slice(0, cursor.span.start));
      return [{ span: cursor.span, suggestions: kindSuggestions(scope, typed, !isApart, lineEndOf(text)) }];
    }
    default:
      return [];
  }
}

function inValue(
  view: LanguageView,
  path: string,
  text: string,
  offset: number,
  cursor: ValueCursor,
): readonly Offer[] {
  const { span, quote, lead, needsBrackets, shape } = cursor;
  if (shape.kind === 'path') {
    const { suggestions, incomplete } = pathSuggestions(view, path, text.slice(span.start, offset));
    const open = lead + (needsBrackets ? '[' : '');
    const close = needsBrackets ? ']' : '';
    return [
      {
        span,
        incomplete,
        suggestions: suggestions
          .filter(({ label }) => !cursor.others.includes(label))
          .map(item => ({ ...item, text: open + (item.text ?? item.label) + close })),
      },
    ];
  }
  if (cursor.type === 'unit' && cursor.path.join('.') === 'outcomes.text')
    return quote === '|' ? [] : verbs(view, path, text, offset, cursor);
  const scope = completionScope(view, path, { cursor });
  return [{ span, suggestions: valueSuggestions(text, cursor, scope) }];
}

function verbs(
  view: LanguageView,
  path: string,
  text: string,
  offset: number,
  { span, lead, neighbours }: ValueCursor,
): readonly Offer[] {
  const lexicon = lexiconAround(courseAround(view, path));
  const place = lexicon && verbPlace(text.slice(span.start, span.end), offset - span.start, lexicon);
  if (!place) return [];
  const suggestions = verbSuggestions(lexicon, place, neighbours.get('level'));
  return [
    {
      span: { start: span.start + place.span.start, end: span.start + place.span.end },
      suggestions: suggestions.map(verb => ({ ...verb, text: lead + verb.label })),
    },
  ];
}

/** A whole file or head, where there is none yet; Markdown that lies in no course is left alone unless it is empty. */
function wholeFile(view: LanguageView, path: string, text: string, offset: number): Offer | undefined {
  const place = filePlace(text, offset);
  if (!place) return undefined;
  const course = courseAround(view, path);
  if (!course && place.missing !== 'both') return undefined;
  const span = { start: offset - place.typed.length, end: offset };
  return { span, suggestions: fileSuggestions(course, nearestUnit(course, path), place, lineEndOf(text)) };
}
