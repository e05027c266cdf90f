// Reads a date as it is written in one of the languages that have a pack, in words or in the international form.
import type { Quantity } from './quantity.js';

/** Months by their first letters in English, Spanish, German, French and Portuguese; the longest that fits decides. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'ene', 'jän'],
  ['feb', 'fév', 'fev'],
  ['mar', 'mär'],
  ['apr', 'abr', 'avr'],
  ['may', 'mai'],
  ['jun', 'juin'],
  ['jul', 'juil'],
  ['aug', 'ago', 'aoû'],
  ['sep', 'set'],
  ['oct', 'okt', 'out'],
  ['nov'],
  ['dec', 'dez', 'dic', 'déc'],
];
const NAMES =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre|januar|jänner|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|\p{L}{3,4}\.?)$/iu;
const BEFORE_CHRIST =
  /^(\d{1,4})\s*(?:b\.?\s?c\.?(?:\s?e\.?)?|a\.?\s?c\.?|v\.\s?chr\.?|av\.\s?j\.?-?\s?c\.?)$/i;
const AFTER_CHRIST =
  /^(?:a\.?d\.?\s*)?(\d{1,4})\s*(?:a\.?\s?d\.?|c\.?e\.?|d\.?\s?c\.?|n\.\s?chr\.?|apr\.\s?j\.?-?\s?c\.?)$/i;

/** Days from a year far back; only the order of two dates matters. */
export function readDate(text: string): Quantity | undefined {
  const international = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text);
  if (international)
    return date(Number(international[1]), Number(international[2]), Number(international[3] ?? 0));
  const era = BEFORE_CHRIST.exec(text);
  if (era) return date(-Number(era[1]), 0, 0);
  const common = AFTER_CHRIST.exec(text);
  if (common) return date(Number(common[1]), 0, 0);
  const dayFirst =
    /^(?:(\d{1,2})(?:\.|st|nd|rd|th|er|º)?\s+(?:de\s+)?)?(\p{L}+\.?)(?:\s+(?:de\s+|del\s+)?(\d{3,4}))?$/u.exec(
      text,
    );
  const monthFirst = /^(\p{L}+\.?)\s+(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(\d{4}))?$/u.exec(text);
  const month = monthNumber(dayFirst?.[2] ?? monthFirst?.[1]);
  if (month === undefined) return undefined;
  const day = Number(dayFirst ? (dayFirst[1] ?? 0) : monthFirst?.[2]);
  const year = dayFirst ? dayFirst[3] : monthFirst?.[3];
  // “May” by itself may be anything.
  if (day === 0 && year === undefined) return undefined;
  return day > 31 ? undefined : date(Number(year ?? 0), month, day, year === undefined ? 'day' : 'date');
}

function monthNumber(name: string | undefined): number | undefined {
  if (name === undefined || !NAMES.test(name)) return undefined;
  const lower = name.toLowerCase();
  const index = MONTHS.findIndex(starts => starts.some(start => lower.startsWith(start)));
  return index < 0 ? undefined : index + 1;
}

function date(year: number, month: number, day: number, unit = 'date'): Quantity {
  return { value: (year * 13 + month) * 32 + day, unit };
}
