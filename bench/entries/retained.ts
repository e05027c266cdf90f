// How much memory a project keeps once its texts are gone. Run with --expose-gc. Arguments: a small folder to warm up, the folder.
import path from 'node:path';
import type { Project } from '../../src/core/project/project.js';
import { RULES } from '../../src/core/rules/registry.js';
import { loadProject } from '../../src/files/load.js';
import { nodeFiles } from '../../src/files/node.js';
import { answer, readFolder } from './files.js';

const [small = '.', folder = '.'] = process.argv.slice(2);

async function used(): Promise<number> {
  for (let i = 0; i < 4; i++) {
    // What a finished promise or a finalizer still holds goes with the next turn.
    await new Promise(resolve => setImmediate(resolve));
    globalThis.gc!();
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

async function read(from: string): Promise<Project> {
  const root = path.resolve(from).replaceAll('\\', '/');
  const { project } = await loadProject(nodeFiles, root, { rules: RULES });
  project.allFindings();
  return project;
}

// Compiled code and caches of a first run belong to the program, not to the course.
await read(small);
const before = await used();
const project = await read(folder);
const retained = (await used()) - before;
const bytes = readFolder(folder).reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
answer({ bytes, retained, files: project.paths().length });
