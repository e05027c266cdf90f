// Commands that make parts of a course; each asks by quick picks for what the place does not say.
import { commands, type ExtensionContext, l10n, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  AUTHORING_CHOICES,
  type AuthoringChoices,
  type AuthoringChoicesParams,
  type CourseNode,
  type CycleStep,
  type UnitNode,
} from '../server/protocol.js';
import { isElement } from './arguments.js';
import type { Courses } from './courses.js';
import { newCourse } from './new-course.js';
import { askTitle, pickCourse, pickOutcomes, pickUnit } from './picks.js';
import { makeFiles } from './write-files.js';

export function addNewCommands(
  context: ExtensionContext,
  courses: Courses,
  client: BaseLanguageClient,
): void {
  const place = async (from: unknown): Promise<{ course: CourseNode; unit: UnitNode } | undefined> => {
    const course = isElement(from) ? from.course : await pickCourse(courses);
    if (!course) return undefined;
    const unit =
      (isElement(from) && from.kind !== 'course' ? from.unit : undefined) ?? (await pickUnit(course));
    return unit && { course, unit };
  };
  const register = (name: string, run: (from: unknown) => Promise<unknown>): void => {
    context.subscriptions.push(commands.registerCommand(`bloomery.${name}`, run));
  };
  register('newCourse', () => newCourse(client));
  register('newUnit', async from => {
    const course = isElement(from) ? from.course : await pickCourse(courses);
    return course && newUnit(client, course);
  });
  for (const role of ['lesson', 'corrective', 'enrichment'] as const) {
    register(`new${role[0]!.toUpperCase()}${role.slice(1)}`, async from => {
      const found = await place(from);
      return found && newActivity(client, role, found.course, found.unit);
    });
  }
  register('newAssessment', async from => {
    const found = await place(from);
    return found && newAssessment(client, found.course, found.unit);
  });
}

async function newUnit(client: BaseLanguageClient, { uri }: CourseNode): Promise<unknown> {
  const title = await askTitle(l10n.t('What is the unit called?'));
  if (title === undefined) return undefined;
  const outcome = await window.showInputBox({
    title: l10n.t('After this unit learners can …'),
    placeHolder: l10n.t('Begin with one verb that can be observed, such as “Solve …”'),
    ignoreFocusOut: true,
  });
  if (outcome === undefined) return undefined;
  const text = outcome.trim();
  return makeFiles(client, { kind: 'unit', uri, title, outcomes: text === '' ? [] : [text] });
}

type Role = 'lesson' | 'corrective' | 'enrichment';

const STEP_OF: Readonly<Record<Role, CycleStep>> = {
  lesson: 'instruct',
  corrective: 'correct',
  enrichment: 'enrich',
};

async function newActivity(
  client: BaseLanguageClient,
  role: Role,
  { uri }: CourseNode,
  unit: UnitNode,
): Promise<unknown> {
  if (unit.outcomes.length === 0) {
    void window.showInformationMessage(l10n.t('“{0}” has no outcomes yet: write them first.', unit.title));
    return undefined;
  }
  const step = unit.steps.find(one => one.step === STEP_OF[role]);
  const marked = step?.state === 'missing' && role === 'lesson' ? unit.outcomes.map(({ id }) => id) : [];
  const outcomes = role === 'enrichment' ? [] : await pickOutcomes(unit.outcomes, marked);
  if (!outcomes || (role === 'corrective' && outcomes.length === 0)) return undefined;
  const ids = outcomes.map(({ id }) => id);
  const params: AuthoringChoicesParams = {
    uri,
    unit: unit.id,
    ...(role === 'corrective' && { outcomes: ids }),
  };
  const { modes, levels } = await client.sendRequest<AuthoringChoices>(AUTHORING_CHOICES, params);
  const mode = role === 'enrichment' ? undefined : await pickMode(modes);
  if (role !== 'enrichment' && mode === undefined) return undefined;
  const level =
    role === 'enrichment'
      ? await window.showQuickPick([...levels].reverse(), {
          title: l10n.t('At which level do learners work?'),
        })
      : undefined;
  if (role === 'enrichment' && level === undefined) return undefined;
  const title = await askTitle(
    l10n.t('What is it called?'),
    outcomes.length === 1 ? outcomes[0]?.text : undefined,
  );
  if (title === undefined) return undefined;
  const all = role === 'lesson' && ids.length === unit.outcomes.length;
  return makeFiles(client, {
    kind: role,
    uri,
    unit: unit.id,
    title,
    outcomes: all ? [] : ids,
    ...(mode !== undefined && { mode }),
    ...(level !== undefined && { level }),
  });
}

async function pickMode(modes: AuthoringChoices['modes']): Promise<string | undefined> {
  const items = modes.map(({ name, meaning, suggested }) => ({
    label: name,
    detail: meaning,
    ...(suggested && { description: l10n.t('differs most from the lessons') }),
  }));
  const picked = await window.showQuickPick(items, {
    title: l10n.t('How does it present and engage?'),
    matchOnDetail: true,
  });
  return picked?.label;
}

async function newAssessment(
  client: BaseLanguageClient,
  { uri }: CourseNode,
  unit: UnitNode,
): Promise<unknown> {
  const items = [
    { label: 'formative', detail: l10n.t('Decides what each learner does next: corrective or enrichment.') },
    { label: 'diagnostic', detail: l10n.t('Before the unit: what do learners bring along?') },
    { label: 'summative', detail: l10n.t('Afterwards, for a grade or a certificate.') },
  ] as const;
  const picked = await window.showQuickPick(items, { title: l10n.t('What is its result used for?') });
  return picked && makeFiles(client, { kind: 'assessment', uri, unit: unit.id, purpose: picked.label });
}
