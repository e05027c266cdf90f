// What stands at a place in braces behind a heading, option or criterion, also while they are still open.
import { CRITERION_ATTRIBUTES, ITEM_ATTRIBUTES, OPTION_ATTRIBUTES } from '../core/course/fields.js';
import type { AttributeCursor } from './cursor.js';
import { restOfLine, startOfLine } from './lines.js';

const FIELDS = { item: ITEM_ATTRIBUTES, option: OPTION_ATTRIBUTES, criterion: CRITERION_ATTRIBUTES };
const LOOKS_LIKE_ATTRIBUTES = /^\s*(?:[#.]|[\p{L}_][\p{L}\p{N}_-]*=)/u;
/** A word, with blanks only where quotes hold them; the last quote may still be open. */
const WORD = /(?:[^\s"']|"[^"]*(?:"|$)|'[^']*(?:'|$))+/g;
const TOKEN =
  /#(?<id>[^\s#{}"'=]*)|\.(?<class>[^\s{}"'=.#]*)|(?<key>[\p{L}_][\p{L}\p{N}_-]*)=(?<value>"[^"}]*"?|'[^'}]*'?|[^\s"'{}]*)/gu;

export function attributeCursor(text: string, offset: number): AttributeCursor | undefined {
  const lineStart = startOfLine(text, offset);
  const line = restOfLine(text, lineStart);
  const column = offset - lineStart;
  const braces = bracesAt(line, column);
  if (!braces) return undefined;
  const on = carrierOf(text, lineStart, line, braces.open);
  if (!on) return undefined;
  const inner = line.slice(braces.open + 1, column);
  const last = [...inner.matchAll(WORD)].at(-1);
  const written = last && last.index + last[0].length === inner.length ? last[0] : '';
  const start = column - written.length;
  const rest = line.slice(column, braces.close);
  const before = line.slice(braces.open + 1, start);
  const at = (from: number, length: number) => ({ start: lineStart + from, end: offset + length });
  const make = (
    where: AttributeCursor['where'],
    key: string | undefined,
    from: number,
    length: number,
    more: Partial<AttributeCursor> = {},
  ): AttributeCursor => {
    const after = line.slice(column + length, braces.close);
    const tokens = tokensIn(`${before} ${after}`);
    return {
      where,
      on,
      fields: FIELDS[on],
      key,
      span: at(from, length),
      present: [...new Set(tokens.map(({ name }) => name))],
      values: new Map(tokens.map(({ name, value }) => [name, value])),
      others:
        where === 'attribute-value'
          ? []
          : tokens.flatMap(({ name, value }) => (name === 'class' ? [value] : [])),
      quoted: false,
      complete: false,
      ...more,
    };
  };
  const name = /^[^\s"'{}#=.]*/.exec(rest)![0].length;
  if (written.startsWith('#'))
    return make('attribute-id', 'id', start + 1, /^[^\s"'{}#=]*/.exec(rest)![0].length);
  if (written.startsWith('.')) return make('attribute-class', 'class', start + 1, name);
  const pair = /^([\p{L}_][\p{L}\p{N}_-]*)=(["']?)(.*)$/u.exec(written);
  if (!pair) {
    if (/["']/.test(written)) return undefined;
    return make('attribute-key', undefined, start, name, { complete: rest[name] === '=' });
  }
  const [, key = '', quote = '', value = ''] = pair;
  if (quote === '')
    return make('attribute-value', key, column - value.length, /^[^\s"'{}]*/.exec(rest)![0].length);
  // Behind a closed quote nothing more can be written without a blank.
  if (value.includes(quote)) return undefined;
  const word = /\S*$/.exec(value)![0];
  const inside = new RegExp(`^[^${quote}]*`).exec(rest)![0];
  const end = /^\S*/.exec(inside)![0].length;
  const words = `${value.slice(0, value.length - word.length)} ${inside.slice(end)}`;
  return make('attribute-value', key, column - word.length, end, {
    quoted: true,
    others: words.split(/\s+/).filter(other => other !== ''),
  });
}

function tokensIn(braces: string): readonly { readonly name: string; readonly value: string }[] {
  return [...braces.matchAll(TOKEN)].flatMap(({ groups }) => {
    const { id, class: mark, key, value } = groups!;
    if (id !== undefined) return [{ name: 'id', value: id }];
    if (mark !== undefined) return mark === '' ? [] : [{ name: 'class', value: mark }];
    return key === undefined ? [] : [{ name: key, value: (value ?? '').replace(/^["']|["']$/g, '') }];
  });
}

/** The braces around a column: attributes are the last thing in their heading, line or cell. */
function bracesAt(
  line: string,
  column: number,
): { readonly open: number; readonly close: number } | undefined {
  let open = -1;
  let quote = '';
  for (let i = 0; i < column; i++) {
    const char = line[i]!;
    if (char === '\\') i++;
    else if (quote !== '') {
      if (char === quote) quote = '';
    } else if (open >= 0 && (char === '"' || char === "'") && line[i - 1] === '=') quote = char;
    else if (char === '{') open = i;
    else if (char === '}') open = -1;
    else if (char === '|' && open >= 0) open = -1;
  }
  if (open < 0) return undefined;
  const inner = line.slice(open + 1);
  // Without a blank before it, only what looks like attributes is not text such as x_{1}.
  if (open > 0 && !/[\s|]/.test(line[open - 1]!) && !LOOKS_LIKE_ATTRIBUTES.test(inner)) return undefined;
  const length = /^(?:[^"'{}|]|"[^"]*"?|'[^']*'?)*/.exec(inner)![0].length;
  const close = open + 1 + length;
  const behind = line[close] === '}' ? line.slice(close + 1) : '';
  return /^\s*(?:\||#*\s*$|$)/.test(behind) && close >= column ? { open, close } : undefined;
}

function carrierOf(
  text: string,
  lineStart: number,
  line: string,
  open: number,
): AttributeCursor['on'] | undefined {
  if (/^ {0,3}##[ \t]/.test(line)) return 'item';
  if (/^ {0,3}#/.test(line)) return undefined;
  if (/^[\s>]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[[ xX]\][ \t]/.test(line)) return 'option';
  const isFirstCell = !/(?<!\\)\|/.test(line.slice(0, open).replace(/^\s*\|/, ''));
  if (line.includes('|') && isFirstCell && isBelowTableHead(text, lineStart)) return 'criterion';
  const next = /^[^\r\n]*(?:\r\n|\r|\n)([^\r\n]*)/.exec(text.slice(lineStart))?.[1] ?? '';
  return line.trim() !== '' && /^ {0,3}-+[ \t]*$/.test(next) ? 'item' : undefined;
}

/** Whether the lines directly above hold a row such as |---|---|. */
function isBelowTableHead(text: string, lineStart: number): boolean {
  for (let end = lineStart; end > 0; ) {
    const start = startOfLine(text, end - (text.startsWith('\r\n', end - 2) ? 2 : 1));
    const line = text.slice(start, end).trim();
    if (line === '') return false;
    if (/^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/.test(line) && line.includes('|')) return true;
    end = start;
  }
  return false;
}
