// The command line: reads arguments, runs a command, returns its exit code.
import { CommanderError } from 'commander';
import { EXIT, type Io, UsageError } from './io.js';
import { buildProgram } from './program.js';

/** @param args without node and the script */
export async function main(args: readonly string[], io: Io): Promise<number> {
  let code: number = EXIT.clean;
  const program = buildProgram(io, async run => {
    code = await run();
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.failed;
    if (error instanceof UsageError) {
      io.stderr.write(`${error.message}\n`);
      return EXIT.failed;
    }
    io.stderr.write(
      `Bloomery failed: ${error instanceof Error ? error.message : String(error)}\nThis is a fault in Bloomery, not in the course. Please report it with the command you ran.\n`,
    );
    if (io.env.BLOOMERY_DEBUG && error instanceof Error) io.stderr.write(`${error.stack}\n`);
    return EXIT.failed;
  }
}
