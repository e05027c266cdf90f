// How a new name is written where the old one stands, with the author's quotes and the rest of a qualified name.
import type { TextEdit } from '../core/text/edits.js';
import { splitName } from './names.js';
import type { Placed } from './spot.js';

/** Codes that mean the same to YAML without quotes, also between brackets. */
const PLAIN = /^[\p{L}\p{N}](?:[\p{L}\p{N} ._/+-]*[\p{L}\p{N}._/+-])?$/u;

/** @param text the whole file */
export function renamed(text: string, { occurrence, name: at }: Placed, name: string): TextEdit {
  if (occurrence.kind === 'standard') return standard(text, at.whole, name);
  if (!at.coded) return { ...at.span, text: name };
  const parts = splitName(occurrence.written);
  if (!parts || !occurrence.segment) return { ...at.whole, text: name };
  return {
    ...at.whole,
    text: occurrence.segment === 'unit' ? `${name}/${parts.id}` : `${parts.unit}/${name}`,
  };
}

/** A standard's code may be any text, so it may need quotes that the old one did not have. */
function standard(text: string, { start, end }: { start: number; end: number }, name: string): TextEdit {
  const quote = text[start - 1] === text[end] ? text[end] : undefined;
  if (quote === '"') return { start, end, text: name.replace(/["\\]/g, '\\$&') };
  if (quote === "'") return { start, end, text: name.replaceAll("'", "''") };
  return { start, end, text: PLAIN.test(name) ? name : `'${name.replaceAll("'", "''")}'` };
}
