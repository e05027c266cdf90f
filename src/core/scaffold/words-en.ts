// The words of scaffolded files in English.
import type { Words } from './words.js';

export const WORDS_EN: Words = {
  files: {
    unit: 'unit',
    lesson: 'lesson',
    corrective: 'corrective',
    enrichment: 'enrichment',
    diagnostic: 'diagnostic',
    formative: 'form',
    summative: 'summative',
  },
  todo: 'TODO',
  answer: 'Answer',
  explanation: 'Explanation',
  scale: [],
  course: `# {{title}}

TODO: Say in a few sentences who this course is for, what learners can do at its end, and what they should bring along.

In every unit learners first work through the lessons and then answer form A, which carries no grade. Whoever has
mastered an outcome goes on to an enrichment activity. Whoever has not works through the corrective for that outcome,
which teaches it in another way, and shows it again in form B.`,
  unit: `# {{title}}

TODO: Say what this unit is about, why it matters to learners, and what they need to know before they begin.`,
  lesson: `# {{title}}

## Before you begin

TODO: A question or task that brings up what learners already know.

## New

TODO: Present the idea, with an example that stands for many.

## Your turn

TODO: Two or three tasks that learners do at once, and how they see whether they are right.`,
  corrective: `# {{title}}

TODO: One sentence that says which difficulty this is for; it should not sound like a punishment.

## Seen from another side

TODO: Teach the outcome in the mode “{{mode}}”. {{modeDoc}} Use other examples and other actions than the lesson did.

## Work on it

TODO: What learners do, step by step, so that they meet their mistake and put it right themselves.

## Are you there yet?

TODO: A short task with which learners see whether they are ready for the next form.`,
  enrichment: `# {{title}}

TODO: A challenge that goes deeper into this unit, for learners who have mastered it: another kind of task than before,
worth doing for its own sake, and without a grade.

## The task

TODO: What learners find out, make or try, with room for their own choices.

## How to show it

TODO: What they present in the end, and to whom.`,
  assessment: {
    diagnostic: `# {{title}}

This shows what you already know before we begin. There is no grade.`,
    formative: `# {{title}}

This shows what you have mastered and what is still ahead of you. There is no grade.`,
    summative: `# {{title}}

Take your time and read each question to its end.`,
  },
  assessmentTitle: {
    diagnostic: '{{unit}}: what you already know',
    formative: '{{unit}}: form {{form}}',
    summative: '{{unit}}: final assessment {{form}}',
  },
  item: {
    title: 'Item {{number}}',
    stem: 'TODO: Write question {{number}} of form {{form}} for “{{outcome}}”.',
    numericStem:
      'TODO: Write question {{number}} of form {{form}} for “{{outcome}}”, and replace the 0 below by its answer.',
    anchorStem:
      'TODO: This item links the forms: take it over from the other form (item {{number}} of form {{form}}).',
    stimulusTitle: 'Material {{number}}',
    stimulus:
      'TODO: Material {{number}} of form {{form}} for the items that follow: a text, table or picture.',
    right: 'TODO: right answer {{number}}',
    wrong: 'TODO: wrong answer {{number}}, a mistake that learners really make',
    revealing: 'TODO: wrong answer {{number}}, given by those who think “{{misconception}}”',
    accepted: 'TODO: accepted answer',
    entry: 'TODO: entry {{number}} of the right order',
    left: 'TODO: left {{number}}',
    match: 'TODO: what belongs to left {{number}}',
    pairs: ['Left', 'Right'],
    criterion: 'TODO: criterion {{number}}',
    criterionHead: 'Criterion',
    shows: 'TODO',
    rationale: 'TODO: Why this is right, and what to think about if it was not your answer.',
  },
};
