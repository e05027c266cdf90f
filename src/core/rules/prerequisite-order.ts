// prerequisite-order: a unit that requires what the course teaches only later.
import { courseRule } from '../lint/rule.js';
import { findCycles, prerequisiteEdges } from '../model/prerequisites.js';

export const prerequisiteOrder = courseRule<{ unit: string; requires: string; later: string }>({
  name: 'prerequisite-order',
  step: 'sequence',
  severity: 'error',
  checks: 'What a unit requires is taught in an earlier unit.',
  why: 'Learners would begin without what they need, and most of them would fail form A for a reason that no corrective of this unit treats.',
  sources: ['Bloom 1968: cognitive entry behaviours'],
  fixes: 'suggestion',
  *detect(course) {
    const edges = prerequisiteEdges(course);
    const circular = new Set(findCycles(edges).flat());
    const position = new Map(course.units.map((unit, i) => [unit, i]));
    for (const edge of edges) {
      if (edge.from === edge.to || circular.has(edge)) continue;
      if (position.get(edge.to)! < position.get(edge.from)!) continue;
      yield {
        at: edge.at,
        data: { unit: edge.from.id, requires: edge.name, later: edge.to.id },
        related: [{ at: edge.to.idAt, message: `“${edge.to.id}” comes later in the course` }],
      };
    }
  },
  word: ({ unit, requires, later }) => ({
    message: `The unit “${unit}” requires “${requires}”, but “${later}” comes after it.`,
    help: `Put “${later}” before “${unit}” in the course’s list of units, or remove the requirement.`,
  }),
});
