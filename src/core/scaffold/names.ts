// Ids and file names: made from titles, and judged where somebody typed them.
import { ID_PATTERN } from '../course/read-fields.js';

/** Letters that no decomposition turns into plain ones. */
const PLAIN: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i' };

/** A title as an id: lower case, hyphens, without accents, so that it can also be a file's name everywhere. */
export function slug(title: string, longest = 48): string {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđı]/g, letter => PLAIN[letter] ?? letter)
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-');
  const cut = plain.length > longest ? plain.slice(0, longest + 1).replace(/-[^-]*$/, '') : plain;
  return cut
    .slice(0, longest)
    .replace(/^-+|-+$/g, '')
    .normalize('NFC');
}

const SMALL_WORDS = new Set(
  'a an and at by for from in into its of on or the their to with al con de del e el en la las lo los o para por su sus un una y'.split(
    ' ',
  ),
);

/** An id for an outcome or misconception: the first words of its text that say something. */
export function idFromText(text: string, taken: readonly string[] = [], fallback = 'outcome'): string {
  const words = slug(text, 120)
    .split('-')
    .filter(word => word !== '' && !SMALL_WORDS.has(word));
  return unusedId(slug(words.slice(0, 3).join('-')) || fallback, taken);
}

/** The id itself, or with the first number behind it that makes it new. */
export function unusedId(id: string, taken: readonly string[]): string {
  if (!taken.includes(id)) return id;
  for (let n = 2; ; n++) if (!taken.includes(`${id}-${n}`)) return `${id}-${n}`;
}

/** What is wrong with an id, in words; undefined if nothing is. */
export function idProblem(id: string): string | undefined {
  if (ID_PATTERN.test(id)) return undefined;
  return `“${id}” is not an id: use letters, digits, points, hyphens and underscores, and begin with a letter or digit.`;
}

const LONGEST_NAME = 200;
/** Names that Windows keeps for devices. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** What is wrong with a Markdown file's path below a course's folder; undefined if nothing is. */
export function pathProblem(path: string): string | undefined {
  const problem = (why: string): string => `“${path}” cannot be the file’s name: ${why}.`;
  if (/^(?:[/\\]|[A-Za-z]:)/.test(path)) return problem('it must be relative to the folder of the course');
  const parts = path.split(/[/\\]/);
  if (parts.includes('..')) return problem('it must stay inside the folder of the course');
  if (path.includes('\\')) return problem('write “/” between folders');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused.
  if (/[\u0000-\u001f\u007f<>:"|?*]/.test(path))
    return problem('it has a character that not every computer allows');
  for (const part of parts) {
    if (part === '' || part === '.') return problem('it has an empty part');
    if (part.startsWith('.') || part === 'node_modules')
      return problem(`“${part}” is not read as a part of a course`);
    if (DEVICE.test(part) || /[. ]$/.test(part) || part.length > LONGEST_NAME)
      return problem(`not every computer allows the name “${part}”`);
  }
  return /\.(?:md|markdown)$/i.test(path) ? undefined : problem('a course’s files end in “.md”');
}
