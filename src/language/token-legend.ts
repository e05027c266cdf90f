// The token types and modifiers with which editors colour a course, and what they look like where a theme knows none.
import { LEVELS, type Level } from '../core/bloom/levels.js';

/** Custom types: standard ones would give ids the colours of a programming language’s classes and functions. */
export const TOKEN_TYPES = [
  'bloomVerb',
  'courseUnit',
  'courseOutcome',
  'courseMisconception',
  'courseItem',
  'courseStandard',
  'courseAttribute',
  'courseValue',
] as const;

export type TokenType = (typeof TOKEN_TYPES)[number];

/** The level of a verb, or what is wrong with it; where an id is defined, and names that lead nowhere. */
export const TOKEN_MODIFIERS = [...LEVELS, 'unmeasurable', 'weak', 'definition', 'unresolved'] as const;

export type TokenModifier = Level | 'unmeasurable' | 'weak' | 'definition' | 'unresolved';

/** What the server announces; the numbers in tokens are places in these lists. */
export const TOKEN_LEGEND = { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] };

/** For the extension’s manifest: TextMate scopes that every theme colours. */
export const TOKEN_SCOPES: Readonly<Record<string, readonly string[]>> = {
  'bloomVerb.remember': ['support.constant.bloom.remember', 'support.constant'],
  'bloomVerb.understand': ['entity.name.type.bloom.understand', 'entity.name.type'],
  'bloomVerb.apply': ['entity.name.function.bloom.apply', 'entity.name.function'],
  'bloomVerb.analyze': ['variable.bloom.analyze', 'variable'],
  'bloomVerb.evaluate': ['keyword.control.bloom.evaluate', 'keyword.control'],
  'bloomVerb.create': ['constant.numeric.bloom.create', 'constant.numeric'],
  'bloomVerb.unmeasurable': ['invalid.deprecated.bloom'],
  bloomVerb: ['keyword.other.bloom', 'keyword'],
  '*.unresolved': ['invalid.illegal.bloom'],
  courseUnit: ['entity.name.namespace.bloomery', 'entity.name.namespace'],
  courseOutcome: ['variable.other.constant.bloomery', 'variable.other.constant'],
  courseMisconception: ['entity.name.type.bloomery', 'entity.name.type'],
  courseItem: ['entity.name.label.bloomery', 'entity.name.label'],
  courseStandard: ['constant.other.bloomery', 'constant.other'],
  courseAttribute: ['entity.other.attribute-name.bloomery', 'entity.other.attribute-name'],
  courseValue: ['string.unquoted.bloomery', 'string'],
};
