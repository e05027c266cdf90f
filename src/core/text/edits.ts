// Changes to a text: what a fix proposes and how several are applied at once.
import { compareSpans, type Span } from './span.js';

/** Replaces the text of a span; an empty span inserts. */
export interface TextEdit extends Span {
  readonly text: string;
}

/** Applies edits to a text. Edits that overlap an earlier one are left out and counted, for the next round. */
export function applyEdits(text: string, edits: readonly TextEdit[]): { text: string; left: number } {
  let result = '';
  let at = 0;
  let left = 0;
  for (const edit of [...edits].sort(compareSpans)) {
    if (edit.start < at) {
      left++;
      continue;
    }
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return { text: result + text.slice(at), left };
}
