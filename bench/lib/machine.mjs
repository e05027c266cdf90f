// What a table of numbers needs beside it: the machine, the versions, the day.
import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { BENCH, PROJECT } from './paths.mjs';

export function machine() {
  return {
    date: new Date().toISOString().slice(0, 10),
    node: process.version,
    cores: os.availableParallelism(),
    cpu: os.cpus()[0]?.model ?? 'unknown',
    memory: `${Math.round(os.totalmem() / 2 ** 30)} GB`,
    versions: {
      micromark: versionIn(PROJECT, 'micromark'),
      'remark-parse': versionIn(PROJECT, 'remark-parse'),
      'markdownlint-cli2': versionIn(BENCH, 'markdownlint-cli2'),
    },
  };
}

export function describeMachine({ date, node, cores, cpu, memory, versions }) {
  const peers = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return `${date} · Node ${node.slice(1)} · ${cores} cores (${cpu}) · ${memory} · ${peers.join(', ')}`;
}

function versionIn(folder, name) {
  return JSON.parse(readFileSync(path.join(folder, 'node_modules', name, 'package.json'), 'utf8')).version;
}
