// A course file as read: its part of the course, where everything stands, and what reading found wrong.
import type { BodyFacts } from '../markdown/facts.js';
import type { Span } from '../text/span.js';
import type { Part } from './part.js';
import type { Problem } from './problem.js';

/** A finding that an author accepts. */
export interface Suppression extends Span {
  readonly rule: string;
  /** Where the rule's name is written. */
  readonly ruleSpan: Span;
  readonly reason: string;
  /** What is covered; the whole file for one in the frontmatter. */
  readonly covers: Span | undefined;
  readonly wholeFile: boolean;
}

export interface CourseFile {
  /** Relative to the project's root, with `/`. */
  readonly path: string;
  readonly part: Part;
  /** Offsets of the part's places, see `placeSpan`. */
  readonly places: Int32Array;
  readonly problems: readonly Problem[];
  readonly suppressions: readonly Suppression[];
  readonly body: Omit<BodyFacts, 'sections'>;
  /** Length of the text in UTF-16 units. */
  readonly length: number;
}
