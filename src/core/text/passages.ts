// Finds a short text in long ones: the passage that shares most of its word triples.
import { phraseSequence } from './similarity.js';

export interface Passage {
  /** Position of the long text in the list. */
  readonly source: number;
  /** Share of the short text's triples that stand close together there, in (0, 1]. */
  readonly share: number;
}

/** A triple that stands in more places is no mark of any passage. */
const MOST_PLACES = 500;

export class PassageIndex {
  /** Triple → where it stands: source and position, one after the other. */
  readonly #places = new Map<number, number[]>();

  constructor(sources: readonly string[]) {
    for (const [source, text] of sources.entries()) {
      for (const [position, triple] of phraseSequence(text).entries()) {
        const list = this.#places.get(triple);
        if (!list) this.#places.set(triple, [source, position]);
        else if (list.length < 2 * MOST_PLACES) list.push(source, position);
      }
    }
  }

  /**
   * The passage nearest to a text, the earlier one of equals; undefined where no triple occurs. Triples that are
   * scattered over a long text do not add up: the passage is hardly longer than the text looked for.
   *
   * @param pieces parts of the text, such as stem and options; their borders make no triples
   */
  find(pieces: readonly string[]): Passage | undefined {
    const triples = [...new Set(pieces.flatMap(piece => [...phraseSequence(piece)]))];
    const hits = new Map<number, { position: number; triple: number }[]>();
    for (const triple of triples) {
      const places = this.#places.get(triple) ?? [];
      for (let i = 0; i < places.length; i += 2) {
        const [source, position] = [places[i]!, places[i + 1]!];
        const list = hits.get(source);
        if (list) list.push({ position, triple });
        else hits.set(source, [{ position, triple }]);
      }
    }
    // Where pieces meet, a passage has two triples that the pieces do not have.
    const room = Math.ceil(triples.length * 1.2) + 2 * pieces.length;
    let best: Passage | undefined;
    for (const [source, list] of [...hits].sort(([a], [b]) => a - b)) {
      const share = densest(list, room) / triples.length;
      if (!best || share > best.share) best = { source, share };
    }
    return best;
  }
}

/** The most different triples within `room` positions. */
function densest(hits: { position: number; triple: number }[], room: number): number {
  hits.sort((a, b) => a.position - b.position);
  const inside = new Map<number, number>();
  let from = 0;
  let most = 0;
  for (const { position, triple } of hits) {
    inside.set(triple, (inside.get(triple) ?? 0) + 1);
    for (; position - hits[from]!.position >= room; from++) {
      const left = hits[from]!.triple;
      const count = inside.get(left)! - 1;
      if (count === 0) inside.delete(left);
      else inside.set(left, count);
    }
    most = Math.max(most, inside.size);
  }
  return most;
}
