// The commands with their arguments and options.
import { Command } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import type { OutcomesOptions } from './commands/outcomes.js';
import type { Io } from './io.js';
import { formatOption, wholeNumber } from './options.js';
import { addAuthoringCommands } from './program-authoring.js';
import { addCheckCommand } from './program-check.js';

/**
 * Runs the action of a command and keeps its exit code. Actions are loaded only when they run, so that help and version
 * are there at once.
 */
export type Run = (command: () => Promise<number>) => Promise<void>;

export function buildProgram(io: Io, run: Run): Command {
  const program = new Command('bloomery')
    .description(packageJson.description)
    .version(packageJson.version)
    .exitOverride()
    .configureOutput({ writeOut: text => io.stdout.write(text), writeErr: text => io.stderr.write(text) })
    .showHelpAfterError('(“bloomery --help” lists the commands)');
  addCheckCommand(program, io, run);
  program
    .command('outcomes')
    .description('read a list of outcomes, one on each line, and print verbs, levels and advice')
    .argument('[file]', 'a text file; “-” for standard input, which is also read when it is piped in')
    .option('--language <tag>', 'the language of the list: en, es, de, fr or pt', 'en')
    .addOption(formatOption())
    .option('--max-warnings <n>', 'fail if there are more warnings than this', wholeNumber)
    .option('--no-color', 'print without colours')
    .action((file: string | undefined, options: OutcomesOptions) =>
      run(async () => (await import('./commands/outcomes.js')).outcomes(file, options, io)),
    );
  program
    .command('explain')
    .description('print a rule’s page: what it checks, why, and how to fix it')
    .argument('[rule]', 'the rule’s name; without it, all rules are listed')
    .option('--no-color', 'print without colours')
    .action((rule: string | undefined, options: { color: boolean }) =>
      run(async () => (await import('./commands/explain.js')).explain(rule, options, io)),
    );
  program
    .command('lsp')
    .description('serve an editor: findings, completion, hover and all else, by the language server protocol')
    .option('--stdio', 'talk over standard input and output (the default)')
    .option('--socket <port>', 'talk over a socket that the editor listens on')
    .option('--clientProcessId <pid>', 'end when this process ends')
    .action(() => run(async () => (await import('./commands/lsp.js')).lsp()));
  addAuthoringCommands(program, io, run);
  return program;
}
