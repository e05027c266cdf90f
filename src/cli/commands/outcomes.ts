// `bloomery outcomes`: reads a list of outcomes and says what their verbs tell.
import { lexiconFor } from '../../core/bloom/lexicon.js';
import { PACK_LANGUAGES, packFor } from '../../core/bloom/pack.js';
import { readCourseFile } from '../../core/course/read-file.js';
import { sourceText } from '../../core/text/source.js';
import { reasonOf } from '../../files/discovery.js';
import { type ReadOutcomeLine, readOutcomeList } from '../../report/outcomes.js';
import { outcomesToJson } from '../../report/outcomes-json.js';
import { outcomesToPretty } from '../../report/outcomes-pretty.js';
import { EXIT, type Io, UsageError, wantsColor } from '../io.js';
import { absolute } from '../paths.js';

export interface OutcomesOptions {
  readonly language: string;
  readonly format: 'pretty' | 'json';
  readonly maxWarnings?: number;
  readonly color: boolean;
}

/** @param file a path, or `-` for standard input; undefined for standard input unless that is a terminal */
export async function outcomes(file: string | undefined, options: OutcomesOptions, io: Io): Promise<number> {
  const pack = packFor(options.language);
  if (!pack) {
    throw new UsageError(
      `There is no list of verbs for the language “${options.language}”. Languages: ${PACK_LANGUAGES.join(', ')}.`,
    );
  }
  const name = file === undefined || file === '-' ? 'standard input' : file;
  const { text } = sourceText(await readText(file, io));
  if (text.includes('\u0000')) {
    throw new UsageError(`Cannot read ${name}: it is not a text file. Save the list as plain text.`);
  }
  const type = readCourseFile(name, text, undefined)?.part.type;
  if (type !== undefined) {
    throw new UsageError(`${name} is a file of “type: ${type}”: “bloomery check ${file ?? ''}” reads it.`);
  }
  const read = readOutcomeList(text, lexiconFor(pack));
  if (read.length === 0) {
    throw new UsageError(`There is no outcome in ${name}: write one on each line.`);
  }
  io.stdout.write(
    options.format === 'json'
      ? outcomesToJson(read)
      : outcomesToPretty(read, { color: wantsColor(io, options.color) }),
  );
  return exitCode(read, options, io);
}

async function readText(file: string | undefined, io: Io): Promise<string> {
  if (file === '-' || (file === undefined && !io.inputTerminal)) return io.readInput();
  if (file === undefined) {
    throw new UsageError(
      'Name a file with one outcome on each line, or pipe the list in: “bloomery outcomes outcomes.txt”. “-” reads what you type, up to Ctrl-D.',
    );
  }
  return io.files.read(absolute(io.cwd, file)).catch((error: unknown) => {
    throw new UsageError(`Cannot read ${file}: ${reasonOf(error)}.`);
  });
}

function exitCode(
  read: readonly ReadOutcomeLine[],
  { maxWarnings, format }: OutcomesOptions,
  io: Io,
): number {
  const severities = read.flatMap(({ findings }) => findings.map(({ severity }) => severity));
  const warnings = severities.filter(severity => severity === 'warning').length;
  const tooMany = maxWarnings !== undefined && warnings > maxWarnings;
  if (tooMany && format === 'pretty') {
    io.stderr.write(`${warnings} warnings are more than the ${maxWarnings} allowed.\n`);
  }
  return severities.includes('error') || tooMany ? EXIT.findings : EXIT.clean;
}
