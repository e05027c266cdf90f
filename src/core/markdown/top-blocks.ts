// The outermost blocks of a file's body, such as a paragraph or a whole list, with their places.
import type { Span } from '../text/span.js';
import { parseMarkdown } from './processor.js';
import { spanOf } from './span-of.js';

export interface TopBlock extends Span {
  /** As Markdown calls it: `paragraph`, `list`, `html` … */
  readonly type: string;
}

/**
 * Takes a parse of the body; none where it cannot be parsed.
 *
 * @param bodyStart where the frontmatter ends
 */
export function topBlocks(text: string, bodyStart: number): readonly TopBlock[] {
  // The head is blanked out, so that the body keeps its offsets even where Markdown would not see a head.
  const visible = text.slice(0, bodyStart).replace(/[^\r\n]/g, ' ') + text.slice(bodyStart);
  try {
    return parseMarkdown(visible).children.map(block => ({ type: block.type, ...spanOf(block) }));
  } catch {
    // The Markdown parser recurses; a hostile file can exhaust the stack.
    return [];
  }
}
