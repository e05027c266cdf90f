// The span of a parsed node.
import type { Nodes } from 'mdast';
import type { Span } from '../text/span.js';

/** Every node of a parse has offsets; nodes made by hand do not occur here. */
export function spanOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
