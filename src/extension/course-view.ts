// The view “Mastery course”: courses, their units in order, the six steps of each, and the files.
import {
  EventEmitter,
  type ExtensionContext,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
  Uri,
  window,
} from 'vscode';
import { type CourseElement, childrenOf, parentsOf, treeItemOf } from './course-elements.js';
import type { Courses } from './courses.js';
import { countsText } from './wording.js';

export const COURSE_VIEW = 'bloomery.course';

class CourseTreeProvider implements TreeDataProvider<CourseElement> {
  readonly #courses: Courses;
  readonly #changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(courses: Courses) {
    this.#courses = courses;
    courses.onDidChange(() => this.#changed.fire());
  }

  getTreeItem(element: CourseElement): TreeItem {
    return treeItemOf(element);
  }

  getChildren(element?: CourseElement): CourseElement[] {
    return element
      ? childrenOf(element)
      : this.#courses.all().map(course => ({ kind: 'course', course }) as const);
  }

  getParent(element: CourseElement): CourseElement | undefined {
    return parentsOf(element);
  }
}

export function addCourseView(context: ExtensionContext, courses: Courses): void {
  const view = window.createTreeView(COURSE_VIEW, {
    treeDataProvider: new CourseTreeProvider(courses),
    showCollapseAll: true,
  });
  context.subscriptions.push(
    view,
    courses.onDidChange(() => showBadge(view, courses)),
    window.onDidChangeActiveTextEditor(editor => {
      if (editor && view.visible) void reveal(view, courses, editor.document.uri);
    }),
  );
}

/** Only errors are counted: a number that never goes away would be looked at by nobody. */
function showBadge(view: TreeView<CourseElement>, courses: Courses): void {
  const counts = { errors: 0, warnings: 0, infos: 0 };
  for (const { findings } of courses.all()) {
    counts.errors += findings.errors;
    counts.warnings += findings.warnings;
  }
  view.badge = counts.errors > 0 ? { value: counts.errors, tooltip: countsText(counts) } : undefined;
}

async function reveal(view: TreeView<CourseElement>, courses: Courses, uri: Uri): Promise<void> {
  const address = uri.toString();
  for (const course of courses.all())
    for (const unit of course.units)
      for (const step of unit.steps)
        for (const file of step.files) {
          if (Uri.parse(file.uri).toString() !== address) continue;
          await view.reveal({ kind: 'file', course, unit, step, file }, { select: true, focus: false });
          return;
        }
}
