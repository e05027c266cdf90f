// Reads a folder into a project and asks for its findings, as `check` does without start-up and printing. Arguments: folder, passes.
import path from 'node:path';
import { RULES } from '../../src/core/rules/registry.js';
import { loadProject } from '../../src/files/load.js';
import { nodeFiles } from '../../src/files/node.js';
import { answer } from './files.js';

const [folder = '.', passes = '1'] = process.argv.slice(2);
const root = path.resolve(folder).replaceAll('\\', '/');
const times: number[] = [];
let files = 0;
let findings = 0;
for (let pass = 0; pass < Number(passes); pass++) {
  const start = performance.now();
  const { project } = await loadProject(nodeFiles, root, { rules: RULES });
  findings = project.allFindings().length;
  times.push(performance.now() - start);
  files = project.paths().length;
}
answer({ times, files, findings });
