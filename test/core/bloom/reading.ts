// Short ways to read outcomes in tests.
import { type CustomLexicon, type Lexicon, lexiconFor } from '../../../src/core/bloom/lexicon.js';
import { packFor } from '../../../src/core/bloom/pack.js';
import { type OutcomeReading, readOutcome } from '../../../src/core/bloom/read-outcome.js';
import type { Span } from '../../../src/core/text/span.js';

export function lexicon(language = 'en', custom: CustomLexicon = {}): Lexicon {
  const pack = packFor(language);
  if (!pack) throw new Error(`no pack for ${language}`);
  return lexiconFor(pack, custom);
}

export function read(text: string, language = 'en', custom: CustomLexicon = {}): OutcomeReading {
  return readOutcome(text, lexicon(language, custom));
}

/** The text that a span covers. */
export const cover = (text: string, span: Span | undefined): string | undefined =>
  span && text.slice(span.start, span.end);

/** The verbs of an outcome; a star marks one in a clause of its own. */
export const verbsOf = (reading: OutcomeReading): readonly string[] =>
  reading.coordinated.map(({ verb, clause }) => verb + (clause ? '*' : ''));

/** What stands at the head: verb, weak verb or unmeasurable phrase. */
export const headName = (reading: OutcomeReading): string | undefined =>
  reading.verb ?? reading.unmeasurable?.phrase;
