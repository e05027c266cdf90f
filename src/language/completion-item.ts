// From a suggestion to the editor's item: its exact range, its place in the list, its text or snippet.
import {
  type CompletionItem,
  type CompletionItemKind,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
} from 'vscode-languageserver-types';
import type { Span } from '../core/text/span.js';
import { restOfLine, startOfLine } from './lines.js';
import { type LanguageView, rangeOf } from './view.js';

export interface Suggestion {
  readonly label: string;
  readonly kind: CompletionItemKind;
  /** A few words beside the label. */
  readonly detail?: string;
  /** Markdown. */
  readonly doc?: string;
  /** What is written, where it is not the label. */
  readonly text?: string;
  readonly snippet?: string;
  /** What typed words are compared with, where it is not the label. */
  readonly filter?: string;
  /** Place in the list, before those of later groups; within a group suggestions keep their order. */
  readonly group?: number;
  /** It begins with a line end: blanks before it go, so that none are left at the end of a line. */
  readonly below?: boolean;
  /** Values follow: the editor asks for them at once. */
  readonly again?: boolean;
}

/** @param span what the suggestions replace; what lies on other lines than the cursor is left alone */
export function completionItems(
  view: LanguageView,
  path: string,
  span: Span,
  offset: number,
  suggestions: readonly Suggestion[],
): CompletionItem[] {
  const written = view.text(path) ?? '';
  const place = onOneLine(written, span, offset);
  const range = rangeOf(view, path, place);
  const blanks = /[ \t]*$/.exec(written.slice(0, place.start))![0].length;
  const before = rangeOf(view, path, { start: place.start - blanks, end: place.start });
  const seen = new Set<string>();
  return suggestions.flatMap((suggestion, i) => {
    const { label, kind, detail, doc, text = label, snippet, filter = label, group = 5, again } = suggestion;
    if (seen.has(label)) return [];
    seen.add(label);
    return [
      {
        label,
        kind,
        filterText: filter,
        sortText: `${group}${String(i).padStart(4, '0')}`,
        textEdit: { range, newText: snippet ?? text },
        insertTextFormat: snippet === undefined ? InsertTextFormat.PlainText : InsertTextFormat.Snippet,
        insertTextMode: InsertTextMode.asIs,
        ...(suggestion.below && blanks > 0 && { additionalTextEdits: [{ range: before, newText: '' }] }),
        ...(detail && { detail }),
        ...(doc && { documentation: { kind: MarkupKind.Markdown, value: doc } }),
        ...(again && { command: { title: 'Suggest', command: 'editor.action.triggerSuggest' } }),
      },
    ];
  });
}

function onOneLine(text: string, { start, end }: Span, offset: number): Span {
  return {
    start: Math.max(start, startOfLine(text, offset)),
    end: Math.min(end, offset + restOfLine(text, offset).length),
  };
}
