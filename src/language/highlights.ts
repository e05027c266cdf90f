// The other places of the same file where the thing at a place is named.
import { type DocumentHighlight, DocumentHighlightKind } from 'vscode-languageserver-types';
import { occurrencesOf } from './occurrences.js';
import { nameSpan, spotAt } from './spot.js';
import { type LanguageView, rangeOf } from './view.js';

/** Definitions and earlier ids count as writing, references as reading. */
export function highlights(view: LanguageView, path: string, offset: number): readonly DocumentHighlight[] {
  const spot = spotAt(view, path, offset);
  const file = view.project.file(path);
  const text = view.text(path);
  if (!spot || !file || text === undefined) return [];
  const { kind, key } = spot.occurrence;
  const same = (occurrencesOf(spot.course).byFile.get(path) ?? []).filter(
    other => other.kind === kind && other.key === key,
  );
  return same
    .map(occurrence => ({ role: occurrence.role, span: nameSpan(text, file, occurrence).span }))
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ role, span }) => ({
      range: rangeOf(view, path, span),
      kind: role === 'reference' ? DocumentHighlightKind.Read : DocumentHighlightKind.Write,
    }));
}
