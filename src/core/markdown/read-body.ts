// One walk over a parsed body, giving its headings, links, comments, sections and prose as plain data.
import type { Heading, Html, Nodes, Root, RootContent } from 'mdast';
import type { Span } from '../text/span.js';
import { anchorsOf } from './anchors.js';
import type { BodyFacts, CommentFact, HeadingFact, LinkFact, SectionFact } from './facts.js';
import { plainText } from './plain-text.js';
import { readHeading, readSection } from './read-section.js';
import { spanOf } from './span-of.js';

const MAX_DEPTH = 100;

/**
 * @param text the whole file, as given to the parser
 * @param root its tree
 * @param assessment whether level-2 sections are items
 */
export function readBody(text: string, root: Root, assessment: boolean): BodyFacts {
  const walk = new BodyWalk(text);
  walk.visit(root, 0);
  const blocks = root.children.filter(block => block.type !== 'yaml');
  const title = walk.headings.find(heading => heading.depth === 1);
  return {
    ...(title && { title }),
    headings: walk.headings,
    links: walk.links,
    anchors: anchorsOf(walk.headings, walk.html),
    comments: walk.comments,
    sections: assessment ? readSections(text, blocks) : [],
    prose: assessment ? '' : blocks.flatMap(block => proseLines(block, 0)).join('\n'),
  };
}

/** A line for each block that holds words itself, so that one entry of a list does not run into the next. */
function proseLines(block: Nodes, depth: number): readonly string[] {
  const holdsBlocks = ['list', 'listItem', 'blockquote', 'table', 'tableRow'].includes(block.type);
  if (holdsBlocks && 'children' in block && depth < MAX_DEPTH)
    return block.children.flatMap(child => proseLines(child, depth + 1));
  const words = plainText(block);
  return words === '' ? [] : [words];
}

class BodyWalk {
  readonly headings: HeadingFact[] = [];
  readonly links: LinkFact[] = [];
  readonly comments: CommentFact[] = [];
  readonly html: string[] = [];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  visit(parent: Nodes, depth: number): void {
    if (!('children' in parent) || depth > MAX_DEPTH) return;
    const children: readonly Nodes[] = parent.children;
    for (let i = 0; i < children.length; i++) {
      const node = children[i]!;
      switch (node.type) {
        case 'heading':
          this.headings.push(readHeading(this.#text, node));
          break;
        case 'link':
          this.links.push({ kind: 'link', url: node.url, whole: spanOf(node), text: plainText(node) });
          break;
        case 'image':
          this.links.push({ kind: 'image', url: node.url, whole: spanOf(node), text: node.alt ?? '' });
          break;
        case 'definition':
          this.links.push({ kind: 'definition', url: node.url, whole: spanOf(node), text: node.label ?? '' });
          break;
        case 'html':
          this.html.push(node.value);
          this.#comment(node, parent, children, i);
          break;
        default:
      }
      this.visit(node, depth + 1);
    }
  }

  #comment(node: Html, parent: Nodes, siblings: readonly Nodes[], index: number): void {
    const at = spanOf(node);
    for (const match of node.value.matchAll(/<!--([\s\S]*?)-->/g)) {
      const covers =
        parent.type === 'paragraph' || parent.type === 'heading'
          ? spanOf(parent)
          : blockAfter(siblings, index);
      this.comments.push({
        start: at.start + match.index,
        end: at.start + match.index + match[0].length,
        text: match[1]!.trim(),
        ...(covers && { covers }),
      });
    }
  }
}

/** The next block that is not itself a comment; a heading stands for the whole section that it begins. */
function blockAfter(siblings: readonly Nodes[], index: number): Span | undefined {
  let next = index + 1;
  while (siblings[next]?.type === 'html') next++;
  const block = siblings[next];
  if (!block) return undefined;
  const { start, end } = spanOf(block);
  if (block.type !== 'heading') return { start, end };
  let last: Nodes = block;
  for (let i = next + 1; i < siblings.length; i++) {
    const node = siblings[i]!;
    if (node.type === 'heading' && node.depth <= block.depth) break;
    last = node;
  }
  return { start, end: spanOf(last).end };
}

function readSections(text: string, blocks: readonly RootContent[]): readonly SectionFact[] {
  const sections: SectionFact[] = [];
  let heading: Heading | undefined;
  let body: RootContent[] = [];
  const close = (): void => {
    if (!heading) return;
    sections.push(readSection(text, heading, body, spanOf(body.at(-1) ?? heading).end));
  };
  for (const block of blocks) {
    if (block.type === 'heading' && block.depth <= 2) {
      close();
      heading = block.depth === 2 ? block : undefined;
      body = [];
    } else body.push(block);
  }
  close();
  return sections;
}
