// Hovers: names, verbs, keys, values, rules.
import { strict as assert } from 'node:assert';
import type { MarkupContent } from 'vscode-languageserver-types';
import { hoverAt } from '../../src/language/hover.js';
import { atCursor } from '../support/cursor.js';
import { textAt } from '../support/edits.js';
import { marked, SMALL } from '../support/small-course.js';

/** `[what the hover is about] its Markdown`; undefined where there is none. */
function hover(path: string, from: string, to: string, others = SMALL): string | undefined {
  const { view, offset, texts } = atCursor(marked(path, from, to, others));
  const found = hoverAt(view, path, offset);
  if (!found) return undefined;
  return `[${textAt(view, texts, path, found.range!)}] ${(found.contents as MarkupContent).value}`;
}

const UNIT = 'equations/unit.md';
const FORM = 'equations/form-a.md';

describe('hover over an outcome', () => {
  const about = [
    '[solve] **solve** · apply',
    'Solve equations with two steps.',
    [
      '| | |',
      '|---|---|',
      '| Taught | [The balance](<file:///desk/equations/lesson.md>) (demonstration) |',
      '| Assessed | [A](<file:///desk/equations/form-a.md>) 2 · [B](<file:///desk/equations/form-b.md>) 1 · summative [A](<file:///desk/exam.md>) 1 |',
      '| Corrected | [Undo maps](<file:///desk/equations/corrective.md>) (diagram) |',
      '| Enriched | [Two offers](<file:///desk/equations/enrichment.md>) |',
      '| Standards | F.1 |',
    ].join('\n'),
  ].join('\n\n');

  it('says wherever it is named what the course does with it', () => {
    assert.equal(hover(UNIT, '- id: solve', '- id: so¦lve'), about);
    assert.equal(hover('equations/corrective.md', '[solve]', '[so¦lve]'), about);
    assert.equal(hover(FORM, '#s1 outcome=solve', '#s1 outcome=¦solve'), about);
    assert.equal(hover('exam.md', 'equations/solve', 'equations/solve¦'), about);
  });

  it('says where its level comes from, and what is missing', () => {
    const words = hover(UNIT, '- id: judge', '- id: ¦judge');
    assert.match(words!, /\*\*judge\*\* · understand \(by “classify”\)/);
    assert.match(
      words!,
      /\| Taught \| nowhere yet \|\n\| Assessed \| \[A\]\(<[^>]*>\) 0 · \[B\]\(<[^>]*>\) 0 \|/,
    );
    assert.match(words!, /\| Corrected \| nowhere yet \|\n\| Enriched \| nowhere yet \|/);
  });

  it('counts a unit’s own text as instruction where it has no lesson', () => {
    assert.match(hover('numbers/unit.md', 'id: add', 'id: a¦dd')!, /Taught \| in the unit’s own text/);
  });

  it('marks the outcome alone in a qualified name, and the unit in its first part', () => {
    assert.match(hover('exam.md', 'equations/solve', 'equations/so¦lve')!, /^\[solve\]/);
    assert.match(
      hover('exam.md', 'equations/solve', 'equat¦ions/solve')!,
      /^\[equations\] \*\*Linear equations\*\*/,
    );
  });
});

