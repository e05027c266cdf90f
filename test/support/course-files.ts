// A small written course for tests of commands that add to it.

export const COURSE_FILE =
  '---\ntype: course\nformat: 1\nid: c\ntitle: C\nlanguage: en\nmastery: { threshold: 80% }\nunits: [fractions, shapes]\n---\n\n# C\n';

const FRACTIONS = `---
type: unit
id: fractions
title: Fractions
outcomes:
  - { id: order, text: Order fractions with different denominators. }
  - { id: design, text: Design a board game with fractions. }
misconceptions:
  - { id: bigger-bottom, text: Takes the larger denominator for the larger fraction., outcomes: [order] }
---

# Fractions

What parts of a whole are, and how to compare them.
`;

const SHAPES = `---
type: unit
id: shapes
title: Shapes
outcomes:
  - { id: area, text: Calculate the area of a rectangle. }
---

# Shapes

Rectangles and what is made of them.
`;

const LESSON = `---
type: lesson
unit: fractions
title: Comparing
outcomes: [order]
mode: lecture
---

# Comparing

Cut two equal bars into different numbers of parts and compare one part of each.
`;

/** Two units with a lesson, without forms; below `/desk`. */
export const COURSE_FILES: Readonly<Record<string, string>> = {
  '/desk/course.md': COURSE_FILE,
  '/desk/01-fractions/unit.md': FRACTIONS,
  '/desk/01-fractions/lesson-comparing.md': LESSON,
  '/desk/02-shapes/unit.md': SHAPES,
};

/** A form of every kind of item, with everything that a parallel form has to take over. */
export const FORM_A = `---
type: assessment
unit: fractions
form: A
minutes: 15
---

# Checkpoint

## The pizza {#q1 .fixed outcome=order level=apply}

Secret stem one: which is larger?

- [ ] one secret eighth {misconception=bigger-bottom}

  Secret feedback.
- [ ] one secret ninth {points=0.5}
- [x] one secret third

## Several {#q2 outcome=order points=2}

Secret stem two: choose all that are larger than a half.

- [x] secret five eighths
- [x] secret two thirds
- [ ] secret three eighths
- [ ] secret two fifths

## Number {#q3 outcome=order}

Secret stem three: how many sixths are a half?

Answer: 3

## Word {#q4 outcome=order mode=case}

Secret stem four: what is the lower number called?

Answer: secret denominator

## Row {#q5 outcome=order type=ordering}

Secret stem five: put them in order.

1. secret sixth
2. secret fifth
3. secret fourth
4. secret third

## Table of pairs {.stimulus}

Secret material.

## Pairs {#q6 outcome=order type=matching}

Secret stem six: match.

| Fraction | Same as |
|---|---|
| secret 1/2 | secret 2/4 |
| secret 1/3 | secret 2/6 |

## Game {#q7 points=4}

Secret stem seven: design a game.

| Criterion | Beginning | Proficient |
|---|---|---|
| secret rules {outcome=design points=3} | secret none | secret all |
| secret reasons {outcome=order points=1} | secret none | secret some |

## Both {#q8 .anchor outcomes="order design"}

Secret stem eight: say which game is fair.

Answer: secret word
`;
