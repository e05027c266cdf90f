// Reads a text that is nothing but a quantity: a number with its unit, a date or a time of day.
import { readDate } from './date.js';

export interface Quantity {
  readonly value: number;
  /** What must be the same for two quantities to be compared: a unit, a currency, “date”, “x =”. */
  readonly unit: string;
}

/** Longer texts are no quantities. */
const LONGEST = 80;
const NUMBER = String.raw`[+\-−]?\d[\d.,\u00a0\u202f’']*(?:\s*×\s*10\^\{?[+\-−]?\d+\}?)?(?:\s*/\s*\d+)?`;
export const NUMBER_PATTERN = String.raw`(?:[$€£¥₹]\s?)?${NUMBER}`;
/** A sign, or up to two words without digits. */
const UNIT = String.raw`[\p{L}%‰°µΩ$€£¥₹][\p{L}\d%‰°µΩ²³/·^$€£¥₹.-]*(?:\s\p{L}[\p{L}²³.]*)?`;
const WHOLE = new RegExp(String.raw`^([$€£¥₹]\s?)?(${NUMBER})\s*(${UNIT})?$`, 'u');
const NAMED = /^(\p{L}\p{L}?)\s*=\s*/u;
const TIME = /^(\d{1,2})[:.](\d{2})\s*(a\.?m\.?|p\.?m\.?|Uhr|h)$|^(\d{1,2}):(\d{2})$/i;

/**
 * @param text plain text; math in dollars is read too
 * @param readNumber gives the value of a number as it is written in the course's language
 */
export function readQuantity(
  text: string,
  readNumber: (text: string) => number | undefined,
): Quantity | undefined {
  if (text.length > LONGEST) return undefined;
  const plain = withoutMath(text);
  const date = readDate(plain) ?? readTime(plain);
  if (date) return date;
  const name = NAMED.exec(plain);
  const match = WHOLE.exec(name ? plain.slice(name[0].length) : plain);
  if (!match?.[2]) return undefined;
  const value = readNumber(match[2].replace(/[.,]$/, '').replaceAll('’', "'"));
  if (value === undefined) return undefined;
  const unit = [name?.[1], match[1]?.trim(), match[3] && foldUnit(match[3])].filter(Boolean).join(' ');
  return { value, unit };
}

/** “1 apple” and “2 apples” can be compared. */
function foldUnit(unit: string): string {
  const word = unit.replace(/\.$/, '');
  return /\p{L}{4}$/u.test(word) ? word.replace(/s$/, '').replace(/en$/, 'e').replace(/e$/, '') : word;
}

/** The number that stands in math, with the few commands that numbers use. */
export function withoutMath(text: string): string {
  return text
    .replace(/^[*_`]+|[*_`]+$/g, '')
    .replace(/\$([^$]+)\$/g, '$1')
    .replace(/\\[dt]?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g, '$1/$2')
    .replace(/\\(?:text|mathrm|,|;|!|:|\s)\s*(?:\{([^{}]*)\})?/g, (_, inner) =>
      inner === undefined ? '' : ` ${inner.trim()}`,
    )
    .replace(/\{([.,])\}/g, '$1')
    .replace(/\\(?:times|cdot)\s*/g, '×')
    .replace(/·(?=\s*10\^)/g, '×')
    .replace(/\^\{?\\circ\}?/g, '°')
    .replace(/\\([%$€£&])/g, '$1')
    .replace(/\s+/g, ' ')
    .replace(/(?<=\S\s?)\.$/, '')
    .trim();
}

function readTime(text: string): Quantity | undefined {
  const match = TIME.exec(text);
  if (!match) return undefined;
  const hour = Number(match[1] ?? match[4]);
  const minute = Number(match[2] ?? match[5]);
  if (hour > 24 || minute > 59) return undefined;
  const half = match[3]?.toLowerCase().replaceAll('.', '');
  const noon = half === 'pm' && hour < 12 ? 12 : half === 'am' && hour === 12 ? -12 : 0;
  return { value: (hour + noon) * 60 + minute, unit: 'time' };
}