describe('hover over other names', () => {
  it('shows a unit with its outcomes and forms', () => {
    const words = hover('equations/lesson.md', 'unit: equations', 'unit: ¦equations')!;
    assert.match(words, /^\[equations\] \*\*Linear equations\*\* · 3 outcomes\n/);
    assert.match(words, /- solve: Solve equations with two steps\./);
    assert.match(words, /\| Forms \| \[A\]\(<[^>]+>\) \(3 items\) · \[B\]\(<[^>]+>\) \(1 item\) \|/);
    assert.match(words, /\| Mastery from \| 80% \|\n\| Requires \| numbers \|/);
  });

  it('shows a misconception with the options that reveal it and what treats it', () => {
    const words = hover(FORM, 'misconception=flip', 'misconception=fl¦ip')!;
    assert.match(words, /^\[flip\] \*\*flip\*\* · misconception\n\nKeeps the sign of a moved term\./);
    assert.match(words, /\| Stands in the way of \| solve \|/);
    assert.match(
      words,
      /\| Treated in \| \[Undo maps\]\(<[^>]+>\) \(diagram\) \|\n\| Revealed by \| 2 options \|/,
    );
    assert.match(words, /- \[A, s1\]\(<[^>]+>\): 3\n- \[B, s1\]\(<[^>]+>\): 7/);
    assert.match(hover(UNIT, '- id: command', '- id: comm¦and')!, /no corrective yet[\s\S]*no option yet/);
  });

  it('shows an item’s counterpart with its title, level, kind and points', () => {
    const words = hover(FORM, '#s1', '#s¦1')!;
    assert.equal(
      words,
      [
        '[s1] **Two steps** · solve · apply · choice · 1 point',
        [
          '| Counterpart | Title | Level | Kind | Points |',
          '|---|---|---|---|---|',
          '| [Form B](<file:///desk/equations/form-b.md>) | Two steps again | analyze | choice | 1 |',
        ].join('\n'),
      ].join('\n\n'),
    );
    assert.match(hover(FORM, '#s2', '#s¦2')!, /No item has this id in form B\./);
    assert.match(hover('exam.md', '#x1', '#x¦1')!, /There is no parallel form yet\./);
  });

  it('shows a standard with the outcomes that serve it', () => {
    const words = hover(UNIT, '[F.1]', '[F¦.1]')!;
    assert.match(words, /^\[F\.1\] \*\*F\.1\*\* · The frame\n\nWork with numbers\./);
    assert.match(words, /Served by \| equations\/solve/);
    assert.match(
      hover('standards.md', 'code: F.1.a', 'code: F.1.¦a')!,
      /Part of \| F\.1 \|\n\| Served by \| no outcome yet/,
    );
  });

  it('says nothing about names that lead nowhere', () => {
    assert.equal(hover('equations/lesson.md', '[solve, explain]', '[no¦pe]'), undefined);
  });
});

describe('hover over a verb', () => {
  it('shows its levels, what they mean, and verbs near it', () => {
    const words = hover(UNIT, 'text: Solve', 'text: So¦lve')!;
    assert.match(words, /^\[Solve\] \*\*solve\*\* · apply, analyze\n/);
    assert.match(
      words,
      /\| \*\*apply\*\* \(usual, \d+ of 24 verb lists\) \| Learners carry out a procedure[^|]*\| [a-z, -]+ \|/,
    );
    assert.match(words, /The outcome declares “apply”\./);
  });

  it('says that verb lists disagree where no level is declared', () => {
    const words = hover(UNIT, 'text: Classify', 'text: Classify¦')!;
    assert.match(words, /understand, analyze, apply/);
    assert.match(
      words,
      /Verb lists disagree about this verb\. The outcome declares no level and counts as “understand”/,
    );
    assert.match(words, /Note: A&K 2\.3/);
  });

  it('says where the declared level does not fit', () => {
    const wrong = marked(UNIT, 'level: apply', 'level: create');
    assert.match(
      hover(UNIT, 'text: Solve', 'text: ¦Solve', wrong)!,
      /declares “create”, at which this verb is not used/,
    );
  });

  it('says why a phrase cannot be observed, and what to write instead', () => {
    const words = hover(UNIT, 'text: Classify', 'text: Under¦stand')!;
    assert.match(words, /^\[Understand\] \*\*understand\*\* · cannot be observed \(mental state\)/);
    assert.match(words, /Instead: explain, summarize/);
  });

  it('knows both verbs of a pair, weak verbs, and verbs in quotes and blocks', () => {
    assert.match(
      hover(UNIT, 'text: Classify', 'text: Find and clas¦sify')!,
      /^\[classify\] \*\*classify\*\*/,
    );
    assert.match(hover(UNIT, 'text: Classify', 'text: Re¦ad')!, /A weak verb: it says what happens in class/);
    assert.match(hover(UNIT, 'text: Classify equations.', 'text: "Classify¦ equations."')!, /^\[Classify\]/);
    assert.match(
      hover(UNIT, 'text: Classify equations.', 'text: >\n      Cl¦assify equations.')!,
      /^\[Classify\]/,
    );
  });

  it('says nothing about the other words', () => {
    assert.equal(hover(UNIT, 'Solve equations', 'Solve equ¦ations'), undefined);
    assert.equal(hover(UNIT, 'text: Keeps', 'text: Ke¦eps'), undefined);
  });
});

