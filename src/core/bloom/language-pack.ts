// The shape of a language pack: all that reading outcomes and items needs to know about one language.
import type { Level } from './levels.js';

/** Whose rules build the forms of a verb; `none` matches verbs only as they are written in the pack. */
export type Morphology = 'en' | 'de' | 'es' | 'fr' | 'pt' | 'none';

export interface PackVerb {
  /** The infinitive, in English in US spelling. */
  readonly verb: string;
  /** Plausible levels, the one that most verb lists give first. A verb never proves a level. */
  readonly levels: readonly Level[];
  /** Other spellings, inflected too. The first is the one of the pack's `variantRegions`. */
  readonly variants?: readonly string[];
  /** Further written forms, matched as they stand. */
  readonly forms?: readonly string[];
  /** Up to three words may stand after the first, as in "break the problem down". */
  readonly separable?: true;
  /** German: the prefix that goes to the end of the clause, as in "wendet … an". */
  readonly prefix?: string;
  /** How many of 24 published verb lists name the verb, by level from remember to create; absent when none does. */
  readonly votes?: readonly number[];
  /** For authors: homonyms, and what the level depends on. */
  readonly note?: string;
}

export interface UnmeasurablePhrase {
  readonly phrase: string;
  /** Why it cannot be measured: "mental state", "affective", "hidden verb", "process", "activity" … */
  readonly kind: string;
  /** What to write instead; an entry in parentheses is advice, not a wording. */
  readonly suggest: readonly string[];
  /** The level that the phrase names, which counts once an author allows it. */
  readonly level?: Level;
  readonly prefix?: string;
}

/** A construction that hides the observable verb, such as "demonstrate a critical understanding of". */
export interface UnmeasurablePattern {
  readonly id: string;
  readonly kind: string;
  /** A regular expression over lower-cased text at the head of an outcome; `noun` names the group that is suggested for. */
  readonly re: string;
  /** Suggestions by the beginning of the captured noun; the entry '' is for all others. */
  readonly suggest: Readonly<Record<string, readonly string[]>>;
  /** A measurable verb follows: any word, or only a known verb, counts. */
  readonly inner?: 'any' | 'known';
  /** Applies only if no verb was found. */
  readonly unlessVerb?: true;
}

export interface WeakVerb {
  readonly verb: string;
  /** "activity": says what happens in class; "vague": says too little; "object decides". */
  readonly kind: string;
  readonly prefix?: string;
}

/** Patterns are sources of regular expressions for flags `iu`; `{{name}}` stands for one of `terms`. */
export interface LanguagePack {
  /** The primary language subtag. */
  readonly lang: string;
  /** The tag in force; names the region if the pack spells differently there, as in `en-GB`. */
  readonly tag: string;
  readonly morphology: Morphology;
  /** Where an infinitive stands in its clause. */
  readonly verbPosition: 'first' | 'last';
  readonly decimal: '.' | ',';
  /** Indefinite articles. */
  readonly articles?: readonly string[];
  /** Regions in which the first of a verb's `variants` is the usual spelling. */
  readonly variantRegions?: readonly string[];
  readonly terms: Readonly<Record<string, string>>;

  /** What may precede the verb: "By the end of the unit, students will be able to". */
  readonly leadIns: readonly string[];
  /** Wider lead-ins, tried only when nothing was found after the others. */
  readonly laterLeadIns: readonly string[];
  /** Words that open a condition before the verb: "Given a balance sheet, calculate …". */
  readonly conditionOpeners: readonly string[];
  readonly adverbs: {
    readonly suffixes: readonly string[];
    readonly words: readonly string[];
    /** Words with such a suffix that are no adverbs. */
    readonly except: readonly string[];
  };
  readonly conjunctions: readonly string[];
  /** Words after "and V" that show V to be a verb. */
  readonly determiners: readonly string[];
  /** Words that begin a subordinate clause, whose verbs are not the learner's. */
  readonly subordinators: readonly string[];
  readonly infinitiveMarkers: readonly string[];
  /** Words before which a word like "design" is a noun. */
  readonly nounFollowers: readonly string[];
  /** Modal verbs that may close a clause after its infinitive. */
  readonly modals?: readonly string[];
  /** Fused forms of the preposition that ends a phrase, such as "del" for "de". */
  readonly contractions?: Readonly<Record<string, readonly string[]>>;

