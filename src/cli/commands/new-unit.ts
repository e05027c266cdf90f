// `bloomery new unit`: writes a unit's file, and on demand adds it to the course's order of study.
import { addUnit } from '../../core/scaffold/add-unit.js';
import type { ScaffoldFile } from '../../core/scaffold/file.js';
import { idFromText, idProblem, slug } from '../../core/scaffold/names.js';
import { newUnit } from '../../core/scaffold/new-unit.js';
import { unitPath } from '../../core/scaffold/unit-place.js';
import { yamlIds } from '../../core/scaffold/yaml-text.js';
import { applyEdits } from '../../core/text/edits.js';
import { sourceText } from '../../core/text/source.js';
import { Answers } from '../authoring/answers.js';
import { createFiles, reportWritten, writeReason } from '../authoring/create-files.js';
import { type OpenCourse, openCourse } from '../authoring/open-course.js';
import { checkNames } from '../authoring/pick.js';
import { EXIT, type Io, UsageError } from '../io.js';
import { joined, shownPath } from '../paths.js';

export interface NewUnitOptions {
  readonly title?: string;
  readonly id?: string;
  readonly outcome?: readonly string[];
  readonly misconception?: readonly string[];
  readonly file?: string;
  readonly add?: boolean;
}

export async function newUnitCommand(options: NewUnitOptions, io: Io): Promise<number> {
  checkNames(options);
  const open = await openCourse(io);
  const { course } = open;
  const taken = (id: string): string | undefined =>
    idProblem(id) ?? (course.index.units.has(id) ? `The course has a unit “${id}” already.` : undefined);
  const answers = new Answers(io);
  const title = await answers.text('--title', options.title, { message: 'What is the unit called?' });
  const id =
    options.id === undefined && !io.interactive
      ? slug(title)
      : await answers.text('--id', options.id, { message: 'Its id', initial: slug(title), problem: taken });
  const texts = await answers.texts('--outcome', options.outcome, {
    message: 'After this unit learners can … Outcome',
    placeholder: 'begin with one verb that can be observed',
  });
  const wrongIdeas = await answers.texts('--misconception', options.misconception, {
    message: 'What do learners typically get wrong? Misconception',
    optional: true,
  });
  answers.complete();
  const problem = taken(id);
  if (problem) throw new UsageError(`${problem} Choose another with --id.`);
  const outcomes = named(texts, 'outcome');
  const linked = outcomes.length === 1 ? { outcomes: [outcomes[0]!.id] } : {};
  const misconceptions = named(wrongIdeas, 'misconception').map(idea => ({ ...idea, ...linked }));
  const unit = newUnit({ id, title, language: course.language, outcomes, misconceptions });
  const file = { ...unit, path: options.file ?? unitPath(course, id, unit.path) };
  const edited = options.add ? await withUnit(open, id, io) : undefined;
  await createFiles(open.folder, [file], io, 'Choose another file with --file.');
  reportWritten(open.folder, [file], io);
  if (edited === undefined) io.stdout.write(`${orderAdvice(open, id, file, io)}\n`);
  else await replaceCourse(open, edited, id, io);
  io.stdout.write(`Next: “bloomery new lesson --unit ${id}” and “bloomery new assessment --unit ${id}”.\n`);
  return EXIT.clean;
}

/** “id=Text” names the id; otherwise it is made from the first words. */
function named(texts: readonly string[], what: 'outcome' | 'misconception'): { id: string; text: string }[] {
  const result: { id: string; text: string }[] = [];
  for (const given of texts) {
    const [, ownId, ownText] = /^([\p{L}\p{N}][\p{L}\p{N}._-]*)=(.+)$/su.exec(given) ?? [];
    const ids = result.map(({ id }) => id);
    const text = ownText?.trim() ?? given;
    if (ownId !== undefined && ids.includes(ownId)) {
      throw new UsageError(`Two ${what}s have the id “${ownId}”.`);
    }
    result.push({ id: ownId ?? idFromText(text, ids, what), text });
  }
  return result;
}

function orderAdvice({ folder, course }: OpenCourse, id: string, file: ScaffoldFile, io: Io): string {
  const shown = shownPath(io.cwd, joined(folder, course.file));
  if (course.part.fields.units) {
    const order = [...course.units.map(unit => unit.id), id];
    return `Now add it to “units” in ${shown}, at its place in the order of study: “units: ${yamlIds(order)}”. (“--add” does that.)`;
  }
  const before = course.units.filter(unit => unit.file < file.path).length;
  return `${shown} names no order of units, so this one comes by its path, as number ${before + 1}.`;
}

/** The course file with the unit added; decided before anything is written. */
async function withUnit({ folder, course }: OpenCourse, id: string, io: Io): Promise<string> {
  const { text, bom } = sourceText(await io.files.read(joined(folder, course.file)));
  const edit = addUnit(
    text,
    id,
    course.units.map(unit => unit.id),
  );
  if (!edit) {
    throw new UsageError(
      `“units” in ${shownPath(io.cwd, joined(folder, course.file))} cannot be edited safely. Nothing was written; leave out --add and add “${id}” by hand.`,
    );
  }
  return `${bom ? '\ufeff' : ''}${applyEdits(text, [edit]).text}`;
}

async function replaceCourse(
  { folder, course }: OpenCourse,
  text: string,
  id: string,
  io: Io,
): Promise<void> {
  const path = joined(folder, course.file);
  await io.files.replace(path, text).catch((error: unknown) => {
    throw new UsageError(
      `Could not change ${shownPath(io.cwd, path)}: ${writeReason(error)}. The unit is written; add “${id}” to “units” by hand.`,
    );
  });
  io.stdout.write(`Added “${id}” to “units” in ${shownPath(io.cwd, path)}\n`);
}
