// Sets a word of a stem in bold where it is plain text and can be told from all others.
import type { TextEdit } from '../text/edits.js';
import { maskVerbatim } from '../text/prose.js';
import { contains, type Span } from '../text/span.js';

/** Code, math, links’ addresses, HTML and attributes: no place for emphasis. */
const SET_ASIDE =
  /```[\s\S]*?```|~~~[\s\S]*?~~~|(`+)(?!`)[^`]*\1|\$\$[^$]*\$\$|\$(?![\s$])[^$\n]*\$|\]\([^)\n]*\)|<[^<>\n]*>|\\[\s\S]/g;

/** Nobody asks at greater length; the patterns would take their time. */
const LONGEST = 5000;

/**
 * @param text the whole file
 * @param stem where the stem stands
 * @param heading where the item's heading stands, which is no stem even where it asks
 * @param words the stem as plain text
 * @returns no edits where the word occurs more than once, or not as plain text
 */
export function emphasisEdit(
  text: string,
  stem: Span,
  heading: Span,
  words: string,
  word: string,
): readonly TextEdit[] {
  if (contains(heading, stem) || stem.end - stem.start > LONGEST) return [];
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])${word
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/['’]/g, "['’]")
      .replace(/\s+/g, '\\s+')}(?![\\p{L}\\p{N}])`,
    'giu',
  );
  const source = text.slice(stem.start, stem.end).replace(SET_ASIDE, piece => ' '.repeat(piece.length));
  const there = [...source.matchAll(pattern)];
  const [found] = there;
  if (!found || there.length > 1 || [...maskVerbatim(words).matchAll(pattern)].length !== 1) return [];
  const start = stem.start + found.index;
  return [
    { start, end: start, text: '**' },
    { start: start + found[0].length, end: start + found[0].length, text: '**' },
  ];
}
