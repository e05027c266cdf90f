// Completion of names: units, outcomes, misconceptions, standards and rules, as they are written from a place.
import { CompletionItemKind } from 'vscode-languageserver-types';
import type { ReferenceTarget } from '../core/course/shape.js';
import type { AnyRule } from '../core/lint/rule.js';
import type { Course, Misconception, Outcome, Unit } from '../core/model/types.js';
import type { Suggestion } from './completion-item.js';
import { escapeMarkdown } from './markdown.js';

/** From where names are read. */
export interface NameScope {
  readonly course: Course | undefined;
  /** The unit whose names need no unit before them. */
  readonly home: Unit | undefined;
  /** For an assessment over several units: the outcomes it covers. */
  readonly covers: readonly Outcome[];
  /** Outcomes that the place is about already, such as those of an option’s item. */
  readonly about: readonly Outcome[];
  readonly rules: ReadonlyMap<string, AnyRule>;
}

/** Names that a reference of a kind may have; own ones come first, then those that are covered, then the others. */
export function nameSuggestions(to: ReferenceTarget, scope: NameScope): readonly Suggestion[] {
  switch (to) {
    case 'unit':
      return unitSuggestions(scope.course?.units ?? []);
    case 'outcome':
      return outcomeSuggestions(scope);
    case 'unit-or-outcome': {
      const others = (scope.course?.units ?? []).filter(unit => unit !== scope.home);
      return [
        ...unitSuggestions(others).map(unit => ({ ...unit, group: 1 })),
        ...others.flatMap(unit =>
          unit.outcomes.map(outcome => ({ ...outcomeOf(outcome, undefined), group: 2 })),
        ),
      ];
    }
    case 'misconception':
      return misconceptionSuggestions(scope);
    case 'standard':
      return standardSuggestions(scope.course);
    case 'rule':
      return ruleSuggestions(scope.rules);
  }
}

function unitSuggestions(units: readonly Unit[]): readonly Suggestion[] {
  return units.map(({ id, title, outcomes }) => ({
    label: id,
    kind: CompletionItemKind.Module,
    detail: title,
    doc: [
      `**${escapeMarkdown(title)}**`,
      outcomes.map(({ id: name, text }) => `- ${name}: ${escapeMarkdown(text)}`).join('\n'),
    ]
      .filter(part => part !== '')
      .join('\n\n'),
  }));
}

function outcomeSuggestions({ course, home, covers }: NameScope): readonly Suggestion[] {
  const covered = new Set(covers.map(({ key }) => key));
  const own = home?.outcomes ?? [];
  const others = (course?.units ?? []).filter(unit => unit !== home).flatMap(({ outcomes }) => outcomes);
  return [
    ...own.map(outcome => ({ ...outcomeOf(outcome, home), group: 1 })),
    ...others.map(outcome => ({ ...outcomeOf(outcome, home), group: covered.has(outcome.key) ? 2 : 3 })),
  ].sort((a, b) => a.group - b.group);
}

function outcomeOf({ id, key, unitId, text, level }: Outcome, home: Unit | undefined): Suggestion {
  return {
    label: unitId === home?.id ? id : key,
    kind: CompletionItemKind.Reference,
    ...(level && { detail: level }),
    doc: escapeMarkdown(text),
  };
}

function misconceptionSuggestions({ course, home, covers, about }: NameScope): readonly Suggestion[] {
  const covered = new Set(covers.map(({ unitId }) => unitId));
  const units = [...(home ? [home] : []), ...(course?.units ?? []).filter(unit => unit !== home)];
  const asked = new Set(about.map(({ key }) => key));
  const groupOf = ({ outcomes, unitId }: Misconception): number => {
    if (outcomes.some(({ key }) => asked.has(key))) return 1;
    if (unitId === home?.id) return 2;
    return covered.has(unitId) ? 3 : 4;
  };
  return units
    .flatMap(({ misconceptions }) => misconceptions)
    .map(misconception => ({
      label: misconception.unitId === home?.id ? misconception.id : misconception.key,
      kind: CompletionItemKind.Reference,
      detail: 'misconception',
      doc: [escapeMarkdown(misconception.text), hinders(misconception)]
        .filter(part => part !== '')
        .join('\n\n'),
      group: groupOf(misconception),
    }))
    .sort((a, b) => a.group - b.group);
}

function hinders({ outcomes }: Misconception): string {
  return outcomes.length === 0 ? '' : `Stands in the way of ${outcomes.map(({ id }) => id).join(', ')}.`;
}

/** Codes of the course’s frameworks; without a framework those that other outcomes use. */
export function standardSuggestions(course: Course | undefined): readonly Suggestion[] {
  const items = (course?.frameworks ?? []).flatMap(({ items: codes, title }) =>
    codes.map(({ code, text }) => ({ code, text, title })),
  );
  if (items.length === 0) {
    const used = (course?.units ?? []).flatMap(({ outcomes }) =>
      outcomes.flatMap(({ standards }) => standards),
    );
    return [...new Set(used.map(({ value }) => value))].map(code => ({
      label: code,
      kind: CompletionItemKind.Constant,
      detail: 'used in this course',
    }));
  }
  return items.map(({ code, text, title }) => ({
    label: code,
    kind: CompletionItemKind.Constant,
    detail: title,
    doc: escapeMarkdown(text),
  }));
}

export function ruleSuggestions(rules: ReadonlyMap<string, AnyRule>): readonly Suggestion[] {
  return [...rules.values()].map(({ name, step, checks, why }) => ({
    label: name,
    kind: CompletionItemKind.EnumMember,
    detail: step,
    doc: `${checks}\n\n${why}`,
  }));
}
