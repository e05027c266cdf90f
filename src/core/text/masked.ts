// Texts reduced to what they ask: case, spacing, numbers, units and names set aside, code and math left alone.

/** A piece that must keep its case and punctuation: a code span or math, delimiters included. */
interface Verbatim {
  readonly start: number;
  readonly end: number;
  readonly code: boolean;
}

/** Stands for a verbatim piece while the prose around it is changed; never part of an author's text. */
const placeholder = '\uFFFC';

/** Finds `code` and $math$: a run of n marks ends at the next run of exactly n, as CommonMark has it. */
function verbatimPieces(text: string): readonly Verbatim[] {
  const runs = [...text.matchAll(/`+|\$+/g)];
  const lastOf = new Map(runs.map((run, index) => [run[0], index]));
  const pieces: Verbatim[] = [];
  for (let i = 0; i < runs.length; i++) {
    const opener = runs[i]!;
    const escaped = text[opener.index - 1] === '\\';
    // Knowing the last run of each length keeps this linear even for text full of single marks.
    if (escaped || lastOf.get(opener[0])! <= i) continue;
    const start = opener.index;
    do i++;
    while (runs[i]![0] !== opener[0]);
    pieces.push({ start, end: runs[i]!.index + opener[0].length, code: opener[0].startsWith('`') });
  }
  return pieces;
}

/** Changes the prose as one text and each verbatim piece by itself. */
function change(
  text: string,
  prose: (text: string) => string,
  code: (text: string) => string,
  math: (text: string) => string,
): string {
  const clean = text.normalize('NFC').replaceAll(placeholder, '');
  const pieces = verbatimPieces(clean);
  let rest = '';
  let from = 0;
  for (const { start, end } of pieces) {
    rest += clean.slice(from, start) + placeholder;
    from = end;
  }
  let next = 0;
  return prose(rest + clean.slice(from)).replaceAll(placeholder, () => {
    const { start, end, code: isCode } = pieces[next++]!;
    return (isCode ? code : math)(clean.slice(start, end));
  });
}

const foldProse = (text: string): string =>
  text
    .replace(/[\u00AD\u200B\uFEFF]/g, '')
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑–—−]/g, '-')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    // A full stop at the very end is punctuation; after another one it is an ellipsis.
    .replace(/(?<![.\s])\s?\.$/, '');

/** Spaces in math mean nothing except between letters, where they may end a command. */
const foldMath = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/(?<![A-Za-z]) | (?![A-Za-z])/g, '');

const asIs = (text: string): string => text;

/**
 * Text for "is this the same?": NFC, case folded, white space collapsed, typographic quotes and dashes made plain, a
 * final full stop dropped. Code spans stay exactly as they are and math up to its spacing, so `Sales` and `sales`
 * remain different options. Empty for empty text.
 */
export function normalizedText(text: string): string {
  return change(text, foldProse, asIs, foldMath);
}

const si = '(?:da|[munpµμcdhkMGT])?(?:m|g|s|A|K|mol|cd|Hz|N|Pa|J|W|Wh|V|C|F|Ω|S|T|H|L|l|eV|B|bit|cal|bar)';
const symbol = `(?:${si}|min|h|t|°[CF]?|%|‰|€|£|¥|₹|ft|mi|lb|oz|yd|mph|gal|ha|rpm)`;
const word =
  '(?:(?:kilo|centi|milli|centí|mili|quilô|kiló|zenti)?(?:met(?:er|re)s?|mètres?|metros?|grams?|grammes?|gramm|gram[oa]s?' +
  '|lit(?:er|re)s?|litros?)|seconds?|minutes?|hours?|days?|weeks?|months?|years?|miles?|feet|foot|inch(?:es)?|pounds?' +
  '|dollars?|cents?|euros?|percent|degrees?|volts?|watts?|newtons?|joules?|segundos?|minutos?|horas?|d[ií]as?|semanas?' +
  '|mes(?:es)?|a[ñn]os?|sekunden?|minuten?|stunden?|tagen?|wochen?|monaten?|jahren?|prozent|grad|secondes?|heures?' +
  '|jours?|semaines?|mois|ans?|années?|pesos?|reais)';
const power = '(?:[²³]|\\^?-?\\d)?';
/** A unit after a masked number, spelled out or a symbol, possibly a quotient or product of several. */
const unitWord = new RegExp(`#[ -]?${word}(?![\\p{L}\\p{N}])`, 'giu');
const unitSymbol = new RegExp(`#\\s?${symbol}${power}(?:[/·*]${symbol}${power})*(?![\\p{L}\\p{N}])`, 'gu');
const currency = /[$€£¥₹]\s?#/gu;

/** Not part of a name (`H2O`, `q1`), an index or an exponent: those change what is asked. */
const before = '(?<![\\p{L}\\p{N}]|[\\^_]\\{?[-−]?)';
const proseNumber = new RegExp(`${before}[-+−±]?\\p{Nd}+(?:[.,:/'’\\u00A0\\u202F\\u2009]\\p{Nd}+)*`, 'gu');
const plainNumber = new RegExp(`${before}[-+−]?\\p{Nd}+(?:\\.\\p{Nd}+)?`, 'gu');

/** Languages that capitalise every noun, where a capital says nothing about names. */
const nounsCapitalised = new Set(['de', 'lb', 'nds', 'gsw']);
const capitalised = /(?<![\p{L}\p{N}])\p{Lu}\p{L}*\p{Ll}[\p{L}\p{M}]*(?:['’-]\p{L}+)*/gu;

/** Whether a sentence begins here: after a stop, an empty line, a list marker, or at the very start. */
function startsSentence(text: string, offset: number): boolean {
  const earlier = text.slice(Math.max(0, offset - 40), offset).replace(/["'“„«‘([¿¡*_]+$/u, '');
  const spoken = earlier.trimEnd();
  if (spoken === '') return offset <= 40 || earlier.includes('\n');
  if (spoken.length === earlier.length) return false;
  return (
    /\n\s*\n/.test(earlier.slice(spoken.length)) ||
    /(?:[.!?…:]["'”’»)\]*_]*|(?:^|\n)\s*(?:[-*+•#]|\d+[.)]))$/u.test(spoken)
  );
}

function maskNames(text: string): string {
  const found = [...text.matchAll(capitalised)];
  // A word that is a name in mid-sentence is one at the start of a sentence too.
  const names = new Set(found.filter(match => !startsSentence(text, match.index)).map(match => match[0]));
  return text.replace(capitalised, name => (names.has(name) ? '@' : name)).replace(/@(?: @)+/g, '@');
}

/**
 * Text for "is this only varied on the surface?": as `normalizedText`, with numbers masked as #, their units as ¤ and
 * proper names as @, so that "How far does Anna walk in 3 h?" equals "How far does Ben walk in 5 minutes?". Numbers
 * are masked in code and math too; exponents and indices are not. Names are capitalised words that do not only begin
 * sentences; acronyms stay, and so do all words in languages that capitalise nouns. `language` is a BCP 47 tag.
 */
export function maskedForm(text: string, language = 'en'): string {
  const masksNames = !nounsCapitalised.has(language.toLowerCase().split('-')[0]!);
  const maskProse = (prose: string): string =>
    foldProse(
      (masksNames ? maskNames(prose) : prose)
        .replace(proseNumber, '#')
        .replace(unitSymbol, '#¤')
        .replace(unitWord, '#¤')
        .replace(currency, '#¤'),
    );
  return change(
    text,
    maskProse,
    code => code.replace(plainNumber, '#'),
    math => foldMath(math).replace(plainNumber, '#'),
  );
}
