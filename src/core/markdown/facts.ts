// What a file's body says, as plain data with places; no syntax tree is kept.
import type { Span } from '../text/span.js';
import type { Attributes } from './attributes.js';

/** A stretch of the body with its words as plain text (code in backticks, math in dollars). */
export interface TextFact extends Span {
  readonly text: string;
}

export interface HeadingFact extends TextFact {
  readonly depth: number;
  readonly attributes?: Attributes;
}

export interface LinkFact {
  readonly kind: 'link' | 'image' | 'definition';
  readonly url: string;
  /** The whole link as written. */
  readonly whole: Span;
  /** The words shown, or an image's alternative text. */
  readonly text: string;
}

export interface CommentFact extends Span {
  /** Between `<!--` and `-->`, trimmed. */
  readonly text: string;
  /** The block that follows the comment, up to its end; undefined at the end of the file. */
  readonly covers?: Span;
}

export interface OptionFact extends TextFact {
  readonly checked: boolean;
  readonly attributes?: Attributes;
  /** The blocks under the option. */
  readonly feedback?: TextFact;
  /** The list item without its feedback: what a fix replaces. */
  readonly whole: Span;
  /** The list item with its feedback: what a fix moves. */
  readonly block: Span;
}

export interface CellFact extends TextFact {
  readonly attributes?: Attributes;
}

export interface TableFact extends Span {
  readonly header: readonly CellFact[];
  readonly rows: readonly (readonly CellFact[])[];
}

export interface LabelledFact extends TextFact {
  /** The label as written, such as “Answer”. */
  readonly label: string;
  /** What follows the label's colon. */
  readonly value: TextFact;
}

/** One level-2 section of an assessment: an item or a stimulus. */
export interface SectionFact extends Span {
  readonly heading: HeadingFact;
  /** Everything that asks: the body without options, answers, explanation and the tables that hold answers. */
  readonly stem: TextFact;
  readonly options: readonly OptionFact[];
  /** The entries of the numbered list, where the section has one at its top level. */
  readonly ordered: readonly TextFact[];
  readonly tables: readonly TableFact[];
  readonly answers: readonly LabelledFact[];
  readonly explanation?: LabelledFact;
  /** Figures and blocks of code in the stem. */
  readonly figures: number;
  readonly codes: number;
  /** What the stem sets in bold or underlines. */
  readonly emphasis: readonly string[];
}

export interface BodyFacts {
  /** The first level-1 heading. */
  readonly title?: HeadingFact;
  readonly headings: readonly HeadingFact[];
  readonly links: readonly LinkFact[];
  /** What a link may name after `#`. */
  readonly anchors: readonly string[];
  readonly comments: readonly CommentFact[];
  /** Empty unless the file is an assessment. */
  readonly sections: readonly SectionFact[];
  /** The words of all headings, paragraphs, list entries and cells, a line for each; empty for an assessment. */
  readonly prose: string;
}
