// Completion of verbs where an outcome’s text begins, grouped by the levels of Bloom’s taxonomy.
import { CompletionItemKind } from 'vscode-languageserver-types';
import { skipLeadIn, skipListMarker } from '../core/bloom/lead-in.js';
import { isLevel, LEVELS, type Level, levelMeaning, levelRank } from '../core/bloom/levels.js';
import type { Lexicon } from '../core/bloom/lexicon.js';
import { verbsByLevel } from '../core/bloom/verbs-by-level.js';
import { splitWords } from '../core/bloom/words.js';
import { capital } from '../core/model/outcome-advice.js';
import type { Span } from '../core/text/span.js';
import type { Suggestion } from './completion-item.js';
import { escapeMarkdown } from './markdown.js';

export interface VerbPlace {
  /** The word that a verb replaces, as offsets into the text. */
  readonly span: Span;
  /** The first word of the sentence. */
  readonly first: boolean;
  /** How the verb begins, in small letters, where its first word is written already. */
  readonly begins: string;
}

/**
 * Where a verb belongs: at the start of the text, or after words such as “Students will be able to”; in languages that
 * put it last, also at the end.
 *
 * @param offset the cursor in the text
 */
export function verbPlace(text: string, offset: number, lexicon: Lexicon): VerbPlace | undefined {
  const rest = /^[\p{L}\p{M}]*/u.exec(text.slice(offset))![0];
  for (const start of wordStarts(text, offset)) {
    const before = text.slice(0, start);
    const span = { start, end: offset + rest.length };
    const typed = text.slice(start, offset).toLowerCase();
    const begins = typed.includes(' ') ? typed : '';
    if (before.trim() === '') return { span, first: true, begins };
    // A letter stands for the verb that is not written yet.
    const words = splitWords(`${before}x`);
    const { index } = skipLeadIn(words, skipListMarker(words), lexicon);
    if (index >= words.list.length - 1) return { span, first: index === 0, begins };
    const isLast = lexicon.pack.verbPosition === 'last' && /^\s*[.!]?\s*$/.test(text.slice(span.end));
    if (isLast && /\s$/.test(before)) return { span, first: false, begins };
    // A verb of two words, such as “break down”, is looked for from its first word on.
    if (begins === '' && !followsVerb(before, lexicon)) return undefined;
  }
  return undefined;
}

/** Where the word at the cursor begins, and the one before it. */
function wordStarts(text: string, offset: number): readonly number[] {
  const word = /[\p{L}\p{M}-]*$/u.exec(text.slice(0, offset))!.index;
  const two = /[\p{L}\p{M}-]+ $/u.exec(text.slice(0, word))?.index;
  return two === undefined ? [word] : [word, two];
}

/** Whether the last word before the cursor begins a verb of several words. */
function followsVerb(before: string, lexicon: Lexicon): boolean {
  const word = /([\p{L}\p{M}-]+) $/u.exec(before)?.[1]?.toLowerCase();
  return word !== undefined && lexicon.verbs.some(({ spelled }) => spelled.startsWith(`${word} `));
}

/** @param declared the level that the outcome declares: its verbs come first */
export function verbSuggestions(
  lexicon: Lexicon,
  { first, begins }: VerbPlace,
  declared: string | undefined,
): readonly Suggestion[] {
  const level = declared !== undefined && isLevel(declared) ? declared : undefined;
  const weak = new Set(lexicon.pack.weak.map(({ verb }) => verb));
  const seen = new Set<string>();
  const order = level ? [level, ...LEVELS.filter(other => other !== level)] : LEVELS;
  return order.flatMap(at =>
    (verbsByLevel(lexicon).get(at) ?? []).flatMap(({ verb, primary }): readonly Suggestion[] => {
      // Each verb stands once: at the declared level where it can have it, else at its most usual one.
      const fits = at === level ? true : primary && !(level && verb.levels.includes(level));
      if (!fits || !verb.spelled.startsWith(begins) || weak.has(verb.lemma) || seen.has(verb.spelled))
        return [];
      seen.add(verb.spelled);
      return [
        {
          label: first ? capital(verb.spelled) : verb.spelled,
          kind: CompletionItemKind.Keyword,
          detail: [at, ...others(verb.levels, at)].join(' '),
          doc: verbDoc(at, verb.levels, verb.note),
          group: at === level ? 0 : levelRank(at),
        },
      ];
    }),
  );
}

function others(levels: readonly Level[], at: Level): readonly string[] {
  const rest = levels.filter(level => level !== at);
  return rest.length === 0 ? [] : [`(also ${rest.join(', ')})`];
}

function verbDoc(at: Level, levels: readonly Level[], note: string | undefined): string {
  const rest = levels.filter(level => level !== at).map(level => `- **${level}**: ${levelMeaning(level)}`);
  return [
    `**${at}**: ${levelMeaning(at)}`,
    ...(rest.length > 0 ? [`Also used at:\n\n${rest.join('\n')}`] : []),
    ...(note === undefined ? [] : [escapeMarkdown(note)]),
  ].join('\n\n');
}
