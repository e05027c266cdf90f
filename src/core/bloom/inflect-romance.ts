// Spanish, Portuguese and French verb forms: present, future and polite imperative. Gerunds are left out on purpose:
// at the head of an outcome they open a condition ("Utilizando un gráfico, comparar …").
import type { LanguagePack } from './language-pack.js';

/** Builds the finite forms of an infinitive. */
type Conjugate = (infinitive: string) => readonly string[];

const ending = (infinitive: string): string => infinitive.slice(-2);

const spanish: Conjugate = infinitive => {
  const root = infinitive.slice(0, -2);
  const ar = ending(infinitive) === 'ar';
  const present = ar
    ? ['a', 'an', 'as', 'amos']
    : ['e', 'en', 'es', ending(infinitive) === 'er' ? 'emos' : 'imos'];
  // The sound of the stem stays, so its spelling changes: identifique, organice, elija.
  const stem = ar
    ? root.replace(/c$/, 'qu').replace(/g$/, 'gu').replace(/z$/, 'c')
    : root.replace(/gu$/, 'g').replace(/g$/, 'j');
  return [
    ...present.map(end => root + end),
    ...['á', 'án', 'ás', 'emos'].map(end => infinitive + end),
    ...(ar ? ['e', 'en'] : ['a', 'an']).map(end => stem + end),
  ];
};

const portuguese: Conjugate = infinitive => {
  const root = infinitive.slice(0, -2);
  const ar = ending(infinitive) === 'ar';
  const present = ar
    ? ['a', 'am', 'as', 'amos']
    : ['e', 'em', 'es', ending(infinitive) === 'er' ? 'emos' : 'imos'];
  const stem = ar
    ? root.replace(/c$/, 'qu').replace(/g$/, 'gu').replace(/ç$/, 'c')
    : root.replace(/c$/, 'ç').replace(/g$/, 'j');
  return [
    ...present.map(end => root + end),
    ...['á', 'ão', 'ás', 'emos', 'em'].map(end => infinitive + end),
    ...(ar ? ['e', 'em'] : ['a', 'am']).map(end => stem + end),
  ];
};

const french: Conjugate = infinitive => {
  const root = infinitive.slice(0, -2);
  const future = infinitive.endsWith('re') ? infinitive.slice(0, -1) : infinitive;
  const present =
    ending(infinitive) === 'er'
      ? ['e', 'es', 'ent', 'ez', /g$/.test(root) ? 'eons' : 'ons']
      : ending(infinitive) === 'ir'
        ? ['it', 'is', 'issent', 'issez', 'issons', 'isse']
        : ['', 's', 'ent', 'ez', 'ons'];
  return [
    ...present.map(end => root + end),
    ...(ending(infinitive) === 'er' ? [`${root.replace(/c$/, 'ç')}ons`] : []),
    ...['a', 'ont', 'as', 'ez', 'ons'].map(end => future + end),
  ];
};

function finite(word: string, conjugate: Conjugate, pack: LanguagePack): readonly string[] {
  return Object.hasOwn(pack.irregular, word) ? (pack.irregular[word] ?? []) : conjugate(word);
}

/** The lemma's first word and the rest with its leading blank. */
function split(lemma: string): readonly [string, string] {
  const blank = lemma.indexOf(' ');
  return blank < 0 ? [lemma, ''] : [lemma.slice(0, blank), lemma.slice(blank)];
}

/** The forms besides the lemma; "familiarizarse con" gives "se familiariza con". */
export function spanishForms(lemma: string, pack: LanguagePack): readonly string[] {
  const [word, rest] = split(lemma);
  const reflexive = /[aei]rse$/.test(word);
  const forms = finite(reflexive ? word.slice(0, -2) : word, spanish, pack);
  return forms.map(form => (reflexive ? 'se ' : '') + form + rest);
}

/** The forms besides the lemma; "familiarizar-se com" gives "familiariza-se com" and "se familiariza com". */
export function portugueseForms(lemma: string, pack: LanguagePack): readonly string[] {
  const [word, rest] = split(lemma);
  if (!word.endsWith('-se')) return finite(word, portuguese, pack).map(form => form + rest);
  const verb = word.slice(0, -3);
  const forms = finite(verb, portuguese, pack);
  return [...forms.map(form => `${form}-se${rest}`), ...[verb, ...forms].map(form => `se ${form}${rest}`)];
}

/** The forms besides the lemma; "s'initier à" gives "s'initie à". */
export function frenchForms(lemma: string, pack: LanguagePack): readonly string[] {
  const pronoun = /^(?:se |s')/.exec(lemma)?.[0] ?? '';
  const [word, rest] = split(lemma.slice(pronoun.length));
  return finite(word, french, pack).map(form => pronoun + form + rest);
}
