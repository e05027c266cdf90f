// One action that applies all safe fixes of a file, for saving.
import type { CodeAction } from 'vscode-languageserver-types';
import type { Finding } from '../core/lint/finding.js';
import { applySafeFixes } from '../core/lint/fixes.js';
import type { Course } from '../core/model/types.js';
import { Project } from '../core/project/project.js';
import { editOf } from './action.js';
import type { LanguageView } from './view.js';

export const FIX_ALL = 'source.fixAll.bloomery';

/** None where there is nothing to do. */
export function fixAllActions(view: LanguageView, path: string): readonly CodeAction[] {
  const findings = view.project.findings().get(path)?.kept ?? [];
  const text = view.text(path);
  if (text === undefined || !findings.some(({ fixable }) => fixable)) return [];
  const paths = neighbours(view, path);
  const texts = new Map(paths.flatMap(other => pairOf(other, view.text(other))));
  const own = (finding: Finding): boolean => finding.file === path && !spansCourse(view, finding);
  const run = applySafeFixes(texts, () => scratch(view, paths), own);
  const fixed = run.texts.get(path) ?? text;
  if (fixed === text) return [];
  return [
    {
      title: 'Apply all safe fixes of Bloomery',
      kind: FIX_ALL,
      edit: editOf(view, path, [changed(text, fixed)]),
    },
  ];
}

/**
 * A project to try things out in, without reading a file again: the course file, and the files of the unit. Rules that
 * look at less than the course say the same there as in the whole course.
 */
function scratch(view: LanguageView, paths: readonly string[]): Project {
  const preset = view.project.courseOf(paths[0]!)?.settings.preset;
  const project = new Project({ rules: [...view.project.rules.values()], ...(preset && { preset }) });
  for (const path of paths) project.adoptFile(path, view.project.file(path));
  return project;
}

function neighbours(view: LanguageView, path: string): readonly string[] {
  const course = view.project.courseOf(path)?.course;
  return [...new Set([path, ...(course ? [course.file, ...unitFiles(course, path)] : [])])];
}

function unitFiles(course: Course, path: string): readonly string[] {
  const files = course.units.map(unit => [
    unit.file,
    ...[...unit.lessons, ...unit.correctives, ...unit.enrichments, ...unit.forms].map(({ file }) => file),
  ]);
  return files.find(list => list.includes(path)) ?? [];
}

function spansCourse(view: LanguageView, { rule }: Finding): boolean {
  return view.project.rules.get(rule)?.scope === 'course';
}

/** One edit from the first changed line to the last: the editor keeps the cursor where nothing changes. */
function changed(before: string, after: string): { start: number; end: number; text: string } {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let same = 0;
  const most = Math.min(before.length, after.length) - start;
  while (same < most && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  return { start, end: before.length - same, text: after.slice(start, after.length - same) };
}

function pairOf(path: string, text: string | undefined): readonly (readonly [string, string])[] {
  return text === undefined ? [] : [[path, text]];
}
