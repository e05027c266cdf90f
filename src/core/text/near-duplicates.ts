// Finds texts that are nearly the same among thousands, without comparing each with each.
import type { TextProfile } from './similarity.js';

export interface NearPair {
  /** Positions in the list; `earlier` is the smaller one. */
  readonly earlier: number;
  readonly later: number;
  readonly likeness: number;
}

/** A text that shares rare pieces with more texts than these is one of a family; some of them say enough. */
const MOST_COMPARED = 100;

/**
 * Pairs with a Dice coefficient of at least `atLeast` (above 0), in the order of the later text, the most alike first.
 * Two such texts share one of their rarest pieces, as many of them as could be missing otherwise, so only texts that do
 * are compared (prefix filter; Bayardo, Ma & Srikant 2007). Empty profiles are like nothing.
 */
export function* nearPairs(profiles: readonly TextProfile[], atLeast: number): Iterable<NearPair> {
  const frequency = new Map<number, number>();
  for (const profile of profiles) {
    for (const piece of profile) frequency.set(small(piece), (frequency.get(small(piece)) ?? 0) + 1);
  }
  const holders = new Map<number, number[]>();
  for (const [later, profile] of profiles.entries()) {
    const rare = rarestPieces(profile, frequency, atLeast);
    const pairs: NearPair[] = [];
    for (const earlier of sharing(rare, holders)) {
      const likeness = diceFrom(profile, profiles[earlier]!, atLeast);
      if (likeness !== undefined) pairs.push({ earlier, later, likeness });
    }
    yield* pairs.sort((a, b) => b.likeness - a.likeness || a.earlier - b.earlier);
    for (const piece of rare) {
      const list = holders.get(piece);
      if (list) list.push(later);
      else holders.set(piece, [later]);
    }
  }
}

/** The first texts that hold one of the pieces. */
function sharing(pieces: readonly number[], holders: ReadonlyMap<number, readonly number[]>): Set<number> {
  const found = new Set<number>();
  for (const piece of pieces) {
    for (const text of holders.get(piece) ?? []) {
      if (found.size >= MOST_COMPARED) return found;
      found.add(text);
    }
  }
  return found;
}

/** Without those that no other text has, as nobody will look for them. */
function rarestPieces(
  profile: TextProfile,
  frequency: ReadonlyMap<number, number>,
  atLeast: number,
): readonly number[] {
  // With the shortest text that can be alike, at least this many pieces are shared.
  const shared = Math.ceil((atLeast / (2 - atLeast)) * profile.length - 1e-9);
  // Frequency and piece in one number: a typed array sorts by itself, without asking back.
  const ranked = Float64Array.from(profile, piece => frequency.get(small(piece))! * 2 ** 32 + piece).sort();
  const count = Math.max(0, profile.length - Math.max(1, shared) + 1);
  return Array.from(
    ranked.subarray(0, count).filter(key => key >= 2 ** 33),
    key => small(key % 2 ** 32),
  );
}

/** As a signed number: engines look those up much faster. */
function small(piece: number): number {
  return piece | 0;
}

/** As `dice`, but gives up as soon as too many pieces differ: most texts that are compared are not alike. */
function diceFrom(a: TextProfile, b: TextProfile, atLeast: number): number | undefined {
  const sum = a.length + b.length;
  // So many pieces may stand in one of the two alone.
  let spare = Math.floor((1 - atLeast) * sum + 1e-9);
  let [i, j, shared] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i]!, b[j]!];
    if (x === y) shared++;
    else if (--spare < 0) return undefined;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  const likeness = (2 * shared) / sum;
  return likeness >= atLeast ? likeness : undefined;
}
