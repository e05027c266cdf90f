// The edit that adds a key to a file's frontmatter, below its last line.

import type { TextEdit } from '../text/edits.js';
import { findHead } from './head.js';

/**
 * @param text the whole file, without byte order mark
 * @param lines the key as YAML, without a final line end
 */
export function insertKey(text: string, lines: string): TextEdit | undefined {
  const head = findHead(text);
  if (!head) return undefined;
  const eol = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const before = text[head.yaml.end - 1];
  const lead = before === '\n' || before === '\r' ? '' : eol;
  return { start: head.yaml.end, end: head.yaml.end, text: `${lead}${lines.replaceAll('\n', eol)}${eol}` };
}
