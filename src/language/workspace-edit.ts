// Collects changes to several files and gives them to the editor as one, in order and without overlaps.
import type {
  AnnotatedTextEdit,
  ChangeAnnotation,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-types';
import { compareSpans, type Span } from '../core/text/span.js';
import { type LanguageView, rangeOf } from './view.js';

interface Change extends Span {
  readonly text: string;
  readonly annotation: string | undefined;
}

export class EditCollector {
  readonly #files = new Map<string, Change[]>();
  readonly #annotations: Record<string, ChangeAnnotation> = {};

  /** @param annotation the id of an annotation given to `annotate` */
  add(file: string, { start, end }: Span, text: string, annotation?: string): void {
    const changes = this.#files.get(file);
    const change = { start, end, text, annotation };
    if (changes) changes.push(change);
    else this.#files.set(file, [change]);
  }

  annotate(id: string, annotation: ChangeAnnotation): void {
    this.#annotations[id] = annotation;
  }

  /** Of two changes that overlap, the first one by place stands; changes that change nothing are left out. */
  build(view: LanguageView): WorkspaceEdit {
    const documentChanges: TextDocumentEdit[] = [];
    for (const file of [...this.#files.keys()].sort()) {
      const text = view.text(file) ?? '';
      const edits: (TextEdit | AnnotatedTextEdit)[] = [];
      let at = -1;
      for (const change of this.#files.get(file)!.sort(compareSpans)) {
        const { start, end, annotation } = change;
        if (start < at || text.slice(start, end) === change.text) continue;
        at = end;
        const edit = { range: rangeOf(view, file, change), newText: change.text };
        edits.push(annotation === undefined ? edit : { ...edit, annotationId: annotation });
      }
      if (edits.length > 0)
        documentChanges.push({ textDocument: { uri: view.uri(file), version: null }, edits });
    }
    const annotated = Object.keys(this.#annotations).length > 0;
    return { documentChanges, ...(annotated && { changeAnnotations: this.#annotations }) };
  }
}

/** The same changes for an editor that knows no document changes: annotations are dropped. */
export function asPlainChanges({ documentChanges = [] }: WorkspaceEdit): WorkspaceEdit {
  const changes: Record<string, TextEdit[]> = {};
  for (const change of documentChanges) {
    if (!('textDocument' in change)) continue;
    changes[change.textDocument.uri] = change.edits.flatMap(edit =>
      'newText' in edit ? [{ range: edit.range, newText: edit.newText }] : [],
    );
  }
  return { changes };
}
