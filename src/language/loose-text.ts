// Frontmatter with a mark at the cursor, read character by character: lines, keys, hyphens, words.
import type { Span } from '../core/text/span.js';
import type { LooseKey, LooseScalar } from './loose-node.js';

/** Stands at the cursor and makes it a word of its own where nothing is written yet; no text may hold it. */
const MARK = '\uFFFF';

/** What decides about a scalar besides its place. */
export type ScalarTraits = Partial<Pick<LooseScalar, 'quote' | 'occupied' | 'hyphenMissing'>>;

export class LooseText {
  readonly text: string;
  /** Where the reader stands. */
  at = 0;
  readonly #mark: number;
  readonly #base: number;

  /**
   * @param yaml what stands between the fences
   * @param base the offset of its first character in the file
   * @param offset the cursor, in the file
   */
  constructor(yaml: string, base: number, offset: number) {
    const clean = yaml.replaceAll(MARK, '?');
    this.#mark = offset - base;
    this.#base = base;
    this.text = clean.slice(0, this.#mark) + MARK + clean.slice(this.#mark);
  }

  /** Goes to the next thing written and gives its column; undefined at the end. */
  column(): number | undefined {
    for (;;) {
      const start = this.#skipBlanks(this.at);
      if (start >= this.text.length) return undefined;
      if (this.isLineEnd(start) || this.text[start] === '#') this.skipLine();
      else {
        this.at = start;
        return start - this.lineStart(start);
      }
    }
  }

  /** What `column` would give, without going there. */
  nextColumn(): number | undefined {
    const { at } = this;
    const column = this.column();
    this.at = at;
    return column;
  }

  /** Runs `look` behind the present line, and comes back. */
  belowLine<T>(look: () => T): T {
    const { at } = this;
    this.skipLine();
    const result = look();
    this.at = at;
    return result;
  }

  skipLine(): void {
    const end = this.lineEnd(this.at);
    this.at = this.text[end] === '\r' && this.text[end + 1] === '\n' ? end + 2 : end + 1;
  }

  skipBlanks(): void {
    this.at = this.#skipBlanks(this.at);
  }

  #skipBlanks(from: number): number {
    let i = from;
    while (this.text[i] === ' ' || this.text[i] === '\t') i++;
    return i;
  }

  isLineEnd(i: number): boolean {
    const char = this.text[i];
    return char === undefined || char === '\n' || char === '\r';
  }

  lineStart(i: number): number {
    let start = i;
    while (start > 0 && !this.isLineEnd(start - 1)) start--;
    return start;
  }

  lineEnd(i: number): number {
    let end = i;
    while (!this.isLineEnd(end)) end++;
    return end;
  }

  /** Nothing but blanks or a comment from here to the line's end. */
  isLineOver(i: number): boolean {
    const next = this.#skipBlanks(i);
    return this.isLineEnd(next) || (this.text[next] === '#' && next > i);
  }

  /** Nothing but the cursor from here to the line's end. */
  isCursorAlone(i: number): boolean {
    return this.text[i] === MARK && this.isLineOver(i + 1);
  }

  /** A blank or line end, at most behind the cursor: what has to follow a colon or hyphen. */
  endsIndicator(i: number): boolean {
    const next = this.text[i] === MARK ? i + 1 : i;
    return this.isLineEnd(next) || this.text[next] === ' ' || this.text[next] === '\t';
  }

  isHyphen(i: number): boolean {
    return this.text[i] === '-' && this.endsIndicator(i + 1);
  }

  isComment(i: number): boolean {
    if (this.text[i] !== '#') return false;
    const before = this.text[i - 1] === MARK ? this.text[i - 2] : this.text[i - 1];
    return before === undefined || /\s/.test(before);
  }

  /** The key that begins here, its colon included; undefined where none follows on this line. */
  keyAt(start: number, flow = false): { readonly key: LooseKey; readonly colon: number } | undefined {
    const first = this.text[start];
    if (first === undefined || '[{}],#|>&*!%@`'.includes(first) || this.isHyphen(start)) return undefined;
    let i = start;
    if (first === '"' || first === "'") {
      i = this.text.indexOf(first, start + 1);
      if (i < 0 || i > this.lineEnd(start)) return undefined;
      i++;
    }
    for (; !this.isLineEnd(i) && !this.isComment(i); i++) {
      const char = this.text[i]!;
      if (flow && ',[]{}'.includes(char)) return undefined;
      const closes = flow && ',]}'.includes(this.text[i + (this.text[i + 1] === MARK ? 2 : 1)] ?? ' ');
      if (char === ':' && (closes || this.endsIndicator(i + 1)))
        return { key: this.key(start, i, true), colon: i };
    }
    return undefined;
  }

  key(start: number, end: number, colon: boolean): LooseKey {
    const { span, raw, cursor, gap } = this.#token(start, end);
    return { ...span, text: raw.replace(/^(["'])(.*)\1$/, '$2'), colon, cursor, gap };
  }

  /** A scalar; `start` and `end` are without quotes. */
  scalar(start: number, end: number, traits: ScalarTraits = {}): LooseScalar {
    const { span, raw, cursor, gap } = this.#token(start, end);
    const before = this.text.slice(this.lineStart(start), start);
    return {
      kind: 'scalar',
      ...span,
      text: raw,
      quote: '',
      cursor,
      gap,
      ownLine: /^[ \t]*(?:-[ \t]*)*["']?$/.test(before),
      hyphenMissing: false,
      occupied: false,
      ...traits,
    };
  }

  #token(start: number, end: number): { span: Span; raw: string; cursor: boolean; gap: boolean } {
    let last = end;
    while (last > start && /\s/.test(this.text[last - 1]!)) last--;
    const cursor = start <= this.#mark && this.#mark < last;
    const gap = this.text[start] === MARK && /[-:,]/.test(this.text[start - 1] ?? '');
    return {
      span: { start: this.#offset(start), end: this.#offset(last) },
      raw: this.text.slice(start, last).replace(MARK, ''),
      cursor,
      gap,
    };
  }

  #offset(i: number): number {
    return this.#base + (i > this.#mark ? i - 1 : i);
  }
}
