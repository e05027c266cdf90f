// Incremental work: an edit costs its own file, and what comes out is what a fresh project would say.
import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { Project } from '../../../src/core/project/project.js';
import { RULES } from '../../../src/core/rules/registry.js';

const ROOT = 'samples/algebra-foundations';

function sampleTexts(): Map<string, string> {
  const names = (readdirSync(ROOT, { recursive: true }) as string[])
    .filter(name => name.endsWith('.md'))
    .sort();
  return new Map(
    names.map(name => [name.replaceAll('\\', '/'), readFileSync(path.join(ROOT, name), 'utf8')]),
  );
}

function load(texts: ReadonlyMap<string, string>): Project {
  const project = new Project({ rules: RULES, preset: 'strict' });
  for (const [file, text] of texts) project.setFile(file, text);
  project.findings();
  return project;
}

describe('a project under edits', () => {
  it('parses one file and runs no course rule and no unit rule when prose changes', () => {
    const texts = sampleTexts();
    const project = load(texts);
    const lesson = [...texts.keys()].find(name => /type: lesson/.test(texts.get(name)!))!;
    const before = { ...project.counters };
    project.setFile(lesson, `${texts.get(lesson)!}\nOne more sentence.\n`);
    project.findings();
    const { counters } = project;
    assert.equal(counters.parsedFiles - before.parsedFiles, 1);
    assert.equal(counters.fileRuleRuns - before.fileRuleRuns, 1);
    assert.equal(counters.textRuleRuns - before.textRuleRuns, 1);
    for (const name of [
      'unitRuleRuns',
      'formRuleRuns',
      'courseRuleRuns',
      'builtUnits',
      'builtCourses',
    ] as const) {
      assert.equal(counters[name] - before[name], 0, name);
    }
  });

  it('rebuilds only the unit whose outcome changes', () => {
    const texts = sampleTexts();
    const project = load(texts);
    const unit = [...texts.keys()].find(name => /^type: unit$/m.test(texts.get(name)!))!;
    const before = { ...project.counters };
    project.setFile(unit, texts.get(unit)!.replace(/text: /, 'text: Carefully '));
    project.findings();
    assert.equal(project.counters.builtUnits - before.builtUnits, 1);
    assert.equal(project.counters.unitRuleRuns - before.unitRuleRuns, 1);
  });

  it('says after any series of edits what a fresh project says', () => {
    const texts = sampleTexts();
    const names = [...texts.keys()];
    const edit = fc.record({
      file: fc.constantFrom(...names),
      action: fc.constantFrom('cut', 'insert', 'delete', 'restore', 'rename'),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.integer({ min: 1, max: 60 }),
      text: fc.constantFrom(
        '\n',
        '---\n',
        '- ',
        '{#x}',
        ': ',
        '## New {outcome=a}\n',
        'type: unit\n',
        '😀',
        '<!-- bloomery-ignore key-leak: x -->\n',
      ),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), edits => {
        const now = new Map(texts);
        const project = load(now);
        for (const { file, action, at, length, text } of edits) {
          const current = now.get(file) ?? '';
          const offset = Math.floor(at * current.length);
          if (action === 'delete') now.delete(file);
          else if (action === 'restore') now.set(file, texts.get(file)!);
          else if (action === 'rename') {
            now.delete(file);
            now.set(`moved/${file}`, current);
          } else {
            const removed = action === 'cut' ? length : 0;
            now.set(
              file,
              current.slice(0, offset) + (action === 'insert' ? text : '') + current.slice(offset + removed),
            );
          }
          for (const name of new Set([...names, `moved/${file}`])) {
            const value = now.get(name);
            if (value === undefined) project.removeFile(name);
            else if (name === file || name === `moved/${file}`) project.setFile(name, value);
          }
          // Now and then only a few steps are done before the next edit comes.
          const steps = project.refreshSteps();
          const most = at < 0.5 ? Math.floor(at * 40) : Number.POSITIVE_INFINITY;
          for (let n = 0; n < most && !steps.next().done; n++);
        }
        assert.deepEqual(project.allFindings(), load(now).allFindings());
      }),
      { numRuns: 25, seed: 7 },
    );
  }).timeout(120_000);
});
