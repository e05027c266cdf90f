// `bloomery new assessment`: writes a form; a parallel form takes over the blueprint of the first one.

import type { Form, Purpose, Unit } from '../../core/model/types.js';
import { blueprintOf, firstBlueprint, type ItemBlueprint } from '../../core/scaffold/blueprint.js';
import { idProblem } from '../../core/scaffold/names.js';
import { newAssessment } from '../../core/scaffold/new-assessment.js';
import { plural } from '../../report/pretty.js';
import { Answers } from '../authoring/answers.js';
import { chooseUnit, type OpenCourse, openCourse } from '../authoring/open-course.js';
import { checkNames, pickNamed } from '../authoring/pick.js';
import { createInUnit } from '../authoring/unit-files.js';
import { EXIT, type Io, UsageError } from '../io.js';
import { joined, shownPath } from '../paths.js';
import { PURPOSES } from '../purposes.js';

export interface NewAssessmentOptions {
  readonly unit?: string;
  readonly title?: string;
  readonly id?: string;
  readonly form?: string;
  readonly purpose?: Purpose;
  readonly outcomes?: readonly string[];
  readonly minutes?: number;
  readonly file?: string;
}

export async function newAssessmentCommand(options: NewAssessmentOptions, io: Io): Promise<number> {
  checkNames(options);
  const open = await openCourse(io);
  const answers = new Answers(io);
  const unit = await chooseUnit(open, options.unit, answers, io);
  const purpose = (await answers.choice(
    '--purpose',
    options.purpose,
    {
      message: 'What is its result used for?',
      choices: PURPOSES.map(value => ({ value })),
      initial: 'formative',
    },
    'formative',
  )) as Purpose;
  const forms = unit?.forms.filter(form => form.purpose === purpose) ?? [];
  const problem = (name: string): string | undefined => idProblem(name) ?? taken(name, forms, open, io);
  const next = nextName(forms);
  const form =
    options.form === undefined && !io.interactive
      ? next
      : await answers.text('--form', options.form, { message: 'Which form is it?', initial: next, problem });
  answers.complete();
  if (!unit) throw new UsageError('Missing: --unit.');
  const [basis] = forms;
  const items = basis ? parallelTo(basis, options) : firstItems(open, unit, options);
  const minutes = options.minutes ?? basis?.minutes?.value;
  const file = newAssessment({
    unit: unit.id,
    unitTitle: unit.title,
    language: open.course.language,
    form,
    purpose,
    items,
    ...(options.title !== undefined && { title: options.title }),
    ...(options.id !== undefined && { id: options.id }),
    ...(minutes !== undefined && { minutes }),
  });
  await createInUnit(open, unit, file, options.file, io);
  io.stdout.write(
    basis
      ? `It has the blueprint of form ${basis.name} (${plural(items.length, 'item')}) and none of its texts: fill in the places marked in it.\n`
      : `It has ${plural(items.length, 'item')} to fill in. “bloomery new assessment --unit ${unit.id}” writes the parallel form afterwards.\n`,
  );
  return EXIT.clean;
}

function taken(name: string, forms: readonly Form[], { folder }: OpenCourse, io: Io): string | undefined {
  const form = forms.find(other => other.name.toLowerCase() === name.toLowerCase());
  if (!form) return undefined;
  return `There is a form ${form.name} already: ${shownPath(io.cwd, joined(folder, form.file))}. The next free one is ${nextName(forms)}.`;
}

/** A, B, C, …; after Z numbers. */
function nextName(forms: readonly Form[]): string {
  const used = new Set(forms.map(({ name }) => name.toUpperCase()));
  for (let n = 0; ; n++) {
    const name = n < 26 ? String.fromCharCode(65 + n) : String(n + 1);
    if (!used.has(name)) return name;
  }
}

function parallelTo(basis: Form, { outcomes }: NewAssessmentOptions): readonly ItemBlueprint[] {
  if (outcomes !== undefined) {
    throw new UsageError(
      `A parallel form has the outcomes of form ${basis.name}: leave out --outcomes, or set another --purpose.`,
    );
  }
  if (basis.items.length === 0)
    throw new UsageError(`Form ${basis.name} has no items yet: write them first.`);
  return blueprintOf(basis);
}

function firstItems(
  { course }: OpenCourse,
  unit: Unit,
  { outcomes: given }: NewAssessmentOptions,
): readonly ItemBlueprint[] {
  if (unit.outcomes.length === 0) {
    throw new UsageError(`The unit “${unit.id}” has no outcomes yet: write them first.`);
  }
  const outcomes = given === undefined ? unit.outcomes : pickNamed('outcome', given, unit.outcomes);
  const columns = course.scale.levels.map(({ label }) => label);
  return firstBlueprint(outcomes, unit.misconceptions, columns);
}
