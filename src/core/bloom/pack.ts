// Finds the language pack for a language tag.
import type { LanguagePack } from './language-pack.js';
import de from './packs/de.json';
import en from './packs/en.json';
import es from './packs/es.json';
import fr from './packs/fr.json';
import pt from './packs/pt.json';

export type { LanguagePack, PackVerb, UnmeasurablePhrase, WeakVerb } from './language-pack.js';

const PACKS: ReadonlyMap<string, LanguagePack> = new Map(
  // A test holds the JSON to the type, which TypeScript cannot see through string literals.
  [en, es, de, fr, pt].map(data => [data.lang, { ...data, tag: data.lang } as unknown as LanguagePack]),
);

const regional = new Map<string, LanguagePack>();

/** Primary subtags of the languages with a pack. */
export const PACK_LANGUAGES: readonly string[] = [...PACKS.keys()];

/**
 * The pack for a BCP 47 tag such as `en`, `en-GB` or `pt-BR`, chosen by its primary subtag; undefined for a language
 * without one, for which rules about language are to be reported as skipped. The same tag gives the same object. The
 * region changes only the spelling of suggestions.
 */
export function packFor(languageTag: string): LanguagePack | undefined {
  const [primary = '', ...subtags] = languageTag.trim().split(/[-_]/);
  const pack = PACKS.get(primary.toLowerCase());
  const region = subtags.find(subtag => /^[a-z]{2}$/i.test(subtag))?.toUpperCase();
  if (!pack || !region || !pack.variantRegions?.includes(region)) return pack;
  const tag = `${pack.lang}-${region}`;
  const known = regional.get(tag) ?? { ...pack, tag };
  regional.set(tag, known);
  return known;
}

/** Whether the pack's region uses the variant spellings. */
export function usesVariants(pack: LanguagePack): boolean {
  return pack.tag !== pack.lang;
}
