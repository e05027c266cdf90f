// Options that only combine others: “A and C”, “both I and III”, “B only”.
import { maskVerbatim } from '../text/prose.js';
import type { Item, Option } from './types.js';

const LABEL = String.raw`(?:[A-H]|[a-h]\)|\(?[a-h]\)|\(?[1-9]\)?|\(?(?:I{1,3}|IV|VI{0,3}|IX)\)?)\.?`;
const NOUN = String.raw`(?:(?:options?|answers?|statements?|opciones|respuestas|afirmaciones|alternativas|antworten|aussagen|réponses|propositions|opções|respostas|afirmativas)\s+)?`;
const BOTH = String.raw`(?:(?:only|both|all of|ambas|solo|sólo|beide|nur|sowohl|seulement|les deux|apenas|só|somente)[:,]?\s+)?`;
const AND = String.raw`(?:\s*[,&/+]\s*(?:(?:and|or|y|e|o|und|oder|et|ou)\s+)?|\s+(?:and|or|y|e|o|und|oder|et|ou|als auch)\s+)`;
const END = String.raw`(?:\s+(?:only|solamente|solo|sólo|nur|seulement|uniquement|apenas|somente))?(?:\s+(?:are|is|son|sind|sont|são|estão)\s+\p{L}+)?`;
const COMBINED = new RegExp(`^${BOTH}${NOUN}(${LABEL}(?:${AND}${LABEL})+)${END}$`, 'u');
const ONE_ONLY = new RegExp(
  String.raw`^(?:(?:only|solo|sólo|nur|seulement|apenas|só|somente)\s+${NOUN}(${LABEL})|${NOUN}(${LABEL})\s+(?:only|solamente|solo|sólo|nur|seulement|uniquement|apenas|somente))$`,
  'u',
);

/** A word of its own, so that the option is more than letters. */
const WORD = /(?<!\p{L})(?!(?:and|und|oder|et|ou|or)(?!\p{L}))\p{L}{2,}/u;

const LONGEST = 80;

/** Whether an option consists of labels of the item’s other options or statements; letters that are themselves answers do not count. */
export function isCombined(option: Option, item: Item): boolean {
  if (option.text.length > LONGEST) return false;
  const text = maskVerbatim(option.text)
    .trim()
    .replace(/[\s.]+$/, '');
  const lower = text.replace(/^\p{Lu}(?=\p{Ll})/u, first => first.toLowerCase());
  const match = COMBINED.exec(lower) ?? ONE_ONLY.exec(lower);
  const named = match?.slice(1).find(Boolean);
  if (!named) return false;
  const labels = named.match(/[A-H](?![\p{L}])|[a-h](?=\))|[IVX]+|[1-9]/gu) ?? [];
  return labels.length > 0 && labels.every(label => hasLabel(label, option, item));
}

/** A label exists where the stem or another option shows it, or where it counts an option that is none itself. */
function hasLabel(label: string, option: Option, item: Item): boolean {
  // A stop behind a number or letter may also end a sentence; a bracket hardly does.
  const mark = /\d/.test(label) ? '[)]' : '[.):]';
  const shown = new RegExp(String.raw`(?<![\p{L}\p{N}])\(?${label}${mark}\s+\S`, 'u');
  const others = item.options.filter(other => other !== option);
  if ([item.stem, ...others.map(({ text }) => text)].some(text => shown.test(maskVerbatim(text))))
    return true;
  if (/\d/.test(label)) return Number(label) <= item.section.ordered.length;
  if (!/^[A-Ha-h]$/.test(label)) return false;
  const counted = item.options[label.toUpperCase().charCodeAt(0) - 65];
  return counted !== undefined && counted !== option && WORD.test(counted.text);
}
