// Finds the word an author most likely meant among those that exist.
import { distance } from 'fastest-levenshtein';

/**
 * The nearest candidate by edit distance, or undefined where none is near enough to be a slip: at most a third of
 * the longer word's letters may differ (one for words of three letters or less). Ties go to the earlier candidate.
 */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  if (wanted.length > 100) return undefined;
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    if (candidate === word || Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const between = distance(wanted, candidate.toLowerCase());
    const allowed = Math.max(1, Math.floor(Math.max(word.length, candidate.length) / 3));
    if (between <= allowed && between < bestDistance) {
      best = candidate;
      bestDistance = between;
    }
  }
  return best;
}
