// The name under the cursor, and the characters of a name that stand for one thing alone.
import type { CourseFile } from '../core/course/course-file.js';
import type { Course } from '../core/model/types.js';
import { compareText } from '../core/model/unit.js';
import type { Span } from '../core/text/span.js';
import { type Occurrence, occurrenceSpan, occurrencesOf, type Thing } from './occurrences.js';
import type { LanguageView } from './view.js';

/** A named thing under the cursor. */
export interface Spot {
  readonly course: Course;
  readonly occurrence: Occurrence;
  /** The id alone: without quotes, and without the unit of a qualified name. */
  readonly span: Span;
}

export function spotAt(view: LanguageView, path: string, offset: number): Spot | undefined {
  const file = view.project.file(path);
  const text = view.text(path);
  const course = view.project.courseOf(path)?.course;
  if (!file || text === undefined || !course) return undefined;
  for (const occurrence of occurrencesOf(course).byFile.get(path) ?? []) {
    const whole = occurrenceSpan(file, occurrence);
    if (offset < whole.start || offset > whole.end) continue;
    const { span } = nameSpan(text, file, occurrence);
    if (span.start <= offset && offset <= span.end) return { course, occurrence, span };
  }
  return undefined;
}

export interface NameSpan {
  /** The id alone. */
  readonly span: Span;
  /** The whole name as written, between its quotes. */
  readonly whole: Span;
  /** Written otherwise than letter by letter, such as with escapes: only the whole can be replaced. */
  readonly coded: boolean;
}

export function nameSpan(text: string, file: CourseFile, occurrence: Occurrence): NameSpan {
  const { written, segment } = occurrence;
  const place = occurrenceSpan(file, occurrence);
  const raw = text.slice(place.start, place.end);
  const quote = /^["']/.test(raw) && raw.length > 1 && raw.endsWith(raw[0]!) ? 1 : 0;
  const at = raw.indexOf(written, quote);
  if (at < 0 || written === '') {
    const whole = { start: place.start + quote, end: place.end - quote };
    return { span: whole, whole, coded: true };
  }
  const whole = { start: place.start + at, end: place.start + at + written.length };
  const slash = whole.start + written.lastIndexOf('/');
  const span =
    segment === 'unit'
      ? { start: whole.start, end: slash }
      : segment === 'id'
        ? { start: slash + 1, end: whole.end }
        : whole;
  return { span, whole, coded: false };
}

/** An occurrence with the characters that name it, in its own file. */
export interface Placed {
  readonly occurrence: Occurrence;
  readonly name: NameSpan;
}

export function placeOf(view: LanguageView, occurrence: Occurrence): Placed | undefined {
  const file = view.project.file(occurrence.file);
  const text = view.text(occurrence.file);
  return file && text !== undefined ? { occurrence, name: nameSpan(text, file, occurrence) } : undefined;
}

/** All occurrences of a thing in a course, by file and place. */
export function placesOf(view: LanguageView, course: Course, { kind, key }: Thing): readonly Placed[] {
  return placed(view, occurrencesOf(course).of(kind, key));
}

/** By file and place. */
export function placed(view: LanguageView, occurrences: readonly Occurrence[]): readonly Placed[] {
  return occurrences
    .flatMap(occurrence => placeOf(view, occurrence) ?? [])
    .sort(
      (a, b) => compareText(a.occurrence.file, b.occurrence.file) || a.name.span.start - b.name.span.start,
    );
}
