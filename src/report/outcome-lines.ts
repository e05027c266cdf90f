// Picks the outcomes out of a list that somebody wrote or pasted: one a line, without markers, headings and lead-ins.
import { skipLaterLeadIn, skipLeadIn, skipListMarker } from '../core/bloom/lead-in.js';
import type { Lexicon } from '../core/bloom/lexicon.js';
import { readOutcome } from '../core/bloom/read-outcome.js';
import { splitWords } from '../core/bloom/words.js';
import { lineStarts, lineText } from '../core/text/source.js';

export interface OutcomeLine {
  /** From 1. */
  readonly line: number;
  /** Without list marker and outer blanks. */
  readonly text: string;
}

/** Bullets, check boxes and numbers, also several: “- [ ] 3. Explain …”. */
const MARKER = /^\s*(?:[-*+•·‣▪◦–—>]\s+|\[[ xX]\]\s+|\(?(?:\d+(?:\.\d+)*|\p{L}|[ivx]{1,5})[.):]\)?\s+)/u;
const HEADING = /^\s*#{1,6}\s/;

/** @param text without byte order mark */
export function outcomeLines(text: string, lexicon: Lexicon): readonly OutcomeLine[] {
  const starts = lineStarts(text);
  return starts.flatMap((_, i): readonly OutcomeLine[] => {
    const raw = lineText(text, starts, i + 1);
    if (HEADING.test(raw)) return [];
    const outcome = withoutMarkers(raw);
    return isOutcome(outcome, lexicon) ? [{ line: i + 1, text: outcome }] : [];
  });
}

function withoutMarkers(raw: string): string {
  let text = raw;
  for (let rest = text.replace(MARKER, ''); rest !== text; rest = text.replace(MARKER, '')) text = rest;
  return text.trim();
}

/** A blank line, a rule of hyphens and a lead-in whose outcomes follow on lines of their own are none. */
function isOutcome(text: string, lexicon: Lexicon): boolean {
  const words = splitWords(text);
  const from = skipListMarker(words);
  const simple = skipLeadIn(words, from, lexicon).index;
  const index = simple > from ? simple : skipLaterLeadIn(words, from, lexicon).index;
  if (words.list.slice(index).every(({ kind }) => kind === 'mark')) return false;
  if (!/[:：]\W*$/.test(text)) return true;
  // “Learning outcomes:” and “You will learn:” introduce what follows; “Explain the following terms:” is an outcome.
  const { verb, head } = readOutcome(text, lexicon);
  return (
    verb !== undefined && words.list.some(({ kind, start }) => kind !== 'mark' && start >= (head?.end ?? 0))
  );
}
