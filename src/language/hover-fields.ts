// Hovers of keys, values and rules: their documentation, and what they mean in this course.
import { isLevel, LEVELS, type Level, levelMeaning, levelRank } from '../core/bloom/levels.js';
import { verbsByLevel } from '../core/bloom/verbs-by-level.js';
import { modeNamed } from '../core/course/modes.js';
import type { Field, Shape } from '../core/course/shape.js';
import { optionSpecs } from '../core/lint/rule.js';
import { differingFacets } from '../core/model/mode-difference.js';
import { languageSuggestions } from './completion-languages.js';
import { difference } from './completion-modes.js';
import { completionScope } from './completion-scope.js';
import type { AttributeCursor, KeyCursor, ValueCursor } from './cursor.js';
import { fieldDoc, valueDoc } from './field-doc.js';
import { paragraphs } from './markdown.js';
import { courseAround, lexiconAround } from './scope.js';
import type { LanguageView } from './view.js';

export function keyHover(
  view: LanguageView,
  path: string,
  { fields, path: above }: KeyCursor,
  word: string,
): string | undefined {
  const key = word.replace(/^["']|["']$/g, '');
  if (above.length === 1 && above[0] === 'rules' && view.project.rules.has(key))
    return ruleHover(view, path, key);
  const field = own(fields, key);
  return field && paragraphs(`**${key}**`, fieldDoc(field, key));
}

export function valueHover(
  view: LanguageView,
  path: string,
  cursor: ValueCursor,
  word: string,
): string | undefined {
  const { shape, type } = cursor;
  if (shape.kind === 'reference') return shape.to === 'rule' ? ruleHover(view, path, word) : undefined;
  const meaning = meaningOf(view, path, shape, word);
  if (meaning === undefined || type !== 'corrective' || !modeNamed(word)) return meaning;
  const facets = differingFacets([word], completionScope(view, path, { cursor }).taughtBy);
  return facets ? paragraphs(meaning, difference(facets)) : meaning;
}

export function attributeHover(
  view: LanguageView,
  path: string,
  { where, fields, key = '' }: AttributeCursor,
  word: string,
): string | undefined {
  if (where === 'attribute-key') {
    const field = own(fields, word);
    return field && paragraphs(`**${word}**`, fieldDoc(field, word, '='));
  }
  const shape = own(fields, key)?.shape;
  return shape && meaningOf(view, path, shape.kind === 'list' ? shape.of : shape, word);
}

function own(fields: Readonly<Record<string, Field>>, key: string): Field | undefined {
  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}

function meaningOf(view: LanguageView, path: string, shape: Shape, word: string): string | undefined {
  if (shape.kind === 'language') {
    const language = languageSuggestions().find(({ label }) => label.toLowerCase() === word.toLowerCase());
    return language && paragraphs(`**${language.detail}**`, language.doc);
  }
  if (shape.kind !== 'choice' && shape.kind !== 'open-choice') return undefined;
  const meaning = Object.hasOwn(shape.values, word) ? shape.values[word] : undefined;
  if (meaning === undefined) return undefined;
  // The levels are known by their meaning: other choices may use the same words.
  return isLevel(word) && meaning === levelMeaning(word)
    ? levelHover(view, path, word)
    : valueDoc(word, meaning);
}

const EXAMPLES = 8;

/** A level, its place in the order, and the verbs that most lists give it. */
function levelHover(view: LanguageView, path: string, level: Level): string {
  const lexicon = lexiconAround(courseAround(view, path));
  const verbs = (lexicon && verbsByLevel(lexicon).get(level)) ?? [];
  const usual = verbs.filter(({ primary }) => primary).slice(0, EXAMPLES);
  return paragraphs(
    `**${level}** · level ${levelRank(level)} of ${LEVELS.length}`,
    levelMeaning(level),
    usual.length > 0 ? `Usual verbs: ${usual.map(({ verb }) => verb.spelled).join(', ')}.` : '',
  );
}

/** What a rule checks and why, and how severe it is in this course. */
export function ruleHover(view: LanguageView, path: string, name: string): string | undefined {
  const rule = view.project.rules.get(name);
  if (!rule) return undefined;
  const setting = view.project.courseOf(path)?.settings.rules.get(name);
  const options = Object.entries(optionSpecs(rule)).map(([key, { doc }]) => `- \`${key}\`: ${doc}`);
  const fixes = { safe: 'It can be mended by itself.', suggestion: 'It comes with suggestions.', none: '' }[
    rule.fixes
  ];
  return paragraphs(
    `**${name}** · ${rule.step}`,
    rule.checks,
    `Why: ${rule.why}`,
    [setting ? `In this course: ${setting.severity}.` : `Usually: ${rule.severity}.`, fixes].join(' ').trim(),
    options.length > 0 ? `Options:\n\n${options.join('\n')}` : '',
  );
}
