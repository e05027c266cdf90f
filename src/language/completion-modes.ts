// Completion of modes: how each presents and engages, and for a corrective whether that differs from the lessons.
import { CompletionItemKind } from 'vscode-languageserver-types';
import type { FileType } from '../core/course/fields.js';
import { modeNamed } from '../core/course/modes.js';
import { differingFacets } from '../core/model/mode-difference.js';
import type { Suggestion } from './completion-item.js';

export interface ModeScope {
  /** Modes of the lessons that teach what a corrective is for. */
  readonly taughtBy: readonly string[];
}

export function modeSuggestions(
  values: Readonly<Record<string, string>>,
  { taughtBy }: ModeScope,
  type: FileType | undefined,
): readonly Suggestion[] {
  return Object.entries(values).map(([label, doc]) => {
    const mode = modeNamed(label);
    const facets = type === 'corrective' ? differingFacets([label], taughtBy) : undefined;
    return {
      label,
      kind: CompletionItemKind.EnumMember,
      ...(mode && { detail: `${mode.presentation} · ${mode.engagement}` }),
      doc: facets ? `${doc}\n\n${difference(facets)}` : doc,
      group: facets ? 3 - facets.length : 5,
    };
  });
}

/** Whether a mode is another way in than the lessons were, in a sentence. */
export function difference(facets: readonly string[]): string {
  if (facets.length === 2) return 'Presents and engages differently than the lessons.';
  const [facet] = facets;
  if (facet === undefined) return 'Presents and engages as a lesson did: no other way in.';
  return facet === 'presentation'
    ? 'Presents differently than the lessons, and engages as one of them did.'
    : 'Engages differently than the lessons, and presents as one of them did.';
}
