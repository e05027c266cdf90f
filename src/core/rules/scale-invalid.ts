// scale-invalid: a proficiency scale with gaps or without a mastery level, or a rubric that does not fit it.
import { courseRule, type Detected } from '../lint/rule.js';
import { itemName } from '../model/item-text.js';
import type { Course, Form } from '../model/types.js';

interface Fault {
  readonly what: string;
  readonly help: string;
}

export const scaleInvalid = courseRule<Fault>({
  name: 'scale-invalid',
  step: 'integrity',
  severity: 'error',
  checks:
    'The scale covers all shares from 0% upwards with exactly one mastery level, and rubrics use its levels.',
  why: 'If a result fits no level, or none counts as mastery, nobody can say what a learner should do next.',
  sources: ['Guskey & Bailey: standards-based grading'],
  fixes: 'none',
  *detect(course) {
    yield* scaleFaults(course);
    for (const form of [...course.units.flatMap(({ forms }) => forms), ...course.assessments])
      yield* rubricFaults(course, form);
  },
  word: ({ what, help }) => ({ message: what, help }),
});

function* scaleFaults(course: Course): Iterable<Detected<Fault>> {
  const { levels, at: place } = course.scale;
  if (place === undefined) return;
  const whole = { file: course.file, place };
  const where = (level: (typeof levels)[number]) =>
    level.at === undefined ? whole : { file: course.file, place: level.at };
  const [lowest] = levels;
  if (!lowest || levels.length < 2) {
    yield {
      at: whole,
      data: {
        what: 'The scale needs at least two levels.',
        help: 'Write the levels from the lowest to the highest.',
      },
    };
    return;
  }
  if (lowest.from !== 0) {
    yield {
      at: where(lowest),
      data: {
        what: `The lowest level, “${lowest.label}”, begins at ${percent(lowest.from)}: results below it fit no level.`,
        help: 'Let the lowest level begin at 0%.',
      },
    };
  }
  for (const [i, level] of levels.entries()) {
    const before = levels[i - 1];
    if (!before || level.from > before.from) continue;
    yield {
      at: where(level),
      data: {
        what: `“${level.label}” begins at ${percent(level.from)}, not above “${before.label}” (${percent(before.from)}): the levels overlap.`,
        help: 'Order the levels from the lowest to the highest, each from a higher share than the one before.',
      },
      related: [{ at: where(before), message: `“${before.label}” begins at ${percent(before.from)}` }],
    };
  }
  const mastery = levels.filter(level => level.mastery);
  if (mastery.length !== 1) {
    yield {
      at: whole,
      data: {
        what:
          mastery.length === 0
            ? 'No level of the scale is marked as mastery.'
            : `${mastery.length} levels of the scale are marked as mastery.`,
        help: 'Write “mastery: true” on the one level from which an outcome counts as mastered.',
      },
      related: mastery.map(level => ({ at: where(level), message: `“${level.label}” is marked` })),
    };
    return;
  }
  const [level] = mastery;
  const { threshold, thresholdAt } = course.mastery;
  if (!level || threshold === undefined || !thresholdAt || Math.abs(level.from - threshold) < 1e-9) return;
  yield {
    at: where(level),
    data: {
      what: `The mastery level “${level.label}” begins at ${percent(level.from)}, but the course’s threshold is ${percent(threshold)}.`,
      help: 'Let both say the same share.',
    },
    related: [{ at: thresholdAt, message: `The threshold is ${percent(threshold)}` }],
  };
}

function* rubricFaults(course: Course, form: Form): Iterable<Detected<Fault>> {
  for (const item of form.items) {
    for (const { cell, level } of item.rubric?.columns ?? []) {
      if (level) continue;
      yield {
        at: { file: form.file, place: cell.at },
        data: {
          what: `${itemName(item)}: the rubric’s column “${cell.text}” is no level of the scale.`,
          help: `Use the levels ${course.scale.levels.map(({ label }) => label).join(', ')}.`,
        },
      };
    }
  }
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(1))}%`;
}
