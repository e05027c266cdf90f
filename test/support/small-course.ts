// A small whole course for tests of completion, hover and lenses: two units, two forms, every kind of activity.
import type { Texts } from './courses.js';

export const SMALL: Texts = {
  'course.md': `---
type: course
format: 1
id: c
title: Small course
language: en
mastery: { threshold: 80% }
units: [numbers, equations]
---
`,
  'standards.md': `---
type: framework
id: f
title: The frame
items:
  - { code: F.1, text: Work with numbers. }
  - { code: F.1.a, text: Add numbers., parent: F.1 }
---
`,
  'numbers/unit.md': `---
type: unit
id: numbers
title: Whole numbers
outcomes:
  - id: add
    text: Calculate sums.
---

# Whole numbers

Words.
`,
  'equations/unit.md': `---
type: unit
id: equations
title: Linear equations
requires: [numbers]
outcomes:
  - id: solve
    text: Solve equations with two steps.
    level: apply
    standards: [F.1]
  - id: explain
    text: Explain why both sides stay equal.
  - id: judge
    text: Classify equations.
misconceptions:
  - id: flip
    text: Keeps the sign of a moved term.
    outcomes: [solve]
  - id: command
    text: Reads the equals sign as an order.
    outcomes: [explain]
---

# Linear equations
`,
  'equations/lesson.md': `---
type: lesson
unit: equations
title: The balance
outcomes: [solve, explain]
mode: demonstration
---

# The balance

Words.
`,
  'equations/corrective.md': `---
type: corrective
unit: equations
title: Undo maps
outcomes: [solve]
misconceptions: [flip]
mode: diagram
---

# Undo maps

Words.
`,
  'equations/enrichment.md': `---
type: enrichment
unit: equations
title: Two offers
outcomes: [solve]
---

# Two offers

Words.
`,
  'equations/form-a.md': `---
type: assessment
unit: equations
form: A
---

# Form A

## Two steps {#s1 outcome=solve level=apply}

What is x?

- [ ] 3 {misconception=flip}
- [x] 4

## More steps {#s2 outcome=solve points=2}

What is y?

Answer: 5

## Why {#e1 outcome=explain}

Why may you do that?

| Criterion | Beginning | Proficient |
|---|---|---|
| Uses equality {outcome=explain} | guesses | argues |
`,
  'equations/form-b.md': `---
type: assessment
unit: equations
form: B
---

# Form B

## Two steps again {#s1 outcome=solve level=analyze}

What is z?

- [x] 4
- [ ] 7 {misconception=flip}
`,
  'exam.md': `---
type: assessment
covers: [equations]
purpose: summative
---

# Exam

## One {#x1 outcome=equations/solve}

What is x?

Answer: 1
`,
};

/** One file of the course with a mark in the place of some words. */
export function marked(path: string, from: string, to: string, texts: Texts = SMALL): Texts {
  const text = texts[path];
  if (text === undefined || text.split(from).length !== 2)
    throw new Error(`“${from}” must occur once in ${path}`);
  return { ...texts, [path]: text.replace(from, () => to) };
}
