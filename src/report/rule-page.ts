// A rule's page for a terminal: headings bold, code dim, tables aligned, comments left out.
import pc from 'picocolors';
import stringWidth from 'string-width';
import { withoutComments } from './rule-help.js';

type Colors = ReturnType<typeof pc.createColors>;

/** Without colours the page stays Markdown, which reads well as it is; only comments go and tables are aligned. */
export function renderRulePage(page: string, { color }: { readonly color: boolean }): string {
  const colors = pc.createColors(color);
  const lines = withoutComments(page).split(/\r\n|\r|\n/);
  const shown: string[] = [];
  let fence: string | undefined;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const mark = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line);
    if (fence !== undefined) {
      const closes = mark !== null && mark[2]!.trim() === '' && mark[1]!.startsWith(fence);
      if (closes) fence = undefined;
      if (!color) shown.push(line);
      else if (!closes) shown.push(line === '' ? '' : `  ${colors.dim(line)}`);
    } else if (mark) {
      fence = mark[1]!;
      shown.push(color ? fenceTitle(mark[2]!, colors) : line);
    } else if (line.startsWith('|')) {
      let end = i;
      while (lines[end + 1]?.startsWith('|')) end++;
      shown.push(...table(lines.slice(i, end + 1), color, colors));
      i = end;
    } else shown.push(color ? prose(line, colors) : line);
  }
  return `${shown
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

/** What an example says about itself: its file, and the lines in which the rule reports. */
function fenceTitle(info: string, colors: Colors): string {
  const file = /\bfile=(\S+)/.exec(info)?.[1];
  const finds = /\bfinds=(\S+)/.exec(info)?.[1];
  if (file === undefined) return '';
  const places = finds?.split(',').map(find => find.split('/')[0]) ?? [];
  const reported = places.length > 0 ? `, reported in line ${places.join(', ')}` : '';
  return `  ${colors.underline(file)}${reported}`;
}

function prose(line: string, colors: Colors): string {
  const heading = /^(#{1,6}) +(.*)$/.exec(line);
  if (heading) return colors.bold(heading[1]!.length === 1 ? colors.underline(heading[2]!) : heading[2]!);
  return inline(line, colors);
}

/** Code first, so that nothing inside it is taken for markup. */
function inline(text: string, colors: Colors): string {
  return text
    .split(/(`+[^`]+`+)/)
    .map((piece, i) => {
      if (i % 2 === 1) return colors.dim(piece.replace(/^`+ ?| ?`+$/g, ''));
      // Links before bold: the escapes of bold hold brackets.
      return piece
        .replace(/\[([^\]]+)\]\((https?:[^)\s]+)\)/g, '$1 ($2)')
        .replace(/\[([^\]]+)\]\([^)\s]+\)/g, (_, words: string) => colors.underline(words))
        .replace(/\*\*([^*]+)\*\*/g, (_, words: string) => colors.bold(words));
    })
    .join('');
}

/** Columns side by side; a head without words and the line below it are left out. */
function table(lines: readonly string[], color: boolean, colors: Colors): readonly string[] {
  const rows = lines
    .filter((_, i) => i !== 1)
    .map(line =>
      line
        .replace(/^\||\|\s*$/g, '')
        .split(/(?<!\\)\|/)
        .map(cell => cell.trim().replaceAll('\\|', '|')),
    );
  const [head = [], ...body] = rows;
  const named = head.some(cell => cell !== '');
  const painted = (named ? rows : body).map(row => row.map(cell => (color ? inline(cell, colors) : cell)));
  const widths = (painted[0] ?? []).map((_, column) =>
    painted.reduce((most, row) => Math.max(most, stringWidth(row[column] ?? '')), 0),
  );
  const pad = (cell: string, column: number): string => {
    const width = Math.min(widths[column] ?? 0, 40);
    return cell + ' '.repeat(Math.max(0, width - stringWidth(cell)));
  };
  return painted.map((row, i) => {
    const text = row.map(pad).join('  ').trimEnd();
    return named && i === 0 ? colors.bold(text) : text;
  });
}