describe('hover over keys and values', () => {
  it('documents keys with an example', () => {
    assert.equal(
      hover('equations/corrective.md', 'outcomes:', 'outc¦omes:'),
      [
        '[outcomes] **outcomes**',
        'The outcomes that this corrective is for.',
        'Required. Takes the id of an outcome, or a list of such.',
        'Example: `outcomes: [solve-two-step]`',
      ].join('\n\n'),
    );
    assert.match(hover('course.md', 'threshold', 'thres¦hold')!, /^\[threshold\] \*\*threshold\*\*/);
    assert.match(hover(UNIT, 'level: apply', 'le¦vel: apply')!, /Without it: inferred from the verb/);
  });

  it('documents attributes and classes', () => {
    assert.match(
      hover(FORM, 'points=2', 'poi¦nts=2')!,
      /^\[points\] \*\*points\*\*[\s\S]*Example: `points=2`/,
    );
    assert.match(
      hover(FORM, '{#s2', '{.fi¦xed #s2')!,
      /^\[fixed\] \*\*fixed\*\*\n\nKeep the order of the options\./,
    );
  });

  it('says what choices mean', () => {
    assert.match(
      hover('exam.md', 'summative', 'summ¦ative')!,
      /^\[summative\] \*\*summative\*\*\n\nCertifies at the end\./,
    );
    assert.match(
      hover('exam.md', 'type: assessment', 'type: assess¦ment')!,
      /Items that show whether outcomes are mastered/,
    );
    assert.match(hover('course.md', 'language: en', 'language: e¦n')!, /^\[en\] \*\*English\*\*/);
    assert.match(hover(FORM, 'points=2', 'type=nu¦meric')!, /\*\*numeric\*\*/);
  });

  it('says what a level means, with usual verbs', () => {
    const words = hover(FORM, 'level=apply', 'level=ap¦ply')!;
    assert.match(words, /^\[apply\] \*\*apply\*\* · level 3 of 6\n\nLearners carry out a procedure/);
    assert.match(words, /Usual verbs: [a-z, ]+\./);
    assert.match(hover(UNIT, 'level: apply', 'level: ¦apply')!, /^\[apply\] \*\*apply\*\* · level 3/);
  });

  it('says how a mode presents and engages, and for a corrective whether that differs', () => {
    const words = hover('equations/corrective.md', 'mode: diagram', 'mode: dia¦gram')!;
    assert.match(words, /^\[diagram\] \*\*diagram\*\*\n\nPresents: visual\. Learners build/);
    assert.match(words, /Presents and engages differently than the lessons\./);
    assert.doesNotMatch(hover('equations/lesson.md', 'demonstration', 'demon¦stration')!, /differently/);
  });

  it('says what a rule checks and why, wherever it is named', () => {
    const start = '**key-leak** · integrity\n\n';
    const ignored = hover(UNIT, 'requires:', 'ignore: [{ rule: key-l¦eak, reason: r }]\nrequires:')!;
    assert(ignored.startsWith(`[key-leak] ${start}`));
    assert.match(ignored, /Why: [\s\S]*In this course: /);
    assert(hover('course.md', 'format: 1', 'rules: { key-l¦eak: off }')!.startsWith(`[key-leak] ${start}`));
    assert(hover('equations/lesson.md', 'Words.', '<!-- bloomery-ignore key-l¦eak: r -->')!.includes(start));
    assert.match(
      hover('course.md', 'format: 1', 'rules: { outcome-not-taught: { inherit¦Unit: true } }')!,
      /\*\*inheritUnit\*\*[\s\S]*Without it: true/,
    );
    assert.match(hover('course.md', 'format: 1', 'rules: { key-leak: of¦f }')!, /The rule is not checked/);
    assert.match(hover('course.md', 'format: 1', 'rules: { preset: str¦ict }')!, /about to be published/);
  });

  it('says nothing about texts, numbers, comments, code and words of the body', () => {
    assert.equal(hover('course.md', 'Small course', 'Small co¦urse'), undefined);
    assert.equal(hover('course.md', '80%', '8¦0%'), undefined);
    assert.equal(hover('course.md', 'format: 1', 'format: 1 # form¦at'), undefined);
    assert.equal(hover(FORM, 'What is x?', 'What ¦is x?'), undefined);
    assert.equal(hover(FORM, 'What is x?', '```\n## x {level=ap¦ply}\n```'), undefined);
  });
});
