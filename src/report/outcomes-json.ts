// A list of outcomes as JSON.
import type { ReadOutcomeLine } from './outcomes.js';

export function outcomesToJson(outcomes: readonly ReadOutcomeLine[]): string {
  return `${JSON.stringify(outcomes, undefined, 2)}\n`;
}
