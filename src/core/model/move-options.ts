// Puts the options of an item into another order, each with its feedback.
import type { TextEdit } from '../text/edits.js';
import type { Span } from '../text/span.js';

/**
 * @param text the whole file
 * @param blocks the list items with their feedback, as they stand
 * @param order for each new place the index of the block that goes there
 * @returns undefined where the blocks are not one list with one kind of bullet, so that moving them could change more
 */
export function moveOptions(
  text: string,
  blocks: readonly Span[],
  order: readonly number[],
): TextEdit | undefined {
  const first = blocks[0];
  const last = blocks.at(-1);
  if (!first || !last) return undefined;
  const bullet = text[first.start];
  const column = columnOf(text, first.start);
  if (!bullet || !'-*+'.includes(bullet)) return undefined;
  let moved = '';
  for (const [place, index] of order.entries()) {
    const [here, block, next] = [blocks[place], blocks[index], blocks[place + 1]];
    if (!here || !block) return undefined;
    if (text[block.start] !== bullet || columnOf(text, block.start) !== column) return undefined;
    const gap = next ? text.slice(here.end, next.start) : '';
    if (/\S/.test(gap)) return undefined;
    moved += text.slice(block.start, block.end) + gap;
  }
  return moved === text.slice(first.start, last.end)
    ? undefined
    : { start: first.start, end: last.end, text: moved };
}

function columnOf(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
  return offset - start;
}
