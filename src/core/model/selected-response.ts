// Items that are answered by choosing, and what is fixed about the order of their options.
import { maskVerbatim } from '../text/prose.js';
import { isCombined } from './combined-options.js';
import { type ItemLanguage, itemLanguage } from './item-language.js';
import { optionQuantities } from './option-order.js';
import type { Form, Item, Option } from './types.js';

/** Items with options to choose from, of one or of several right ones. */
export function choosingItems(form: Form): readonly Item[] {
  return form.items.filter(
    ({ kind, options }) => (kind === 'choice' || kind === 'multiple') && options.length > 1,
  );
}

/** Items with exactly one right option. */
export function singleKeyItems(form: Form): readonly Item[] {
  return choosingItems(form).filter(
    ({ kind, options }) => kind === 'choice' && options.filter(({ key }) => key).length === 1,
  );
}

const TRUTH = new Set(
  [
    ...['true', 'false', 'yes', 'no', 'right', 'wrong', 'correct', 'incorrect', 't', 'f'],
    ...['verdadero', 'verdadera', 'falso', 'falsa', 'sí', 'si', 'correcto', 'incorrecto', 'cierto', 'v'],
    ...['wahr', 'falsch', 'richtig', 'ja', 'nein', 'stimmt', 'stimmt nicht', 'trifft zu', 'trifft nicht zu'],
    ...['vrai', 'faux', 'oui', 'non', 'vraie', 'fausse', 'juste'],
    ...['verdadeiro', 'verdadeira', 'sim', 'não', 'certo', 'errado', 'correto', 'incorreto'],
  ].map(word => word.normalize('NFC')),
);

/** Two options that say “true” and “false”, or “yes” and “no”, in any language, perhaps with a reason behind it. */
export function isTrueFalse(item: Item): boolean {
  return item.options.length === 2 && item.options.every(isTruth);
}

/** “True”, “No.”, “False, because …” */
export function isTruth({ text }: Option): boolean {
  const [first = ''] = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[*_]/g, '')
    .split(/[.,;:!–—]/, 1);
  return TRUTH.has(first.trim());
}

const POSITION_NOUNS = new Set([
  ...['option', 'options', 'answer', 'answers', 'choice', 'choices', 'statement', 'alternative', 'both'],
  ...['opción', 'opciones', 'respuesta', 'respuestas', 'alternativa', 'alternativas', 'afirmación', 'ambas'],
  ...['antwort', 'antworten', 'aussage', 'aussagen', 'möglichkeit', 'beide'],
  ...['réponse', 'réponses', 'proposition', 'propositions', 'affirmation'],
  ...[
    'opção',
    'opções',
    'resposta',
    'respostas',
    'afirmativa',
    'afirmação',
    'letra',
    'buchstabe',
    'letter',
    'lettre',
  ],
]);
const ORDINAL =
  /(?<!\p{L})(?:first|second|third|fourth|last|previous|next|other two|primera|segunda|tercera|última|anterior|erste|zweite|dritte|letzte|vorige|premi[èe]re|deuxi[èe]me|derni[èe]re|primeira|terceira)n?\s+(?:options?|answers?|choices?|opci[óo]n(?:es)?|respuestas?|antwort(?:en)?|aussagen?|r[ée]ponses?|propositions?|op[cç](?:ão|ões)|respostas?|alternativas?)(?!\p{L})/iu;

/** Whether the item’s own words speak of its options by letter, number or place, which moving them would break. */
export function namesPositions(item: Item): boolean {
  const texts = [
    item.stem,
    item.explanation ?? '',
    ...item.options.flatMap(({ text, feedback }) => [text, feedback ?? '']),
  ].map(maskVerbatim);
  return texts.some(
    text =>
      ORDINAL.test(text) ||
      [...text.matchAll(/(?<!\p{L})(\p{L}{1,20})\s+\(?(?:[A-H]|\d)\)?(?![\p{L}\p{N}])/gu)].some(([, word]) =>
        POSITION_NOUNS.has(word!.normalize('NFC').toLowerCase()),
      ),
  );
}

/** Whether the options may stand in any order: nothing in the item depends on the one that they have. */
export function isShufflable(item: Item, language: string): boolean {
  const phrases: ItemLanguage | undefined = itemLanguage(language);
  return (
    !item.fixed &&
    !isTrueFalse(item) &&
    !namesPositions(item) &&
    !item.options.some(
      option =>
        phrases?.isAllAbove(option.text) || phrases?.isNoneAbove(option.text) || isCombined(option, item),
    ) &&
    optionQuantities(item, language) === undefined
  );
}
