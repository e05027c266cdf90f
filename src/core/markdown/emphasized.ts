// The words of a block that stand out: set in bold or underlined.
import type { Nodes } from 'mdast';
import { plainText } from './plain-text.js';

const OPENS = /^<(?:b|strong|u|ins)(?:\s[^>]*)?>$/i;
const CLOSES = /^<\/(?:b|strong|u|ins)\s*>$/i;
const MAX_DEPTH = 100;

/** Each stretch in bold or between underlining tags, in the order of the text. Italics stand out too little. */
export function emphasized(block: Nodes): readonly string[] {
  const found: string[] = [];
  collect(block, found, 0);
  return found;
}

function collect(node: Nodes, found: string[], depth: number): void {
  if (!('children' in node) || depth > MAX_DEPTH) return;
  let open: string[] | undefined;
  for (const child of node.children as readonly Nodes[]) {
    if (child.type === 'html') {
      if (OPENS.test(child.value)) open ??= [];
      else if (open && CLOSES.test(child.value)) {
        found.push(open.join(' '));
        open = undefined;
      }
    } else if (open) open.push(plainText(child));
    else if (child.type === 'strong') found.push(plainText(child));
    else collect(child, found, depth + 1);
  }
}
