// One unit: its outcomes and misconceptions, and the texts of all its files.
import { assessment } from './assessment.mjs';
import { sections } from './blocks.mjs';
import { frontmatter } from './frontmatter.mjs';
import { topicOf, writer } from './prose.mjs';
import { randomFrom } from './random.mjs';

const LESSON_MODES = ['lecture', 'reading', 'demonstration', 'video'];
const CORRECTIVE_MODES = ['manipulative', 'diagram', 'peer-tutoring', 'error-analysis', 'cooperative-team'];

/**
 * @param {string} seed of the course
 * @param {number} number from 1
 * @returns texts by path relative to the course
 */
export function unitFiles(seed, number) {
  const id = unitId(number);
  const about = randomFrom(`${seed} ${id}`);
  const unit = describe(about, id);
  const files = new Map([[`${id}/unit.md`, overview(randomFrom(`${seed} ${id} overview`), unit, number)]]);
  const add = (name, make) => files.set(`${id}/${name}.md`, make(randomFrom(`${seed} ${id} ${name}`)));
  for (let i = 1; i <= about.whole(2, 3); i++) add(`lesson-${i}`, random => lesson(random, unit, i));
  for (const form of ['A', 'B']) add(`form-${form.toLowerCase()}`, random => assessment(random, unit, form));
  const correctives = about.whole(2, 3);
  for (let i = 1; i <= correctives; i++) add(`corrective-${i}`, random => corrective(random, unit, i));
  add('enrichment', random => enrichment(random, unit));
  return files;
}

export function unitId(number) {
  return `unit-${String(number).padStart(4, '0')}`;
}

function describe(random, id) {
  const topic = topicOf(random);
  const write = writer(random, topic);
  const [a, b] = random.shuffled(topic.nouns);
  const outcomes = [
    {
      id: `calculate-${a}`,
      text: `Calculate the ${a} of ${write.thing()} from its ${write.noun()} and its ${write.noun()}.`,
      level: 'apply',
      knowledge: 'procedural',
    },
    {
      id: `explain-${b}`,
      text: `Explain why ${write.thing()} ${write.verb()} ${write.thing()} near the ${b}.`,
      level: 'understand',
      knowledge: 'conceptual',
    },
  ];
  const misconceptions = Array.from({ length: random.whole(3, 4) }, (_, i) => ({
    id: `${topic.nouns[i]}-${topic.nouns[i + 10]}-${i + 1}`,
    text: `Assumes that ${write.clause()}.`,
    outcomes: [outcomes[i % 2].id],
  }));
  return { id, topic, title: write.title(), outcomes, misconceptions, lessonMode: random.pick(LESSON_MODES) };
}

function overview(random, unit, number) {
  const write = writer(random, unit.topic);
  const head = frontmatter({
    type: 'unit',
    id: unit.id,
    title: unit.title,
    requires: number > 1 ? [unitId(number - 1)] : undefined,
    outcomes: unit.outcomes,
    misconceptions: unit.misconceptions,
  });
  const paragraphs = Array.from({ length: 3 }, write.paragraph).join('\n\n');
  return `${head}\n# ${unit.title}\n\n${paragraphs}\n`;
}

function lesson(random, unit, number) {
  const write = writer(random, unit.topic);
  const outcomes = unit.outcomes.map(({ id }) => id);
  const data = {
    type: 'lesson',
    unit: unit.id,
    title: write.title(),
    outcomes,
    mode: unit.lessonMode,
    minutes: 45,
  };
  return activity(
    data,
    sections(random, write, sizeOf(random, 5300)),
    `Next to [the unit](unit.md), part ${number}.`,
  );
}

function corrective(random, unit, number) {
  const write = writer(random, unit.topic);
  const outcome = unit.outcomes[(number - 1) % unit.outcomes.length];
  const misconceptions = unit.misconceptions
    .filter(({ outcomes }) => outcomes.includes(outcome.id))
    .map(({ id }) => id);
  const mode = CORRECTIVE_MODES[(number - 1 + unit.id.charCodeAt(8)) % CORRECTIVE_MODES.length];
  const data = {
    type: 'corrective',
    unit: unit.id,
    title: write.title(),
    outcomes: [outcome.id],
    misconceptions,
    mode,
    minutes: 20,
  };
  return activity(data, sections(random, write, sizeOf(random, 2200)));
}

function enrichment(random, unit) {
  const write = writer(random, unit.topic);
  const outcomes = unit.outcomes.map(({ id }) => id);
  const data = {
    type: 'enrichment',
    unit: unit.id,
    title: write.title(),
    outcomes,
    level: 'create',
    minutes: 60,
  };
  return activity(data, sections(random, write, sizeOf(random, 1600)));
}

/** A long tail, as in real courses, with an end to it. */
function sizeOf(random, median) {
  return Math.min(random.sizeAround(median, 0.4), 6 * median);
}

function activity(data, body, close = '') {
  return `${frontmatter(data)}\n# ${data.title}\n\n${body}\n${close === '' ? '' : `\n${close}\n`}`;
}
