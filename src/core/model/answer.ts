// Reads what stands after `Answer:`: a number with tolerance, range or unit, or accepted texts.

export interface NumericAnswer {
  readonly kind: 'numeric';
  /** The smallest and largest accepted value, inclusive. */
  readonly low: number;
  readonly high: number;
  /** The value itself; the middle of a range. */
  readonly value: number;
  readonly unit?: string;
}

export interface TextAnswer {
  readonly kind: 'text';
  readonly accepted: readonly string[];
}

export type Answer = NumericAnswer | TextAnswer;

const NUMBER = String.raw`[+\-−]?(?:\d[\d.,\u00a0\u202f']*|[.,]\d+)(?:\s*[×x·*]\s*10\^\{?[+\-−]?\d+\}?|e[+\-−]?\d+)?(?:\s*/\s*\d+)?`;
const UNIT = String.raw`[^\s\d|][^\s|]*`;
const SINGLE = new RegExp(
  String.raw`^(${NUMBER})(?:\s*(?:±|\+/-|\+-|\\pm)\s*(${NUMBER})(\s*%)?)?(?:\s*(${UNIT}))?$`,
  'i',
);
const RANGE = new RegExp(String.raw`^(${NUMBER}?)\s*(?:\.\.\.?|…)\s*(${NUMBER})(?:\s*(${UNIT}))?$`, 'i');
const ANY_UNIT = new RegExp(String.raw`^(${NUMBER})(?:\s*(?:±|\+/-|\+-)\s*(${NUMBER})(\s*%)?)?\s+(.+)$`, 'i');

/**
 * @param raw what the author wrote after the colon; alternatives are set apart by `|` (or `\|`)
 * @param decimal the decimal sign of the course's language
 * @param numeric the item's type says numeric, so that the unit may have several words
 */
export function readAnswer(raw: string, decimal: '.' | ',', numeric = false): Answer {
  const alternatives = raw
    .replaceAll('\\|', '|')
    .split('|')
    .map(text => text.trim())
    .filter(text => text !== '');
  const [only] = alternatives;
  const number = alternatives.length === 1 && only ? readNumeric(bare(only), decimal, numeric) : undefined;
  return number ?? { kind: 'text', accepted: alternatives };
}

/** An author may set the number in math or bold. */
function bare(text: string): string {
  const math = /^\$([^$]+)\$(.*)$/.exec(text);
  const inner = math ? `${math[1]}${math[2]}` : text;
  return inner.replace(/\*\*|__/g, '').trim();
}

function readNumeric(text: string, decimal: '.' | ',', anyUnit: boolean): NumericAnswer | undefined {
  const range = RANGE.exec(text);
  if (range?.[1] && range[2]) {
    // “9.8..9.9”: the greedy number may have swallowed the first point of the dots.
    const low = numberOf(range[1].replace(/[.,]+$/, ''), decimal);
    const high = numberOf(range[2], decimal);
    if (low === undefined || high === undefined || low > high) return undefined;
    return { kind: 'numeric', low, high, value: (low + high) / 2, ...(range[3] && { unit: range[3] }) };
  }
  const single = SINGLE.exec(text) ?? (anyUnit ? ANY_UNIT.exec(text) : null);
  if (!single?.[1]) return undefined;
  const value = numberOf(single[1], decimal);
  const given = single[2] === undefined ? 0 : numberOf(single[2], decimal);
  if (value === undefined || given === undefined) return undefined;
  const tolerance = single[3] ? (Math.abs(value) * given) / 100 : Math.abs(given);
  return {
    kind: 'numeric',
    low: value - tolerance,
    high: value + tolerance,
    value,
    ...(single[4] && { unit: single[4] }),
  };
}

/** Reads one number; the sign that is not the language's decimal sign groups thousands where it stands like that. */
export function numberOf(text: string, decimal: '.' | ','): number | undefined {
  const [, sign, digits, factor, exponent, divisor] =
    /^([+\-−]?)([\d.,\u00a0\u202f']+)\s*(?:([×x·*])\s*10\^|e)?\{?([+\-−]?\d+)?\}?(?:\s*\/\s*(\d+))?$/i.exec(
      text.trim(),
    ) ?? [];
  if (digits === undefined) return undefined;
  const plain = plainDigits(digits, decimal);
  if (plain === undefined) return undefined;
  const power = exponent === undefined ? 0 : Number(exponent.replace('−', '-'));
  if (factor === undefined && exponent === undefined && power !== 0) return undefined;
  const value = (Number(plain) * 10 ** power) / (divisor === undefined ? 1 : Number(divisor));
  if (!Number.isFinite(value)) return undefined;
  return sign === '-' || sign === '−' ? -value : value;
}

function plainDigits(digits: string, decimal: '.' | ','): string | undefined {
  const other = decimal === '.' ? ',' : '.';
  let text = digits.replace(/[\u00a0\u202f']/g, '');
  if (text.includes(decimal) && text.includes(other)) text = text.replaceAll(other, '');
  else if (text.includes(other)) {
    const grouped = new RegExp(`^\\d{1,3}(?:\\${other}\\d{3})+$`).test(text);
    text = grouped ? text.replaceAll(other, '') : text.replace(other, decimal);
  }
  const plain = text.replace(decimal, '.');
  return /^(?:\d+\.?\d*|\.\d+)$/.test(plain) ? plain : undefined;
}
