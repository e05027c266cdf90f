// How things of a course are called and drawn in outlines and searches.
import { SymbolKind } from 'vscode-languageserver-types';
import type { Item, Outcome } from '../core/model/types.js';

/** Editors draw symbols by these kinds alone; they stand for nothing else. */
export const KINDS = {
  course: SymbolKind.Package,
  unit: SymbolKind.Module,
  outcome: SymbolKind.Property,
  misconception: SymbolKind.Event,
  item: SymbolKind.Method,
  stimulus: SymbolKind.Object,
  activity: SymbolKind.Class,
  assessment: SymbolKind.Class,
  framework: SymbolKind.Enum,
  standard: SymbolKind.EnumMember,
  heading: SymbolKind.String,
} as const satisfies Readonly<Record<string, SymbolKind>>;

const LONGEST = 80;

/** Editors refuse symbols without a name. */
export function symbolName(...words: readonly (string | undefined)[]): string {
  const name = words.find(word => word !== undefined && word.trim() !== '') ?? '…';
  return name.length <= LONGEST ? name : `${name.slice(0, LONGEST - 1).trimEnd()}…`;
}

export function outcomeDetail({ level, text }: Outcome): string {
  return level ? `${level} · ${text}` : text;
}

/** Kind and outcomes; outcomes of other units than the form's with their unit. */
export function itemDetail(item: Item, unit: string | undefined): string {
  const outcomes = item.outcomes.map(({ id, key, unitId }) => (unitId === unit ? id : key));
  return [item.kind, outcomes.join(', ')].filter(word => word !== undefined && word !== '').join(' · ');
}
