// Finds the word that turns a stem around: “Which is not a mammal?”, “All are mammals EXCEPT:”.
import type { Word } from '../bloom/words.js';
import { maskVerbatim, sentencesOf, withoutQuotes } from '../text/prose.js';
import { type ItemLanguage, phraseAt, wordsOf } from './item-language.js';
import type { Item, Option } from './types.js';

export interface NegativeStem {
  /** As written: “not”. */
  readonly word: string;
  readonly capitals: boolean;
  /** In bold or underlined. */
  readonly bold: boolean;
}

/** The sentence that asks: the last one with a question mark, else the last one. */
export function questionOf(stem: string): string {
  const sentences = sentencesOf(maskVerbatim(stem));
  return sentences.findLast(sentence => /\?["'”’»)*_]*$/.test(sentence)) ?? sentences.at(-1) ?? '';
}

export function negativeStem(item: Item, language: ItemLanguage): NegativeStem | undefined {
  const whole = withoutQuotes(questionOf(item.stem));
  const question = whole.slice(whole.lastIndexOf('¿') + 1);
  const words = wordsOf(question);
  const found = findNegative(words, question, language);
  if (!found) return undefined;
  const word = question.slice(words[found.from]!.start, words[found.to - 1]!.end);
  const keys = words.slice(found.from, found.to).map(({ key }) => key);
  return {
    word,
    capitals: isCapitals(word) && !isCapitals(question),
    bold: item.section.emphasis.some(piece => {
      const inside = wordsOf(piece);
      return inside.some((_, i) => keys.every((key, k) => inside[i + k]?.key === key));
    }),
  };
}

interface Found {
  readonly from: number;
  readonly to: number;
}

function findNegative(words: readonly Word[], question: string, language: ItemLanguage): Found | undefined {
  const last = words.findLastIndex(({ kind }) => kind === 'word');
  const asks = words.findIndex((_, i) => beginsQuestion(words, i, language));
  for (let i = 0; i <= last; i++) {
    const exception = phraseAt(words, i, language.exceptions);
    if (exception && i > 0 && i + exception.length > last && !question.includes('?'))
      return { from: i, to: i + exception.length };
    if (asks < 0 || i <= asks) continue;
    const negative = phraseAt(words, i, language.negatives);
    const to = i + (negative?.length ?? 1);
    const turned = negative ? isNegation(words, i, to, language) : isWrong(words, asks, i, last, language);
    if (turned && !inCircumstance(words, asks, i, language)) return { from: i, to };
  }
  return undefined;
}

/** A question word at the head of its clause, or an instruction to choose at the head of the sentence. */
function beginsQuestion(words: readonly Word[], i: number, { pack, items }: ItemLanguage): boolean {
  const word = words[i]!;
  if (i === 0 && items.prompts.includes(word.key)) return true;
  if (!pack.interrogatives.includes(word.key)) return false;
  const before = words[i - 1];
  if (!before || before.kind === 'mark') return true;
  // “In which …”, “De qué …”
  const opens = i === 1 || words[i - 2]!.kind === 'mark';
  return opens && before.kind === 'word' && before.key.length <= 3;
}

/** Whether the negation belongs to a clause of its own: what happens *if* something is not so. */
function inCircumstance(words: readonly Word[], asks: number, at: number, language: ItemLanguage): boolean {
  for (let i = asks + 1; i < at; i++) {
    const phrase = phraseAt(words, i, language.circumstances);
    if (!phrase) continue;
    // “The answer that is not …” still asks for what is not.
    const before = words[i - 1];
    const relative = before && language.items.optionNouns.includes(before.key);
    if (!relative) return true;
  }
  return phraseAt(words, asks - 1, language.circumstances) !== undefined;
}

function isNegation(
  words: readonly Word[],
  from: number,
  to: number,
  { pack, items }: ItemLanguage,
): boolean {
  const after = words[to];
  if (after && items.onlyWords.includes(after.key)) return false;
  // “…, no?” asks for agreement; “a list, not a set” and “and not” only set something apart.
  const before = words[from - 1];
  if (before?.kind === 'mark') return false;
  if (before && [...pack.conjunctions, ...pack.infinitiveMarkers].includes(before.key)) return false;
  const { negationParticles, negatedAdjective } = items;
  if (negatedAdjective && after?.kind === 'word' && new RegExp(negatedAdjective, 'u').test(after.key))
    return false;
  return !negationParticles || words.slice(0, from).some(({ key }) => negationParticles.includes(key));
}

/** “false” and “incorrect” as what is said about the option that is asked for; “What is wrong here?” asks for a fault. */
function isWrong(
  words: readonly Word[],
  asks: number,
  i: number,
  last: number,
  { items }: ItemLanguage,
): boolean {
  if (!items.wrong.includes(words[i]!.key)) return false;
  if (items.whatWords.includes(words[asks]!.key) && items.copulas.includes(words[asks + 1]!.key))
    return false;
  const before = words[i - 1]?.key ?? '';
  return i === last || items.copulas.includes(before) || items.optionNouns.includes(before);
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase() && /\p{L}\P{L}*\p{L}/u.test(text);
}

/** An option that is negative itself; “No, …” and a single word only answer. */
export function isNegativeOption(option: Option, language: ItemLanguage): boolean {
  const words = wordsOf(withoutQuotes(maskVerbatim(option.text)));
  const last = words.findLastIndex(({ kind }) => kind === 'word');
  if (last < 1 || language.isNoneAbove(option.text)) return false;
  return words.some((_, i) => {
    const negative = phraseAt(words, i, language.negatives);
    if (!negative || words[i + negative.length]?.key === ',') return false;
    return isNegation(words, i, i + negative.length, language);
  });
}
