// What stands at a place of a file’s body: a link’s address, the name of an accepted rule, or a line of its own.
import type { FileType } from '../core/course/fields.js';
import type { Cursor } from './cursor.js';
import { restOfLine, startOfLine } from './lines.js';

/** The address of a link or image up to the cursor; in pointed brackets it may hold blanks. */
const ADDRESS = /(!?)\[(?:[^[\]\\]|\\.|\[[^[\]]*\])*\]\((?:<([^<>]*)|([^\s<>()]*))$/;
const DEFINITION = /^ {0,3}\[[^[\]]+\]:[ \t]*(?:<([^<>]*)|([^\s<>]*))$/;
const COMMENT = /<!--\s*bloomery-ignore\b([^:>]*)$/;

export function bodyCursor(text: string, offset: number, type: FileType | undefined): Cursor | undefined {
  const start = startOfLine(text, offset);
  const before = text.slice(start, offset);
  const after = restOfLine(text, offset);
  return link(before, after, offset) ?? suppression(text, offset) ?? ownLine(before, after, start, type);
}

function link(before: string, after: string, offset: number): Cursor | undefined {
  const inline = ADDRESS.exec(before);
  const match = inline ?? DEFINITION.exec(before);
  if (!match) return undefined;
  const [pointed, bare] = inline ? [match[2], match[3]] : [match[1], match[2]];
  const rest = (pointed === undefined ? (inline ? /^[^\s<>()]*/ : /^[^\s<>]*/) : /^[^<>]*/).exec(after)![0];
  const span = { start: offset - (pointed ?? bare ?? '').length, end: offset + rest.length };
  return { where: 'link', image: inline?.[1] === '!', angled: pointed !== undefined, span };
}

function suppression(text: string, offset: number): Cursor | undefined {
  const match = COMMENT.exec(text.slice(Math.max(0, offset - 1_000), offset));
  if (!match || !/^(?:\s|$)/.test(match[1]!)) return undefined;
  const word = /[^\s,]*$/.exec(match[1]!)![0];
  const after = /^[^:>]*/.exec(text.slice(offset, offset + 1_000))![0].replace(/--$/, '');
  const rest = /^[^\s,]*/.exec(after)![0];
  const others = `${match[1]!.slice(0, match[1]!.length - word.length)} ${after.slice(rest.length)}`;
  return {
    where: 'suppression',
    others: others.split(/[\s,]+/).filter(name => name !== ''),
    span: { start: offset - word.length, end: offset + rest.length },
  };
}

/** A line that holds at most the beginning of a heading or word up to the cursor, and nothing behind it. */
function ownLine(
  before: string,
  after: string,
  start: number,
  type: FileType | undefined,
): Cursor | undefined {
  if (after.trim() !== '' || !/^(?:#{1,2}[ \t]*)?[\p{L}-]*$/u.test(before)) return undefined;
  return { where: 'line', type, span: { start, end: start + before.length } };
}
