// Finds units, outcomes, items and activities of all courses by some letters of their names.
import type { SymbolInformation, SymbolKind } from 'vscode-languageserver-types';
import type { Anchor } from '../core/course/located.js';
import type { Form, Unit } from '../core/model/types.js';
import { foldedLetters, fuzzyScore } from '../core/text/fuzzy.js';
import { KINDS, symbolName } from './symbol-words.js';
import { type LanguageView, locationOf } from './view.js';

/** More than anybody reads; editors ask again with every letter. */
const MOST = 200;

interface Entry {
  readonly name: string;
  readonly kind: SymbolKind;
  /** Empty for a unit, which belongs to the course alone. */
  readonly container: string;
  readonly at: Anchor;
  /** The name as it is searched. */
  readonly folded: string;
}

/**
 * The best first. Ids come before the words in a symbol's name, because editors filter by names again; each word of the
 * query must be found in the name or in what the thing belongs to.
 */
export function workspaceSymbols(view: LanguageView, query: string): readonly SymbolInformation[] {
  const words = foldedLetters(query)
    .split(/\s+/)
    .filter(word => word !== '');
  const found: { readonly entry: Entry; readonly course: string; readonly score: number }[] = [];
  for (const { course } of view.project.courses()) {
    const entries = [
      ...course.units.map(unitEntries),
      ...course.assessments.map(form => formEntries(form, course.title)),
    ];
    for (const entry of entries.flat()) {
      const score = scoreOf(entry, words);
      if (score !== undefined) found.push({ entry, course: course.title, score });
    }
  }
  found.sort((a, b) => b.score - a.score || a.entry.name.length - b.entry.name.length);
  return found.slice(0, MOST).map(({ entry: { name, kind, container, at }, course }) => ({
    name: symbolName(name),
    kind,
    containerName: container === '' ? course : container,
    location: locationOf(view, at),
  }));
}

function scoreOf({ folded, container }: Entry, words: readonly string[]): number | undefined {
  let sum = 0;
  for (const word of words) {
    // Scattered letters are found in any long title; what a thing belongs to must have the word in one piece.
    const score = fuzzyScore(folded, word) ?? (foldedLetters(container).includes(word) ? 0.5 : undefined);
    if (score === undefined) return undefined;
    sum += score;
  }
  return sum;
}

/** Units keep their identity until something in them changes. */
const known = new WeakMap<Unit, readonly Entry[]>();

function unitEntries(unit: Unit): readonly Entry[] {
  const cached = known.get(unit);
  if (cached) return cached;
  const { title } = unit;
  const entries = [
    entry(KINDS.unit, unit.id, title, '', unit.idAt),
    ...unit.outcomes.map(({ id, text, idAt }) => entry(KINDS.outcome, id, text, title, idAt)),
    ...[...unit.lessons, ...unit.correctives, ...unit.enrichments].map(activity =>
      entry(KINDS.activity, activity.id, activity.title, `${title} · ${activity.role}`, activity.at),
    ),
    ...unit.forms.flatMap(form => formEntries(form, title)),
  ];
  known.set(unit, entries);
  return entries;
}

function formEntries({ title, name, at, id, purpose, items }: Form, container: string): readonly Entry[] {
  return [
    entry(KINDS.assessment, id, title, `${container} · ${purpose} ${name}`, at),
    ...items.map(item => entry(KINDS.item, item.id, item.title, title, item.at)),
  ];
}

function entry(
  kind: SymbolKind,
  id: string | undefined,
  title: string,
  container: string,
  at: Anchor,
): Entry {
  const name = id === undefined || id === title ? title : `${id} · ${title}`;
  return { name, kind, container, at, folded: foldedLetters(name) };
}
