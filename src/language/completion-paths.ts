// Completion of relative paths in links, images and resources, and of anchors behind a file’s path.
import { CompletionItemKind } from 'vscode-languageserver-types';
import { relativePath, targetOf } from '../core/model/links.js';
import type { Suggestion } from './completion-item.js';
import type { LanguageView } from './view.js';

const IMAGE = /\.(?:avif|bmp|gif|jpe?g|png|svg|webp)$/i;
/** More paths than this are a list to search by hand. */
const MOST = 500;

export interface PathList {
  readonly suggestions: readonly Suggestion[];
  /** There are more: ask again when more is typed. */
  readonly incomplete: boolean;
}

/**
 * @param typed the address up to the cursor
 * @param images only what can be shown
 * @param angled the address stands in pointed brackets, where blanks are allowed
 */
export function pathSuggestions(
  view: LanguageView,
  path: string,
  typed: string,
  { images = false, angled = false }: { readonly images?: boolean; readonly angled?: boolean } = {},
): PathList {
  const hash = typed.indexOf('#');
  if (hash >= 0)
    return { suggestions: anchorSuggestions(view, path, typed.slice(0, hash)), incomplete: false };
  // An address with a scheme or host is no path.
  if (/^(?:[a-z][a-z\d+.-]*:|[/\\])/i.test(typed)) return { suggestions: [], incomplete: false };
  const word = typed.replace(/^\.\//, '').toLowerCase();
  const found = [...view.project.knownPaths()]
    .filter(other => other !== path && (!images || IMAGE.test(other)))
    .map(other => ({ other, address: encoded(relativePath(path, other), angled) }))
    .filter(({ address }) => isTyped(word, address.toLowerCase()))
    .sort((a, b) => steps(a.address) - steps(b.address) || (a.address < b.address ? -1 : 1));
  return {
    suggestions: found.slice(0, MOST).map(({ other, address }) => ({
      label: relativePath(path, other),
      kind: CompletionItemKind.File,
      ...titleOf(view, other),
      text: (typed.startsWith('./') ? './' : '') + address,
      filter: (typed.startsWith('./') ? './' : '') + address,
    })),
    incomplete: found.length > MOST,
  };
}

/** A path as an address: what would end it or mean something else is written in hexadecimal. */
function encoded(path: string, angled: boolean): string {
  const special = angled ? /[%#?<>\\]/g : /[%#?<>\\ ()"]/g;
  return path.replace(special, char => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Whether the letters typed occur in this order, as editors compare. */
function isTyped(word: string, address: string): boolean {
  let at = 0;
  for (const letter of word) {
    at = address.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** How far away a file lies; a step up weighs more than one down. */
function steps(address: string): number {
  return address.split('/').reduce((sum, step) => sum + (step === '..' ? 3 : 1), 0);
}

function titleOf(view: LanguageView, path: string): { readonly detail?: string } {
  const part = view.project.file(path)?.part;
  return part ? { detail: [part.type, part.title?.value].filter(Boolean).join(': ') } : {};
}

/** Headings, ids of items and other anchors of the file that an address names. */
function anchorSuggestions(view: LanguageView, path: string, address: string): readonly Suggestion[] {
  const target = address === '' ? path : targetOf(path, address)?.path;
  const file = target === undefined ? undefined : view.project.file(target);
  return (file?.body.anchors ?? []).map(anchor => ({
    label: `#${anchor}`,
    kind: CompletionItemKind.Reference,
    text: `${address}#${anchor}`,
    filter: `${address}#${anchor}`,
  }));
}
