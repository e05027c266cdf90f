// `bloomery init`: begins a course with a small complete example.
import { idProblem, slug } from '../../core/scaffold/names.js';
import { STARTER_LANGUAGES, starterCourse, starterTitle } from '../../core/scaffold/starter.js';
import { reasonOf } from '../../files/discovery.js';
import { findCourse } from '../../files/find-course.js';
import { Answers } from '../authoring/answers.js';
import { createFiles, reportWritten } from '../authoring/create-files.js';
import { EXIT, type Io, UsageError } from '../io.js';
import { absolute, joined, shownPath } from '../paths.js';

export interface InitOptions {
  readonly title?: string;
  readonly id?: string;
  readonly language?: string;
}

/** Learners’ data stays out of version control. */
const IGNORED = 'responses/';

export async function init(given: string, options: InitOptions, io: Io): Promise<number> {
  const folder = absolute(io.cwd, given);
  await refuseIfTaken(folder, given, io);
  const answers = new Answers(io);
  const language = (await answers.choice(
    '--language',
    options.language,
    { message: 'In which language?', choices: STARTER_LANGUAGES.map(value => ({ value })), initial: 'en' },
    'en',
  ))!;
  const example = starterTitle(language);
  if (example === undefined || !/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(language)) {
    throw new UsageError(
      `The example course is written in ${STARTER_LANGUAGES.join(' and ')}, not in “${language}”. “bloomery new course --language ${language}” writes an empty one.`,
    );
  }
  const title =
    io.interactive || options.title !== undefined
      ? await answers.text('--title', options.title, {
          message: 'What is the course called?',
          initial: example,
        })
      : example;
  const id = options.id ?? (slug(title) || 'course');
  const problem = idProblem(id);
  if (problem) throw new UsageError(problem);
  const ignoring = await ignoreAdvice(folder, io);
  const files = [
    ...starterCourse({ id, title, language })!,
    ...(ignoring === undefined ? [{ path: '.gitignore', text: `# Learners’ answers\n${IGNORED}\n` }] : []),
  ];
  await createFiles(folder, files, io, 'Choose another folder: “bloomery init my-course”.');
  reportWritten(folder, files, io);
  if (ignoring) io.stdout.write(`${ignoring}\n`);
  const at = shownPath(io.cwd, folder);
  io.stdout.write(
    `\nThe example is complete: “bloomery check${at === '.' ? '' : ` ${at}`}” finds nothing to report.\nChange it, or write your own with “bloomery new unit”.\n`,
  );
  return EXIT.clean;
}

async function refuseIfTaken(folder: string, given: string, io: Io): Promise<void> {
  const kind = await io.files.kindOf(folder).catch((error: unknown) => {
    throw new UsageError(`Cannot use ${given}: ${reasonOf(error)}.`);
  });
  if (kind !== undefined && kind !== 'folder')
    throw new UsageError(`Cannot use ${given}: it is not a folder.`);
  const course = await findCourse(io.files, folder);
  if (course) {
    throw new UsageError(
      `${given === '.' ? 'This folder' : given} is part of a course already: ${shownPath(io.cwd, joined(course.folder, course.file))}. “bloomery new” adds to it.`,
    );
  }
}

/** Undefined where a .gitignore has to be written; `''` where the one there says enough. */
async function ignoreAdvice(folder: string, io: Io): Promise<string | undefined> {
  const path = joined(folder, '.gitignore');
  const kind = await io.files.kindOf(path).catch(() => undefined);
  if (kind === undefined) return undefined;
  const text = await io.files.read(path).catch(() => '');
  const covered = text.split(/\r\n|\r|\n/).some(line => /^(?:\*\*\/|\/)?responses\/?$/.test(line.trim()));
  return covered
    ? ''
    : `Add the line “${IGNORED}” to ${shownPath(io.cwd, path)}, so that learners’ data stays out of git.`;
}
