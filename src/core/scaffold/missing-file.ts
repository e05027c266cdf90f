// The files that a unit lacks, with all that the course already says about them filled in.
import type { Activity, Outcome, Unit } from '../model/types.js';
import { firstBlueprint } from './blueprint.js';
import { correctiveMode, usualMinutes } from './corrective-mode.js';
import type { ScaffoldFile } from './file.js';
import { slug } from './names.js';
import { newActivity } from './new-activity.js';
import { newAssessment } from './new-assessment.js';
import { wordsFor } from './words.js';

/** Paths are those of the project, beside the unit's other files of the kind. */
export function missingCorrective(unit: Unit, outcome: Outcome): ScaffoldFile {
  const about = (activity: Activity): boolean => activity.outcomes.some(({ key }) => key === outcome.key);
  const modes = (activities: readonly Activity[]): readonly string[] =>
    activities.filter(about).flatMap(activity => activity.modes.map(({ value }) => value));
  const mode = correctiveMode(
    modes(unit.lessons),
    unit.correctives.flatMap(({ modes: all }) => all.map(m => m.value)),
  );
  const misconceptions = unit.misconceptions.filter(({ outcomes }) =>
    outcomes.some(({ key }) => key === outcome.key),
  );
  const { text } = newActivity({
    role: 'corrective',
    unit: unit.id,
    title: titleOf(outcome),
    language: unit.context.language,
    outcomes: [outcome.id],
    misconceptions: misconceptions.map(({ id }) => id),
    mode,
    minutes: usualMinutes(mode),
  });
  return { path: inUnit(unit, 'corrective', outcome.id), text };
}

export function missingEnrichment(unit: Unit): ScaffoldFile {
  const { text } = newActivity({
    role: 'enrichment',
    unit: unit.id,
    title: unit.title,
    language: unit.context.language,
    level: 'create',
  });
  return { path: inUnit(unit, 'enrichment', ''), text };
}

/** @param outcome left out, the lesson is for all outcomes of its unit */
export function missingLesson(unit: Unit, outcome?: Outcome): ScaffoldFile {
  const { text } = newActivity({
    role: 'lesson',
    unit: unit.id,
    title: outcome ? titleOf(outcome) : unit.title,
    language: unit.context.language,
    ...(outcome && { outcomes: [outcome.id] }),
  });
  return { path: inUnit(unit, 'lesson', outcome?.id ?? ''), text };
}

export function missingAssessment(unit: Unit): ScaffoldFile {
  const { language, scale } = unit.context;
  const { path, text } = newAssessment({
    unit: unit.id,
    unitTitle: unit.title,
    language,
    form: 'A',
    purpose: 'formative',
    items: firstBlueprint(
      unit.outcomes,
      unit.misconceptions,
      scale.levels.map(({ label }) => label),
    ),
  });
  return { path: folderOf(unit.file) + path, text };
}

function titleOf({ text, id }: Outcome): string {
  return text.trim().replace(/[.!]$/, '') || id;
}

function inUnit(unit: Unit, role: Activity['role'], about: string): string {
  const prefix = wordsFor(unit.context.language).files[role];
  const name = slug(about);
  const [beside] = { lesson: unit.lessons, corrective: unit.correctives, enrichment: unit.enrichments }[role];
  return `${folderOf(beside?.file ?? unit.file)}${prefix}${name === '' ? '' : `-${name}`}.md`;
}

/** With its final slash; empty for the root. */
function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/') + 1);
}

/** The path itself, or with the first number behind it that makes it new. */
export function freePath(path: string, taken: (path: string) => boolean): string {
  if (!taken(path)) return path;
  const dot = path.lastIndexOf('.');
  for (let n = 2; ; n++) {
    const numbered = `${path.slice(0, dot)}-${n}${path.slice(dot)}`;
    if (!taken(numbered)) return numbered;
  }
}
