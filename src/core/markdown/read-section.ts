// Reads one level-2 section of an assessment: what it asks, its options, answers, tables and explanation.
import type { Heading, List, ListItem, Paragraph, RootContent, Table } from 'mdast';
import type { Span } from '../text/span.js';
import { type Attributes, trailingAttributes } from './attributes.js';
import { emphasized } from './emphasized.js';
import type {
  CellFact,
  HeadingFact,
  LabelledFact,
  OptionFact,
  SectionFact,
  TableFact,
  TextFact,
} from './facts.js';
import { readLabel } from './labels.js';
import { plainText } from './plain-text.js';
import { spanOf } from './span-of.js';

export function readHeading(text: string, node: Heading): HeadingFact {
  const last = node.children.at(-1);
  const content = last && { start: spanOf(node.children[0]!).start, end: spanOf(last).end };
  const attributes =
    content && last.type === 'text' ? trailingAttributes(text, content.start, content.end) : undefined;
  return {
    ...spanOf(node),
    text: withoutAttributes(plainText(node), text, attributes),
    depth: node.depth,
    ...(attributes && { attributes }),
  };
}

/** Reads the section that `heading` begins and `blocks` fill, up to `end`. */
export function readSection(
  text: string,
  heading: Heading,
  blocks: readonly RootContent[],
  end: number,
): SectionFact {
  const head = readHeading(text, heading);
  const type = head.attributes?.pairs.find(pair => pair.key.value === 'type')?.value.value;
  const reader = new SectionReader(text);
  for (const block of blocks) reader.take(block);
  const { options, answers, ordered, tables, explanation } = reader;
  const answersInTable =
    type === 'matching' || type === 'constructed' || (!type && options.length === 0 && answers.length === 0);
  const asks = reader.asking.filter(
    block =>
      !(block.type === 'table' && answersInTable && block === reader.lastTable) &&
      !(block.type === 'list' && type === 'ordering' && block.ordered),
  );
  const stemText = [...asks.map(plainText), ...reader.askingTexts].filter(words => words !== '').join(' ');
  const first = asks[0];
  const last = asks.at(-1);
  const stemSpan = first && last ? { start: spanOf(first).start, end: spanOf(last).end } : spanOf(heading);
  return {
    start: head.start,
    end,
    heading: head,
    stem: { ...stemSpan, text: stemText === '' ? head.text : stemText },
    options,
    ordered,
    tables,
    answers,
    ...(explanation && { explanation }),
    figures: reader.figures,
    codes: reader.codes,
    emphasis: asks.flatMap(emphasized),
  };
}

