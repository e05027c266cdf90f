// The words of scaffolded files, in the languages they are written in.
import { WORDS_EN } from './words-en.js';
import { WORDS_ES } from './words-es.js';

/** Texts between `{{` and `}}` are filled in by the templates. */
export interface Words {
  /** Beginnings of file names, by what is in the file. */
  readonly files: Readonly<
    Record<'unit' | 'lesson' | 'corrective' | 'enrichment' | 'diagnostic' | 'formative' | 'summative', string>
  >;
  /** Marks every place that an author has to fill in. */
  readonly todo: string;
  readonly answer: string;
  readonly explanation: string;
  /** Frontmatter of the course: the scale, where the default labels are in another language. */
  readonly scale: readonly string[];
  readonly course: string;
  readonly unit: string;
  readonly lesson: string;
  readonly corrective: string;
  readonly enrichment: string;
  readonly assessment: Readonly<Record<'diagnostic' | 'formative' | 'summative', string>>;
  readonly assessmentTitle: Readonly<Record<'diagnostic' | 'formative' | 'summative', string>>;
  readonly item: {
    readonly title: string;
    readonly stem: string;
    readonly numericStem: string;
    readonly anchorStem: string;
    readonly stimulusTitle: string;
    readonly stimulus: string;
    readonly right: string;
    readonly wrong: string;
    readonly revealing: string;
    readonly accepted: string;
    readonly entry: string;
    readonly left: string;
    readonly match: string;
    readonly pairs: readonly [string, string];
    readonly criterion: string;
    readonly criterionHead: string;
    readonly shows: string;
    readonly rationale: string;
  };
}

const LANGUAGES: Readonly<Record<string, Words>> = { en: WORDS_EN, es: WORDS_ES };

/** Languages that scaffolded files are written in; in others they come in English. */
export const SCAFFOLD_LANGUAGES = Object.keys(LANGUAGES);

/** The part of a language tag that picks the words: `es` of `es-MX`. */
export function primaryLanguage(tag: string): string {
  return tag.split(/[-_]/)[0]?.toLowerCase() ?? '';
}

export function wordsFor(language: string): Words {
  const primary = primaryLanguage(language);
  return Object.hasOwn(LANGUAGES, primary) ? LANGUAGES[primary]! : WORDS_EN;
}

export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole));
}
