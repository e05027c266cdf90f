// The levels of Bloom's taxonomy and the kinds of knowledge as values of a field, with their meaning.
import { type Knowledge, LEVELS, type Level, levelMeaning } from '../bloom/levels.js';

export const LEVEL_DOCS = Object.fromEntries(LEVELS.map(level => [level, levelMeaning(level)])) as Record<
  Level,
  string
>;

export const KNOWLEDGE_DOCS: Record<Knowledge, string> = {
  factual: 'Terms and single facts.',
  conceptual: 'Classes, principles, models and how they hang together.',
  procedural: 'How to do something, and when.',
  metacognitive: 'Knowing about learning and about oneself as a learner.',
};
