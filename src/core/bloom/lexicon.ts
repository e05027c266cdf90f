// The verbs of a language and of a course, compiled for reading: every written form, found by its first word.
import { type Grammar, grammarOf } from './grammar.js';
import { type Form, type Inflectable, inflect, spellings, type Tense } from './inflect.js';
import { guessPrefix } from './inflect-german.js';
import type { LanguagePack, PackVerb, UnmeasurablePhrase, WeakVerb } from './language-pack.js';
import { isLevel, type Level } from './levels.js';
import { usesVariants } from './pack.js';
import { phraseKeys } from './words.js';

export interface LexiconVerb {
  /** The pack's lemma, or the author's own wording. */
  readonly lemma: string;
  /** The lemma as it is spelled in the course's region. */
  readonly spelled: string;
  /** Plausible levels, primary first; empty for an allowed phrase that names none. */
  readonly levels: readonly Level[];
  /** Of 24 verb lists, how many give each level from remember to create. */
  readonly votes?: readonly number[];
  readonly note?: string;
  readonly source: 'pack' | 'course' | 'allowed';
}

/** One written form of what may stand at the head of an outcome. */
export interface Entry {
  readonly words: readonly string[];
  readonly tense: Tense;
  readonly gap: number;
  readonly closing: boolean;
  readonly verb: LexiconVerb | undefined;
  /** Set if the form is not measurable; it then counts before the verb. */
  readonly phrase: UnmeasurablePhrase | undefined;
  readonly weak: WeakVerb | undefined;
}

export interface CustomLexicon {
  /** Verbs of a field with their levels; they win over the built-in list, also over an unmeasurable phrase. */
  readonly verbs?: Readonly<Record<string, Level | readonly Level[]>>;
  /** Phrases that are not reported as unmeasurable; one that names a level ("understand") is given it. */
  readonly allow?: readonly string[];
}

export interface Lexicon {
  readonly pack: LanguagePack;
  readonly grammar: Grammar;
  /** The pack's and the course's verbs in their order, without weak and unmeasurable ones. */
  readonly verbs: readonly LexiconVerb[];
  /** By lemma and by regional spelling. */
  readonly byLemma: ReadonlyMap<string, LexiconVerb>;
  /** Entries by first word, the longest first. */
  readonly heads: ReadonlyMap<string, readonly Entry[]>;
  /** Infinitives by last word, the longest first; empty unless the language puts them last. */
  readonly ends: ReadonlyMap<string, readonly Entry[]>;
}

/** What a form stands for; what is not given is no longer so. */
type Claim = Partial<Pick<Entry, 'verb' | 'phrase' | 'weak'>>;
/** Changes what a form stands for; `undefined` leaves it. */
type Change = (old: Entry | undefined) => Claim | undefined;

/** Collects entries by first word; one form may be verb, weak and unmeasurable at once. */
class Entries {
  readonly heads = new Map<string, Entry[]>();
  readonly #pack: LanguagePack;
  constructor(pack: LanguagePack) {
    this.#pack = pack;
  }

  add(item: Inflectable, change: Change): void {
    for (const form of inflect(item, this.#pack)) {
      const words = phraseKeys(form.text);
      this.#put(words, form, change);
      // The same with its last preposition fused with an article: "de" and "del".
      const fused = words.length > 1 ? this.#pack.contractions?.[words.at(-1)!] : undefined;
      for (const last of fused ?? []) this.#put(words.with(-1, last), form, change);
    }
  }

  /** A form that is not inflected. */
  addForm(text: string, change: Change): void {
    this.#put(phraseKeys(text), { text, tense: 'present', gap: 0 }, change);
  }

  #put(words: readonly string[], { tense, gap, closing }: Form, change: Change): void {
    const first = words[0];
    if (first === undefined) return;
    const list = this.heads.get(first);
    const index = list?.findIndex(entry => entry.gap === gap && sameWords(entry.words, words)) ?? -1;
    const old = list?.[index];
    const claim = change(old);
    if (!claim) return;
    const { verb, phrase, weak } = claim;
    const entry: Entry = {
      words,
      tense: old?.tense ?? tense,
      gap,
      closing: closing === true,
      verb,
      phrase,
      weak,
    };
    if (!list) this.heads.set(first, [entry]);
    else if (old) list[index] = entry;
    else list.push(entry);
  }
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, i) => word === b[i]);
}

function addVerbs(pack: LanguagePack, entries: Entries): readonly LexiconVerb[] {
  return pack.verbs.map((data: PackVerb) => {
    const { verb: lemma, variants = [], forms = [], separable, prefix, levels, votes, note } = data;
    const verb: LexiconVerb = {
      lemma,
      spelled: (usesVariants(pack) ? variants[0] : undefined) ?? lemma,
      levels,
      ...(votes && { votes }),
      ...(note && { note }),
      source: 'pack',
    };
    const own = { verb };
    const claim: Change = old => (old ? undefined : own);
    for (const spelling of [lemma, ...variants]) entries.add({ lemma: spelling, separable, prefix }, claim);
    for (const form of forms) entries.addForm(form, claim);
    return verb;
  });
}

