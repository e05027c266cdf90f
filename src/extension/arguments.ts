// What commands are given: an element of the course view, an address, or nothing.
import { Uri, window } from 'vscode';
import type { CourseElement } from './course-elements.js';

export function isElement(value: unknown): value is CourseElement {
  return typeof value === 'object' && value !== null && 'kind' in value && 'course' in value;
}

/** The file that a command is meant for: of the view, of the editor's title or lens, else the open one. */
export function addressOf(value: unknown): Uri | undefined {
  if (isElement(value) && value.kind === 'file') return Uri.parse(value.file.uri);
  if (value instanceof Uri) return value;
  if (typeof value === 'string') return Uri.parse(value);
  return window.activeTextEditor?.document.uri;
}
