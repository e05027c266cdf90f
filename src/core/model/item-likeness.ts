// How alike two items are, and which items of two forms stand for each other.
import { maskedForm, normalizedText } from '../text/masked.js';
import { dice, type TextProfile, trigramProfile } from '../text/similarity.js';
import type { Form, Item } from './types.js';

/** An item reduced to what comparing it needs. */
export interface ItemLook {
  readonly item: Item;
  readonly form: Form;
  readonly profile: TextProfile;
  /** Numbers, units and names masked, options in any order. */
  readonly masked: string;
  /** The right answer; for a free answer the numbers of the task. */
  readonly key: string;
  /** Addresses of images in the item and its stimulus: what they show cannot be compared. */
  readonly images: string;
}

export function lookAt(item: Item, form: Form, language: string): ItemLook {
  const stimulus = item.stimulus === undefined ? '' : (form.stimuli[item.stimulus]?.text ?? '');
  const asked = `${stimulus}\n${item.stem}`;
  const offered = [
    ...item.options.map(({ text }) => text),
    ...item.ordered.map(({ value }) => value),
    ...item.pairs.flat().map(({ text }) => text),
    ...item.criteria.map(({ text }) => text),
  ];
  const images = [...asked.matchAll(/!\[[^[\]]*\]\(([^()]*)\)/g)].map(([, address]) => address);
  return {
    item,
    form,
    profile: trigramProfile([asked, ...offered].join('\n')),
    masked: [
      maskedForm(asked, language),
      ...offered.map(text => maskedForm(text, language)).sort(),
      ...(item.answer ? [item.answer.kind] : []),
    ].join('\n'),
    key: keyOf(item),
    images: images.join('\n'),
  };
}

function keyOf(item: Item): string {
  const { answer } = item;
  if (answer?.kind === 'numeric') return [answer.low, answer.high, answer.unit ?? ''].join(' ');
  const right =
    answer?.accepted ??
    (item.options.length > 0
      ? item.options.filter(({ key }) => key).map(({ text }) => text)
      : [...item.ordered.map(({ value }) => value), ...item.pairs.flat().map(({ text }) => text)]);
  if (right.length > 0) return right.map(normalizedText).sort().join('\n');
  return (item.stem.match(/\p{Nd}+/gu) ?? []).join(' ');
}

export interface Counterparts {
  readonly first: ItemLook;
  readonly second: ItemLook;
  readonly dice: number;
  /** Equal after masking. */
  readonly masked: boolean;
}

/** More pairs than any teacher's form has; beyond, only items of one id or one masked text are compared. */
const MOST_PAIRS = 10_000;

/**
 * Pairs items of two forms for one outcome: first those of one id, then the most alike of the rest. Every item is in
 * one pair at most.
 */
export function counterparts(
  first: readonly ItemLook[],
  second: readonly ItemLook[],
): readonly Counterparts[] {
  const pairs: Counterparts[] = [];
  const taken = new Set<ItemLook>();
  const take = (a: ItemLook, b: ItemLook): void => {
    taken.add(a).add(b);
    pairs.push(comparison(a, b));
  };
  const byId = new Map(first.map(look => [look.item.id, look]));
  for (const look of second) {
    const other = look.item.id === undefined ? undefined : byId.get(look.item.id);
    if (other && !taken.has(other)) take(other, look);
  }
  const free = (looks: readonly ItemLook[]): readonly ItemLook[] => looks.filter(look => !taken.has(look));
  const [restA, restB] = [free(first), free(second)];
  const candidates =
    restA.length * restB.length <= MOST_PAIRS
      ? restB.flatMap(b => restA.map(a => comparison(a, b)))
      : sameMasked(restA, restB);
  for (const { first: a, second: b } of [...candidates].sort(mostAlike))
    if (!taken.has(a) && !taken.has(b)) take(a, b);
  return pairs;
}

function comparison(first: ItemLook, second: ItemLook): Counterparts {
  return {
    first,
    second,
    dice: dice(first.profile, second.profile),
    masked: first.masked === second.masked,
  };
}

function sameMasked(first: readonly ItemLook[], second: readonly ItemLook[]): readonly Counterparts[] {
  const known = new Map(first.map(look => [look.masked, look]));
  return second.flatMap(look => {
    const other = known.get(look.masked);
    return other ? [comparison(other, look)] : [];
  });
}

/** Ties go to the earlier items, so that the result does not depend on how sorting works. */
function mostAlike(a: Counterparts, b: Counterparts): number {
  return (
    Number(b.masked) - Number(a.masked) ||
    b.dice - a.dice ||
    a.second.item.number - b.second.item.number ||
    a.first.item.number - b.first.item.number
  );
}
