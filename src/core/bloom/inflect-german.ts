// German verb forms: present, imperative and infinitive with "zu", and verbs whose prefix separates.
import type { LanguagePack } from './language-pack.js';

interface GermanForm {
  readonly text: string;
  readonly tense: 'base' | 'present';
  /** `prefix`: the last word closes the clause ("wendet … an"); `object`: it stands near ("nimmt Stellung"). */
  readonly apart?: 'prefix' | 'object';
}

/** A stem after which the endings need an e: "leitet", "rechnet", but "nennt", "lehnt". */
const NEEDS_E = /(?:[td]|(?:ch|[^lrhaeiouäöümn])[mn])$/;

function finiteForms(infinitive: string, pack: LanguagePack): readonly string[] {
  if (Object.hasOwn(pack.irregular, infinitive)) return pack.irregular[infinitive] ?? [];
  const stem = infinitive.replace(/(?<=e[lr])n$|en$/, '');
  const e = NEEDS_E.test(stem) ? 'e' : '';
  const second = /[sßzx]$/.test(stem) ? `${stem}t` : `${stem}${e}st`;
  const first = stem.endsWith('el') ? `${stem.slice(0, -2)}le` : `${stem}e`;
  return [`${stem}${e}t`, second, first, ...(e ? [] : [stem])];
}

/** The forms besides the lemma. */
export function germanForms(
  lemma: string,
  prefix: string | undefined,
  pack: LanguagePack,
): readonly GermanForm[] {
  const words = lemma.split(' ');
  if (words.length > 2) return [];
  if (words.length === 2) {
    const [object = '', verb = ''] = words;
    return [verb, ...finiteForms(verb, pack)].map(form => ({
      text: `${form} ${object}`,
      tense: form === verb ? 'base' : 'present',
      apart: 'object',
    }));
  }
  if (prefix === undefined || !lemma.startsWith(prefix)) {
    return finiteForms(lemma, pack).map(text => ({ text, tense: 'present' }));
  }
  const verb = lemma.slice(prefix.length);
  return [
    { text: `${prefix}zu${verb}`, tense: 'base' },
    { text: `${verb} ${prefix}`, tense: 'base', apart: 'prefix' },
    // Forms such as "anwendet" stand only in subordinate clauses, which are not read.
    ...finiteForms(verb, pack).map(
      (form): GermanForm => ({ text: `${form} ${prefix}`, tense: 'present', apart: 'prefix' }),
    ),
  ];
}

const PREFIXES =
  /^(ab|an|auf|auseinander|aus|bei|dar|durch|ein|fest|fort|gegenüber|heraus|hervor|her|hinzu|hin|mit|nach|vor|weg|weiter|wieder|zurück|zusammen|zu|um)(?=.{3,}n$)/;

/** The prefix that a verb of the author's own may have; wrong guesses ("an|alysieren") only add forms that match nothing. */
export function guessPrefix(lemma: string): string | undefined {
  return PREFIXES.exec(lemma)?.[1];
}
