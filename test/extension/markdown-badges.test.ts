// Attributes in the built-in preview: badges where braces are attributes, untouched text where they are not.
import { strict as assert } from 'node:assert';
import MarkdownItLibrary from 'markdown-it';
import { type MarkdownIt, withBadges } from '../../src/extension/markdown-badges.js';

const markdown = new MarkdownItLibrary();
withBadges(markdown as unknown as MarkdownIt);

function render(text: string): string {
  return markdown.render(text);
}

describe('badges in the Markdown preview', () => {
  it('stand for the attributes of a heading', () => {
    const html = render('## Two steps {#q1 .anchor outcome=solve points=2}');
    assert.match(html, /^<h2>Two steps <span class="bloomery-badges">/);
    assert.match(html, /bloomery-id">q1</);
    assert.match(html, /bloomery-outcome"><span class="bloomery-key">outcome<\/span> solve</);
    assert.doesNotMatch(html, /[{}]/);
  });

  it('stand for those of an option and of a cell', () => {
    assert.match(render('- [ ] $x = 30$ {misconception=sign-flip}\n\n  Feedback.'), /bloomery-misconception/);
    assert.match(render('| A |\n|---|\n| uses {outcome="a b"} |'), /bloomery-key">outcome<\/span> a b</);
  });

  it('leave other braces and markup alone', () => {
    assert.match(render('## A set {1, 2}'), /\{1, 2\}/);
    assert.doesNotMatch(render('## x {key="<b>&"}'), /<b>/);
    assert.match(render('`{#id}`'), /\{#id\}/);
  });
});
