// Splits an outcome into words and punctuation. Markdown emphasis is transparent, code and math are opaque.

export interface Word {
  /** Lower case, NFC, emphasis and soft hyphens removed, apostrophes straight; a punctuation mark stands for itself. */
  readonly key: string;
  /** UTF-16 offsets into the text read. */
  readonly start: number;
  readonly end: number;
  /** Where the key begins in `Words.plain`. */
  readonly at: number;
  readonly kind: 'word' | 'mark' | 'opaque';
  readonly capital: boolean;
}

export interface Words {
  readonly list: readonly Word[];
  /** The keys with single blanks between them, none before a mark or after an elision ("l'élève"). */
  readonly plain: string;
}

/** Longer texts are no outcomes; what follows is not read. */
export const MAX_LENGTH = 2000;

/** Stands for code, math or an image. */
const OPAQUE = '\uFFFC';
const LETTER = /[\p{L}\p{N}\p{M}]/u;
const FORMAT = /\p{Cf}/u;
const TRANSPARENT = new Set(['*', '~', '"', '“', '”', '„', '«', '»', '‘', '\\']);
const APOSTROPHES = new Set(["'", '’', 'ʼ']);

function isLetter(char: string): boolean {
  const code = char.charCodeAt(0);
  if (code < 128) return (code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123);
  return LETTER.test(char);
}

/** Looks for what closes code, math, a link's address or a tag. */
class Closers {
  readonly #text: string;
  /** From where on a closer is known to be missing, so that a text full of openers is not searched again and again. */
  readonly #missing = new Map<string, number>();
  constructor(text: string) {
    this.#text = text;
  }
  /** The offset after the closer, or -1. */
  after(closer: string, from: number): number {
    if (from >= (this.#missing.get(closer) ?? Number.POSITIVE_INFINITY)) return -1;
    const found = this.#text.indexOf(closer, from);
    if (found < 0) this.#missing.set(closer, from);
    return found < 0 ? -1 : found + closer.length;
  }
}

/** The end of code, math or an image that begins at an offset, or -1. */
function opaqueEnd(text: string, i: number, closers: Closers): number {
  if (text[i] === '`') {
    let n = 1;
    while (text[i + n] === '`') n++;
    return closers.after('`'.repeat(n), i + n);
  }
  if (text[i] === '$') {
    const display = text[i + 1] === '$';
    const from = i + (display ? 2 : 1);
    const end = closers.after(display ? '$$' : '$', from);
    // As Pandoc reads it: "$5 and $6" is money.
    const money =
      !display &&
      (/\s/.test(text[from] ?? ' ') || /\s/.test(text[end - 2] ?? '') || /\d/.test(text[end] ?? ''));
    return money ? -1 : end;
  }
  if (!text.startsWith('![', i)) return -1;
  const address = closers.after('](', i);
  return address < 0 ? -1 : closers.after(')', address);
}

/** The end of markup that stands for nothing: a link's address or an HTML tag; or -1. */
function markupEnd(text: string, i: number, closers: Closers): number {
  if (text.startsWith('](', i)) return closers.after(')', i);
  if (text[i] === '<' && /[a-z/]/i.test(text[i + 1] ?? '')) return closers.after('>', i);
  return -1;
}

interface Piece {
  readonly end: number;
  readonly key: string;
}

/** Reads the word that begins at an offset. */
function readWord(text: string, start: number): Piece {
  let key = '';
  let end = start;
  for (let i = start; i < text.length; i++) {
    const char = text[i]!;
    const code = text.codePointAt(i)!;
    const whole = code > 0xffff ? String.fromCodePoint(code) : char;
    if (isLetter(whole)) {
      key += whole;
      i += whole.length - 1;
      end = i + 1;
      continue;
    }
    let next = i + 1;
    if (char === '*' || char === '~') while (text[next] === char) next++;
    const joined = next < text.length && isLetter(String.fromCodePoint(text.codePointAt(next)!));
    if (!joined) {
      if (APOSTROPHES.has(char) && key.endsWith('s')) key += "'";
      break;
    }
    if (char === '-' || char === '_' || char === '·' || char === '‑') key += char === '‑' ? '-' : char;
    else if (char === '.' && /\d$/.test(key)) key += char;
    else if (APOSTROPHES.has(char)) {
      // An elision ends the word, so that "d'analyser" holds the verb.
      return { end: i + 1, key: `${key}'` };
    } else if (char !== '*' && char !== '~' && !FORMAT.test(char)) break;
    i = next - 1;
  }
  return { end, key };
}

/** Folds a word as it is written to the form in which words are compared. */
function fold(written: string): string {
  const lower = written.toLowerCase();
  for (let i = 0; i < lower.length; i++) if (lower.charCodeAt(i) > 127) return lower.normalize('NFC');
  return lower;
}

/** Splits the first 2,000 characters of a text; never throws. Time grows linearly with the length. */
export function splitWords(whole: string): Words {
  const text = whole.length > MAX_LENGTH ? whole.slice(0, MAX_LENGTH) : whole;
  const closers = new Closers(text);
  const list: Word[] = [];
  let plain = '';
  let elided = false;
  const push = (key: string, start: number, end: number, kind: Word['kind'], capital = false): void => {
    if (plain !== '' && !elided && kind !== 'mark') plain += ' ';
    list.push({ key, start, end, at: plain.length, kind, capital });
    plain += key;
    elided = kind === 'word' && APOSTROPHES.has(text[end - 1]!);
  };
  let i = 0;
  while (i < text.length) {
    const char = text[i]!;
    const letter = String.fromCodePoint(text.codePointAt(i)!);
    if (isLetter(letter)) {
      const { end, key } = readWord(text, i);
      push(fold(key), i, end, 'word', letter !== letter.toLowerCase());
      i = end;
      continue;
    }
    const opaque = opaqueEnd(text, i, closers);
    const markup = opaque < 0 ? markupEnd(text, i, closers) : -1;
    if (opaque > 0) push(OPAQUE, i, opaque, 'opaque');
    else if (text.startsWith('&amp;', i)) push('&', i, i + 5, 'mark');
    else if (markup < 0 && !/\s/.test(char) && !isTransparent(char)) push(char, i, i + 1, 'mark');
    i =
      opaque > 0 ? opaque : markup > 0 ? markup : char === '&' && text.startsWith('&amp;', i) ? i + 5 : i + 1;
  }
  return { list, plain };
}

function isTransparent(char: string): boolean {
  return TRANSPARENT.has(char) || APOSTROPHES.has(char) || char === '_' || FORMAT.test(char);
}

/** Lower-case words with single blanks between them, which need no splitting; most phrases of a pack are such. */
const PLAIN_PHRASE = /^[a-zà-öø-ÿœ]+(?: [a-zà-öø-ÿœ]+)*$/;

/** The keys of a phrase, as a lexicon stores it. */
export function phraseKeys(phrase: string): readonly string[] {
  if (PLAIN_PHRASE.test(phrase)) return phrase.split(' ');
  return splitWords(phrase)
    .list.filter(({ kind }) => kind === 'word')
    .map(({ key }) => key);
}

/** The index of the first word at or after a place in `plain`. */
export function wordAt({ list }: Words, at: number): number {
  const index = list.findIndex(word => word.at >= at);
  return index < 0 ? list.length : index;
}