/** Sorts the blocks of a section by the part they play. */
class SectionReader {
  readonly asking: RootContent[] = [];
  /** Lines that ask and share a paragraph with an answer. */
  readonly askingTexts: string[] = [];
  readonly options: OptionFact[] = [];
  readonly ordered: TextFact[] = [];
  readonly tables: TableFact[] = [];
  readonly answers: LabelledFact[] = [];
  explanation: LabelledFact | undefined;
  lastTable: Table | undefined;
  figures = 0;
  codes = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  take(block: RootContent): void {
    if (this.explanation) {
      this.#lengthenExplanation(block);
      return;
    }
    if (block.type === 'paragraph' && this.#takeLabels(block)) return;
    if (block.type === 'list' && this.#takeOptions(block)) return;
    if (block.type === 'list' && block.ordered && this.ordered.length === 0) {
      for (const entry of block.children) this.ordered.push({ ...spanOf(entry), text: plainText(entry) });
    }
    if (block.type === 'table') {
      this.tables.push(readTable(this.#text, block));
      this.lastTable = block;
    }
    // A comment asks nothing, and a finding about the stem must not begin before it.
    if (block.type === 'html' && block.value.replace(/<!--[\s\S]*?-->/g, '').trim() === '') return;
    if (block.type === 'code') this.codes++;
    if (block.type === 'paragraph') this.figures += block.children.filter(isFigure).length;
    this.asking.push(block);
  }

  /** An explanation runs to the end of the item. */
  #lengthenExplanation(block: RootContent): void {
    const so = this.explanation!;
    const end = spanOf(block).end;
    const value = { start: so.value.start, end, text: `${so.value.text} ${plainText(block)}`.trim() };
    this.explanation = { ...so, end, text: `${so.label}: ${value.text}`, value };
  }

  /** A label may begin any line of a paragraph: “Answer: 5” directly above “Explanation: …” is one paragraph. */
  #takeLabels(paragraph: Paragraph): boolean {
    const whole = spanOf(paragraph);
    const lines = linesOf(this.#text, whole);
    const labelled = lines.flatMap((line, i) => {
      const label = readLabel(this.#text.slice(line.start, line.end));
      return label ? [{ i, label }] : [];
    });
    const first = labelled[0];
    if (!first) return false;
    const lead = lines.slice(0, first.i).map(line => this.#text.slice(line.start, line.end).trim());
    if (lead.length > 0) this.askingTexts.push(lead.join(' '));
    labelled.forEach(({ i, label }, n) => {
      const start = lines[i]!.start;
      const next = labelled[n + 1];
      const end = next ? lines[next.i - 1]!.end : whole.end;
      const source = this.#text.slice(start + label.length, end);
      const value = {
        start: start + label.length,
        end,
        text: source.replace(/[ \t]*(?:\r\n|\r|\n)[ \t]*/g, ' ').trim(),
      };
      const fact: LabelledFact = {
        start,
        end,
        text: `${label.word}: ${value.text}`,
        label: label.word,
        value,
      };
      if (label.kind === 'answer') this.answers.push(fact);
      else this.explanation ??= fact;
    });
    return true;
  }

  #takeOptions(list: List): boolean {
    const tasks = list.children.filter(entry => typeof entry.checked === 'boolean');
    for (const entry of tasks) this.options.push(readOption(this.#text, entry));
    return tasks.length > 0;
  }
}

function isFigure(node: { readonly type: string }): boolean {
  return node.type === 'image' || node.type === 'imageReference';
}

function readOption(text: string, entry: ListItem): OptionFact {
  const [first, ...rest] = entry.children;
  const whole = spanOf(entry);
  const line = first ? spanOf(first) : whole;
  const attributes = first && optionAttributes(text, line);
  const feedback = rest.map(block => plainText(block)).filter(words => words !== '');
  const feedbackSpan = rest[0] && { start: spanOf(rest[0]).start, end: spanOf(rest.at(-1)!).end };
  return {
    ...line,
    text: first ? withoutAttributes(plainText(first), text, attributes) : '',
    checked: entry.checked === true,
    whole: { start: whole.start, end: line.end },
    block: whole,
    ...(attributes && { attributes }),
    ...(feedbackSpan && feedback.length > 0 && { feedback: { ...feedbackSpan, text: feedback.join(' ') } }),
  };
}

/** At the end of the first line, as the format says; at the end of the paragraph where an author wrapped the line. */
function optionAttributes(text: string, paragraph: Span): Attributes | undefined {
  const firstLine = linesOf(text, paragraph)[0]!;
  return (
    trailingAttributes(text, firstLine.start, firstLine.end) ??
    trailingAttributes(text, paragraph.start, paragraph.end)
  );
}

function readTable(text: string, table: Table): TableFact {
  const rows = table.children.map(row =>
    row.children.map((cell): CellFact => {
      const last = cell.children.at(-1);
      const attributes =
        last?.type === 'text'
          ? trailingAttributes(text, spanOf(cell.children[0]!).start, spanOf(last).end)
          : undefined;
      return {
        ...spanOf(cell),
        text: withoutAttributes(plainText(cell), text, attributes),
        ...(attributes && { attributes }),
      };
    }),
  );
  return { ...spanOf(table), header: rows[0] ?? [], rows: rows.slice(1) };
}

/** Takes the attributes out of the words of the stretch in which they were found. */
function withoutAttributes(words: string, text: string, attributes: Attributes | undefined): string {
  if (!attributes) return words;
  const raw = text.slice(attributes.start, attributes.end).replace(/\s+/g, ' ');
  const at = words.lastIndexOf(raw);
  return at < 0 ? words : `${words.slice(0, at).trimEnd()}${words.slice(at + raw.length)}`.trim();
}

function linesOf(text: string, { start, end }: Span): readonly Span[] {
  const lines: Span[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(/\r\n|\r|\n/g)) {
    lines.push({ start: from, end: start + match.index });
    from = start + match.index + match[0].length;
    while (text[from] === ' ' || text[from] === '\t') from++;
  }
  lines.push({ start: Math.min(from, end), end });
  return lines;
}
