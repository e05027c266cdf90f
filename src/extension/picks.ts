// Questions asked by quick picks: which course, which unit, which outcomes.
import { commands, l10n, window } from 'vscode';
import type { CourseNode, OutcomeNode, UnitNode } from '../server/protocol.js';
import type { Courses } from './courses.js';

/** The course around the open file, the only one, or the one picked. */
export async function pickCourse(courses: Courses): Promise<CourseNode | undefined> {
  const open = window.activeTextEditor?.document.uri.toString();
  const all = courses.all();
  const known =
    (open === undefined ? undefined : courses.around(open)) ?? (all.length === 1 ? all[0] : undefined);
  if (known) return known;
  if (all.length === 0) {
    const make = l10n.t('New course');
    const answer = await window.showInformationMessage(l10n.t('There is no course here yet.'), make);
    if (answer === make) await commands.executeCommand('bloomery.newCourse');
    return undefined;
  }
  const items = all.map(course => ({ label: course.title, description: course.path, course }));
  return (await window.showQuickPick(items, { title: l10n.t('Which course?') }))?.course;
}

/** The unit of the open file comes first. */
export async function pickUnit(course: CourseNode): Promise<UnitNode | undefined> {
  if (course.units.length === 0) {
    void window.showInformationMessage(l10n.t('“{0}” has no unit yet: make one first.', course.title));
    return undefined;
  }
  if (course.units.length === 1) return course.units[0];
  const open = window.activeTextEditor?.document.uri.toString() ?? '';
  const folder = ({ uri }: UnitNode): string => uri.slice(0, uri.lastIndexOf('/') + 1);
  const items = course.units.map(unit => ({ label: unit.title, description: unit.id, unit }));
  items.sort((a, b) => Number(open.startsWith(folder(b.unit))) - Number(open.startsWith(folder(a.unit))));
  return (await window.showQuickPick(items, { title: l10n.t('Which unit?'), matchOnDescription: true }))
    ?.unit;
}

/** Those that the step does not take care of yet come marked. */
export async function pickOutcomes(
  outcomes: readonly OutcomeNode[],
  marked: readonly string[],
): Promise<readonly OutcomeNode[] | undefined> {
  if (outcomes.length === 1) return outcomes;
  const items = outcomes.map(outcome => ({
    label: outcome.id,
    detail: outcome.text,
    picked: marked.includes(outcome.id),
    outcome,
    ...(outcome.level && { description: outcome.level }),
  }));
  const picked = await window.showQuickPick(items, {
    title: l10n.t('Which outcomes is it for?'),
    canPickMany: true,
    matchOnDetail: true,
  });
  return picked?.map(({ outcome }) => outcome);
}

export async function askTitle(title: string, value?: string): Promise<string | undefined> {
  const answer = await window.showInputBox({
    title,
    ignoreFocusOut: true,
    ...(value !== undefined && { value }),
    validateInput: text => (text.trim() === '' ? l10n.t('It needs a name.') : undefined),
  });
  return answer?.trim();
}