  readonly verbs: readonly PackVerb[];
  /** Forms of irregular words; they replace the rules wherever the word heads a verb or phrase. */
  readonly irregular: Readonly<Record<string, readonly string[]>>;
  /** English: longer words that double their last letter. */
  readonly doubling?: readonly string[];
  readonly unmeasurable: readonly UnmeasurablePhrase[];
  readonly patterns: readonly UnmeasurablePattern[];
  readonly weak: readonly WeakVerb[];
  /** Verbs that name one performance together. */
  readonly allowedPairs: readonly string[];
  /** Patterns of outcomes about the course or the teacher, at the start of the text. */
  readonly teacherCentred: readonly string[];

  /** Words and phrases of a condition or a criterion: "given", "without", "at least". */
  readonly criteria: readonly string[];
  /** Question words that ask for one of the options. */
  readonly interrogatives: readonly string[];
  /** Words that make a stem negative. */
  readonly negatives: readonly string[];
  readonly absolutes: readonly string[];
  /** Patterns of options, anchored at their start. */
  readonly allAbove: readonly string[];
  readonly noneAbove: readonly string[];
  /** Phrases of a corrective that only sends learners back; `…` stands for up to six words. */
  readonly rereadOnly: readonly string[];
  /** Phrases of an enrichment that is more of the same, or the next unit. */
  readonly moreOfSame: readonly string[];
  /** Patterns of sentences that make an activity a duty or part of a grade. */
  readonly obligations: readonly string[];
  /** Words that make such a sentence say the opposite. */
  readonly denials: readonly string[];
  readonly items: ItemPhrases;
}

/** The end of a stem that agrees with some options only and so gives others away. */
export interface Agreement {
  /** The words with which such a stem ends, as a pattern for flag `u`. */
  readonly ends: string;
  /** Options that do not agree, as a pattern for flag `u`. */
  readonly clash: string;
  /** What agrees with all options. */
  readonly write?: string;
}

/** What rules on items look for; patterns are for flags `iu` where nothing else is said. */
export interface ItemPhrases {
  /** What may follow "all of the above", a pattern of the whole rest: "are correct". */
  readonly aboveTail: string;
  /** Conjunctions of alternatives, among `conjunctions`. */
  readonly or: readonly string[];
  /** Words that take a negation back: "not only". */
  readonly onlyWords: readonly string[];
  /** Words that make a stem negative where they end it: "All are mammals except:". */
  readonly exceptions: readonly string[];
  /** Words that make a stem negative as its predicate: "Which statement is false?" */
  readonly wrong: readonly string[];
  readonly copulas: readonly string[];
  /** Question words that ask for a thing, not for one of the options: “What is wrong?” */
  readonly whatWords: readonly string[];
  /** Without one of these before it a negative is none: French "ne". */
  readonly negationParticles?: readonly string[];
  /** What follows a negative that belongs to an adjective only, a pattern: Spanish “lista no ordenada”. */
  readonly negatedAdjective?: string;
  /** Nouns (and articles) for the options themselves: "the answer that is not …". */
  readonly optionNouns: readonly string[];
  /** Words that begin a clause whose negation is not what is asked: "if", "because". */
  readonly circumstances: readonly string[];
  /** Words that begin an instruction to choose. */
  readonly prompts: readonly string[];
  readonly agreement: readonly Agreement[];
  /** Patterns that stand before or after a number; {a} and {b} for two numbers. */
  readonly bounds: Bounds;
  /** Words of five letters or more that say little about a topic, set apart by blanks. */
  readonly common: string;
}

export interface Bounds {
  readonly atLeast: string;
  readonly above: string;
  readonly atMost: string;
  readonly below: string;
  readonly orMore: string;
  readonly orLess: string;
  readonly between: readonly string[];
}
