// One form of a unit: five items an outcome, whose kinds are the same in every form.
import { frontmatter } from './frontmatter.mjs';
import { capital, wrap, writer } from './prose.mjs';
import { NAMES, UNITS_OF_MEASURE } from './vocabulary.mjs';

/** Kinds of the items of the first and of the second outcome. */
const BLUEPRINT = [
  ['choice', 'choice', 'numeric', 'choice', 'ordering'],
  ['choice', 'text', 'choice', 'choice', 'constructed'],
];

export function assessment(random, unit, form) {
  const write = writer(random, unit.topic);
  const keys = random.shuffled([0, 1, 2, 3, 0, 1, 2, 3]);
  const items = unit.outcomes.flatMap((outcome, o) =>
    BLUEPRINT[o % 2].map((kind, i) =>
      item(random, write, { unit, outcome, kind, id: `${outcome.id}-${i + 1}`, keys }),
    ),
  );
  const head = frontmatter({
    type: 'assessment',
    unit: unit.id,
    form,
    purpose: 'formative',
    minutes: 40,
    weight: 0,
  });
  return `${head}\n# ${unit.title}, form ${form}\n\n${write.paragraph()}\n\n${items.join('\n\n')}\n`;
}

function item(random, write, { unit, outcome, kind, id, keys }) {
  const type = kind === 'ordering' ? ' type=ordering' : '';
  const heading = `## ${write.title()} {#${id} outcome=${outcome.id} level=${outcome.level}${type}}`;
  const setting = write.sentences(random.whole(1, 3), write.sentence);
  const ask =
    kind === 'numeric'
      ? `How many ${random.pick(UNITS_OF_MEASURE)} does ${write.thing()} measure?`
      : write.question();
  const stem = wrap(`${setting} ${ask}`);
  const rest = {
    choice: () => options(random, write, unit, keys.pop() ?? 0),
    numeric: () =>
      `Answer: ${random.whole(10, 9999) / 10} ± 0.${random.whole(1, 9)}\n\n${explanation(write)}`,
    text: () => `Answer: ${write.adjective()} ${write.noun()} | ${write.noun()}\n\n${explanation(write)}`,
    ordering: () => `${ordered(random, write)}\n\n${explanation(write)}`,
    constructed: () => `${rubric(write, outcome)}\n\n${explanation(write)}`,
  }[kind];
  return `${heading}\n\n${stem}\n\n${rest()}`;
}

function options(random, write, unit, key) {
  const misconceptions = random.shuffled(unit.misconceptions);
  return Array.from({ length: 4 }, (_, i) => {
    const words = `${random.pick(NAMES)} says that ${write.clause()}.`;
    const tag =
      i !== key && misconceptions.length > 0 && random.chance(0.5)
        ? ` {misconception=${misconceptions.pop().id}}`
        : '';
    const feedback = wrap(
      `${i === key ? 'Yes. ' : ''}${write.sentences(random.whole(1, 2), write.sentence)}`,
      '  ',
    );
    return `- [${i === key ? 'x' : ' '}] ${words}${tag}\n\n  ${feedback}`;
  }).join('\n');
}

function ordered(random, write) {
  return Array.from({ length: random.whole(4, 5) }, (_, i) => `${i + 1}. ${write.clause()}`).join('\n');
}

function rubric(write, outcome) {
  const row = () =>
    `| ${capital(write.noun())} {outcome=${outcome.id}} | ${Array.from({ length: 4 }, write.clause).join(' | ')} |`;
  return `| Criterion | Beginning | Developing | Proficient | Advanced |\n|---|---|---|---|---|\n${row()}\n${row()}`;
}

function explanation(write) {
  return wrap(`Explanation: ${write.sentences(2, write.sentence)}`);
}
