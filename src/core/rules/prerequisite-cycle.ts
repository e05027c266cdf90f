// prerequisite-cycle: units that require each other, so that none can come first.
import { courseRule } from '../lint/rule.js';
import { findCycles, prerequisiteEdges } from '../model/prerequisites.js';

export const prerequisiteCycle = courseRule<{ units: readonly string[] }>({
  name: 'prerequisite-cycle',
  step: 'sequence',
  severity: 'error',
  checks: 'No unit requires itself, directly or through other units.',
  why: 'Learners could never begin: each of these units waits for another one to be mastered first.',
  sources: ['Bloom 1968: cognitive entry behaviours'],
  fixes: 'none',
  *detect(course) {
    for (const cycle of findCycles(prerequisiteEdges(course))) {
      const [first, ...others] = cycle;
      if (!first) continue;
      yield {
        at: first.at,
        data: { units: cycle.map(({ from }) => from.id) },
        related: others.map(({ at, from, to }) => ({ at, message: `“${from.id}” requires “${to.id}” here` })),
      };
    }
  },
  word: ({ units }) => ({
    message:
      units.length === 1
        ? `The unit “${units[0]}” requires itself.`
        : `These units require each other in a circle: ${[...units, units[0]].join(' → ')}.`,
    help: 'Remove the requirement that is not really needed first.',
  }),
});
