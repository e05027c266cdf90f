// Whether a place of a file’s body lies in code or math, where nothing of a course is meant.
import type { Head } from '../core/course/head.js';
import { MAX_LENGTH } from '../core/course/read-file.js';
import { parseMarkdown } from '../core/markdown/processor.js';

type Root = ReturnType<typeof parseMarkdown>;
type Nodes = Root | Root['children'][number];

const BLOCKS: ReadonlySet<string> = new Set(['code', 'math']);
const INLINE: ReadonlySet<string> = new Set(['inlineCode', 'inlineMath']);

/** A line that may open a block of code or math, also in lists and quotations. */
const FENCE = /^[ \t>*+\d.)-]*(?:`{3}|~{3}|\$\$)/m;
const BLANK_LINE = /(?:\r\n|\r|\n)[ \t>]*(?:\r\n|\r|\n)/;

/** Takes a parse of the body where code is near. Where it cannot be parsed, everything counts as code. */
export function isInCode(text: string, head: Pick<Head, 'bodyStart'>, offset: number): boolean {
  if (text.length > MAX_LENGTH) return true;
  if (!mayBeInCode(text.slice(head.bodyStart, offset))) return false;
  const body = text.slice(head.bodyStart);
  try {
    return holds(parseMarkdown(body), offset - head.bodyStart, body);
  } catch {
    // The Markdown parser recurses; a hostile file can exhaust the stack.
    return true;
  }
}

/** A cheap look that says no for most places: no fence above, no deep indentation, no code or math begun. */
function mayBeInCode(before: string): boolean {
  const paragraph = before.split(BLANK_LINE).at(-1) ?? '';
  const line = /[^\r\n]*$/.exec(paragraph)![0];
  return FENCE.test(before) || /[`$]/.test(paragraph) || /^(?: {4}| {0,3}\t)/.test(line);
}

function holds(root: Nodes, at: number, body: string): boolean {
  const open: Nodes[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? 0;
    if (INLINE.has(node.type) && start < at && at < end) return true;
    // A block that is still open reaches to the end of the file, blank lines included.
    const reach =
      BLOCKS.has(node.type) && body.slice(end).trim() === '' && isOpen(body.slice(start, end))
        ? body.length
        : end;
    if (BLOCKS.has(node.type) && start < at && at <= reach) return true;
    if ('children' in node) open.push(...node.children);
  }
  return false;
}

function isOpen(block: string): boolean {
  const fence = /^(`{3,}|~{3,}|\${2,})/.exec(block)?.[1];
  return (
    fence !== undefined && !new RegExp(`[\\r\\n][ \\t>]*\\${fence[0]}{${fence.length},}[ \\t]*$`).test(block)
  );
}
