// Reads the findings that an author accepts, from comments and from the frontmatter's `ignore`.
import type { CommentFact } from '../markdown/facts.js';
import type { Span } from '../text/span.js';
import type { CourseFile, Suppression } from './course-file.js';
import { placeSpan } from './located.js';

const COMMENT = /^(<!--\s*bloomery-ignore\b[ \t]*)([^:]*?)\s*(?::\s*([\s\S]*?))?\s*-->$/;

/** One comment may name several rules, set apart by commas, with one reason. */
export function commentSuppressions(text: string, comment: CommentFact): readonly Suppression[] {
  const match = COMMENT.exec(text.slice(comment.start, comment.end));
  if (!match) return [];
  const base = comment.start + match[1]!.length;
  return [...match[2]!.matchAll(/[^\s,]+/g)].map(word => ({
    start: comment.start,
    end: comment.end,
    rule: word[0],
    ruleSpan: { start: base + word.index, end: base + word.index + word[0].length },
    reason: match[3] ?? '',
    covers: comment.covers,
    wholeFile: false,
  }));
}

export function frontmatterSuppressions(
  part: CourseFile['part'],
  places: Int32Array,
  whole: Span,
): readonly Suppression[] {
  return (part.fields.ignore?.items ?? []).flatMap(entry => {
    if (!entry.rule) return [];
    return [
      {
        ...placeSpan(places, entry.at),
        rule: entry.rule.value,
        ruleSpan: placeSpan(places, entry.rule.at),
        reason: entry.reason?.value ?? '',
        covers: whole,
        wholeFile: true,
      },
    ];
  });
}
