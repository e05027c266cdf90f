// How much a form gives to read and to look at.
import { maskVerbatim } from '../text/prose.js';
import { wordCount } from '../text/reading-load.js';
import type { Form } from './types.js';

export interface FormLoad {
  readonly words: number;
  /** Images, tables and blocks of code. */
  readonly figures: number;
}

/** Words of stems, options and shared material; code, formulas and images are not read word by word. */
export function formLoad(form: Form): FormLoad {
  let words = 0;
  let figures = 0;
  for (const { text, figures: images } of form.stimuli) {
    words += spokenWords(text);
    figures += images;
  }
  for (const item of form.items) {
    words += spokenWords(item.stem);
    for (const { text } of item.options) words += spokenWords(text);
    for (const { value } of item.ordered) words += spokenWords(value);
    for (const { text } of item.pairs.flat()) words += spokenWords(text);
    const answered = item.rubric || item.pairs.length > 0 ? 1 : 0;
    figures += item.section.figures + item.section.codes + item.section.tables.length - answered;
  }
  return { words, figures };
}

function spokenWords(text: string): number {
  return wordCount(maskVerbatim(text));
}
