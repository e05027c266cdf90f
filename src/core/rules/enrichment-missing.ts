// enrichment-missing: nothing for learners who have mastered the unit.
import { unitRule } from '../lint/rule.js';

export const enrichmentMissing = unitRule<{ unit: string }>({
  name: 'enrichment-missing',
  step: 'enrich',
  severity: 'warning',
  checks: 'A unit offers an enrichment activity.',
  why: 'While others work on correctives, those who have mastered deepen what they know or use it in new contexts; without enrichment they wait and are bored.',
  sources: ['Guskey 2007', 'Bloom 1968, Learning for Mastery'],
  fixes: 'none',
  *detect(unit) {
    if (unit.outcomes.length === 0 || unit.enrichments.length > 0) return;
    yield { at: unit.idAt, data: { unit: unit.id } };
  },
  word: ({ unit }) => ({
    message: `The unit “${unit}” has nothing for learners who have mastered it.`,
    help: `Add a file of “type: enrichment” with “unit: ${unit}”: a project, a puzzle or a game about the same outcomes, by choice and without a grade.`,
  }),
});
