// Edits that take one entry out of a YAML list or group, with its line or its comma.
import type { TextEdit } from '../text/edits.js';
import type { Span } from '../text/span.js';
import { contentEnd, lineEndOf } from './edit.js';
import type { YamlMapping, YamlNode, YamlSequence } from './node.js';
import { lineStartOf } from './style.js';

/** The best edit first; whoever applies one should read the result again. */
export function removeAt(text: string, from: YamlMapping | YamlSequence, index: number): readonly TextEdit[] {
  const spans =
    from.kind === 'sequence'
      ? from.items.map(spanOf)
      : from.entries.map(({ key, value }) => ({
          start: key.start,
          end: Math.max(key.end, contentEnd(value)),
        }));
  const span = spans[index];
  if (!span) return [];
  const next = spans[index + 1];
  const before = spans[index - 1];
  if (!from.flow) return [wholeLines(text, span)];
  if (next) return [{ start: span.start, end: next.start, text: '' }];
  return [{ start: before?.end ?? from.start + 1, end: before ? span.end : from.end - 1, text: '' }];
}

/** From the line's start, where a hyphen may stand, past its line end. */
function wholeLines(text: string, { start, end }: Span): TextEdit {
  const last = lineEndOf(text, end);
  const eol = /^(?:\r\n|\r|\n)/.exec(text.slice(last))?.[0].length ?? 0;
  return { start: lineStartOf(text, start), end: last + eol, text: '' };
}

function spanOf(node: YamlNode): Span {
  return { start: node.start, end: contentEnd(node) };
}
