// A rule's page as other tools show it: Markdown without comments, with links that lead somewhere from anywhere.
import { RULE_PAGES } from '../core/lint/rule-pages.js';
import { parseMarkdown } from '../core/markdown/processor.js';
import { readBody } from '../core/markdown/read-body.js';

export function ruleHelp(page: string): string {
  let fence: string | undefined;
  const lines = withoutComments(page)
    .split(/\r\n|\r|\n/)
    .map(line => {
      const mark = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line);
      if (fence !== undefined) {
        if (mark && mark[2]!.trim() === '' && mark[1]!.startsWith(fence)) fence = undefined;
        return line;
      }
      fence = mark?.[1];
      return mark ? line : withAbsoluteLinks(line);
    });
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

/** Comments inside code are examples and stay. */
export function withoutComments(page: string): string {
  let text = '';
  let at = 0;
  for (const { start, end } of readBody(page, parseMarkdown(page), false).comments) {
    text += page.slice(at, start);
    at = end;
  }
  return text + page.slice(at);
}

/** What stands in code is no link. */
function withAbsoluteLinks(line: string): string {
  return line
    .split(/(`+[^`]+`+)/)
    .map((piece, i) =>
      i % 2 === 1
        ? piece
        : piece.replace(/\]\((?![a-z][a-z0-9+.-]*:|#)([^)\s]+)\)/gi, (_, target: string) => {
            return `](${new URL(target, `${RULE_PAGES}/`).href})`;
          }),
    )
    .join('');
}
