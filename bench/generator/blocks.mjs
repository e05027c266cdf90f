// Blocks of Markdown as lessons mix them: prose for the most part, lists, tables, code, quotes and math in between.
import { capital, wrap } from './prose.mjs';

const WEIGHTS = {
  paragraph: 50,
  bullets: 13,
  numbers: 8,
  nested: 5,
  tasks: 2,
  table: 6,
  code: 7,
  quote: 5,
  math: 3,
  html: 1,
};

/** Sections of a heading and a few blocks, until the text has about `size` characters. */
export function sections(random, write, size) {
  const blocks = [];
  let length = 0;
  const add = block => {
    blocks.push(block);
    length += block.length + 2;
  };
  add(write.paragraph());
  while (length < size) {
    add(`## ${write.title()}`);
    add(write.paragraph());
    for (let left = random.whole(2, 5); left > 0 && length < size; left--) {
      if (random.chance(0.12)) {
        add(`### ${capital(write.noun())} ${write.verb()} ${write.noun()}`);
        add(write.paragraph());
      }
      add(block(random, write));
    }
  }
  return blocks.join('\n\n');
}

function block(random, write) {
  switch (random.weighted(WEIGHTS)) {
    case 'bullets':
      return entries(random, write, () => '- ');
    case 'numbers':
      return entries(random, write, number => `${number}. `);
    case 'nested':
      return nested(random, write, 0, 3);
    case 'tasks':
      return entries(random, write, () => '- [ ] ');
    case 'table':
      return table(random, write);
    case 'code':
      return code(random, write);
    case 'quote':
      return `> ${wrap(write.sentences(random.whole(1, 3)), '> ')}`;
    case 'math':
      return `$$\ny = ${random.whole(2, 9)}x^2 - \\frac{${random.whole(1, 9)}}{${random.whole(2, 9)}}\n$$`;
    case 'html':
      return `<!-- ${write.sentence()} -->\n\n${write.paragraph()}`;
    default:
      return write.paragraph();
  }
}

function entries(random, write, marker) {
  return Array.from({ length: random.whole(3, 7) }, (_, i) => {
    const mark = marker(i + 1);
    return (
      mark + wrap(write.sentences(random.whole(1, 2)), ' '.repeat(mark.startsWith('-') ? 2 : mark.length))
    );
  }).join('\n');
}

function nested(random, write, depth, deepest) {
  const indent = '  '.repeat(depth);
  const lines = [];
  for (let i = random.whole(2, 4); i > 0; i--) {
    lines.push(`${indent}- ${wrap(write.sentence(), `${indent}  `)}`);
    if (depth + 1 < deepest && random.chance(0.5)) lines.push(nested(random, write, depth + 1, deepest));
  }
  return lines.join('\n');
}

function table(random, write) {
  const columns = random.whole(2, 4);
  const row = cell => `| ${Array.from({ length: columns }, cell).join(' | ')} |`;
  const lines = [row(() => capital(write.noun())), `|${'---|'.repeat(columns)}`];
  for (let i = random.whole(3, 6); i > 0; i--) {
    lines.push(
      row(() => (random.chance(0.4) ? String(random.whole(1, 999)) : `${write.adjective()} ${write.noun()}`)),
    );
  }
  return lines.join('\n');
}

function code(random, write) {
  const lines = Array.from({ length: random.whole(3, 9) }, () => {
    const name = `${write.noun()}_${write.noun()}`;
    return random.chance(0.5)
      ? `${name} = ${random.whole(1, 99)} * ${write.noun()}`
      : `  if ${name} > ${random.whole(1, 99)}: print("${write.adjective()} ${write.noun()}")`;
  });
  return `\`\`\`python\n${lines.join('\n')}\n\`\`\``;
}
