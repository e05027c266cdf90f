// The words of a Markdown node as plain text; code, math and images stay recognisable, because rules must mask them.
import type { Nodes } from 'mdast';

/** Code is kept in backticks, math in dollars, images as `![alt](url)`; raw HTML and comments are dropped. */
export function plainText(node: Nodes): string {
  const pieces: string[] = [];
  collect(node, pieces, 0);
  return pieces.join('').replace(/\s+/g, ' ').trim();
}

/** No author nests this deep; a hostile file must not exhaust the stack. */
const MAX_DEPTH = 100;

function collect(node: Nodes, pieces: string[], depth: number): void {
  switch (node.type) {
    case 'text':
      pieces.push(node.value);
      return;
    case 'inlineCode':
      pieces.push('`', node.value, '`');
      return;
    case 'code':
      pieces.push(' `', node.value, '` ');
      return;
    case 'inlineMath':
      pieces.push('$', node.value, '$');
      return;
    case 'math':
      pieces.push(' $', node.value, '$ ');
      return;
    case 'image':
      pieces.push('![', node.alt ?? '', '](', node.url, ')');
      return;
    case 'imageReference':
      pieces.push('![', node.alt ?? '', '](', node.identifier, ')');
      return;
    case 'break':
      pieces.push(' ');
      return;
    case 'html':
    case 'yaml':
    case 'definition':
      return;
    default:
      if ('children' in node && depth < MAX_DEPTH) {
        for (const child of node.children) collect(child, pieces, depth + 1);
      }
      if (BLOCKS.has(node.type)) pieces.push(' ');
  }
}

const BLOCKS = new Set(['paragraph', 'heading', 'listItem', 'tableCell', 'blockquote', 'table', 'list']);
