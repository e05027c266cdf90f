// A small course in which everything is named in every way, for tests of definition, references and rename.
import { COURSE, type Texts } from './courses.js';

export const NAVIGATION: Texts = {
  'course.md': COURSE.replace('title: C\n', 'title: C\nunits: [first, second]\n'),
  'standards.md': `---
type: framework
id: f
items:
  - { code: S.1, text: Do this. }
  - { code: S.1.a, text: Do that., parent: S.1 }
---
`,
  'first/unit.md': `---
type: unit
id: first
title: First
outcomes:
  - id: solve
    text: Solve equations.
    standards: [S.1]
  - { id: "explain", text: Explain equations., standards: S.1.a }
misconceptions:
  - id: flip
    text: Flips signs.
    outcomes: [solve, 'explain']
aliases: [start]
---

# First

See [the first question](form-a.md#q1) and ![the plan](../img/plan.png).
`,
  'first/lesson.md': `---
type: lesson
unit: start
outcomes: [first/solve, explain]
misconceptions: flip
mode: reading
resources: [sheet.pdf, ../second/unit.md]
---

# Lesson one

Go [home](unit.md "The unit"), [to a part](#part-two) or [back](<../second/unit.md#second>).

## Part two

Words.
`,
  'first/form-a.md': `---
type: assessment
unit: first
form: A
---

## One {#q1 outcome=solve}

Question?

- [x] a
- [ ] b {misconception=flip}

## Two {#q2 outcomes="solve explain"}

Tell.

| Criterion | Beginning | Proficient |
|---|---|---|
| Clear {outcome=explain} | no | yes |
`,
  'first/form-b.md': `---
type: assessment
unit: first
form: B
---

## Eins {#q1 outcome=first/solve}

Question!

- [x] a
- [ ] b {misconception="first/flip"}
`,
  'second/unit.md': `---
type: unit
id: second
title: Second
requires: [first, first/solve]
outcomes:
  - id: judge
    text: Judge equations.
  - id: explain
    text: Explain functions.
---

# Second
`,
  'exam.md': `---
type: assessment
covers: [first, second/judge]
purpose: summative
---

## One {#e1 outcome=solve}

Answer: 1

## Two {#e2 outcomes="first/explain judge"}

Answer: 2

- [ ] x {misconception=flip}
`,
};
