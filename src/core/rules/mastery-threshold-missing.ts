// mastery-threshold-missing: nobody says when an outcome counts as mastered.
import { addKey } from '../course/edit-frontmatter.js';
import { shareOption } from '../lint/options.js';
import { courseRule } from '../lint/rule.js';
import { YamlWord } from '../yaml/write.js';

const options = { default: shareOption(0.8, 'The threshold that the quick fix writes.') };

export const masteryThresholdMissing = courseRule<
  { units: readonly string[]; percent: number },
  typeof options
>({
  name: 'mastery-threshold-missing',
  step: 'define',
  severity: 'error',
  checks: 'The course, or each of its units, says which share of points counts as mastery.',
  why: 'Without a standard set beforehand, “mastered” means something else for every learner and every teacher.',
  sources: ['Bloom 1968, Learning for Mastery', 'Kulik, Kulik & Bangert-Drowns 1990'],
  fixes: 'suggestion',
  options,
  *detect(course, { default: share }) {
    if (course.mastery.threshold !== undefined) return;
    const without = course.units.filter(unit => unit.mastery.threshold === undefined);
    if (without.length === 0 && course.units.length > 0) return;
    yield {
      at: course.at,
      data: { units: without.map(({ id }) => id), percent: Math.round(share * 100) },
      related: without.map(unit => ({ at: unit.idAt, message: `“${unit.id}” has no threshold of its own` })),
    };
  },
  word: ({ percent }) => ({
    message: 'Neither the course nor its units say when an outcome counts as mastered.',
    help: `Add “mastery: { threshold: ${percent}% }” to the course; 80% is usual.`,
  }),
  fix({ at, data }, input) {
    const text = input.text(at.file);
    const edit =
      text === undefined
        ? undefined
        : addKey(text, ['mastery'], 'threshold', new YamlWord(`${data.percent}%`));
    return edit ? [{ title: `Set the threshold to ${data.percent}%`, safe: false, edits: [edit] }] : [];
  },
});
