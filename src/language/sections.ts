// The stretches of a body that its headings begin.
import type { CourseFile } from '../core/course/course-file.js';
import type { HeadingFact } from '../core/markdown/facts.js';
import type { Span } from '../core/text/span.js';

/** From a heading up to the next one of its depth or above, without blank lines at the end. */
export interface Section extends Span {
  readonly heading: HeadingFact;
}

/** Headings inside quotations and lists begin no section. */
export function sectionsOf(file: CourseFile, text: string): readonly Section[] {
  const headings = file.body.headings.filter(({ start }) => {
    const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
    return text.slice(lineStart, start).trim() === '';
  });
  return headings.map((heading, i) => {
    const next = headings.slice(i + 1).find(({ depth }) => depth <= heading.depth);
    const end = text.slice(0, next?.start ?? text.length).trimEnd().length;
    return { heading, start: heading.start, end: Math.max(end, heading.end) };
  });
}
