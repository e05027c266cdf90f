// `--fix` and `--fix-dry-run`: applies all safe fixes to what was asked for, and writes the changed files or a diff.
import { applySafeFixes } from '../../core/lint/fixes.js';
import { sourceText } from '../../core/text/source.js';
import { reasonOf } from '../../files/discovery.js';
import { plural } from '../../report/pretty.js';
import type { Io } from '../io.js';
import type { CheckScope } from './load-scopes.js';
import { writeReason } from './write-reason.js';

export interface FixedFile {
  /** As it is shown. */
  readonly file: string;
  /** The whole texts, with byte order mark. */
  readonly before: string;
  readonly after: string;
}

export interface FixResult {
  /** With the texts as they are now. */
  readonly scopes: readonly CheckScope[];
  readonly files: readonly FixedFile[];
  readonly findings: number;
  /** Files that were left alone, with the reason. */
  readonly refused: readonly { readonly file: string; readonly reason: string }[];
  readonly settled: boolean;
}

/** @param write puts a changed file in its place; without it nothing is written */
export async function applyFixes(scopes: readonly CheckScope[], io: Io, write: boolean): Promise<FixResult> {
  const fixed: CheckScope[] = [];
  const files: FixedFile[] = [];
  const refused: FixResult['refused'][number][] = [];
  let findings = 0;
  let settled = true;
  for (const scope of scopes) {
    const { project, texts, includes, shown, full } = scope;
    const run = applySafeFixes(
      texts,
      () => project,
      ({ file }) => includes(file),
    );
    const now = new Map(run.texts);
    for (const path of run.changed) {
      const change = await changeOf(full(path), texts.get(path)!, run.texts.get(path)!, io);
      const reason =
        typeof change === 'string' ? change : write ? await written(full(path), change.after, io) : undefined;
      if (typeof change !== 'string' && reason === undefined) {
        files.push({ file: shown(path), ...change });
        continue;
      }
      refused.push({ file: shown(path), reason: reason! });
      now.set(path, texts.get(path)!);
      project.setFile(path, texts.get(path)!);
    }
    findings += [...run.applied.values()].reduce((sum, count) => sum + count, 0);
    settled &&= run.settled;
    fixed.push({ ...scope, texts: now });
  }
  return { scopes: fixed, files, findings, refused, settled };
}

/** The change with what was taken off while reading, or why there must be none. */
async function changeOf(
  path: string,
  before: string,
  after: string,
  io: Io,
): Promise<{ readonly before: string; readonly after: string } | string> {
  let raw: string;
  try {
    raw = await io.files.read(path);
  } catch (error) {
    return reasonOf(error);
  }
  const { text, bom } = sourceText(raw);
  if (text !== before) return 'it changed while Bloomery was at work';
  // What was no UTF-8 was read as this character; writing it would lose what stood there.
  if (text.includes('\ufffd')) return 'it holds characters that are not valid UTF-8';
  return { before: raw, after: bom ? `\ufeff${after}` : after };
}

async function written(path: string, text: string, io: Io): Promise<string | undefined> {
  try {
    await io.files.replace(path, text);
    return undefined;
  } catch (error) {
    return writeReason(error);
  }
}

/** What was done, for standard error. */
export function fixSummary({ files, findings, refused, settled }: FixResult, write: boolean): string {
  const done = `${write ? 'Fixed' : 'Would fix'} ${plural(findings, 'finding')} in ${plural(files.length, 'file')}.`;
  return [
    // With files left alone, nobody knows how many of the fixes were theirs.
    refused.length === 0 ? done : `${write ? 'Changed' : 'Would change'} ${plural(files.length, 'file')}.`,
    ...refused.map(({ file, reason }) => `Left ${file} as it is: ${reason}.`),
    ...(settled
      ? []
      : ['Some fixes undo each other, so this is not the end of it. Please report this course.']),
    '',
  ].join('\n');
}
