// How alike two texts are, from sets of short pieces kept as sorted hashes.

/**
 * The distinct pieces of a text as sorted 32-bit hashes: four bytes a piece, compared without looking at the text
 * again. Two different pieces share a hash about once in four thousand million, which no threshold notices.
 */
export type TextProfile = Readonly<Uint32Array>;

/** Words, and every operator by itself; sentence punctuation says nothing about likeness. */
const tokenPattern = /[\p{L}\p{M}\p{N}]+|(?<!\p{L})-|[\p{S}*/%&@#]/gu;

const tokens = (text: string): readonly string[] =>
  text.normalize('NFC').toLowerCase().match(tokenPattern) ?? [];

const rotate = (x: number, bits: number): number => (x << bits) | (x >>> (32 - bits));

/** Mixes three numbers into one, with MurmurHash3's constants and final avalanche (Appleby, public domain). */
function hashOfThree(a: number, b: number, c: number): number {
  let hash = 0;
  for (const part of [a, b, c]) {
    hash ^= Math.imul(rotate(Math.imul(part, 0xcc9e2d51), 15), 0x1b873593);
    hash = (Math.imul(rotate(hash, 13), 5) + 0xe6546b64) | 0;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function profileOf(hashes: ArrayLike<number> & Iterable<number>): TextProfile {
  const sorted = Uint32Array.from(hashes).sort();
  let size = 0;
  for (let i = 0; i < sorted.length; i++) {
    if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[size++] = sorted[i]!;
  }
  return sorted.slice(0, size);
}

/**
 * Profile of the character trigrams of a text, lower-case, each word padded with two spaces before and one after
 * (domain §5.1, the scheme of PostgreSQL's pg_trgm). For short texts such as stems, options and outcomes. A text
 * without words gives an empty profile.
 */
export function trigramProfile(text: string): TextProfile {
  const hashes: number[] = [];
  const space = 32;
  for (const token of tokens(text)) {
    let [first, second] = [space, space];
    for (const character of token) {
      const code = character.codePointAt(0)!;
      hashes.push(hashOfThree(first, second, code));
      [first, second] = [second, code];
    }
    hashes.push(hashOfThree(first, second, space));
  }
  return profileOf(hashes);
}

/** FNV-1a over UTF-16 units. */
function hashOfWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

/** Hashes of a text's word triples in their order, to find where one text stands in another. */
export function phraseSequence(text: string): Readonly<Uint32Array> {
  const words = tokens(text).map(hashOfWord);
  return Uint32Array.from({ length: Math.max(0, words.length - 2) }, (_, i) =>
    hashOfThree(words[i]!, words[i + 1]!, words[i + 2]!),
  );
}

/**
 * Profile of the word triples of a text. For prose of a paragraph or more: long texts of one language share most of
 * their character trigrams whatever they say, but three words in a row only when one was copied. A text of one or two
 * words is a single piece.
 */
export function phraseProfile(text: string): TextProfile {
  const triples = phraseSequence(text);
  if (triples.length > 0) return profileOf(triples);
  const [first, second = 0] = tokens(text).map(hashOfWord);
  return first === undefined ? new Uint32Array() : profileOf([hashOfThree(first, second, 0)]);
}

/** Number of pieces two profiles share, by merging their sorted hashes. */
function shared(a: TextProfile, b: TextProfile): number {
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i]!, b[j]!];
    if (x === y) count++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return count;
}

/**
 * Dice coefficient 2·|A∩B| / (|A|+|B|) in [0, 1], symmetric; 1 for equal profiles. 0 as soon as one is empty, also
 * when both are: two figures without words are no evidence of likeness. Both profiles must be of the same kind.
 */
export function dice(a: TextProfile, b: TextProfile): number {
  return a.length === 0 || b.length === 0 ? 0 : (2 * shared(a, b)) / (a.length + b.length);
}

/** Share of the part's pieces that the whole has, in [0, 1]; 0 for an empty part. Same kind of profile for both. */
export function containment(part: TextProfile, whole: TextProfile): number {
  return part.length === 0 ? 0 : shared(part, whole) / part.length;
}
