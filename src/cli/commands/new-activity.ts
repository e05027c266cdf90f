// `bloomery new lesson`, `new corrective` and `new enrichment`: write an activity into its unit's folder.
import { LEVELS } from '../../core/bloom/levels.js';
import type { Activity, Misconception, Outcome, Unit } from '../../core/model/types.js';
import { correctiveMode, usualMinutes } from '../../core/scaffold/corrective-mode.js';
import { newActivity } from '../../core/scaffold/new-activity.js';
import { Answers } from '../authoring/answers.js';
import { chooseUnit, openCourse } from '../authoring/open-course.js';
import {
  checkNames,
  modeChoices,
  outcomeChoices,
  pickLevel,
  pickMode,
  pickNamed,
} from '../authoring/pick.js';
import { createInUnit } from '../authoring/unit-files.js';
import { EXIT, type Io, UsageError } from '../io.js';

export interface NewActivityOptions {
  readonly unit?: string;
  readonly title?: string;
  readonly id?: string;
  readonly outcomes?: readonly string[];
  readonly misconception?: readonly string[];
  readonly mode?: string;
  readonly minutes?: number;
  readonly level?: string;
  readonly file?: string;
}

export async function newActivityCommand(
  role: Activity['role'],
  options: NewActivityOptions,
  io: Io,
): Promise<number> {
  checkNames(options);
  const open = await openCourse(io);
  const answers = new Answers(io);
  const unit = await chooseUnit(open, options.unit, answers, io);
  const title = await answers.text('--title', options.title, { message: `What is the ${role} called?` });
  const outcomes = unit ? await outcomesFor(role, unit, options.outcomes, answers) : [];
  const chosen = await modeFor(role, unit, outcomes, options.mode, answers);
  const level = role === 'enrichment' ? await levelFor(options.level, answers) : undefined;
  answers.complete();
  if (!unit) throw new UsageError('Missing: --unit.');
  const mode = chosen === undefined ? undefined : pickMode(chosen);
  const misconceptions = misconceptionsFor(role, unit, outcomes, options.misconception);
  const minutes = options.minutes ?? (mode && role !== 'lesson' ? usualMinutes(mode) : undefined);
  const file = newActivity({
    role,
    unit: unit.id,
    title,
    language: open.course.language,
    outcomes: outcomes.map(({ id }) => id),
    misconceptions: misconceptions.map(({ id }) => id),
    ...(options.id !== undefined && { id: options.id }),
    ...(mode && { mode }),
    ...(level && { level: pickLevel(level) }),
    ...(minutes !== undefined && { minutes }),
  });
  await createInUnit(open, unit, file, options.file, io);
  if (role === 'corrective' && options.mode === undefined && !io.interactive) {
    io.stdout.write(
      `Its mode is “${mode}”, which differs from the lessons as far as possible; “--mode” sets another.\n`,
    );
  }
  return EXIT.clean;
}

/** A lesson or enrichment that names none is for all; a corrective has to name its own. */
async function outcomesFor(
  role: Activity['role'],
  unit: Unit,
  given: readonly string[] | undefined,
  answers: Answers,
): Promise<readonly Outcome[]> {
  if (role !== 'corrective') return pickNamed('outcome', given ?? [], unit.outcomes);
  if (unit.outcomes.length === 0)
    throw new UsageError(`The unit “${unit.id}” has no outcomes yet: write them first.`);
  if (given === undefined && unit.outcomes.length === 1) return unit.outcomes;
  const names = await answers.choices('--outcomes', given, {
    message: 'Which outcomes is it for?',
    choices: outcomeChoices(unit.outcomes),
  });
  return pickNamed('outcome', names, unit.outcomes);
}

async function modeFor(
  role: Activity['role'],
  unit: Unit | undefined,
  outcomes: readonly Outcome[],
  given: string | undefined,
  answers: Answers,
): Promise<string | undefined> {
  if (role === 'enrichment') return given;
  const modesOf = (activities: readonly Activity[]): readonly string[] =>
    activities
      .filter(activity => activity.outcomes.some(({ key }) => outcomes.some(outcome => outcome.key === key)))
      .flatMap(({ modes }) => modes.map(({ value }) => value));
  const other =
    role === 'corrective'
      ? correctiveMode(modesOf(unit?.lessons ?? []), modesOf(unit?.correctives ?? []))
      : undefined;
  const question = {
    message: 'How does it present and engage?',
    choices: modeChoices(),
    ...(other && { initial: other }),
  };
  return answers.choice('--mode', given, question, other);
}

async function levelFor(given: string | undefined, answers: Answers): Promise<string | undefined> {
  const choices = LEVELS.map(value => ({ value }));
  return answers.choice(
    '--level',
    given,
    { message: 'At which level do learners work?', choices, initial: 'create' },
    'create',
  );
}

/** A corrective is by default for what stands in the way of its outcomes. */
function misconceptionsFor(
  role: Activity['role'],
  unit: Unit,
  outcomes: readonly Outcome[],
  given: readonly string[] | undefined,
): readonly Misconception[] {
  if (given !== undefined) return pickNamed('misconception', given, unit.misconceptions);
  if (role !== 'corrective') return [];
  return unit.misconceptions.filter(({ outcomes: hindered }) =>
    hindered.some(({ key }) => outcomes.some(outcome => outcome.key === key)),
  );
}
