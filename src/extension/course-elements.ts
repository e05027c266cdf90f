// The elements of the course view: how each is shown and what lies below it.
import { MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from 'vscode';
import type {
  Counts,
  CourseNode,
  FileNode,
  FormNode,
  StepNode,
  StepState,
  UnitNode,
} from '../server/protocol.js';
import { countsText, formText, stepDescription, stepText, stepTooltip } from './wording.js';

export type CourseElement =
  | { readonly kind: 'course'; readonly course: CourseNode }
  | { readonly kind: 'unit'; readonly course: CourseNode; readonly unit: UnitNode }
  | { readonly kind: 'step'; readonly course: CourseNode; readonly unit: UnitNode; readonly step: StepNode }
  | {
      readonly kind: 'file';
      readonly course: CourseNode;
      readonly unit?: UnitNode;
      readonly step?: StepNode;
      readonly file: FileNode;
    };

export function childrenOf(element: CourseElement): CourseElement[] {
  const { course } = element;
  switch (element.kind) {
    case 'course':
      return [
        ...course.units.map(unit => ({ kind: 'unit', course, unit }) as const),
        ...course.assessments.map(file => ({ kind: 'file', course, file }) as const),
      ];
    case 'unit':
      return element.unit.steps.map(step => ({ kind: 'step', course, unit: element.unit, step }));
    case 'step':
      return element.step.files.map(file => ({ ...element, kind: 'file', file }));
    case 'file':
      return [];
  }
}

export function parentsOf(element: CourseElement): CourseElement | undefined {
  const { course } = element;
  if (element.kind === 'unit') return { kind: 'course', course };
  if (element.kind === 'step') return { kind: 'unit', course, unit: element.unit };
  if (element.kind !== 'file') return undefined;
  const { unit, step } = element;
  return unit && step ? { kind: 'step', course, unit, step } : { kind: 'course', course };
}

export function treeItemOf(element: CourseElement): TreeItem {
  switch (element.kind) {
    case 'course':
      return courseItem(element.course);
    case 'unit':
      return unitItem(element.unit);
    case 'step':
      return stepItem(element.course, element.unit, element.step);
    case 'file':
      return fileItem(element.course, element.file, element.unit, element.step);
  }
}

function courseItem({ uri, title, findings }: CourseNode): TreeItem {
  const item = new TreeItem(title, TreeItemCollapsibleState.Expanded);
  item.id = uri;
  item.contextValue = 'course';
  item.description = countsText(findings);
  item.iconPath = new ThemeIcon('mortar-board');
  item.tooltip = plain(title, countsText(findings));
  return item;
}

function unitItem({ uri, id, title, findings, steps }: UnitNode): TreeItem {
  const item = new TreeItem(title, TreeItemCollapsibleState.Collapsed);
  item.id = `unit ${uri}`;
  item.contextValue = 'unit';
  const done = steps.filter(({ state }) => state === 'complete').length;
  item.description = `${done}/${steps.length}`;
  item.iconPath = iconFor(done === steps.length ? 'complete' : 'partial', findings, 'book');
  item.tooltip = plain(`${title} (${id})`, countsText(findings));
  return item;
}

function stepItem({ uri }: CourseNode, unit: UnitNode, step: StepNode): TreeItem {
  const item = new TreeItem(
    stepText(step.step),
    step.files.length > 0 ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None,
  );
  item.id = `step ${uri} ${unit.uri} ${step.step}`;
  item.contextValue = `step ${step.step} ${step.state}`;
  item.description = stepDescription(step);
  item.iconPath = stateIcon(step.state);
  item.tooltip = plain(stepText(step.step), stepTooltip(step));
  item.accessibilityInformation = { label: `${stepText(step.step)}: ${stepTooltip(step)}` };
  return item;
}

function fileItem(course: CourseNode, file: FileNode, unit?: UnitNode, step?: StepNode): TreeItem {
  const form = 'items' in file ? formText(file as FormNode) : undefined;
  const item = new TreeItem(file.title, TreeItemCollapsibleState.None);
  item.id = `file ${course.uri} ${unit?.uri ?? ''} ${step?.step ?? ''} ${file.uri}`;
  item.contextValue = form === undefined ? 'file' : 'form';
  item.description = form ?? file.path.slice(file.path.lastIndexOf('/') + 1);
  item.resourceUri = Uri.parse(file.uri);
  item.iconPath = iconFor('complete', file.findings, form === undefined ? 'file-text' : 'checklist');
  item.tooltip = plain(file.path, countsText(file.findings));
  item.command = { command: 'vscode.open', title: file.title, arguments: [item.resourceUri] };
  return item;
}

function iconFor(state: StepState, { errors, warnings }: Counts, icon: string): ThemeIcon {
  if (errors > 0) return new ThemeIcon(icon, new ThemeColor('list.errorForeground'));
  if (warnings > 0) return new ThemeIcon(icon, new ThemeColor('list.warningForeground'));
  return state === 'complete'
    ? new ThemeIcon(icon)
    : new ThemeIcon(icon, new ThemeColor('descriptionForeground'));
}

function stateIcon(state: StepState): ThemeIcon {
  if (state === 'complete') return new ThemeIcon('pass-filled', new ThemeColor('charts.green'));
  if (state === 'partial') return new ThemeIcon('circle-filled', new ThemeColor('charts.yellow'));
  return new ThemeIcon('circle-large-outline', new ThemeColor('charts.red'));
}

/** Titles are the author’s: nothing in them is markup. */
function plain(...lines: readonly string[]): MarkdownString {
  const text = new MarkdownString();
  for (const line of lines) if (line !== '') text.appendText(`${line}\n`);
  return text;
}
