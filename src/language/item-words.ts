// What an item measures, in one line.
import type { Item } from '../core/model/types.js';
import { counted } from './markdown.js';

/** `solve-two-step · apply · choice · 1 point` */
export function itemFacts({ outcomes, declaredLevel, kind, points }: Item): string {
  const level = declaredLevel?.value ?? outcomes[0]?.level;
  return [
    outcomes.map(({ id }) => id).join(', ') || 'no outcome',
    level,
    kind ?? 'no kind yet',
    counted(points, 'point'),
  ]
    .filter(word => word !== undefined)
    .join(' · ');
}
