// Hints behind outcomes that declare no level: the level that their verb tells.
import { type InlayHint, InlayHintKind, MarkupKind, type Range } from 'vscode-languageserver-types';
import { levelMeaning } from '../core/bloom/levels.js';
import type { Outcome } from '../core/model/types.js';
import { paragraphs } from './markdown.js';
import { type LanguageView, positionAt } from './view.js';

/** @param range only hints in these lines; all of the file where it is left out */
export function inlayHints(view: LanguageView, path: string, range?: Range): InlayHint[] {
  const unit = view.project.courseOf(path)?.course.units.find(({ file }) => file === path);
  const text = view.text(path);
  if (!unit || text === undefined) return [];
  return unit.outcomes
    .flatMap(outcome => levelHint(view, path, text, outcome))
    .filter(({ position: { line } }) => !range || (range.start.line <= line && line <= range.end.line));
}

function levelHint(view: LanguageView, path: string, text: string, outcome: Outcome): readonly InlayHint[] {
  const { declared, level, reading, textAt } = outcome;
  if (declared || !level || !reading) return [];
  const at = view.project.locate(textAt);
  // A block of lines ends where its last line has words.
  const end = at.start + text.slice(at.start, at.end).trimEnd().length;
  return [
    {
      position: positionAt(view, path, end),
      label: level,
      kind: InlayHintKind.Type,
      paddingLeft: true,
      tooltip: { kind: MarkupKind.Markdown, value: tooltip(outcome) },
    },
  ];
}

function tooltip({ reading, level }: Outcome): string {
  const others = (reading?.levels ?? []).filter(other => other !== level);
  return paragraphs(
    `Level by the verb “${reading?.verb ?? ''}”: **${level}**. ${level ? levelMeaning(level) : ''}`,
    others.length > 0
      ? `The verb is also used at:\n\n${others.map(other => `- **${other}**: ${levelMeaning(other)}`).join('\n')}`
      : '',
    'Declare the level with “level:” if another one is meant.',
  );
}
