// Where the keys of a form stand, and an order of its options that chance could have made.
import { seededRandom } from '../cycle/random.js';
import {
  defaultPositionLimits,
  type PositionFlag,
  type PositionTest,
  positionFlags,
  positionTest,
} from '../stats/position-test.js';
import type { Item } from './types.js';

export interface KeyPlace {
  readonly options: number;
  readonly key: number;
}

export function keyPositions(items: readonly Item[]): readonly KeyPlace[] {
  return items.map(({ options }) => ({
    options: options.length,
    key: options.findIndex(({ key }) => key),
  }));
}

/** In a long form chance makes long runs; one that comes up in more than one form of 20 says nothing. */
const RARE_RUN = 0.05;

export interface KeyLimits {
  readonly alpha: number;
  readonly maxRun: number;
}

/** What is conspicuous about the places of the keys. */
export function positionFaults(test: PositionTest, limits: KeyLimits): readonly PositionFlag[] {
  return positionFlags(test, { ...defaultPositionLimits, ...limits }).filter(
    flag => flag !== 'run' || test.runP < RARE_RUN,
  );
}

/** Chance makes a conspicuous form now and then; such an order is thrown away and drawn again, so often at most. */
const TRIES = 50;

/**
 * New orders of the options of movable items, the same for the same seed: for each item the present indices of its
 * options. Undefined where no draw leaves the keys inconspicuous, because too many items may not move.
 */
export function shuffledOrders(
  items: readonly (KeyPlace & { readonly movable: boolean })[],
  seed: string,
  limits: KeyLimits,
): readonly (readonly number[])[] | undefined {
  if (!items.some(({ movable }) => movable)) return undefined;
  const random = seededRandom(hashOf(seed));
  for (let i = 0; i < TRIES; i++) {
    const orders = items.map(({ options, movable }) => {
      const order = Array.from({ length: options }, (_, index) => index);
      if (movable) shuffle(order, random);
      return order;
    });
    const keys = items.map(({ options, key }, n) => ({ options, key: orders[n]!.indexOf(key) }));
    if (positionFaults(positionTest(keys), limits).length === 0) return orders;
  }
  return undefined;
}

/** Fisher and Yates. */
function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
}

/** FNV-1a over UTF-16 units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
