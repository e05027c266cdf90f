// Finds the end of a stem that agrees with some options only, and options of which one begins differently.
import type { TextEdit } from '../text/edits.js';
import { maskVerbatim } from '../text/prose.js';
import { contains, type Span } from '../text/span.js';
import type { ItemLanguage } from './item-language.js';
import type { Item, Option } from './types.js';

export interface Cue {
  readonly kind: 'agreement' | 'case';
  /** The word with which the stem ends; for `case` what is special, in words. */
  readonly ends: string;
  /** What would fit all options. */
  readonly write?: string;
  readonly misfits: number;
  readonly all: number;
  readonly keyFits: boolean;
}

/** A gap to be filled in. */
const BLANK = String.raw`(?:\\?_){2,}|…|\.{3}|\[\s*\]`;

const TAIL = 300;

/** The stem up to its gap, or all of it, without the marks at its end. */
function completion(stem: string): string | undefined {
  const masked = maskVerbatim(stem).trim();
  const gap = new RegExp(BLANK).exec(masked);
  const end = gap?.index ?? masked.length;
  // Only the last words matter.
  const text = masked.slice(Math.max(0, end - TAIL), end).replace(/[\s:–—]+$/u, '');
  return /[.?!]["'”’»)]*$/.test(text.trim()) ? undefined : text.trim();
}

export function grammarCue(
  item: Item,
  language: ItemLanguage,
  exceptions: readonly string[],
): (Cue & { readonly options: readonly Option[] }) | undefined {
  const stem = completion(item.stem);
  if (stem === undefined) return undefined;
  const excepted = new Set(exceptions.map(word => word.toLowerCase()));
  for (const { ends, clash, write } of language.items.agreement) {
    const end = new RegExp(`(?<![\\p{L}\\p{N}('’-])(?:${ends})$`, 'u').exec(stem)?.[0];
    if (end === undefined) continue;
    const pattern = new RegExp(clash, 'u');
    const misfits = item.options.filter(({ text }) => {
      const first = /[\p{L}\p{N}]+/u.exec(text)?.[0].toLowerCase() ?? '';
      return !excepted.has(first) && pattern.test(bare(text));
    });
    if (misfits.length === 0 || misfits.length === item.options.length) continue;
    return {
      kind: 'agreement',
      ends: end,
      ...(write !== undefined && { write }),
      misfits: misfits.length,
      all: item.options.length,
      keyFits: !misfits.some(({ key }) => key),
      options: misfits,
    };
  }
  return isSentence(item, stem) ? caseCue(item, language) : undefined;
}

/** Whether an option completes a sentence, not a question or a piece of code. */
function isSentence(item: Item, stem: string): boolean {
  return item.section.codes === 0 && !/[?¿]/.test(item.stem) && /\p{L}$/u.test(stem) && /\s/.test(stem);
}

/** In a completion, a key that alone begins with a capital, or alone without one. */
function caseCue(
  item: Item,
  language: ItemLanguage,
): (Cue & { readonly options: readonly Option[] }) | undefined {
  const keys = item.options.filter(({ key }) => key);
  const [key] = keys;
  if (!key || keys.length > 1 || item.options.length < 3) return undefined;
  // “None of these” begins as a sentence does.
  if (item.options.some(({ text }) => language.isAllAbove(text) || language.isNoneAbove(text)))
    return undefined;
  const cases = item.options.map(({ text }) => initialCase(bare(text)));
  if (cases.includes(undefined)) return undefined;
  const own = initialCase(bare(key.text));
  if (cases.filter(one => one === own).length !== 1) return undefined;
  return {
    kind: 'case',
    ends: own === 'upper' ? 'a capital letter' : 'a small letter',
    misfits: item.options.length - 1,
    all: item.options.length,
    keyFits: true,
    options: [key],
  };
}

/** Acronyms and single letters say nothing about the sentence. */
function initialCase(text: string): 'upper' | 'lower' | undefined {
  if (/^\p{Ll}/u.test(text)) return 'lower';
  return /^\p{Lu}\p{Ll}/u.test(text) ? 'upper' : undefined;
}

function bare(option: string): string {
  return maskVerbatim(option)
    .trim()
    .replace(/^["'“„«‘(]+/, '');
}

/** Replaces the article before the gap, or at the stem's end; undefined where it cannot be told for sure. */
export function articleEdit(
  text: string,
  stem: Span,
  heading: Span,
  article: string,
  write: string,
): TextEdit | undefined {
  if (contains(heading, stem)) return undefined;
  const source = text.slice(stem.start, stem.end);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}('’-])${article}(?=[*_]{0,2}\\s*(?:${BLANK}|[\\s:–—*]*$))`,
    'gu',
  );
  const found = [...source.matchAll(pattern)];
  const [only] = found;
  if (!only || found.length > 1) return undefined;
  const start = stem.start + only.index;
  return { start, end: start + article.length, text: write };
}
