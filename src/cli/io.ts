// What a command needs from the world, so that tests can bring their own.
import type { WritableFileSystem } from '../files/port.js';
import type { Prompter } from './prompter.js';

export interface Output {
  write(text: string): void;
  readonly terminal: boolean;
}

export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  /** All of standard input. */
  readInput(): Promise<string>;
  /** Nothing is piped in: reading would wait for somebody to type. */
  readonly inputTerminal: boolean;
  /** Standard input and output are a terminal, so that questions can be asked. */
  readonly interactive: boolean;
  readonly prompter: Prompter;
  /** The current folder, absolute, with `/`. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly files: WritableFileSystem;
  /** The folder of the package: schemas and pages lie in it. */
  readonly packageFolder: string;
}

/** Exit codes: clean, findings that fail, and everything that kept the command from doing its work. */
export const EXIT = { clean: 0, findings: 1, failed: 2 } as const;

/** A mistake of the user’s or of the surroundings: shown as one message, without a stack. */
export class UsageError extends Error {}

/** The user gave up on a question. */
export class CancelledError extends UsageError {
  constructor() {
    super('Cancelled: nothing was written.');
  }
}

/** Whether to write colours: asked for, not asked against, and a terminal is there. */
export function wantsColor(io: Io, color: boolean): boolean {
  if (!color || io.env.NO_COLOR) return false;
  return io.stdout.terminal || (io.env.FORCE_COLOR !== undefined && io.env.FORCE_COLOR !== '0');
}
