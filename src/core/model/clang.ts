// Finds the word that stem and key share and that no wrong option has: it matches without understanding.
import type { Word } from '../bloom/words.js';
import type { ItemLanguage } from './item-language.js';
import { wordsOf } from './item-language.js';
import type { Item } from './types.js';

/** Shorter words say little about a topic. */
const SHORTEST = 5;

export function clangWord(item: Item, language: ItemLanguage, stop: readonly string[]): string | undefined {
  if (item.options.length < 3) return undefined;
  const stopped = new Set(stop.map(word => word.toLowerCase()));
  const content = (text: string): readonly Word[] =>
    wordsOf(text).filter(
      ({ key, kind }) => kind === 'word' && isContent(key) && !language.common.has(key) && !stopped.has(key),
    );
  const stem = content(item.stem);
  const shared = (text: string): Word | undefined =>
    content(text).find(word => stem.some(other => isSame(word.key, other.key)));
  // Where a wrong option takes up a word of the stem too, matching words leads nowhere.
  if (item.options.some(option => !option.key && shared(option.text) !== undefined)) return undefined;
  const key = item.options.find(option => option.key);
  const word = key && shared(key.text);
  return word && key.text.slice(word.start, word.end);
}

function isContent(word: string): boolean {
  return word.length >= SHORTEST && /^\p{L}/u.test(word);
}

/** The same word, or one with an ending of up to two letters more. */
function isSame(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(short) && long.length - short.length <= 2;
}
