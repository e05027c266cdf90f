// What can be folded: the frontmatter and its groups, items and other sections, options with their feedback.
import type { FoldingRange } from 'vscode-languageserver-types';
import { findHead } from '../core/course/head.js';
import { placeSpan } from '../core/course/located.js';
import type { Span } from '../core/text/span.js';
import type { YamlNode } from '../core/yaml/node.js';
import { readYaml } from '../core/yaml/read.js';
import { sectionsOf } from './sections.js';
import { type LanguageView, positionAt } from './view.js';

/** Code, quotations and lists without options are the editor's own business. */
export function foldingRanges(view: LanguageView, path: string): readonly FoldingRange[] {
  const file = view.project.file(path);
  const text = view.text(path);
  if (!file || text === undefined) return [];
  const options = file.part.sections.flatMap(section =>
    section.options.map(({ block }) => placeSpan(file.places, block)),
  );
  const spans = [...frontmatterSpans(text), ...sectionsOf(file, text), ...options];
  return spans.flatMap(span => foldingRange(view, path, text, span));
}

function frontmatterSpans(text: string): readonly Span[] {
  const head = findHead(text);
  if (!head) return [];
  const { root } = readYaml(text.slice(head.yaml.start, head.yaml.end), head.yaml.start);
  const whole = { start: head.fence.start, end: head.bodyStart };
  return root ? [whole, ...groupSpans(root)] : [whole];
}

/** A key with a block below it, and an entry of a list that is such a group. */
function groupSpans(node: YamlNode): readonly Span[] {
  if (node.kind === 'mapping')
    return node.entries.flatMap(({ key, value }) => [
      { start: key.start, end: value.end },
      ...groupSpans(value),
    ]);
  return node.kind === 'sequence'
    ? node.items.flatMap(item => (item.kind === 'mapping' ? [item, ...groupSpans(item)] : []))
    : [];
}

function foldingRange(
  view: LanguageView,
  path: string,
  text: string,
  { start, end }: Span,
): readonly FoldingRange[] {
  const startLine = positionAt(view, path, start).line;
  const endLine = positionAt(view, path, start + text.slice(start, end).trimEnd().length).line;
  return endLine > startLine ? [{ startLine, endLine }] : [];
}
