// Generates the written forms of a verb or a phrase; words are never stemmed, so "plane" cannot become "plan".
import { englishForms, englishSpellings } from './inflect-english.js';
import { germanForms } from './inflect-german.js';
import { frenchForms, portugueseForms, spanishForms } from './inflect-romance.js';
import type { LanguagePack } from './language-pack.js';

/** `base` is the infinitive; forms of one tense agree when verbs are joined by "and". */
export type Tense = 'base' | 'present' | 'ing' | 'past';

export interface Form {
  readonly text: string;
  readonly tense: Tense;
  /** How many words may stand between the first word and the rest. */
  readonly gap: number;
  /** The last word closes its clause, as a German prefix does. */
  readonly closing?: true;
}

export interface Inflectable {
  readonly lemma: string;
  readonly separable?: true | undefined;
  readonly prefix?: string | undefined;
  /** A verb of the author's own, which no pack describes. */
  readonly own?: true | undefined;
}

/** "set the new experiment up": domain brief, section 1.4. */
const NEAR = 3;
/** Between the finite verb and its prefix, a German clause may hold nearly everything. */
const CLAUSE = 40;

/** Other spellings of a word of the author's own, such as the British one; the pack's verbs list theirs. */
export function spellings(lemma: string, pack: LanguagePack): readonly string[] {
  return pack.morphology === 'en' ? englishSpellings(lemma) : [];
}

/** All forms of a verb or phrase, the lemma first; some may come twice. */
export function inflect({ lemma, separable, prefix, own }: Inflectable, pack: LanguagePack): readonly Form[] {
  const forms: Form[] = [{ text: lemma, tense: 'base', gap: 0 }];
  const add = (text: string, tense: Tense, gap = 0): void => {
    forms.push({ text, tense, gap });
  };
  switch (pack.morphology) {
    case 'en':
      for (const { text, tense } of englishForms(lemma, pack, own)) add(text, tense);
      // "peer-review" is often written as two words.
      if (lemma.includes('-'))
        for (const { text, tense } of [...forms]) add(text.replaceAll('-', ' '), tense);
      break;
    case 'de':
      for (const { text, tense, apart } of germanForms(lemma, prefix, pack)) {
        if (apart === 'prefix') forms.push({ text, tense, gap: CLAUSE, closing: true });
        else add(text, tense, apart ? NEAR : 0);
      }
      break;
    case 'es':
      for (const text of spanishForms(lemma, pack)) add(text, 'present');
      break;
    case 'fr':
      for (const text of frenchForms(lemma, pack)) add(text, 'present');
      // Capitals are often written without their accent: "Evaluer", "Etre conscient de".
      if (/^[éê]/.test(lemma))
        for (const { text, tense } of [...forms]) add(text.replace(/^[éê]/, 'e'), tense);
      break;
    case 'pt':
      for (const text of portugueseForms(lemma, pack)) add(text, 'present');
      break;
    case 'none':
  }
  if (separable) for (const { text, tense, gap } of [...forms]) if (gap === 0) add(text, tense, NEAR);
  return forms;
}
