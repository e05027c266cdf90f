// Values that know where they were written, by place number instead of offsets.
import type { Span } from '../text/span.js';

/**
 * The number of a place in its file. Symbols hold these instead of offsets, so that they come out equal when an edit
 * only moves them; the file's `places` give the offsets of the day.
 */
export type Place = number;

export interface Located<T> {
  readonly value: T;
  readonly at: Place;
}

/** A place in a course: what findings are reported at. */
export interface Anchor {
  readonly file: string;
  readonly place: Place;
}

/** Hands out place numbers while a file is read, in the order of reading. */
export class Places {
  readonly #offsets: number[] = [];

  add({ start, end }: Span): Place {
    this.#offsets.push(start, end);
    return this.#offsets.length / 2 - 1;
  }

  /** Start and end of every place, one after the other: 8 bytes a place. */
  table(): Int32Array {
    return Int32Array.from(this.#offsets);
  }
}

export function placeSpan(table: Int32Array, place: Place): Span {
  return { start: table[place * 2] ?? 0, end: table[place * 2 + 1] ?? 0 };
}
