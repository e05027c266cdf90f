// Builds a unit's outcomes and misconceptions, with what their verbs tell.
import { type Lexicon, lexiconFor } from '../bloom/lexicon.js';
import { packFor } from '../bloom/pack.js';
import { readOutcome } from '../bloom/read-outcome.js';
import type { Anchor, Located, Place } from '../course/located.js';
import type { PartOf } from '../course/part.js';
import type { Misconception, Outcome, UnitContext } from './types.js';

const lexicons = new WeakMap<UnitContext, { readonly lexicon: Lexicon | undefined }>();

/** The verbs of the course's language with those that the course adds; undefined without a pack. */
export function courseLexicon(context: UnitContext): Lexicon | undefined {
  let cached = lexicons.get(context);
  if (!cached) {
    cached = { lexicon: buildLexicon(context) };
    lexicons.set(context, cached);
  }
  return cached.lexicon;
}

function buildLexicon({ language, lexicon }: UnitContext): Lexicon | undefined {
  const pack = packFor(language);
  if (!pack) return undefined;
  const verbs = Object.fromEntries(
    (lexicon?.verbs?.entries ?? []).map(({ key, value }) => [
      key.value,
      value.items.map(level => level.value),
    ]),
  );
  return lexiconFor(pack, { verbs, allow: (lexicon?.allow?.items ?? []).map(({ value }) => value) });
}

export function buildOutcomes(
  file: string,
  unitId: string,
  part: PartOf<'unit'>,
  context: UnitContext,
): readonly Outcome[] {
  const lexicon = courseLexicon(context);
  const anchor = (place: Place): Anchor => ({ file, place });
  return (part.fields.outcomes?.items ?? []).flatMap((entry): readonly Outcome[] => {
    if (!entry.id) return [];
    const text = entry.text?.value ?? '';
    const reading = lexicon && text !== '' ? readOutcome(text, lexicon) : undefined;
    const level = entry.level?.value ?? reading?.level;
    return [
      {
        id: entry.id.value,
        key: `${unitId}/${entry.id.value}`,
        unitId,
        text,
        at: anchor(entry.at),
        idAt: anchor(entry.id.at),
        textAt: anchor(entry.text?.at ?? entry.id.at),
        standards: entry.standards?.items ?? [],
        aliases: entry.aliases?.items ?? [],
        ...(entry.level && { declared: entry.level }),
        ...(level && { level }),
        ...(entry.knowledge && { knowledge: entry.knowledge.value }),
        ...(reading && { reading }),
      },
    ];
  });
}

export function buildMisconceptions(
  file: string,
  unitId: string,
  part: PartOf<'unit'>,
  outcomeNamed: (name: Located<string>) => Outcome | undefined,
): readonly Misconception[] {
  const anchor = (place: Place): Anchor => ({ file, place });
  return (part.fields.misconceptions?.items ?? []).flatMap((entry): readonly Misconception[] => {
    if (!entry.id) return [];
    return [
      {
        id: entry.id.value,
        key: `${unitId}/${entry.id.value}`,
        unitId,
        text: entry.text?.value ?? '',
        at: anchor(entry.at),
        idAt: anchor(entry.id.at),
        aliases: entry.aliases?.items ?? [],
        outcomes: (entry.outcomes?.items ?? []).flatMap(name => outcomeNamed(name) ?? []),
      },
    ];
  });
}
