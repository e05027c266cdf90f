// Finds the frontmatter of a file, also where its fence is not quite right, and says so.
import type { Span } from '../text/span.js';
import { isFileType } from './fields.js';
import type { Problem } from './problem.js';

export interface Head {
  /** The YAML between the fences. */
  readonly yaml: Span;
  /** The opening fence: where faults of the whole head are reported. */
  readonly fence: Span;
  readonly bodyStart: number;
  /** The Markdown parser would not see this head as one. */
  readonly irregular: boolean;
  readonly problems: readonly Problem[];
}

interface Line extends Span {
  readonly next: number;
}

const TYPE_LINE = /(?:^|[\r\n])type[ \t]*:[ \t]*["']?(\p{L}+)["']?[ \t]*(?:#[^\r\n]*)?(?:[\r\n]|$)/u;

/** A cheap look at whether a text can be a course file at all; most Markdown of a repository is not. */
export function mayBeCourseFile(text: string): boolean {
  return /^\s*---[ \t]*[\r\n]/.test(text.slice(0, 1_000)) && /type[ \t]*:/.test(text.slice(0, 100_000));
}

/**
 * @returns undefined when the file does not begin with a fence; an irregular head only where it names a known type,
 * because a thematic break may begin any Markdown file
 */
export function findHead(text: string): Head | undefined {
  const opening = firstLine(text);
  if (!opening || !isFence(text, opening)) return undefined;
  const late = opening.start > 0;
  const { end, closing, dots } = findClosing(text, opening.next);
  const yaml = { start: opening.next, end };
  if (late || dots || !closing) {
    const type = TYPE_LINE.exec(text.slice(yaml.start, yaml.end))?.[1];
    if (!isFileType(type)) return undefined;
  }
  const problems: Problem[] = [];
  if (late) problems.push(lateFence(opening));
  if (dots) problems.push(dottedFence(closing!));
  if (!closing) problems.push(openFence(opening, end, text));
  return {
    yaml,
    fence: { start: opening.start, end: opening.end },
    bodyStart: closing ? closing.next : end,
    irregular: problems.length > 0,
    problems,
  };
}

function firstLine(text: string): Line | undefined {
  let at = 0;
  while (at < text.length && at < 1_000) {
    const line = lineAt(text, at);
    if (text.slice(line.start, line.end).trim() !== '') return line;
    at = line.next;
  }
  return undefined;
}

function lineAt(text: string, start: number): Line {
  let end = start;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
  const next = text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : Math.min(end + 1, text.length);
  return { start, end, next };
}

function isFence(text: string, line: Line): boolean {
  return /^---[ \t]*$/.test(text.slice(line.start, Math.min(line.end, line.start + 200)));
}

/** The first line of hyphens or of dots closes; without one the head ends at a blank line or heading. */
function findClosing(text: string, from: number): { end: number; closing?: Line; dots: boolean } {
  let fallback: number | undefined;
  for (let at = from; at < text.length; ) {
    const line = lineAt(text, at);
    if (isFence(text, line)) return { end: line.start, closing: line, dots: false };
    const words = text.slice(line.start, Math.min(line.end, line.start + 200));
    if (/^\.\.\.[ \t]*$/.test(words)) return { end: line.start, closing: line, dots: true };
    if (/^(?:\s*|#+ .*)$/.test(words)) fallback ??= line.start;
    at = line.next;
  }
  return { end: fallback ?? text.length, dots: false };
}

function lateFence(opening: Line): Problem {
  return {
    rule: 'format-fence',
    start: opening.start,
    end: opening.end,
    message: 'The frontmatter does not begin on the first line, so most tools will show it as text.',
    help: 'Remove the blank lines above the first three hyphens.',
    fixes: [
      { title: 'Remove the blank lines', safe: true, edits: [{ start: 0, end: opening.start, text: '' }] },
    ],
  };
}

function dottedFence(closing: Line): Problem {
  const { start, end } = closing;
  return {
    rule: 'format-fence',
    start,
    end,
    message: 'The frontmatter is closed by three dots, which most tools do not know.',
    help: 'Close it with three hyphens.',
    fixes: [{ title: 'Change to “---”', safe: true, edits: [{ start, end, text: '---' }] }],
  };
}

function openFence(opening: Line, end: number, text: string): Problem {
  const lineEnd = /[\r\n]$/.test(text.slice(opening.next, end)) ? '' : '\n';
  return {
    rule: 'format-fence',
    start: opening.start,
    end: opening.end,
    message: 'The frontmatter is opened here and never closed.',
    help: 'Write a line of three hyphens below its last key.',
    fixes: [
      {
        title: 'Close the frontmatter above the first blank line',
        safe: false,
        edits: [{ start: end, end, text: `${lineEnd}---\n` }],
      },
    ],
  };
}
