// Completion of languages: those whose verbs and phrases are known, with the regions that spell differently.
import { CompletionItemKind } from 'vscode-languageserver-types';
import { PACK_LANGUAGES, packFor } from '../core/bloom/pack.js';
import type { Suggestion } from './completion-item.js';

/** Regions of languages that many courses are written in; others are read by their language alone. */
const REGIONS: Readonly<Record<string, readonly string[]>> = {
  es: ['ES', 'MX'],
  pt: ['BR', 'PT'],
  de: ['AT', 'CH'],
  fr: ['CA'],
};

export function languageSuggestions(): readonly Suggestion[] {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const languages = PACK_LANGUAGES.map(tag => ({ tag, group: 1 }));
  const regional = PACK_LANGUAGES.flatMap(tag =>
    [...(packFor(tag)?.variantRegions ?? []), ...(REGIONS[tag] ?? [])].map(region => ({
      tag: `${tag}-${region}`,
      group: 2,
    })),
  );
  return [...languages, ...regional].map(({ tag, group }) => ({
    label: tag,
    kind: CompletionItemKind.EnumMember,
    detail: names.of(tag) ?? tag,
    doc: 'The verbs and phrases of this language are known. Courses in other languages are checked without them.',
    group,
  }));
}
