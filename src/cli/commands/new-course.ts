// `bloomery new course`: writes the course file of an empty course.
import { packFor } from '../../core/bloom/pack.js';
import { idProblem, slug } from '../../core/scaffold/names.js';
import { newCourse } from '../../core/scaffold/new-course.js';
import { SCAFFOLD_LANGUAGES } from '../../core/scaffold/words.js';
import { findCourse } from '../../files/find-course.js';
import { Answers } from '../authoring/answers.js';
import { createFiles, reportWritten } from '../authoring/create-files.js';
import { checkNames } from '../authoring/pick.js';
import { EXIT, type Io, UsageError } from '../io.js';
import { joined, shownPath } from '../paths.js';

export interface NewCourseOptions {
  readonly title?: string;
  readonly id?: string;
  readonly language?: string;
  readonly file?: string;
}

const LANGUAGE = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;

export async function newCourseCommand(options: NewCourseOptions, io: Io): Promise<number> {
  checkNames(options);
  const answers = new Answers(io);
  const title = await answers.text('--title', options.title, { message: 'What is the course called?' });
  const id =
    options.id ??
    (io.interactive
      ? await answers.text('--id', undefined, { message: 'Its id', initial: slug(title), problem: idProblem })
      : slug(title));
  const language =
    options.language ??
    (io.interactive
      ? await answers.text('--language', undefined, {
          message: 'Its language (en, es, de, fr, pt, …)',
          initial: 'en',
          problem: languageProblem,
        })
      : 'en');
  answers.complete();
  const wrong = idProblem(id) ?? languageProblem(language);
  if (wrong) throw new UsageError(wrong);
  const file = { ...newCourse({ id, title, language }), path: options.file ?? `${slug(id) || id}/course.md` };
  const target = joined(io.cwd, file.path);
  const around = await findCourse(io.files, target.slice(0, target.lastIndexOf('/')) || '/');
  if (around) {
    throw new UsageError(
      `${file.path} would lie inside another course: ${shownPath(io.cwd, joined(around.folder, around.file))}.`,
    );
  }
  await createFiles(io.cwd, [file], io, 'Choose another file with --file.');
  reportWritten(io.cwd, [file], io);
  if (!packFor(language)) {
    io.stdout.write(`There is no list of verbs for “${language}” yet: rules about wording are skipped.\n`);
  } else if (!SCAFFOLD_LANGUAGES.includes(packFor(language)!.lang)) {
    io.stdout.write('Its text is in English, to be replaced.\n');
  }
  const folder = shownPath(io.cwd, target.slice(0, target.lastIndexOf('/')));
  io.stdout.write(`Next: ${folder === '.' ? '' : `“cd ${folder}” and `}“bloomery new unit”.\n`);
  return EXIT.clean;
}

function languageProblem(language: string): string | undefined {
  return LANGUAGE.test(language) ? undefined : `“${language}” is not a language tag such as “en” or “es-MX”.`;
}
