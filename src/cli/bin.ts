// Runs the command line in Node.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeFiles } from '../files/node.js';
import type { Output } from './io.js';
import { main } from './main.js';
import type { Prompter } from './prompter.js';

function output(stream: NodeJS.WriteStream): Output {
  // A reader that goes away (`bloomery check | head`) is no fault.
  stream.on('error', error => {
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') process.exit(0);
    throw error;
  });
  return { write: text => void stream.write(text), terminal: stream.isTTY === true };
}

async function readInput(): Promise<string> {
  process.stdin.setEncoding('utf8');
  let text = '';
  for await (const chunk of process.stdin) text += chunk;
  return text;
}

/** Questions are loaded when the first one is asked. */
const prompter = async (): Promise<Prompter> => (await import('./clack-prompter.js')).clackPrompter;
const lazyPrompter: Prompter = {
  text: async question => (await prompter()).text(question),
  choice: async question => (await prompter()).choice(question),
  choices: async question => (await prompter()).choices(question),
};

process.exitCode = await main(process.argv.slice(2), {
  stdout: output(process.stdout),
  stderr: output(process.stderr),
  readInput,
  inputTerminal: process.stdin.isTTY === true,
  interactive: process.stdin.isTTY === true && process.stdout.isTTY === true,
  prompter: lazyPrompter,
  cwd: process.cwd().replaceAll('\\', '/'),
  env: process.env,
  files: nodeFiles,
  packageFolder: path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..').replaceAll('\\', '/'),
});
