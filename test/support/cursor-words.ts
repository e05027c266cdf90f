// Says in one line what a cursor is, for tables of expectations.
import type { Cursor } from '../../src/language/cursor.js';

/** `where path [what would be replaced] …`, with lead, brackets, quotes and neighbours where there are any. */
export function cursorWords(cursor: Cursor, text: string): string {
  const replaced = 'span' in cursor ? ` [${text.slice(cursor.span.start, cursor.span.end)}]` : '';
  switch (cursor.where) {
    case 'frontmatter-key':
      return [
        `key of ${cursor.type ?? '?'}:${cursor.path.join('.')}${replaced}`,
        lead(cursor.lead),
        cursor.complete ? 'complete' : '',
        cursor.flow ? 'flow' : `column ${cursor.column}`,
        cursor.present.length > 0 ? `beside ${cursor.present.join(' ')}` : '',
      ]
        .filter(word => word !== '')
        .join(', ');
    case 'frontmatter-value':
      return [
        `value of ${cursor.path.join('.')}${replaced} ${cursor.shape.kind}`,
        lead(cursor.lead),
        cursor.inList ? 'in list' : '',
        cursor.needsBrackets ? 'needs brackets' : '',
        cursor.quote === '' ? '' : `quote ${cursor.quote}`,
        cursor.others.length > 0 ? `beside ${cursor.others.join(' ')}` : '',
      ]
        .filter(word => word !== '')
        .join(', ');
    case 'attribute-key':
    case 'attribute-value':
    case 'attribute-id':
    case 'attribute-class':
      return [
        `${cursor.where} ${cursor.on}${cursor.where === 'attribute-value' ? ` ${cursor.key}` : ''}${replaced}`,
        cursor.quoted ? 'quoted' : '',
        cursor.complete ? 'complete' : '',
        cursor.present.length > 0 ? `present ${cursor.present.join(' ')}` : '',
        cursor.others.length > 0 ? `beside ${cursor.others.join(' ')}` : '',
      ]
        .filter(word => word !== '')
        .join(', ');
    case 'link':
      return `${cursor.image ? 'image' : 'link'}${replaced}`;
    case 'suppression':
      return `suppression${replaced}${cursor.others.length > 0 ? `, beside ${cursor.others.join(' ')}` : ''}`;
    case 'line':
      return `line of ${cursor.type ?? '?'}${replaced}`;
    case 'body':
      return `body of ${cursor.type ?? '?'}`;
    case 'nowhere':
      return 'nowhere';
  }
}

function lead(text: string): string {
  return text === '' ? '' : `lead “${text}”`;
}
