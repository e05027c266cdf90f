// What each stage of a check costs once the code is warm, in one process. Arguments: folder, passes.
import path from 'node:path';
import { findHead, mayBeCourseFile } from '../../src/core/course/head.js';
import { readCourseFile } from '../../src/core/course/read-file.js';
import { ruleSettingsReader } from '../../src/core/lint/read-settings.js';
import type { AnyRule } from '../../src/core/lint/rule.js';
import { parseMarkdown } from '../../src/core/markdown/processor.js';
import { readBody } from '../../src/core/markdown/read-body.js';
import { RULES } from '../../src/core/rules/registry.js';
import { readYaml } from '../../src/core/yaml/read.js';
import { loadProject } from '../../src/files/load.js';
import { nodeFiles } from '../../src/files/node.js';
import { buildResult } from '../../src/report/check-result.js';
import { toJson } from '../../src/report/json.js';
import { answer, type ReadFile, readFolder } from './files.js';

const [folder = '.', passes = '3'] = process.argv.slice(2);
const root = path.resolve(folder).replaceAll('\\', '/');
const readSettings = ruleSettingsReader(RULES);

/** Adds up milliseconds by name. */
class Clock {
  readonly spent: Record<string, number> = {};
  time<T>(name: string, run: () => T): T {
    const start = performance.now();
    const result = run();
    this.spent[name] = (this.spent[name] ?? 0) + performance.now() - start;
    return result;
  }
}

/** Rules that note how long they detect. */
function timedRules(clock: Clock): readonly AnyRule[] {
  return RULES.map(rule => {
    if (rule.scope === 'built-in') return rule;
    clock.spent[`rule ${rule.name}`] = 0;
    const detect = rule.detect as (subject: unknown, options: unknown) => Iterable<unknown>;
    const timed = (subject: unknown, options: unknown): Iterable<unknown> =>
      clock.time(`rule ${rule.name}`, () => [...detect.call(rule, subject, options)]);
    return { ...rule, detect: timed } as AnyRule;
  });
}

/** Head, Markdown and walk by themselves; reading a file does them all, and the rest of it comes by subtraction. */
function readStages(files: readonly ReadFile[], clock: Clock): void {
  for (const { text } of files) {
    const head = clock.time('head', () => {
      const found = mayBeCourseFile(text) ? findHead(text) : undefined;
      if (found) readYaml(text.slice(found.yaml.start, found.yaml.end), found.yaml.start);
      return found;
    });
    if (!head) continue;
    const tree = clock.time('markdown', () => parseMarkdown(text));
    const assessment = /^type: assessment\b/m.test(text.slice(head.yaml.start, head.yaml.end));
    clock.time('walk', () => readBody(text, tree, assessment));
  }
  for (const { path: name, text } of files)
    clock.time('read', () => readCourseFile(name, text, readSettings));
}

async function pass(): Promise<Record<string, number>> {
  const clock = new Clock();
  const files = clock.time('files', () => readFolder(folder));
  readStages(files, clock);
  const bare = await loadProject(nodeFiles, root, { rules: [] });
  clock.time('model', () => bare.project.allFindings());
  const { project, texts } = await loadProject(nodeFiles, root, { rules: timedRules(clock) });
  clock.time('model and rules', () => project.allFindings());
  clock.time('report', () =>
    toJson(buildResult([{ project, texts, includes: () => true, shown: name => name }])),
  );
  return clock.spent;
}

await pass();
const results: Record<string, number>[] = [];
for (let i = 0; i < Number(passes); i++) results.push(await pass());
answer(results);
