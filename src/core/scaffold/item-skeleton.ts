// One item of a new form: its heading with all attributes, and places to fill in where the words belong.
import { hash64 } from '../lint/fingerprint.js';
import type { ItemBlueprint, OptionBlueprint } from './blueprint.js';
import { fill, type Words } from './words.js';

export interface Slot {
  readonly number: number;
  /** The form’s name: it stands in every question, so that no two forms have the same. */
  readonly form: string;
  readonly words: Words;
}

export function itemSkeleton(item: ItemBlueprint, slot: Slot): string {
  const { number, form, words } = slot;
  const outcome = item.outcomes[0] ?? item.criteria.find(criterion => criterion.outcome)?.outcome ?? '…';
  const ask = item.classes.includes('anchor')
    ? words.item.anchorStem
    : item.kind === 'numeric'
      ? words.item.numericStem
      : words.item.stem;
  const content = answerPart(item, slot);
  const blocks = [
    `## ${fill(words.item.title, { number })}${attributes(item)}`,
    fill(ask, { number, form, outcome }),
    ...content,
    ...(item.kind === 'constructed' ? [] : [`${words.explanation}: ${words.item.rationale}`]),
  ];
  return blocks.join('\n\n');
}

export function stimulusSkeleton(number: number, form: string, { item }: Words): string {
  return `## ${fill(item.stimulusTitle, { number })} {.stimulus}\n\n${fill(item.stimulus, { number, form })}`;
}

function attributes(item: ItemBlueprint): string {
  const marks = [
    ...(item.id === undefined ? [] : [`#${item.id}`]),
    ...item.classes.map(name => `.${name}`),
    ...pairs({
      [item.outcomes.length > 1 ? 'outcomes' : 'outcome']: item.outcomes.join(' ') || undefined,
      level: item.level,
      points: item.points === 1 ? undefined : item.points,
      type: item.named ? item.kind : undefined,
      mode: item.mode,
    }),
  ];
  return braces(marks);
}

function pairs(values: Readonly<Record<string, string | number | undefined>>): readonly string[] {
  return Object.entries(values).flatMap(([key, value]) => {
    if (value === undefined) return [];
    return [/[\s"'{}]/.test(String(value)) ? `${key}="${value}"` : `${key}=${value}`];
  });
}

function braces(marks: readonly string[]): string {
  return marks.length === 0 ? '' : ` {${marks.join(' ')}}`;
}

function answerPart(item: ItemBlueprint, { number, form, words }: Slot): readonly string[] {
  const texts = words.item;
  switch (item.kind) {
    case 'choice':
    case 'multiple':
      return [optionLines(spread(item, `${form} ${item.id ?? number}`), words).join('\n')];
    case 'numeric':
      return [`${words.answer}: 0`];
    case 'text':
      return [`${words.answer}: ${texts.accepted}`];
    case 'ordering':
      return [upTo(item.entries, 3, n => `${n}. ${fill(texts.entry, { number: n })}`)];
    case 'matching': {
      const rows = upTo(
        item.entries,
        3,
        n => `| ${fill(texts.left, { number: n })} | ${fill(texts.match, { number: n })} |`,
      );
      return [`| ${texts.pairs.join(' | ')} |\n|---|---|\n${rows}`];
    }
    case 'constructed':
      return [rubric(item, words)];
  }
}

function optionLines(options: readonly OptionBlueprint[], { item }: Words): readonly string[] {
  let right = 0;
  let wrong = 0;
  return options.map(({ key, misconception, points }) => {
    const number = key ? ++right : ++wrong;
    const text = key ? item.right : misconception ? item.revealing : item.wrong;
    const shown = fill(text, { number, misconception: misconception ?? '' });
    return `- [${key ? 'x' : ' '}] ${shown}${braces(pairs({ misconception, points }))}`;
  });
}

/**
 * Puts the options into another order, so that keys do not stand where the other form has them. The order follows from
 * the form and the item: the same command gives the same file.
 */
function spread({ options }: ItemBlueprint, seed: string): readonly OptionBlueprint[] {
  if (options.length < 2) return options;
  const shift = 1 + (Number.parseInt(hash64(seed).slice(0, 8), 16) % (options.length - 1));
  return options.map((_, i) => options[(i + shift) % options.length]!);
}

function rubric(item: ItemBlueprint, { item: texts }: Words): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const columns = item.columns.map(name => name.replaceAll('|', '\\|'));
  return [
    row([texts.criterionHead, ...columns]),
    `|${'---|'.repeat(columns.length + 1)}`,
    ...item.criteria.map(({ outcome, points }, i) => {
      const name = fill(texts.criterion, { number: i + 1 }) + braces(pairs({ outcome, points }));
      return row([name, ...columns.map(column => `${texts.shows} (${column})`)]);
    }),
  ].join('\n');
}

function upTo(count: number, otherwise: number, line: (n: number) => string): string {
  return Array.from({ length: count || otherwise }, (_, n) => line(n + 1)).join('\n');
}
