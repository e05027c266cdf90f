// Chooses a mode for a corrective: one that presents and engages differently than the lessons did.
import { MODES, type ModeName, modeNamed } from '../course/modes.js';

/** Modes that fit into the one or two periods of a corrective, those that teachers can use at once first. */
const PREFERRED: readonly ModeName[] = [
  ...(['peer-tutoring', 'error-analysis', 'small-group-reteach', 'guided-practice', 'concept-map'] as const),
  ...(['manipulative', 'worked-example', 'game', 'cooperative-team', 'flashcards', 'diagram'] as const),
  ...(['simulation', 'tutoring', 'discussion', 'video', 'story', 'demonstration', 'alt-text'] as const),
];

/** Of two facets, presentation and engagement, how many no given mode shares; unknown modes share none. */
function difference(mode: ModeName, others: readonly string[]): number {
  const { presentation, engagement } = MODES[mode];
  const known = others.flatMap(name => modeNamed(name) ?? []);
  return (
    Number(known.every(other => other.presentation !== presentation)) +
    Number(known.every(other => other.engagement !== engagement))
  );
}

/**
 * @param lessons modes of the lessons that teach the outcome
 * @param correctives modes of other correctives for it: where there is a choice, another one is better
 */
export function correctiveMode(lessons: readonly string[], correctives: readonly string[] = []): ModeName {
  const worth = (mode: ModeName): number =>
    difference(mode, lessons) * 10 + difference(mode, correctives) - (correctives.includes(mode) ? 1 : 0);
  return PREFERRED.reduce((best, mode) => (worth(mode) > worth(best) ? mode : best));
}

/** A usual length of an activity in this mode, in minutes. */
export function usualMinutes(mode: ModeName): number {
  const [from, to] = MODES[mode].minutes;
  return Math.max(5, Math.round((from + to) / 10) * 5);
}
