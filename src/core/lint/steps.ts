// The steps of the mastery cycle in their order, with their titles.
import type { Step } from './rule.js';

export const STEP_TITLES: Readonly<Record<Step, string>> = {
  define: 'Define outcomes and the standard of mastery',
  instruct: 'Teach',
  assess: 'Assess with form A',
  correct: 'Correct what is not mastered yet',
  reassess: 'Reassess with a parallel form',
  enrich: 'Enrich those who have mastered',
  sequence: 'Order units and come back to outcomes',
  data: 'Use formative data',
  integrity: 'Keep the parts together',
  format: 'Write files that can be read',
};

export const STEPS = Object.keys(STEP_TITLES) as readonly Step[];
