// Every prefix of every sample file, as if it were being typed, is read without a throw and without delay.
import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { placeSpan } from '../src/core/course/located.js';
import { readCourseFile } from '../src/core/course/read-file.js';
import { ruleSettingsReader } from '../src/core/lint/read-settings.js';
import { Project } from '../src/core/project/project.js';
import { RULES } from '../src/core/rules/registry.js';

/** Every character where there is time (BLOOMERY_THOROUGH); else the whole head, one line end in three, and one in 211. */
const THOROUGH = process.env.BLOOMERY_THOROUGH !== undefined;
/** Far more than any file takes, far less than an author would wait: only a hang is longer. */
const SLOW = 5_000;

const files = (readdirSync('samples', { recursive: true }) as string[])
  .map(name => `samples/${name.replaceAll('\\', '/')}`)
  .filter(name => name.endsWith('.md'))
  .sort();

function wanted(text: string, length: number): boolean {
  if (THOROUGH) return true;
  const head = text.indexOf('\n---', 4) + 5;
  return length <= head || (text[length - 1] === '\n' && length % 3 === 0) || length % 211 === 0;
}

function assertInside(start: number, end: number, length: number, what: string): void {
  assert.ok(start >= 0 && start <= end && end <= length, `${what}: ${start}–${end} of ${length}`);
}

describe('prefixes of the samples', () => {
  const settings = ruleSettingsReader(RULES);

  for (const folder of [...new Set(files.map(file => path.dirname(file)))]) {
    it(folder, () => {
      for (const file of files.filter(name => path.dirname(name) === folder)) {
        const text = readFileSync(file, 'utf8');
        for (let length = 0; length <= text.length; length++) {
          if (!wanted(text, length)) continue;
          const began = performance.now();
          const read = readCourseFile(file, text.slice(0, length), settings);
          assert.ok(performance.now() - began < SLOW, `${file} up to ${length} took too long`);
          if (!read) continue;
          for (const problem of read.problems)
            assertInside(problem.start, problem.end, length, `${file} up to ${length}: ${problem.rule}`);
          for (let place = 0; place < read.places.length / 2; place++) {
            const { start, end } = placeSpan(read.places, place);
            assertInside(start, end, length, `${file} up to ${length}: place ${place}`);
          }
        }
      }
    }).timeout(3_000_000);
  }

  it('together with the rest of their course, rules included', () => {
    for (const course of [...new Set(files.map(file => file.split('/').slice(0, 2).join('/')))]) {
      const project = new Project({ rules: RULES, preset: 'strict' });
      const own = files.filter(file => file.startsWith(`${course}/`));
      const texts = new Map(own.map(file => [file, readFileSync(file, 'utf8')]));
      for (const [file, text] of texts) project.setFile(file, text);
      for (const [file, text] of texts) {
        for (let length = 0; length < text.length; length += THOROUGH ? 293 : 977) {
          project.setFile(file, text.slice(0, length));
          const crashed = project.allFindings().filter(({ rule }) => rule === 'rule-crashed');
          assert.deepEqual(crashed, [], `${file} up to ${length}`);
        }
        project.setFile(file, text);
      }
    }
  }).timeout(3_000_000);
});
