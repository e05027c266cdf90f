// Runs one measurement in a process of its own.
import { spawnSync } from 'node:child_process';
import { WORK } from './paths.mjs';

/** Wall-clock milliseconds of `node …args`, output thrown away; exit code 1 means findings, and is fine. */
export function timeNode(args, { cwd = WORK } = {}) {
  const start = process.hrtime.bigint();
  const { status, signal, error } = spawnSync(process.execPath, args, { cwd, stdio: 'ignore' });
  const elapsed = Number(process.hrtime.bigint() - start) / 1e6;
  if (error) throw error;
  if (signal || status === null || status > 1)
    throw new Error(`node ${args.join(' ')} ended with ${signal ?? status}`);
  return elapsed;
}

/** What `node …args` prints, read as JSON. */
export function jsonOf(args, { cwd = WORK } = {}) {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  if (error) throw error;
  if (status === null || status > 1)
    throw new Error(`node ${args.join(' ')} ended with ${status}\n${stderr}`);
  return JSON.parse(stdout);
}
