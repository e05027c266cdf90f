// Edits by which an author lives with a finding: accepting it with a reason, or turning its rule off for the course.
import type { CourseFile } from '../course/course-file.js';
import { addKey, addToList, replaceValue, valueAt } from '../course/edit-frontmatter.js';
import { findHead } from '../course/head.js';
import { placeSpan } from '../course/located.js';
import { MAX_LENGTH } from '../course/read-file.js';
import { type TopBlock, topBlocks } from '../markdown/top-blocks.js';
import type { TextEdit } from '../text/edits.js';
import type { Span } from '../text/span.js';
import { eolOf } from '../yaml/edit.js';
import { lineStartOf } from '../yaml/style.js';
import { type NewYaml, newYaml, YamlWord } from '../yaml/write.js';
import type { Finding } from './finding.js';

export interface Acceptance {
  readonly edit: TextEdit;
  /** Where the reason stands once the edit is applied. */
  readonly reason: Span;
  /** The finding's rule is accepted everywhere in the file. */
  readonly wholeFile: boolean;
}

/**
 * Accepts a finding as narrowly as the format allows: before its item's heading, before its block, or for a finding in the
 * frontmatter, and where no comment would cover it, in the whole file.
 *
 * @param reason in words; without `--` and line ends
 */
export function acceptFinding(
  file: CourseFile,
  text: string,
  finding: Pick<Finding, 'rule' | 'start' | 'end'>,
  reason: string,
): Acceptance | undefined {
  const start = itemAround(file, finding) ?? blockAround(file, text, finding);
  if (start !== undefined) {
    const at = lineStartOf(text, start);
    const eol = eolOf(text);
    const comment = `<!-- bloomery-ignore ${finding.rule}: ${reason} -->${eol}${eol}`;
    return found({ start: at, end: at, text: comment }, reason, false);
  }
  const edit = addToList(text, ['ignore'], { rule: finding.rule, reason });
  return edit && found(edit, reason, true);
}

/** Where the heading of the item begins that holds the finding; a comment before it covers the whole item. */
function itemAround({ part, places, body }: CourseFile, { start }: Span): number | undefined {
  const heading = part.sections.map(({ at }) => placeSpan(places, at)).findLast(at => at.start <= start);
  if (!heading) return undefined;
  const closed = body.headings.some(({ depth, start: at }) => depth < 2 && heading.start < at && at <= start);
  return closed ? undefined : heading.start;
}

/** Several findings of one file are asked about at once, and finding its blocks takes a parse. */
const blockCache = new WeakMap<CourseFile, readonly TopBlock[]>();

/** Where the outermost block begins that holds the finding; a comment covers no other comment. */
function blockAround(file: CourseFile, text: string, { start, end }: Span): number | undefined {
  const head = findHead(text);
  if (!head || start < head.bodyStart || text.length > MAX_LENGTH) return undefined;
  const blocks = blockCache.get(file) ?? topBlocks(text, head.bodyStart);
  blockCache.set(file, blocks);
  const block = blocks.findLast(other => other.start <= start);
  return block && block.type !== 'html' && end <= block.end ? block.start : undefined;
}

function found(edit: TextEdit, reason: string, wholeFile: boolean): Acceptance {
  const start = edit.start + edit.text.lastIndexOf(reason);
  return { edit, reason: { start, end: start + reason.length }, wholeFile };
}

const OFF = new YamlWord('off');

/** @param text the course file; a rule's options stay, so that it can be turned on again as it was */
export function turnOffRule(text: string, rule: string): TextEdit | undefined {
  const path = ['rules', rule];
  const before = valueAt(text, path);
  if (before === undefined || before === null) return addKey(text, ['rules'], rule, OFF);
  if (Array.isArray(before)) {
    const severity = before.findIndex(part => typeof part === 'string' || part === false);
    const all: NewYaml = [OFF, ...before.map(newYaml)];
    return severity < 0 ? replaceValue(text, path, all) : replaceValue(text, [...path, severity], OFF);
  }
  return replaceValue(text, path, typeof before === 'object' ? [OFF, newYaml(before)] : OFF);
}