function addPhrases(pack: LanguagePack, entries: Entries, spelled: (word: string) => string): void {
  for (const weak of pack.weak) {
    for (const lemma of [weak.verb, ...spellings(weak.verb, pack)]) {
      entries.add({ lemma, prefix: weak.prefix }, old => ({ ...old, weak }));
    }
  }
  for (const data of pack.unmeasurable) {
    const phrase = { ...data, suggest: data.suggest.map(spelled) };
    for (const lemma of [data.phrase, ...spellings(data.phrase, pack)]) {
      entries.add({ lemma, prefix: data.prefix }, old => ({ ...old, phrase }));
    }
  }
}

function addAllowed(pack: LanguagePack, allow: readonly string[], entries: Entries): void {
  const known = new Map(pack.unmeasurable.map(phrase => [phraseKeys(phrase.phrase).join(' '), phrase]));
  for (const allowed of allow) {
    const lemma = phraseKeys(allowed).join(' ');
    const phrase = known.get(lemma);
    const levels = phrase?.level ? [phrase.level] : [];
    const verb: LexiconVerb = { lemma, spelled: lemma, levels, source: 'allowed' };
    const accept: Change = old => ({ verb: old?.verb ?? verb, weak: old?.weak });
    for (const spelling of [lemma, ...spellings(lemma, pack)])
      entries.add({ lemma: spelling, prefix: phrase?.prefix }, accept);
  }
}

function addCustom(
  pack: LanguagePack,
  verbs: CustomLexicon['verbs'],
  entries: Entries,
): readonly LexiconVerb[] {
  return Object.entries(verbs ?? {}).flatMap(([written, levels]): readonly LexiconVerb[] => {
    const key = phraseKeys(written).join(' ');
    if (key === '') return [];
    const data = pack.verbs.find(known => known.verb === key || known.variants?.includes(key));
    const lemma = data?.verb ?? key;
    const verb: LexiconVerb = {
      lemma,
      spelled: written.trim(),
      levels: [levels].flat().filter(isLevel),
      source: 'course',
    };
    const claim: Change = () => ({ verb });
    for (const spelling of [lemma, key, ...(data?.variants ?? spellings(key, pack))]) {
      const prefix = data?.prefix ?? (pack.morphology === 'de' ? guessPrefix(spelling) : undefined);
      if (prefix && !data) entries.add({ lemma: spelling }, claim);
      entries.add(
        { lemma: spelling, separable: data?.separable, prefix, own: data ? undefined : true },
        claim,
      );
    }
    return [verb];
  });
}

/** The longest first, and of equals the one whose words stand together. */
const byLength = (a: Entry, b: Entry): number => b.words.length - a.words.length || a.gap - b.gap;

function byLastWord(heads: ReadonlyMap<string, readonly Entry[]>): ReadonlyMap<string, readonly Entry[]> {
  const ends = new Map<string, Entry[]>();
  for (const entry of [...heads.values()].flat()) {
    if (entry.tense !== 'base' || entry.gap > 0) continue;
    const last = entry.words.at(-1)!;
    ends.set(last, [...(ends.get(last) ?? []), entry].sort(byLength));
  }
  return ends;
}

function compile(pack: LanguagePack, custom: CustomLexicon): Lexicon {
  const entries = new Entries(pack);
  const builtIn = addVerbs(pack, entries);
  const spelled = new Map(builtIn.map(verb => [verb.lemma, verb.spelled]));
  addPhrases(pack, entries, word => spelled.get(word) ?? word);
  addAllowed(pack, custom.allow ?? [], entries);
  const own = addCustom(pack, custom.verbs, entries);
  const byLemma = new Map([...builtIn, ...own].map(verb => [verb.lemma, verb]));
  const verbs = [...byLemma.values()];
  for (const verb of verbs) if (!byLemma.has(verb.spelled)) byLemma.set(verb.spelled, verb);
  for (const list of entries.heads.values()) if (list.length > 1) list.sort(byLength);
  return {
    pack,
    grammar: grammarOf(pack),
    verbs,
    byLemma,
    heads: entries.heads,
    ends: pack.verbPosition === 'last' ? byLastWord(entries.heads) : new Map(),
  };
}

/** A workspace rarely holds more courses than this with verbs of their own. */
const CACHED = 16;
const caches = new WeakMap<LanguagePack, Map<string, Lexicon>>();

/**
 * The lexicon of a language with a course's own verbs and allowed phrases; compiled once for the same content. Levels
 * that are none and empty verbs are left out.
 */
export function lexiconFor(pack: LanguagePack, custom: CustomLexicon = {}): Lexicon {
  const cache = caches.get(pack) ?? new Map<string, Lexicon>();
  caches.set(pack, cache);
  const key = JSON.stringify([Object.entries(custom.verbs ?? {}), custom.allow ?? []]);
  const lexicon = cache.get(key) ?? compile(pack, custom);
  // The one used longest ago stands first, and is the one to go.
  cache.delete(key);
  cache.set(key, lexicon);
  if (cache.size > CACHED) cache.delete(cache.keys().next().value!);
  return lexicon;
}
