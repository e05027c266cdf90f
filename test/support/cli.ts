// Runs the command line in memory: files, captured output, and answers to its questions.
import { CancelledError, type Io, type Output } from '../../src/cli/io.js';
import { main } from '../../src/cli/main.js';
import type { Prompter } from '../../src/cli/prompter.js';
import { MemoryFiles } from '../../src/files/memory.js';
import { nodeFiles } from '../../src/files/node.js';

/** Gives up on a question. */
export const CANCEL = '\u0003';
/** Accepts what stands there already: the initial value. */
export const ENTER = '\r';

export type Answer = string | readonly string[];

export interface CliSetup {
  /** Texts by absolute path. */
  readonly files?: Readonly<Record<string, string>>;
  /** Takes the place of `files`. */
  readonly fileSystem?: Io['files'];
  readonly cwd?: string;
  /** What is piped in; without it standard input is a terminal. */
  readonly input?: string;
  /** There is a terminal; its questions are answered in this order. */
  readonly answers?: readonly Answer[];
  readonly env?: Io['env'];
  readonly terminal?: boolean;
}

export interface CliResult {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** Questions that were asked. */
  readonly asked: readonly string[];
  /** Answers that were refused, with the reason. */
  readonly refused: readonly string[];
  /** Reads a file as it stands afterwards. */
  text(path: string): Promise<string>;
  /** Paths of all files below a folder afterwards. */
  paths(folder?: string): Promise<readonly string[]>;
}

export async function cli(args: readonly string[], setup: CliSetup = {}): Promise<CliResult> {
  const files = setup.fileSystem ?? new MemoryFiles(setup.files);
  const out = capture(setup.terminal ?? false);
  const err = capture(false);
  const script = new Script(setup.answers ?? []);
  const code = await main(args, {
    stdout: out,
    stderr: err,
    readInput: async () => setup.input ?? '',
    inputTerminal: setup.input === undefined,
    interactive: setup.answers !== undefined,
    prompter: script,
    cwd: setup.cwd ?? '/desk',
    env: setup.env ?? {},
    files: withPages(files),
    packageFolder: PACKAGE,
  });
  return {
    code,
    out: out.text,
    err: err.text,
    asked: script.asked,
    refused: script.refused,
    text: path => files.read(path),
    paths: (folder = '/') => pathsBelow(files, folder),
  };
}

const PACKAGE = '/package';

/** The real pages of this package, below a folder that no test uses otherwise. */
function withPages(files: Io['files']): Io['files'] {
  return {
    list: folder => files.list(folder),
    read: file =>
      file.startsWith(`${PACKAGE}/docs/`) ? nodeFiles.read(file.slice(PACKAGE.length + 1)) : files.read(file),
    kindOf: path => files.kindOf(path),
    create: (file, text) => files.create(file, text),
    replace: (file, text) => files.replace(file, text),
    save: (file, text) => files.save(file, text),
    append: (file, text) => files.append(file, text),
  };
}

function capture(terminal: boolean): Output & { text: string } {
  return {
    terminal,
    text: '',
    write(text) {
      this.text += text;
    },
  };
}

class Script implements Prompter {
  readonly asked: string[] = [];
  readonly refused: string[] = [];
  readonly #answers: Answer[];

  constructor(answers: readonly Answer[]) {
    this.#answers = [...answers];
  }

  async text({ message, initial = '', problem }: Parameters<Prompter['text']>[0]): Promise<string> {
    // As at a terminal, a refused answer leaves the question open.
    for (;;) {
      const answer = this.#next(message);
      const text = answer === ENTER ? initial : String(answer);
      const wrong = problem?.(text);
      if (wrong === undefined) return text;
      this.refused.push(`${text}: ${wrong}`);
    }
  }

  async choice({ message, choices, initial }: Parameters<Prompter['choice']>[0]): Promise<string> {
    const answer = this.#next(message);
    const value = answer === ENTER ? (initial ?? choices[0]!.value) : String(answer);
    if (!choices.some(choice => choice.value === value))
      throw new Error(`“${value}” is no choice of: ${message}`);
    return value;
  }

  async choices({ message }: Parameters<Prompter['choices']>[0]): Promise<readonly string[]> {
    const answer = this.#next(message);
    return Array.isArray(answer) ? answer : [String(answer)];
  }

  #next(message: string): Answer {
    this.asked.push(message);
    const answer = this.#answers.shift();
    if (answer === undefined) throw new Error(`no answer for: ${message}`);
    if (answer === CANCEL) throw new CancelledError();
    return answer;
  }
}

async function pathsBelow(files: Io['files'], folder: string): Promise<readonly string[]> {
  const entries = await files.list(folder).catch(() => []);
  const found = await Promise.all(
    entries.map(({ name, kind }) => {
      const path = folder === '/' ? `/${name}` : `${folder}/${name}`;
      return kind === 'folder' ? pathsBelow(files, path) : [path];
    }),
  );
  return found.flat().sort();
}
