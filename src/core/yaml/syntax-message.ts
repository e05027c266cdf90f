// Turns js-yaml's terse syntax errors into words for authors, with the value to quote where quotes solve it.
import type { Span } from '../text/span.js';

export interface SyntaxAdvice {
  readonly message: string;
  readonly help: string;
  /** In the text given: the value that quotes would save. */
  readonly quote?: Span;
  /** The fault began earlier than where it was noticed: an opening quote or bracket has no partner. */
  readonly unclosed?: true;
}

const UNQUOTED_COLON = /^(\s*(?:- +)*[^\s:#"'{[][^:]*:[ \t]+)([^"'|>[{&*!\s].*?:(?:[ \t].*)?)$/;
const RESERVED_START = /^(\s*(?:- +)*(?:[^\s:#"'{[][^:]*:[ \t]+)?)([@`%][^\r\n]*)$/;

/**
 * @param reason what js-yaml says
 * @param text the frontmatter (or the part of it that was read alone)
 * @param position where js-yaml stopped, in `text`
 */
export function syntaxAdvice(reason: string, text: string, position: number): SyntaxAdvice {
  const lineStart = Math.max(text.lastIndexOf('\n', position - 1), text.lastIndexOf('\r', position - 1)) + 1;
  const line = /^[^\r\n]*/.exec(text.slice(lineStart))?.[0] ?? '';
  const quotable = (pattern: RegExp): Span | undefined => {
    const match = pattern.exec(line);
    if (!match) return undefined;
    const start = lineStart + match[1]!.length;
    // A comment behind the value is none of it.
    return { start, end: start + match[2]!.replace(/\s+#.*$/, '').trimEnd().length };
  };
  const colon = quotable(UNQUOTED_COLON);
  if (colon && /bad indentation|mapping values|end of the stream/.test(reason)) {
    return {
      message: 'This value contains a colon followed by a space, which YAML reads as another key.',
      help: 'Put the value in double quotes.',
      quote: colon,
    };
  }
  const reserved = quotable(RESERVED_START);
  if (reserved) {
    return {
      message: `A value cannot begin with “${text[reserved.start]}”, a sign that YAML keeps for itself.`,
      help: 'Put the value in double quotes.',
      quote: reserved,
    };
  }
  if (/tab characters/.test(reason) || (/deficient indentation/.test(reason) && /:[ ]*\t/.test(line))) {
    return {
      message: 'A tab stands in this line where YAML takes only spaces.',
      help: 'Write spaces: two for each step of indentation, one after a colon.',
    };
  }
  if (
    /deficient indentation|unexpected end of the stream|flow collection|missed comma|end of the double|end of the single/.test(
      reason,
    )
  ) {
    return {
      message: 'A quote or a bracket is opened here or above and not closed.',
      help: 'Close it: every " needs a second ", every [ a ] and every { a }.',
      unclosed: true,
    };
  }
  if (/unknown escape/.test(reason)) {
    return {
      message: 'A backslash in double quotes begins an escape, and this one does not exist.',
      help: "Write two backslashes, or put the value in single quotes ('…').",
    };
  }
  if (/nesting|depth/.test(reason)) {
    return {
      message: 'Too many lists and groups stand inside one another here.',
      help: 'Write the frontmatter flatter: a course needs at most four levels.',
    };
  }
  if (/end of the stream or a document separator/.test(reason)) {
    return {
      message: 'This line does not belong to the keys around it.',
      help: 'Write “key: value”, and indent what belongs to the key above by two spaces.',
    };
  }
  return {
    message: `This line is not valid YAML: ${reason}.`,
    help: 'Write “key: value” with a space after the colon, and indent what belongs to the key above by two spaces.',
  };
}
