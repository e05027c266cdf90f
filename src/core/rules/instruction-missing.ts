// instruction-missing: a unit that assesses what it does not teach.
import { unitRule } from '../lint/rule.js';

export const instructionMissing = unitRule<{ unit: string }>({
  name: 'instruction-missing',
  step: 'instruct',
  severity: 'warning',
  checks: 'A unit has a lesson, or an overview in its own file that teaches.',
  why: 'Form A shows what learners have taken from instruction. Without any it shows what they brought along, and correctives have nothing to differ from.',
  sources: ['Bloom 1968, Learning for Mastery', 'Guskey 2007'],
  fixes: 'none',
  *detect(unit) {
    // A unit without outcomes has nothing to teach yet, and is reported for that.
    if (unit.outcomes.length === 0 || unit.lessons.length > 0 || unit.hasOverview) return;
    yield { at: unit.idAt, data: { unit: unit.id } };
  },
  word: ({ unit }) => ({
    message: `The unit “${unit}” has no instruction: no lesson, and no text in its own file.`,
    help: `Add a file of “type: lesson” with “unit: ${unit}”, or write below the frontmatter of the unit what learners read, watch or do first. A link to the material is enough.`,
  }),
});
