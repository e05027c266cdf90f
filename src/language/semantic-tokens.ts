// Colours that a grammar cannot know: verbs by their level, names by what they mean, attributes that are read as such.
import type { SemanticTokens } from 'vscode-languageserver-types';
import type { Level } from '../core/bloom/levels.js';
import type { OutcomeReading } from '../core/bloom/read-outcome.js';
import type { CourseFile } from '../core/course/course-file.js';
import { CRITERION_ATTRIBUTES, ITEM_ATTRIBUTES, OPTION_ATTRIBUTES } from '../core/course/fields.js';
import { placeSpan } from '../core/course/located.js';
import { locatePart } from '../core/model/outcome-edit.js';
import type { Course, Outcome } from '../core/model/types.js';
import type { Span } from '../core/text/span.js';
import { attributeGroups } from './attribute-groups.js';
import { namesOf } from './names.js';
import { type Occurrence, occurrencesOf } from './occurrences.js';
import { nameSpan } from './spot.js';
import { TOKEN_MODIFIERS, TOKEN_TYPES, type TokenModifier, type TokenType } from './token-legend.js';
import { type LanguageView, positionAt } from './view.js';

export { TOKEN_LEGEND } from './token-legend.js';

export interface Token extends Span {
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

/** @param within only tokens that touch these offsets */
export function semanticTokens(view: LanguageView, path: string, within?: Span): SemanticTokens {
  const tokens = tokensOf(view, path).filter(
    ({ start, end }) => !within || (start <= within.end && within.start <= end),
  );
  const data: number[] = [];
  let last = { line: 0, character: 0 };
  for (const { start, end, type, modifiers } of tokens) {
    const at = positionAt(view, path, start);
    const character = at.line === last.line ? at.character - last.character : at.character;
    const bits = modifiers.reduce((sum, modifier) => sum | (1 << TOKEN_MODIFIERS.indexOf(modifier)), 0);
    data.push(at.line - last.line, character, end - start, TOKEN_TYPES.indexOf(type), bits);
    last = at;
  }
  return { data };
}

/** In the order of the text, none across lines, none inside another. */
export function tokensOf(view: LanguageView, path: string): readonly Token[] {
  const file = view.project.file(path);
  const text = view.text(path);
  if (!file || text === undefined) return [];
  const course = view.project.courseOf(path)?.course;
  const all = [
    ...(course ? [...nameTokens(course, file, text), ...verbTokens(course, file, text)] : []),
    ...attributeTokens(file, text),
  ];
  const tokens: Token[] = [];
  // A name is said before the attribute in which it stands: the sort is stable.
  for (const token of all.sort((a, b) => a.start - b.start)) {
    const free = token.start >= (tokens.at(-1)?.end ?? 0) && token.start < token.end;
    if (free && !/[\r\n]/.test(text.slice(token.start, token.end))) tokens.push(token);
  }
  return tokens;
}

const NAME_TYPES = {
  unit: 'courseUnit',
  outcome: 'courseOutcome',
  'unit-or-outcome': 'courseOutcome',
  misconception: 'courseMisconception',
  item: 'courseItem',
  standard: 'courseStandard',
} as const satisfies Readonly<Record<string, TokenType>>;

function nameTokens(course: Course, file: CourseFile, text: string): readonly Token[] {
  const known = occurrencesOf(course).byFile.get(file.path) ?? [];
  const meant = new Set(known.flatMap(({ place, segment }) => (segment === 'unit' ? [] : [place])));
  const unknown = namesOf(file.part)
    .all.filter(({ at }) => !meant.has(at))
    .map(({ to, value, at, role }): Token => {
      // After a known unit, only the id leads nowhere.
      const unitKnown = known.some(({ place }) => place === at);
      const occurrence: Occurrence = {
        kind: 'outcome',
        key: '',
        role,
        file: file.path,
        written: value,
        place: at,
        ...(unitKnown && { segment: 'id' }),
      };
      return { ...nameSpan(text, file, occurrence).span, type: NAME_TYPES[to], modifiers: ['unresolved'] };
    });
  return [...known.map(occurrence => nameToken(course, file, text, occurrence)), ...unknown];
}

function nameToken(course: Course, file: CourseFile, text: string, occurrence: Occurrence): Token {
  const { kind, key, role } = occurrence;
  const { standards } = course.index;
  const lost = kind === 'standard' && standards.size > 0 && !standards.has(key);
  const modifiers: readonly TokenModifier[] = lost
    ? ['unresolved']
    : role === 'reference'
      ? []
      : ['definition'];
  return { ...nameSpan(text, file, occurrence).span, type: NAME_TYPES[kind], modifiers };
}

function verbTokens(course: Course, file: CourseFile, text: string): readonly Token[] {
  if (file.part.type !== 'unit') return [];
  const outcomes = course.units.find(unit => unit.file === file.path)?.outcomes ?? [];
  return outcomes.flatMap(outcome => {
    const { reading } = outcome;
    return reading ? verbsOf(reading, outcome, file, text) : [];
  });
}

function verbsOf(
  reading: OutcomeReading,
  outcome: Outcome,
  file: CourseFile,
  text: string,
): readonly Token[] {
  const at = placeSpan(file.places, outcome.textAt.place);
  const declared = outcome.declared?.value;
  const token = (span: Span, modifiers: readonly TokenModifier[]): readonly Token[] => {
    const place = locatePart(text, at, outcome.text, span);
    return place ? [{ ...place, type: 'bloomVerb', modifiers }] : [];
  };
  const own = [...levelModifier(reading.levels, declared), ...(reading.weak ? (['weak'] as const) : [])];
  return [
    ...(reading.unmeasurable ? token(reading.unmeasurable, ['unmeasurable']) : []),
    ...reading.coordinated.flatMap((verb, i) =>
      token(verb, i === 0 ? own : levelModifier(verb.levels, declared)),
    ),
    ...(reading.particle ? token(reading.particle, own) : []),
  ];
}

/** The declared level where the verb may have it, else the verb's usual one. */
function levelModifier(levels: readonly Level[], declared: Level | undefined): readonly TokenModifier[] {
  const level = declared && levels.includes(declared) ? declared : levels[0];
  return level ? [level] : [];
}

const ATTRIBUTES = { item: ITEM_ATTRIBUTES, option: OPTION_ATTRIBUTES, criterion: CRITERION_ATTRIBUTES };

function attributeTokens(file: CourseFile, text: string): readonly Token[] {
  return attributeGroups(file, text).flatMap(({ on, attributes: { classes, pairs } }): readonly Token[] => [
    ...classes.map(({ start, end }): Token => ({ start, end, type: 'courseAttribute', modifiers: [] })),
    ...pairs.flatMap(({ key, value }): readonly Token[] => [
      {
        start: key.start,
        end: key.end,
        type: 'courseAttribute',
        modifiers: Object.hasOwn(ATTRIBUTES[on], key.value) ? [] : ['unresolved'],
      },
      { start: value.start, end: value.end, type: 'courseValue', modifiers: [] },
    ]),
  ]);
}
