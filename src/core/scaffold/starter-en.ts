// The example course in English, but for its forms.
import type { StarterText } from './starter.js';
import { STARTER_FORMS_EN } from './starter-forms-en.js';

export const STARTER_EN: StarterText = {
  title: 'Telling the time',
  folder: '01-durations',
  course: `# {{title}}

This course begins with a small example, so that you can see all parts of the cycle at work. Change it, or replace it
by a unit of your own.

The unit “How long does it take?” has one outcome. Learners work through the lesson and answer form A, which carries no
grade. Four of five right answers count as mastery, and whoever has them goes on to the enrichment activity. Whoever
does not works through the corrective, which teaches the same outcome in another way, and then answers form B.`,
  unit: {
    id: 'durations',
    title: 'How long does it take?',
    body: `# How long does it take?

When do we have to leave so that we catch the bus? How much of the film is left? Clocks give points in time; what we
want to know is often the time between them. Learners should be able to read a clock with 24 hours before they begin.`,
  },
  outcome: {
    id: 'calculate-duration',
    text: 'Calculate how long something takes from its start and its end.',
    level: 'apply',
  },
  misconceptions: [
    {
      id: 'hundred-minutes',
      text: 'Subtracts clock times as if an hour had 100 minutes.',
      outcomes: ['calculate-duration'],
    },
    {
      id: 'parts-apart',
      text: 'Subtracts hours and minutes apart, in each case the smaller number from the larger one.',
      outcomes: ['calculate-duration'],
    },
  ],
  lesson: {
    title: 'Counting on from hour to hour',
    mode: 'worked-example',
    minutes: 20,
    body: `# Counting on from hour to hour

## What makes it difficult

A shop is open from 8:45 to 13:10. Is that 13.10 minus 8.45, which is 4.65? No: clock times are not decimal numbers,
because an hour has 60 minutes and not 100. So we do not subtract. We count on, in three steps.

## The three steps

| Step | From | To | That takes |
|---|---|---|---|
| 1. To the next full hour | 8:45 | 9:00 | 15 minutes |
| 2. Full hours | 9:00 | 13:00 | 4 hours |
| 3. The rest | 13:00 | 13:10 | 10 minutes |

Together: 4 hours and 25 minutes.

Read the table again and cover the last column. Which of its numbers can you say without looking?

## Past midnight

It works at night too, because 24:00 and 0:00 are the same moment. From 21:30 to 2:15: 30 minutes to 22:00, then 2 hours
to midnight and 2 more to 2:00, then 15 minutes. Together: 4 hours and 45 minutes.

## Your turn

1. Write the three steps for a nap from 14:25 to 16:05. You should arrive at 1 hour and 40 minutes.
2. At what time did you get up today, and at what time did your first lesson begin? Write the three steps.
3. Explain to a classmate why step 1 goes to a full hour and not simply one hour ahead.`,
  },
  corrective: {
    title: 'The paper clock walk',
    mode: 'manipulative',
    minutes: 20,
    body: `# The paper clock walk

On a strip of paper you can see and touch what lies between two moments. Work in pairs. You need a long strip of paper,
a pencil and two paper clips.

## Make the strip

1. Draw twelve strokes at equal distances and label them 8:00, 9:00, 10:00 and so on.
2. Fold the strip so that each space between two strokes is halved, then halved again.
3. How many minutes is one of these small parts? Write your answer on the first four. If they do not add up to 60, talk
   about it before you go on.

## Walk

Put one clip on the start and one on the end. Let a finger walk from clip to clip. Your partner notes each stretch, and at
the end you add them up.

| Walk | Guess first | Stretches | Together |
|---|---|---|---|
| 9:30 to 11:15 | | | |
| 10:45 to 12:30 | | | |
| 8:15 to 13:00 | | | |

Does the walk agree with your guess? Where it does not, find out which of these happened:

- **An hour like a hundred.** The guess is 40 minutes too long for every hour that you had to break up.
- **Hours here, minutes there.** You took the smaller number from the larger one. Let the finger show where the walk
  really begins.

## Without the strip

Put the strip away, but see it before you: a choir rehearses from 17:40 to 19:05. Say each stretch aloud while your partner
writes. When both of you arrive at 85 minutes without the strip, you are ready for form B.`,
  },
  enrichment: {
    title: 'A day that works out',
    mode: 'project',
    minutes: 60,
    body: `# A day that works out

Plan a day out for four people: a trip, a festival or a filming day. Invent it so that it could happen tomorrow.

## The task

- Use at least three real timetables or opening hours, and say where you found them.
- Two of the four people have a wish that is hard to bring together with the others. You decide what it is.
- Leave room for what goes wrong. How much, and where? Test your plan: let one connection come 25 minutes late, and see
  what is left of the day.
- Draw the plan so that everybody sees at a glance where there is time to spare.

## How to show it

Give the plan to somebody who does not know it, and let them try to break it with a single delay. Improve the plan once,
and tell the class what you changed.`,
  },
  forms: STARTER_FORMS_EN,
};
