// Leaving the table syntax out where no table can stand changes no tree.
import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { mathFromMarkdown } from 'mdast-util-math';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { math } from 'micromark-extension-math';
import { mayHoldTable, parseMarkdown } from '../../../src/core/markdown/processor.js';

/** Everything on, whatever the text holds. */
function plain(text: string): Root {
  return fromMarkdown(text, {
    extensions: [frontmatter(['yaml']), gfmTable(), gfmTaskListItem(), math()],
    mdastExtensions: [
      frontmatterFromMarkdown(['yaml']),
      gfmTableFromMarkdown(),
      gfmTaskListItemFromMarkdown(),
      mathFromMarkdown(),
    ],
  });
}

describe('the Markdown parser', () => {
  it('gives the tree of the whole syntax for every sample', () => {
    for (const name of (readdirSync('samples', { recursive: true }) as string[]).filter(file =>
      file.endsWith('.md'),
    )) {
      const text = readFileSync(`samples/${name}`, 'utf8');
      assert.deepEqual(parseMarkdown(text), plain(text), name);
    }
  });

  it('gives it for random texts that look like tables and like none', () => {
    const piece = fc.constantFrom(
      'a',
      '|',
      '-',
      ':',
      '--',
      '---',
      ' ',
      '  ',
      '\n',
      '\n',
      '\r\n',
      '\r',
      '> ',
      '- ',
      '1. ',
      '\t',
      '$x$',
      '`|`',
      '\\|',
      '- [ ] ',
      '# ',
      '**',
      '{#a}',
      '=',
      '+ ',
      '* ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), pieces => {
        const text = pieces.join('');
        assert.deepEqual(parseMarkdown(text), plain(text));
      }),
      { numRuns: 20_000, seed: 4 },
    );
  }).timeout(120_000);

  it('looks for tables only where one can stand', () => {
    for (const text of ['| a |\n| - |', 'a | b\n-|-', '> | a |\n> |---|', '- | a |\n  | :-: |', 'a\n:-'])
      assert.ok(mayHoldTable(text), text);
    for (const text of [
      'plain',
      'title\n---\n\n- one\n- two',
      'a | b',
      '---\ntype: unit\n---\n\n## Heading',
    ]) {
      assert.ok(!mayHoldTable(text), text);
    }
  });
});
