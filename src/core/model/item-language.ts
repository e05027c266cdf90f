// What a language pack knows about items, ready to be looked for in stems and options.
import type { ItemPhrases, LanguagePack } from '../bloom/language-pack.js';
import { packFor } from '../bloom/pack.js';
import { phraseKeys, splitWords, type Word } from '../bloom/words.js';
import { maskVerbatim } from '../text/prose.js';
import { numberOf } from './answer.js';

/** Phrases as the words of which they consist, the longest first. */
export type Phrases = readonly (readonly string[])[];

export interface ItemLanguage {
  readonly pack: LanguagePack;
  readonly items: ItemPhrases;
  readonly negatives: Phrases;
  readonly exceptions: Phrases;
  readonly absolutes: Phrases;
  readonly circumstances: Phrases;
  readonly common: ReadonlySet<string>;
  /** “All of the above”, also with “are correct” behind it, but not “all of these animals”. */
  isAllAbove(option: string): boolean;
  isNoneAbove(option: string): boolean;
}

/** Longer options say something of their own. */
const LONGEST = 100;

const cache = new WeakMap<LanguagePack, ItemLanguage>();

/** Undefined for a language without a pack. */
export function itemLanguage(language: string): ItemLanguage | undefined {
  const pack = packFor(language);
  if (!pack) return undefined;
  let known = cache.get(pack);
  if (!known) {
    known = compile(pack);
    cache.set(pack, known);
  }
  return known;
}

function compile(pack: LanguagePack): ItemLanguage {
  const { items } = pack;
  const tail = new RegExp(`^(?:${items.aboveTail})$`, 'iu');
  const whole = (sources: readonly string[]): ((option: string) => boolean) => {
    const patterns = sources.map(source => new RegExp(source, 'iu'));
    return option => {
      if (option.length > LONGEST) return false;
      const text = bareOption(option);
      return patterns.some(pattern => {
        const match = pattern.exec(text);
        return match !== null && tail.test(text.slice(match[0].length).trim());
      });
    };
  };
  return {
    pack,
    items,
    negatives: phrases(pack.negatives),
    exceptions: phrases(items.exceptions),
    absolutes: phrases(pack.absolutes),
    circumstances: phrases(items.circumstances),
    common: new Set(items.common.split(' ')),
    isAllAbove: whole(pack.allAbove),
    isNoneAbove: whole(pack.noneAbove),
  };
}

/** Without the letter that an author may write before it, and without the stop behind it. */
function bareOption(option: string): string {
  return maskVerbatim(option)
    .trim()
    .replace(/^\(?\p{L}[.)]\s+/u, '')
    .replace(/[\s.!]+$/, '');
}

export function phrases(list: readonly string[]): Phrases {
  return list.map(phraseKeys).sort((a, b) => b.length - a.length);
}

/** The words of a text; marks and opaque pieces stand among them. */
export function wordsOf(text: string): readonly Word[] {
  return splitWords(text).list;
}

/** The phrase that begins at a word, or undefined. */
export function phraseAt(
  words: readonly Word[],
  index: number,
  list: Phrases,
): readonly string[] | undefined {
  return list.find(phrase => phrase.every((key, i) => words[index + i]?.key === key));
}

/** How numbers are read in a course's language; as in English where no pack says otherwise. */
export function numberReader(language: string): (text: string) => number | undefined {
  const decimal = packFor(language)?.decimal ?? '.';
  return text => numberOf(text, decimal);
}
