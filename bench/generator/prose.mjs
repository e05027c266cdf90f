// Sentences and paragraphs from a unit's own share of the vocabulary, with the inline Markdown that authors use.
import { ADJECTIVES, ADVERBS, LINKS, NAMES, NOUNS, PREPOSITIONS, VERBS } from './vocabulary.mjs';

const WIDTH = 116;

/** The words of one unit: its texts share a subject, and two units read differently. */
export function topicOf(random) {
  return {
    nouns: random.shuffled(NOUNS).slice(0, 60),
    adjectives: random.shuffled(ADJECTIVES).slice(0, 36),
    verbs: random.shuffled(VERBS).slice(0, 36),
  };
}

export function writer(random, topic) {
  const noun = () => random.pick(topic.nouns);
  const adjective = () => random.pick(topic.adjectives);
  const verb = () => random.pick(topic.verbs);
  const thing = () => (random.chance(0.55) ? `the ${adjective()} ${noun()}` : `the ${noun()}`);
  const place = () => `${random.pick(PREPOSITIONS)} ${thing()}`;

  const clause = () => {
    const words = [thing(), verb(), thing()];
    if (random.chance(0.4)) words.push(place());
    if (random.chance(0.25)) words.push(random.pick(ADVERBS));
    return words.join(' ');
  };

  const sentence = () => {
    const kind = random.whole(0, 5);
    if (kind === 0) return capital(`${clause()}, and ${clause()}.`);
    if (kind === 1) return capital(`${random.pick(LINKS)} ${clause()}, ${clause()}.`);
    if (kind === 2) return `${random.pick(NAMES)} notes that ${clause()}.`;
    if (kind === 3) return capital(`${place()}, ${clause()}.`);
    return capital(`${clause()}.`);
  };

  const question = () =>
    random.pick([
      () => `Which ${noun()} ${verb()} ${thing()} when ${clause()}?`,
      () => `What changes for ${thing()} after ${clause()}?`,
      () => `How does ${random.pick(NAMES)} see that ${clause()}?`,
      () => `Where does ${thing()} lie while ${clause()}?`,
    ])();

  const math = () => {
    const [a, b, c] = [random.whole(2, 19), random.whole(2, 99), random.whole(2, 60)];
    return random.pick([
      `$${a}x + ${b} = ${c}$`,
      `$\\frac{${a}}{${b}}$`,
      `$x^${a} - ${c}$`,
      `$${a} \\cdot ${b}$`,
    ]);
  };

  /** A piece of inline Markdown that can stand between two sentences' words. */
  const inline = () => {
    switch (random.weighted({ strong: 5, emphasis: 5, code: 3, link: 3, math: 3, image: 0.4 })) {
      case 'strong':
        return `**${adjective()} ${noun()}**`;
      case 'emphasis':
        return `*${noun()}*`;
      case 'code':
        return `\`${noun()}_${noun()}\``;
      case 'link':
        return `[the ${noun()} of the ${noun()}](https://example.org/${noun()}/${noun()})`;
      case 'math':
        return math();
      default:
        return `![A ${noun()} ${random.pick(PREPOSITIONS)} a ${noun()}](https://example.org/${noun()}.png)`;
    }
  };

  const richSentence = () =>
    random.chance(0.3) ? capital(`${thing()} ${verb()} ${inline()} ${place()}.`) : sentence();

  const sentences = (count, one = richSentence) => Array.from({ length: count }, one).join(' ');
  const paragraph = () => wrap(sentences(random.whole(2, 6)));
  const title = () => capital(`${thing()} and ${thing()}`.replace(/^the /, ''));

  return {
    noun,
    adjective,
    verb,
    thing,
    clause,
    sentence,
    question,
    math,
    inline,
    richSentence,
    sentences,
    paragraph,
    title,
  };
}

export function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Breaks lines as editors do; `indent` stands before every line but the first. */
export function wrap(text, indent = '') {
  const lines = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && indent.length + line.length + word.length >= WIDTH) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.join(`\n${indent}`);
}
