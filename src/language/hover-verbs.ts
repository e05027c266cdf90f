// Hovers of verbs in outcomes: at which levels they are used, what these mean, and which verbs lie near.
import { type Level, levelMeaning, levelRank } from '../core/bloom/levels.js';
import type { Lexicon, LexiconVerb } from '../core/bloom/lexicon.js';
import { type OutcomeReading, readOutcome } from '../core/bloom/read-outcome.js';
import { neighbourVerbs } from '../core/bloom/verbs-by-level.js';
import { courseLexicon } from '../core/model/outcome.js';
import { locatePart } from '../core/model/outcome-edit.js';
import type { Outcome } from '../core/model/types.js';
import type { Span } from '../core/text/span.js';
import type { About } from './hover.js';
import { escapeMarkdown, paragraphs } from './markdown.js';
import type { LanguageView } from './view.js';

export function verbHover(view: LanguageView, path: string, text: string, offset: number): About | undefined {
  const unit = view.project.courseOf(path)?.course.units.find(({ file }) => file === path);
  const lexicon = unit && courseLexicon(unit.context);
  if (!lexicon) return undefined;
  for (const outcome of unit.outcomes) {
    const at = view.project.locate(outcome.textAt);
    if (offset < at.start || offset > at.end) continue;
    const reading = readOutcome(outcome.text, lexicon);
    for (const { words, markdown } of partsOf(reading, outcome, lexicon)) {
      const span = locatePart(text, at, outcome.text, words);
      if (span && span.start <= offset && offset <= span.end) return { span, markdown };
    }
  }
  return undefined;
}

interface Part {
  readonly words: Span;
  readonly markdown: string;
}

function partsOf(reading: OutcomeReading, outcome: Outcome, lexicon: Lexicon): readonly Part[] {
  const { unmeasurable, coordinated, particle, verb } = reading;
  if (unmeasurable) return [{ words: unmeasurable, markdown: unmeasurableWords(unmeasurable) }];
  const verbs = coordinated.map((one, i) => ({
    words: one,
    markdown: verbWords(one.verb, one.levels, lexicon, i === 0 ? outcome : undefined, reading),
  }));
  const apart = particle && verb !== undefined ? verbs[0] : undefined;
  return apart && particle ? [...verbs, { ...apart, words: particle }] : verbs;
}

function unmeasurableWords({ phrase, kind, suggest }: NonNullable<OutcomeReading['unmeasurable']>): string {
  return paragraphs(
    `**${escapeMarkdown(phrase)}** · cannot be observed (${kind})`,
    'Nobody can see whether learners do it, so no item can show it. Say what they do to show it.',
    suggest.length > 0 ? `Instead: ${suggest.join(', ')}.` : '',
  );
}

/** Neighbours to show for each level. */
const NEIGHBOURS = 6;

function verbWords(
  name: string,
  levels: readonly Level[],
  lexicon: Lexicon,
  outcome: Outcome | undefined,
  { weak }: OutcomeReading,
): string {
  const verb = lexicon.byLemma.get(name);
  const isWeak = weak && outcome && weak.verb === name;
  return paragraphs(
    `**${escapeMarkdown(verb?.spelled ?? name)}** · ${levels.length === 0 ? 'no level by itself' : levels.join(', ')}`,
    isWeak ? (WEAK[weak.kind] ?? '') : '',
    levels.length > 0 ? levelTable(levels, verb, lexicon, name) : '',
    outcome && levels.length > 0 ? levelSentence(levels, outcome) : '',
    verb?.note === undefined ? '' : `Note: ${escapeMarkdown(verb.note)}`,
  );
}

const WEAK: Readonly<Record<string, string>> = {
  activity: 'A weak verb: it says what happens in class, not what learners can do afterwards.',
  vague: 'A weak verb: it says too little about what can be observed.',
  'object decides': 'A weak verb: only what follows it tells what learners do.',
};

function levelTable(
  levels: readonly Level[],
  verb: LexiconVerb | undefined,
  lexicon: Lexicon,
  name: string,
): string {
  const rows = levels.map((level, i) => {
    const votes = verb?.votes?.[levelRank(level) - 1] ?? 0;
    const lists = votes > 0 ? `, ${votes} of 24 verb lists` : '';
    const near = neighbourVerbs(lexicon, name, level, NEIGHBOURS).map(neighbour => neighbour.verb.spelled);
    return `| **${level}**${i === 0 ? ' (usual' : ' (also'}${lists}) | ${levelMeaning(level)} | ${near.join(', ')} |`;
  });
  return ['| Level | Meaning | Verbs near it |', '|---|---|---|', ...rows].join('\n');
}

function levelSentence(levels: readonly Level[], { declared }: Outcome): string {
  const [usual] = levels;
  if (declared && !levels.includes(declared.value))
    return `The outcome declares “${declared.value}”, at which this verb is not used.`;
  if (declared) return `The outcome declares “${declared.value}”.`;
  if (levels.length === 1) return `The outcome declares no level; by this verb it is “${usual}”.`;
  return `Verb lists disagree about this verb. The outcome declares no level and counts as “${usual}”; declare the level that is meant.`;
}
