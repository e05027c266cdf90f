// Actions at an outcome without a level: declare one of those at which its verb is used.
import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import { LEVELS } from '../core/bloom/levels.js';
import { addKey } from '../core/course/edit-frontmatter.js';
import { placeSpan } from '../core/course/located.js';
import type { Course } from '../core/model/types.js';
import type { Span } from '../core/text/span.js';
import { editOf } from './action.js';
import type { LanguageView } from './view.js';

export function levelActions(
  view: LanguageView,
  path: string,
  course: Course,
  range: Span,
): readonly CodeAction[] {
  const file = view.project.file(path);
  const text = view.text(path);
  const unit = course.units.find(other => other.file === path);
  if (file?.part.type !== 'unit' || text === undefined || !unit) return [];
  const entries = file.part.fields.outcomes?.items ?? [];
  const index = entries.findIndex(({ at }) => {
    const { start, end } = placeSpan(file.places, at);
    return start <= range.start && range.end <= end;
  });
  const entry = entries[index];
  const outcome = entry && unit.outcomes.find(({ id }) => id === entry.id?.value);
  if (!outcome || outcome.declared) return [];
  const plausible = outcome.reading?.levels ?? [];
  return (plausible.length > 0 ? plausible : LEVELS).flatMap(level => {
    const edit = addKey(text, ['outcomes', index], 'level', level);
    if (!edit) return [];
    return [
      {
        title: `Declare the level “${level}”`,
        kind: CodeActionKind.RefactorRewrite,
        edit: editOf(view, path, [edit]),
      },
    ];
  });
}
