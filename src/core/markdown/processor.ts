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
 * parsing half as slow again and which a course does not need. Tables cost nearly as much, so that only texts in which
 * one can stand are parsed with them.
 */
function courseProcessor(tables: boolean): Processor<Root> {
  return unified()
    .use(remarkParse)
    .use(remarkFrontmatter, ['yaml'])
    .use(function courseSyntax(this: Processor): void {
      const data = this.data();
      data.micromarkExtensions = [
        ...(data.micromarkExtensions ?? []),
        ...(tables ? [gfmTable()] : []),
        gfmTaskListItem(),
        math(),
      ];
      data.fromMarkdownExtensions = [
        ...(data.fromMarkdownExtensions ?? []),
        ...(tables ? [gfmTableFromMarkdown()] : []),
        gfmTaskListItemFromMarkdown(),
        mathFromMarkdown(),
      ];
    })
    .freeze();
}

const withTables = courseProcessor(true);
const withoutTables = courseProcessor(false);

/**
 * A table has a line of nothing but hyphens, colons and bars below its header, inside quotes and lists behind their
 * marks. A line of hyphens alone makes a heading, never a table.
 */
const DELIMITER_ROW = /^[ \t>*+\-:|\d.)]*[|:][ \t:|-]*$/m;

/** Whether a table can stand in the text; true more often than one does. */
export function mayHoldTable(text: string): boolean {
  return DELIMITER_ROW.test(text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);
}

/** Parses text (without byte order mark); offsets of the tree's positions are offsets into it. */
export function parseMarkdown(text: string): Root {
  return (mayHoldTable(text) ? withTables : withoutTables).parse(text);
}
