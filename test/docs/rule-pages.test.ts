// The pages of the rules: present, up to date, and true: their examples are run.
import { strict as assert } from 'node:assert';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { RULES } from '../../src/core/rules/registry.js';
import { lineColumn, lineStarts } from '../../src/core/text/source.js';
import { generatedFiles } from '../../tools/generate/generated-files.js';
import { type Example, exampleTexts, projectOfTexts, readExamples } from '../support/rule-page.js';

const read = (file: string): string | undefined =>
  existsSync(file) ? readFileSync(file, 'utf8') : undefined;

function findingsOf(example: Example, rule: string): readonly string[] {
  const texts = exampleTexts(example, rule);
  return projectOfTexts(texts)
    .allFindings()
    .filter(finding => finding.rule === rule || finding.rule === 'rule-crashed')
    .map(({ file, start, severity }) => {
      return `${file}:${lineColumn(lineStarts(texts.get(file)!), start).line}/${severity}`;
    });
}

describe('the pages of the rules', () => {
  it('are up to date with the rules (npm run generate)', () => {
    const stale = [...generatedFiles(read)].filter(([file, text]) => read(file) !== text);
    assert.deepEqual(
      stale.map(([file]) => file),
      [],
    );
  });

  it('exist for every rule and for nothing else', () => {
    const pages = readdirSync('docs/rules').filter(name => name !== 'README.md');
    assert.deepEqual(pages.sort(), RULES.map(({ name }) => `${name}.md`).sort());
  });

  for (const rule of RULES) {
    describe(rule.name, () => {
      const page = read(`docs/rules/${rule.name}.md`) ?? '';
      const examples = readExamples(page);

      it('has a part written for teachers and, unless the engine reports it, examples that fire and that do not', () => {
        assert.match(page, /## How to fix it\n/);
        if (rule.name === 'rule-crashed' || rule.name === 'file-too-large') return;
        const fires = (example: Example) => example.files.some(({ finds }) => finds.length > 0);
        assert.ok(examples.some(fires), 'no example with a finding');
        assert.ok(
          examples.some(example => !fires(example)),
          'no example without a finding',
        );
      });

      for (const example of examples) {
        it(`example: ${example.title}`, () => {
          const found = findingsOf(example, rule.name);
          const stated = example.files.flatMap(({ path, finds }) =>
            finds.map(({ line, severity }) => ({ place: `${path}:${line}`, severity })),
          );
          assert.deepEqual(
            [...found].map(text => text.slice(0, text.lastIndexOf('/'))).sort(),
            stated.map(({ place }) => place).sort(),
          );
          for (const { place, severity } of stated) {
            if (severity)
              assert.ok(
                found.includes(`${place}/${severity}`),
                `${place} is not of severity ${severity}: ${found}`,
              );
          }
        });
      }
    });
  }
});
