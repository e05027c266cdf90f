// What an author chooses from when making a part of a course: modes with their meaning, levels, languages.
import { LEVELS } from '../core/bloom/levels.js';
import { MODE_DOCS, MODES, type ModeName } from '../core/course/modes.js';
import type { Activity } from '../core/model/types.js';
import { correctiveMode } from '../core/scaffold/corrective-mode.js';
import { STARTER_LANGUAGES } from '../core/scaffold/starter.js';
import { courseAround } from './scope.js';
import type { LanguageView } from './view.js';

export interface AuthoringChoicesParams {
  /** The address of any file of the course; left out for a course that is still to be made. */
  readonly uri?: string;
  readonly unit?: string;
  /** Ids of the outcomes that a corrective is for: its mode should differ from that of their lessons. */
  readonly outcomes?: readonly string[];
}

export interface AuthoringChoices {
  readonly modes: readonly { readonly name: string; readonly meaning: string; readonly suggested: boolean }[];
  readonly levels: readonly string[];
  readonly languages: readonly string[];
}

export function authoringChoices(
  view: LanguageView | undefined,
  path: string | undefined,
  { unit: unitId, outcomes = [] }: AuthoringChoicesParams,
): AuthoringChoices {
  const course = view && path !== undefined ? courseAround(view, path) : undefined;
  const unit = unitId === undefined ? undefined : course?.index.units.get(unitId);
  const modesOf = (list: readonly Activity[]): readonly string[] =>
    list
      .filter(activity => activity.outcomes.some(({ id }) => outcomes.includes(id)))
      .flatMap(({ modes }) => modes.map(({ value }) => value));
  const suggested =
    unit && outcomes.length > 0
      ? correctiveMode(modesOf(unit.lessons), modesOf(unit.correctives))
      : undefined;
  const names = Object.keys(MODES) as ModeName[];
  // The one that differs most from the lessons comes first: it is what most authors will take.
  names.sort((a, b) => Number(b === suggested) - Number(a === suggested));
  return {
    modes: names.map(name => ({ name, meaning: MODE_DOCS[name] ?? '', suggested: name === suggested })),
    levels: LEVELS,
    languages: STARTER_LANGUAGES,
  };
}
