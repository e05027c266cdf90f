// Actions that solve a finding by changing its file: the fixes of its rule, and names that were meant.
import type { CodeAction } from 'vscode-languageserver-types';
import { addToList, removeFromList } from '../core/course/edit-frontmatter.js';
import { placeSpan } from '../core/course/located.js';
import { fixesFor } from '../core/lint/fixes.js';
import { didYouMean } from '../core/text/did-you-mean.js';
import type { TextEdit } from '../core/text/edits.js';
import { type ActionContext, editOf, quickFix } from './action.js';

export function fixActions(context: ActionContext): readonly CodeAction[] {
  const { view, path, finding } = context;
  const fixes = fixesFor(view.project, finding, file => view.text(file));
  const safe = fixes.filter(fix => fix.safe);
  return fixes.map(fix => ({
    ...quickFix(context, fix.title, editOf(view, path, fix.edits)),
    // Only what is safe and without alternative may be applied without looking.
    ...(safe.length === 1 && fix.safe && { isPreferred: true }),
  }));
}

/** What rules cannot offer by themselves, because it is about settings and acceptances or takes another file's word. */
export function editorFixActions(context: ActionContext): readonly CodeAction[] {
  switch (context.finding.rule) {
    case 'suppression-invalid':
      return meantRule(context);
    case 'suppression-unused':
      return removeAcceptance(context);
    case 'outcome-not-taught':
      return addToLesson(context);
    default:
      return [];
  }
}

function meantRule(context: ActionContext): readonly CodeAction[] {
  const { view, path, text, finding } = context;
  const written = text.slice(finding.start, finding.end);
  if (view.project.rules.has(written)) return [];
  const meant = didYouMean(written, view.project.rules.keys());
  if (meant === undefined) return [];
  const edit = { start: finding.start, end: finding.end, text: meant };
  return [quickFix(context, `Change to “${meant}”`, editOf(view, path, [edit]))];
}

function removeAcceptance(context: ActionContext): readonly CodeAction[] {
  const { view, path, finding } = context;
  const file = view.project.file(path);
  if (!file) return [];
  const entries = file.part.fields.ignore?.items ?? [];
  const index = entries.findIndex(({ at }) => placeSpan(file.places, at).start === finding.start);
  const edit = index >= 0 ? removeFromList(context.text, ['ignore'], index) : commentRemoval(context);
  return edit ? [quickFix(context, 'Remove what accepts nothing', editOf(view, path, [edit]))] : [];
}

/** A comment that names several rules stays for the others. */
function commentRemoval({ view, path, text, finding }: ActionContext): TextEdit | undefined {
  const { start, end } = finding;
  const rules = view.project.file(path)?.suppressions.filter(other => other.start === start) ?? [];
  if (rules.length !== 1 || !text.slice(start, end).startsWith('<!--')) return undefined;
  const alone = /(?:^|[\r\n])[ \t]*$/.test(text.slice(0, start));
  // With the blank line behind it, which stood there for its sake.
  const rest = /^[ \t]*(?:\r\n|\r|\n|$)(?:[ \t]*(?:\r\n|\r|\n))?/.exec(text.slice(end));
  return { start, end: end + (alone && rest ? rest[0].length : 0), text: '' };
}

/** Lessons that say what they teach may teach this too. */
function addToLesson(context: ActionContext): readonly CodeAction[] {
  const { view, course, path, finding } = context;
  const unit = course?.units.find(({ file }) => file === path);
  const outcome = finding.data?.outcome;
  if (!unit || typeof outcome !== 'string') return [];
  return unit.lessons.flatMap(lesson => {
    const text = view.text(lesson.file);
    const edit = lesson.named && text !== undefined ? addToList(text, ['outcomes'], outcome) : undefined;
    if (!edit) return [];
    const title = `Add “${outcome}” to what the lesson “${lesson.title}” teaches`;
    return [quickFix(context, title, editOf(view, lesson.file, [edit]))];
  });
}
