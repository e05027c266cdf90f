// Changes that give an outcome with several verbs one verb: by keeping one, or by making an outcome of each.
import { addToList } from '../course/edit-frontmatter.js';
import type { Fix } from '../course/fix.js';
import type { TextEdit } from '../text/edits.js';
import type { Span } from '../text/span.js';
import { capital } from './outcome-advice.js';
import { locatePart, outcomeEntry } from './outcome-edit.js';

/** An outcome with several verbs that share their object: “Design, build and test a circuit”. */
export interface VerbRun {
  readonly id: string;
  readonly text: string;
  /** The verbs in the text, in order; empty if they cannot be parted by themselves. */
  readonly spans: readonly Span[];
  /** Ids that outcomes of the unit have or had. */
  readonly taken: readonly string[];
  /** The entry holds nothing that must not stand twice. */
  readonly copyable: boolean;
}

/** @param at the outcome's text in the file */
export function splitOutcome(source: string | undefined, at: Span, run: VerbRun): readonly Fix[] {
  const { spans, text } = run;
  const [first, last] = [spans[0], spans.at(-1)];
  if (source === undefined || !first || !last) return [];
  const whole = { start: first.start, end: last.end };
  const place = locatePart(source, at, text, whole);
  if (!place) return [];
  const isCapital = /^\p{Lu}/u.test(text.slice(first.start));
  const verbs = spans.map(({ start, end }) => text.slice(start, end));
  const words = isCapital ? verbs.map(capital) : verbs;
  const keep = words.map(word => ({
    title: `Keep only “${word}”`,
    safe: false,
    edits: [{ ...place, text: word }],
  }));
  const texts = words.map(word => text.slice(0, whole.start) + word + text.slice(whole.end));
  const copies = run.copyable ? furtherOutcomes(source, texts.slice(1), run) : undefined;
  if (!copies) return keep;
  const split = { ...place, text: words[0]! };
  return [{ title: `Make ${words.length} outcomes of it`, safe: false, edits: [split, ...copies] }, ...keep];
}

/** Adds a copy of the outcome's entry for each text, with an id of its own. */
function furtherOutcomes(
  source: string,
  texts: readonly string[],
  { id, taken }: VerbRun,
): readonly TextEdit[] | undefined {
  const entry = outcomeEntry(source, id);
  if (!entry) return undefined;
  const used = new Set(taken);
  const edits = texts.map(text =>
    addToList(source, ['outcomes'], { ...copyOf(entry.value), id: freeId(id, used), text }),
  );
  // Several changes at one place go together only if none of them takes something away.
  const together = edits.length === 1 || edits.every(edit => edit?.start === edit?.end);
  return together && edits.every(edit => edit !== undefined) ? edits : undefined;
}

/** Texts and lists of texts, which is all that an outcome may hold. */
function copyOf(entry: Readonly<Record<string, unknown>>): Record<string, string | readonly string[]> {
  const copy: Record<string, string | readonly string[]> = {};
  for (const [key, value] of Object.entries(entry)) {
    if (typeof value === 'string') copy[key] = value;
    else if (Array.isArray(value) && value.every(one => typeof one === 'string')) copy[key] = value;
  }
  return copy;
}

function freeId(id: string, used: Set<string>): string {
  let n = 2;
  while (used.has(`${id}-${n}`)) n++;
  used.add(`${id}-${n}`);
  return `${id}-${n}`;
}
