// What a growing selection takes in step by step: word, value, attribute, option, item, body; key by key in frontmatter.
import type { Position, SelectionRange } from 'vscode-languageserver-types';
import type { CourseFile } from '../core/course/course-file.js';
import { findHead } from '../core/course/head.js';
import { placeSpan } from '../core/course/located.js';
import { contains, type Span } from '../core/text/span.js';
import type { YamlNode } from '../core/yaml/node.js';
import { readYaml } from '../core/yaml/read.js';
import { attributeGroups } from './attribute-groups.js';
import { addressOf, relativeLinks } from './links.js';
import { sectionsOf } from './sections.js';
import { type LanguageView, offsetAt, rangeOf } from './view.js';

/** One chain for each position, from the inside out; each range holds the one before it. */
export function selectionRanges(
  view: LanguageView,
  path: string,
  positions: readonly Position[],
): readonly SelectionRange[] {
  const file = view.project.file(path);
  const text = view.text(path) ?? '';
  const fixed = file ? [...frontmatterSpans(text), ...bodySpans(file, text)] : [];
  return positions.map(position => {
    const offset = offsetAt(view, path, position);
    const chain = nested([...fixed, { start: 0, end: text.length }], offset);
    // Lines and paragraphs say less than items and keys, so they only fill the gaps.
    const fitting = spansAround(text, offset).filter(span =>
      chain.every(other => contains(span, other) || contains(other, span)),
    );
    const all = nested([...chain, ...fitting], offset);
    return linked(view, path, all.length > 0 ? all : [{ start: offset, end: offset }]);
  });
}

/** The spans that hold the offset, each inside the next one; of two that cross, the shorter one stays. */
function nested(spans: readonly Span[], offset: number): readonly Span[] {
  const around = spans
    .filter(span => span.start <= offset && offset <= span.end && span.start < span.end)
    .sort((a, b) => a.end - a.start - (b.end - b.start) || b.start - a.start);
  const chain: Span[] = [];
  for (const span of around) {
    const inner = chain.at(-1);
    if (!inner || (contains(span, inner) && span.end - span.start > inner.end - inner.start))
      chain.push(span);
  }
  return chain;
}

function linked(view: LanguageView, path: string, chain: readonly Span[]): SelectionRange {
  let parent: SelectionRange | undefined;
  for (const span of [...chain].reverse())
    parent = { range: rangeOf(view, path, span), ...(parent && { parent }) };
  return parent!;
}

/** Word, line and paragraph around a place. */
function spansAround(text: string, offset: number): readonly Span[] {
  const before = /[\p{L}\p{M}\p{N}_-]*$/u.exec(text.slice(Math.max(0, offset - 200), offset))![0];
  const after = /^[\p{L}\p{M}\p{N}_-]*/u.exec(text.slice(offset, offset + 200))![0];
  const word = { start: offset - before.length, end: offset + after.length };
  const lineStart = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const lineEnd = offset + /^[^\r\n]*/.exec(text.slice(offset))![0].length;
  const words = text.slice(lineStart, lineEnd);
  const line = {
    start: lineStart + (words.length - words.trimStart().length),
    end: lineStart + words.trimEnd().length,
  };
  return [word, line, paragraphAround(text, lineStart, lineEnd)];
}

/** The lines around a line up to blank ones; nothing for a blank line. */
function paragraphAround(text: string, lineStart: number, lineEnd: number): Span {
  if (text.slice(lineStart, lineEnd).trim() === '') return { start: lineStart, end: lineStart };
  const breaks = [...text.matchAll(/(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)/g)];
  const above = breaks.findLast(({ index }) => index < lineStart);
  const below = breaks.find(({ index }) => index >= lineEnd);
  return { start: above ? above.index + above[0].length : 0, end: below ? below.index : text.length };
}

function frontmatterSpans(text: string): readonly Span[] {
  const head = findHead(text);
  if (!head) return [];
  const { root } = readYaml(text.slice(head.yaml.start, head.yaml.end), head.yaml.start);
  const whole = { start: head.fence.start, end: text.slice(0, head.bodyStart).trimEnd().length };
  return [head.yaml, whole, ...(root ? nodeSpans(text, root) : [])];
}

function nodeSpans(text: string, node: YamlNode): readonly Span[] {
  switch (node.kind) {
    case 'scalar': {
      const quoted = /^["']/.test(text.slice(node.start, node.end)) && node.end - node.start > 1;
      return quoted ? [{ start: node.start + 1, end: node.end - 1 }, node] : [node];
    }
    case 'sequence':
      return [node, ...node.items.flatMap(item => nodeSpans(text, item))];
    case 'mapping':
      return [
        node,
        ...node.entries.flatMap(({ key, value }) => [
          key,
          { start: key.start, end: Math.max(key.end, value.end) },
          ...nodeSpans(text, value),
        ]),
      ];
  }
}

function bodySpans(file: CourseFile, text: string): readonly Span[] {
  const head = findHead(text);
  const bodyStart = head?.bodyStart ?? 0;
  const lead = /^\s*/.exec(text.slice(bodyStart))![0].length;
  const body = { start: bodyStart + lead, end: text.trimEnd().length };
  const attributes = attributeGroups(file, text).flatMap(({ attributes: group }) => [
    group,
    ...(group.id ? [{ start: group.id.start - 1, end: group.id.end }] : []),
    ...group.classes.map(({ start, end }) => ({ start: start - 1, end })),
    ...group.pairs.flatMap(({ key, value }) => [
      value,
      { start: key.start, end: text[value.end] === text[value.start - 1] ? value.end + 1 : value.end },
    ]),
  ]);
  const options = file.part.sections.flatMap(section =>
    section.options.flatMap(({ at, block }) => [placeSpan(file.places, at), placeSpan(file.places, block)]),
  );
  const tables = file.part.sections.flatMap(section =>
    section.tables.flatMap(({ at, header, rows }) =>
      [at, ...[header, ...rows].flat().map(cell => cell.at)].map(place => placeSpan(file.places, place)),
    ),
  );
  const links = relativeLinks(file, text).flatMap(link => [link.at, addressOf(text, link) ?? link.at]);
  return [body, ...attributes, ...options, ...tables, ...links, ...sectionsOf(file, text)];
}
