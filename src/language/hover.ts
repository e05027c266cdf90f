// What is known about the thing under the cursor, in Markdown.
import { type Hover, MarkupKind } from 'vscode-languageserver-types';
import type { Span } from '../core/text/span.js';
import { type Cursor, cursorAt } from './cursor.js';
import { attributeHover, keyHover, ruleHover, valueHover } from './hover-fields.js';
import { nameHover } from './hover-names.js';
import { verbHover } from './hover-verbs.js';
import { spotAt } from './spot.js';
import { type LanguageView, rangeOf } from './view.js';

/** Markdown about a stretch of a file. */
export interface About {
  readonly span: Span;
  readonly markdown: string;
}

/** Names first, then the verbs of outcomes, then keys and values; undefined where nothing is to be said. */
export function hoverAt(view: LanguageView, path: string, offset: number): Hover | undefined {
  const about = aboutPlace(view, path, offset);
  if (!about || about.markdown === '') return undefined;
  return {
    contents: { kind: MarkupKind.Markdown, value: about.markdown },
    range: rangeOf(view, path, about.span),
  };
}

function aboutPlace(view: LanguageView, path: string, offset: number): About | undefined {
  const text = view.text(path);
  if (text === undefined) return undefined;
  const spot = spotAt(view, path, offset);
  const markdown = spot && nameHover(view, path, spot);
  if (markdown) return { span: spot.span, markdown };
  return verbHover(view, path, text, offset) ?? aboutCursor(view, path, text, offset);
}

function aboutCursor(view: LanguageView, path: string, text: string, offset: number): About | undefined {
  const cursor = cursorAt(text, offset, view.project.rules);
  const span = 'span' in cursor ? trimmed(text, cursor.span) : undefined;
  if (!span || offset < span.start || offset > span.end) return undefined;
  const markdown = markdownFor(view, path, cursor, text.slice(span.start, span.end));
  return markdown === undefined ? undefined : { span, markdown };
}

function markdownFor(view: LanguageView, path: string, cursor: Cursor, word: string): string | undefined {
  switch (cursor.where) {
    case 'frontmatter-key':
      return keyHover(view, path, cursor, word);
    case 'frontmatter-value':
      return valueHover(view, path, cursor, word);
    case 'attribute-key':
    case 'attribute-value':
    case 'attribute-class':
      return attributeHover(view, path, cursor, word);
    case 'suppression':
      return ruleHover(view, path, word);
    default:
      return undefined;
  }
}

function trimmed(text: string, { start, end }: Span): Span | undefined {
  const words = text.slice(start, end);
  if (words.trim() === '') return undefined;
  return {
    start: start + words.length - words.trimStart().length,
    end: end - words.length + words.trimEnd().length,
  };
}
