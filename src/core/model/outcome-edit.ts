// Changes to the text of an outcome where it stands in its file: another verb, or a verb where there is none.
import { type KeyPath, valueAt } from '../course/edit-frontmatter.js';
import type { Fix } from '../course/fix.js';
import type { Span } from '../text/span.js';
import { capital, type VerbAdvice } from './outcome-advice.js';

/** What is to be changed in an outcome's text. */
export interface VerbChange {
  readonly text: string;
  /** The words in question, as offsets into `text`. */
  readonly span: Span;
  readonly advice: VerbAdvice;
}

/** An opening quote, or the head of a block scalar with its line end. */
const OPENING = /^\s*(?:["']\s*|[|>][^\r\n]*(?:\r\n|\r|\n)\s*)?/;
/** Words that mean the same to YAML wherever they stand. */
const HARMLESS = /^[\p{L}\p{M}\p{N} -]+$/u;

/**
 * Where a part of a text stands in its file. Undefined if the text up to there is not written word for word: with
 * escapes, or on several lines.
 *
 * @param at the YAML value, with its quotes
 */
export function locatePart(source: string, at: Span, text: string, part: Span): Span | undefined {
  const raw = source.slice(at.start, at.end);
  const lead = OPENING.exec(raw)?.[0] ?? '';
  const before = text.slice(0, part.end);
  if (!raw.startsWith(before, lead.length)) return undefined;
  const from = at.start + lead.length;
  return { start: from + part.start, end: from + part.end };
}

/** The words in question give way to a verb, at the same place. */
export function replaceVerb(source: string | undefined, at: Span, change: VerbChange): readonly Fix[] {
  const { text, span, advice } = change;
  const place = source === undefined ? undefined : locatePart(source, at, text, span);
  if (!place) return [];
  const written = text.slice(span.start, span.end);
  const isCapital = /^\p{Lu}/u.test(written);
  return proposals(advice.alike, advice).map(verb => {
    const word = isCapital ? capital(verb) : verb;
    return {
      title: `Replace “${written}” with “${word}”`,
      safe: false,
      edits: [{ ...place, text: word }],
    };
  });
}

/** The outcome begins with a verb instead of the words in question; in languages that put it last, it ends with it. */
export function beginWithVerb(source: string | undefined, at: Span, change: VerbChange): readonly Fix[] {
  const { text, span, advice } = change;
  const before = text.slice(0, span.start);
  const rest = text.slice(span.end).trim();
  if (rest === '') return [];
  return proposals(advice.verbs, advice).flatMap(verb => {
    const whole = advice.last
      ? `${before}${before.trim() === '' ? capital(rest) : rest}`.replace(
          /[.!?]?$/,
          stop => ` ${verb}${stop}`,
        )
      : `${before}${before.trim() === '' ? capital(verb) : verb} ${inSentence(rest)}`;
    return replaceText(source, at, text, whole);
  });
}

/** The outcome gets another text. */
export function replaceText(
  source: string | undefined,
  at: Span,
  text: string,
  whole: string,
): readonly Fix[] {
  const place =
    source === undefined ? undefined : locatePart(source, at, text, { start: 0, end: text.length });
  return place ? [{ title: `Write “${whole}”`, safe: false, edits: [{ ...place, text: whole }] }] : [];
}

/** The entry of an outcome in a unit's file: where it stands, and what it says as plain data. */
export function outcomeEntry(
  source: string,
  id: string,
): { readonly path: KeyPath; readonly value: Readonly<Record<string, unknown>> } | undefined {
  const list = valueAt(source, ['outcomes']);
  const index = Array.isArray(list) ? list.findIndex(entry => String(entry?.id) === id) : -1;
  return index < 0
    ? undefined
    : { path: ['outcomes', index], value: (list as Record<string, unknown>[])[index]! };
}

function proposals(verbs: readonly string[], { general }: VerbAdvice): readonly string[] {
  return verbs.slice(0, general ? 1 : undefined).filter(verb => HARMLESS.test(verb));
}

/** Takes the capital of a sentence's first word off, unless it looks like a name or an abbreviation. */
function inSentence(text: string): string {
  const first = /^\p{Lu}[\p{Ll}\p{M}]*(?![\p{L}\p{N}]|['’]s|\s+\p{Lu})/u.exec(text)?.[0];
  // One letter may be a name too: “C programs”; “A graph” is more likely an article.
  if (first === undefined || (first.length === 1 && first !== 'A')) return text;
  return first.toLowerCase() + text.slice(first.length);
}
