// Actions by which an author lives with a finding: accept it with a reason, turn its rule off, read about it.
import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import { acceptFinding, turnOffRule } from '../core/lint/accept.js';
import { ruleUrl } from '../core/lint/rule-pages.js';
import { type ActionContext, editOf, quickFix, SHOW_RULE, selectAfter } from './action.js';

/** Stands where the author has to give a reason, and is selected. */
export const REASON = 'say why this is right here';

export function acceptActions(context: ActionContext): readonly CodeAction[] {
  const { view, path, text, finding } = context;
  const file = view.project.file(path);
  if (!file || !isMatterOfOpinion(context)) return [];
  const acceptance = acceptFinding(file, text, finding, REASON);
  if (!acceptance) return [];
  const { edit, reason, wholeFile } = acceptance;
  return [
    {
      ...quickFix(
        context,
        `Accept “${finding.rule}” ${wholeFile ? 'in this file' : 'here'}, with a reason`,
        editOf(view, path, [edit]),
      ),
      data: selectAfter(view, path, edit, reason),
    },
  ];
}

export function turnOffActions(context: ActionContext): readonly CodeAction[] {
  const { view, course, finding } = context;
  const text = course && view.text(course.file);
  if (!course || text === undefined || !isMatterOfOpinion(context)) return [];
  const edit = turnOffRule(text, finding.rule);
  if (!edit) return [];
  const title = `Turn “${finding.rule}” off for the whole course`;
  return [quickFix(context, title, editOf(view, course.file, [edit]))];
}

export function pageAction({ diagnostic, finding: { rule } }: ActionContext): CodeAction {
  const title = `Read about “${rule}”`;
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    command: { title, command: SHOW_RULE, arguments: [rule, ruleUrl(rule)] },
  };
}

/** What cannot be read cannot be accepted: it would only be missing from the course without a word. */
function isMatterOfOpinion({ view, finding }: ActionContext): boolean {
  const rule = view.project.rules.get(finding.rule);
  return rule !== undefined && rule.step !== 'format';
}
