// The samples: two courses without a finding, and a draft whose findings are exactly those that it states.
import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Preset } from '../src/core/lint/settings.js';
import { Project } from '../src/core/project/project.js';
import { RULES } from '../src/core/rules/registry.js';
import { lineColumn, lineStarts } from '../src/core/text/source.js';
import { statedFindings } from './support/expectations.js';

function textsOf(folder: string): ReadonlyMap<string, string> {
  const names = (readdirSync(folder, { recursive: true }) as string[])
    .filter(name => name.endsWith('.md'))
    .sort();
  return new Map(
    names.map(name => [name.replaceAll('\\', '/'), readFileSync(path.join(folder, name), 'utf8')]),
  );
}

function findings(texts: ReadonlyMap<string, string>, preset?: Preset): readonly string[] {
  const project = new Project({ rules: RULES, ...(preset && { preset }) });
  for (const [file, text] of texts) project.setFile(file, text);
  // Nothing but Markdown lies in the samples, so that these are all the files a link can lead to.
  project.setExistingFiles({ files: texts.keys() });
  return project
    .allFindings()
    .map(
      ({ file, start, rule }) => `${file}:${lineColumn(lineStarts(texts.get(file)!), start).line} ${rule}`,
    );
}

describe('the samples', () => {
  for (const course of ['algebra-foundations', 'ecosistemas']) {
    it(`${course} has nothing to report in the strict preset`, () => {
      assert.deepEqual(findings(textsOf(`samples/${course}`), 'strict'), []);
    });
  }

  describe('first-draft', () => {
    const texts = textsOf('samples/first-draft');
    const stated = [...texts].flatMap(([file, text]) =>
      statedFindings(text).map(entry => `${file}:${entry}`),
    );

    it('has exactly the findings that it states', () => {
      assert.deepEqual([...findings(texts)].sort(), [...stated].sort());
    });

    it('shows each rule that a course can break', () => {
      // A crash is a fault of Bloomery's, and nobody keeps a file of a million characters as a sample.
      const missing = RULES.map(({ name }) => name).filter(
        name =>
          !['rule-crashed', 'file-too-large'].includes(name) &&
          !name.startsWith('data-') &&
          !stated.some(entry => entry.endsWith(` ${name}`)),
      );
      assert.deepEqual(missing, []);
    });
  });
});
