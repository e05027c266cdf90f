// The arguments and options of `bloomery check`.
import { type Command, Option } from 'commander';
import { PRESETS } from '../core/lint/settings.js';
import { FORMAT_NAMES } from '../report/format-names.js';
import { OutputOptions } from './checking/outputs.js';
import type { CheckOptions } from './commands/check.js';
import type { Io } from './io.js';
import { wholeNumber } from './options.js';
import type { Run } from './program.js';

const MORE = `
Several formats in one run: write “--format” several times, each with the “--output” that it goes to. One may go
without, and is printed:

  bloomery check --format pretty --format sarif --output bloomery.sarif --format junit --output report/junit.xml
`;

export function addCheckCommand(program: Command, io: Io, run: Run): void {
  const outputs = new OutputOptions();
  program
    .command('check')
    .description('check courses and print what is wrong with them')
    .argument('[path...]', 'files or folders of courses', ['.'])
    .addOption(
      new Option('--format <format>', `how to print: ${FORMAT_NAMES.join(', ')} (default: pretty)`).argParser(
        outputs.addFormat,
      ),
    )
    .addOption(
      new Option('--output <file>', 'write the format before it to a file, and do not print it').argParser(
        outputs.addFile,
      ),
    )
    .addOption(
      new Option('--preset <preset>', 'which rules to run, whatever the course says').choices(
        Object.keys(PRESETS),
      ),
    )
    .option('--max-warnings <n>', 'fail if there are more warnings than this', wholeNumber)
    .option('--quiet', 'print errors only', false)
    .option('--baseline <file>', 'findings that stand in this file are marked, and do not fail')
    .option('--update-baseline', 'write all findings of today to the baseline', false)
    .option('--fix', 'apply all safe fixes, then report what is left', false)
    .option('--fix-dry-run', 'print what --fix would change as a diff, and change nothing', false)
    .option('--no-color', 'print without colours')
    .addHelpText('after', MORE)
    .action((paths: string[], options: Omit<CheckOptions, 'outputs'>) =>
      run(async () => (await import('./commands/check.js')).check(paths, { ...options, outputs }, io)),
    );
}
