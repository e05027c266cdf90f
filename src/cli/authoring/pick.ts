// Checks what flags name against what exists: outcomes, misconceptions, modes, levels.
import { LEVELS, type Level } from '../../core/bloom/levels.js';
import { MODE_DOCS, MODES, type ModeName } from '../../core/course/modes.js';
import type { Outcome, Unit } from '../../core/model/types.js';
import { idProblem, pathProblem } from '../../core/scaffold/names.js';
import { UsageError } from '../io.js';
import type { Choice } from '../prompter.js';
import { unknownName } from './open-course.js';

/** Things of a unit by their names, in the order given; earlier names and `unit/name` count too. */
export function pickNamed<T extends Unit['outcomes'][number] | Unit['misconceptions'][number]>(
  what: 'outcome' | 'misconception',
  names: readonly string[],
  things: readonly T[],
): readonly T[] {
  const picked = names.map(name => {
    const thing = things.find(
      ({ id, key, aliases }) => id === name || key === name || aliases.some(({ value }) => value === name),
    );
    if (!thing) throw new UsageError(unknownName(what, name, things));
    return thing;
  });
  return [...new Set(picked)];
}

export function outcomeChoices(outcomes: readonly Outcome[]): readonly Choice[] {
  return outcomes.map(({ id, text }) => ({ value: id, hint: text }));
}

export const MODE_NAMES = Object.keys(MODES) as readonly ModeName[];

export function modeChoices(): readonly Choice[] {
  return MODE_NAMES.map(value => ({ value, hint: MODE_DOCS[value]! }));
}

export function pickMode(name: string): ModeName {
  const mode = MODE_NAMES.find(known => known === name);
  if (mode) return mode;
  throw new UsageError(
    unknownName(
      'mode',
      name,
      MODE_NAMES.map(id => ({ id })),
    ),
  );
}

export function pickLevel(name: string): Level {
  const level = LEVELS.find(known => known === name);
  if (level) return level;
  throw new UsageError(
    unknownName(
      'level',
      name,
      LEVELS.map(id => ({ id })),
    ),
  );
}

/** Stops at an id or a file’s path that a course cannot have. */
export function checkNames(names: {
  readonly id?: string | undefined;
  readonly file?: string | undefined;
}): void {
  const problem =
    (names.id === undefined ? undefined : idProblem(names.id)) ??
    (names.file === undefined ? undefined : pathProblem(names.file));
  if (problem) throw new UsageError(problem);
}
