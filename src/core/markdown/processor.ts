// The one Markdown parser: CommonMark with task lists, tables, math and frontmatter, each by its own small extension.
import type { Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { mathFromMarkdown } from 'mdast-util-math';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { math } from 'micromark-extension-math';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

/**
 * The GFM pieces are added one by one because the whole of remark-gfm brings literal autolinks, which alone make
 * parsing half as slow again and which a course does not need.
 */
function courseSyntax(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable(), gfmTaskListItem(), math()];
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    gfmTableFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
    mathFromMarkdown(),
  ];
}

const processor = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(courseSyntax).freeze();

/** Parses text (without byte order mark); offsets of the tree's positions are offsets into it. */
export function parseMarkdown(text: string): Root {
  return processor.parse(text);
}
