// The six levels of the revised Bloom taxonomy and its knowledge dimension (Anderson & Krathwohl 2001).

export type Level = 'remember' | 'understand' | 'apply' | 'analyze' | 'evaluate' | 'create';

/** What kind of thing the noun of an outcome names; the verb names the level. */
export type Knowledge = 'factual' | 'conceptual' | 'procedural' | 'metacognitive';

/** From the simplest process to the most complex. The order is a convention: neighbouring levels overlap. */
export const LEVELS: readonly Level[] = ['remember', 'understand', 'apply', 'analyze', 'evaluate', 'create'];

const MEANINGS: Readonly<Record<Level, string>> = {
  remember: 'Learners recognize or recall something much as it was taught.',
  understand: 'Learners say what something means: explain, summarize, classify, infer or compare it.',
  apply: 'Learners carry out a procedure in a familiar task, or choose and use one in an unfamiliar task.',
  analyze: 'Learners take something apart and say how its parts relate to each other and to the whole.',
  evaluate: 'Learners check or judge something against criteria and give their reasons.',
  create: 'Learners put parts together into a new whole: a plan, a product, a hypothesis of their own.',
};

/** The place of a level in the order, from 1 (remember) to 6 (create). */
export function levelRank(level: Level): 1 | 2 | 3 | 4 | 5 | 6 {
  return (LEVELS.indexOf(level) + 1) as 1 | 2 | 3 | 4 | 5 | 6;
}

/** What learners do at a level, in one sentence for teachers; after the processes of Anderson & Krathwohl. */
export function levelMeaning(level: Level): string {
  return MEANINGS[level];
}

/** Whether a word is the name of a level. */
export function isLevel(word: string): word is Level {
  return Object.hasOwn(MEANINGS, word);
}
