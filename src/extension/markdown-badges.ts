// A markdown-it plugin for the built-in preview: attributes become small badges instead of braces.

/** The little of markdown-it's types that is needed; the preview brings the library. */
export interface Token {
  type: string;
  content: string;
  children: Token[] | null;
}
export interface MarkdownIt {
  core: {
    ruler: { push(name: string, rule: (state: { tokens: Token[]; Token: TokenType }) => void): void };
  };
}
type TokenType = new (type: string, tag: string, nesting: 0) => Token;

/** Braces at the end of a heading, of a list item's first line or of a cell, with something that can be an attribute. */
const ATTRIBUTES =
  /\s*\{((?:[#.][^\s{}"]+|[\w-]+=(?:"[^"{}]*"|[^\s{}"]+))(?:\s+(?:[#.][^\s{}"]+|[\w-]+=(?:"[^"{}]*"|[^\s{}"]+)))*)\s*\}\s*$/;

export function withBadges<M extends MarkdownIt>(markdown: M): M {
  markdown.core.ruler.push('bloomery-attributes', ({ tokens, Token }) => {
    for (const token of tokens) if (token.type === 'inline') badgesIn(token, Token);
  });
  return markdown;
}

function badgesIn(inline: Token, Token: TokenType): void {
  const children = inline.children ?? [];
  for (const [i, child] of children.entries()) {
    const next = children[i + 1]?.type;
    const ends = next === undefined || next === 'softbreak' || next === 'hardbreak';
    if (child.type !== 'text' || !ends) continue;
    const match = ATTRIBUTES.exec(child.content);
    if (!match?.[1]) continue;
    child.content = child.content.slice(0, match.index);
    const badges = new Token('html_inline', '', 0);
    badges.content = badgesHtml(match[1]);
    inline.children = children.toSpliced(i + 1, 0, badges);
    return;
  }
}

function badgesHtml(attributes: string): string {
  const parts = attributes.match(/[\w-]+="[^"]*"|\S+/g) ?? [];
  return ` <span class="bloomery-badges">${parts.map(badgeHtml).join(' ')}</span>`;
}

function badgeHtml(part: string): string {
  if (part.startsWith('#')) return badge('id', part.slice(1));
  if (part.startsWith('.')) return badge('class', part.slice(1));
  const equals = part.indexOf('=');
  const key = part.slice(0, equals);
  return badge(key, part.slice(equals + 1).replace(/^"|"$/g, ''), key);
}

function badge(kind: string, text: string, label?: string): string {
  const shown = label === undefined ? '' : `<span class="bloomery-key">${escaped(label)}</span> `;
  return `<span class="bloomery-badge bloomery-${escaped(kind)}">${shown}${escaped(text)}</span>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`);
}
