// reference-unknown: a name that leads nowhere.
import { REFERENCE_WORDS } from '../course/shape.js';
import { courseRule } from '../lint/rule.js';
import type { Course, Reference } from '../model/types.js';
import { didYouMean } from '../text/did-you-mean.js';

interface Data {
  readonly value: string;
  readonly to: Reference['to'];
  readonly from: string;
  /** The unit in which an unqualified name is looked for. */
  readonly unit: string | undefined;
  readonly meant: string | undefined;
}

/** Each suggestion looks through all ids of the course; where hundreds of names are wrong, a list of ids is. */
const MOST_SUGGESTIONS = 200;

export const referenceUnknown = courseRule<Data>({
  name: 'reference-unknown',
  step: 'integrity',
  severity: 'error',
  checks: 'Every unit, outcome, misconception and standard that is named exists.',
  why: 'A name that leads nowhere breaks the chain from outcome to item to corrective without anybody noticing.',
  sources: ['Course format 1'],
  fixes: 'suggestion',
  *detect(course) {
    const references = [...course.units.flatMap(unit => unit.references), ...course.references];
    let unknown = 0;
    for (const reference of references) {
      if (isKnown(course, reference)) continue;
      const { value, to, from, unit, at } = reference;
      const meant = unknown++ < MOST_SUGGESTIONS ? suggestion(course, reference) : undefined;
      yield { at, data: { value, to, from, unit, meant } };
    }
  },
  word: ({ value, to, from, unit, meant }) => {
    const inUnit = (to === 'outcome' || to === 'misconception') && unit !== undefined && !value.includes('/');
    const scope = inUnit ? ` in “${unit}”` : '';
    const elsewhere = meant?.endsWith(`/${value}`);
    return {
      message: `There is no ${REFERENCE_WORDS[to].replace(/\b(?:a|an) /g, '')} “${value}”${scope}, which ${from} names.`,
      help: meant
        ? elsewhere
          ? `It exists in another unit: write “${meant}”.`
          : `Did you mean “${meant}”?`
        : 'Correct the name, or define what it should lead to.',
    };
  },
  fix({ at, data }, input) {
    if (data.meant === undefined) return [];
    const { start, end } = input.span(at);
    return [{ title: `Change to “${data.meant}”`, safe: false, edits: [{ start, end, text: data.meant }] }];
  },
});

function isKnown({ index }: Course, { to, value, unit }: Reference): boolean {
  const qualified = unit === undefined ? value : `${unit}/${value}`;
  switch (to) {
    case 'unit':
      return index.units.has(value);
    case 'outcome':
      return index.outcomes.has(value) || index.outcomes.has(qualified);
    case 'unit-or-outcome':
      return index.units.has(value) || index.outcomes.has(value) || index.outcomes.has(qualified);
    case 'misconception':
      return index.misconceptions.has(value) || index.misconceptions.has(qualified);
    case 'standard':
      // Free codes until the course has a framework.
      return index.standards.size === 0 || index.standards.has(value);
    case 'rule':
      return true;
  }
}

function suggestion({ index }: Course, { to, value, unit }: Reference): string | undefined {
  if (to === 'unit') return didYouMean(value, index.units.keys());
  if (to === 'standard') return didYouMean(value, index.standards);
  const keys = [...(to === 'misconception' ? index.misconceptions : index.outcomes).keys()];
  // Inside a unit names are short; the same name in another unit is the next best guess.
  const own =
    unit === undefined
      ? []
      : keys.flatMap(key => (key.startsWith(`${unit}/`) ? [key.slice(unit.length + 1)] : []));
  const near = didYouMean(value, own);
  if (near !== undefined) return near;
  const elsewhere = keys.find(key => key.endsWith(`/${value}`));
  if (elsewhere !== undefined) return elsewhere;
  return didYouMean(value, to === 'unit-or-outcome' ? [...index.units.keys(), ...keys] : keys);
}
