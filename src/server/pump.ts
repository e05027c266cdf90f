// Does work in slices: between them messages are heard, so that nobody who types waits for a large course.

/** Lets the event loop turn once. */
export type Pause = () => Promise<void>;

/** How long work may go on before others get a turn, in milliseconds: unnoticeable, and far below a frozen editor. */
const SLICE = 12;

/**
 * Runs steps to their end, pausing after each slice.
 *
 * @param cancelled asked after each pause; then the steps are dropped where they are
 * @returns what the steps return, or undefined when cancelled
 */
export async function runInSlices<T>(
  steps: Iterator<unknown, T>,
  pause: Pause,
  now: () => number,
  cancelled: () => boolean,
): Promise<T | undefined> {
  let began = now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (now() - began < SLICE) continue;
    await pause();
    if (cancelled()) return undefined;
    began = now();
  }
}
