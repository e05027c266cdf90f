// Values written into frontmatter are read back as they were.
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { doubleQuoted, yamlId, yamlText } from '../../../src/core/scaffold/yaml-text.js';
import { readYaml } from '../../../src/core/yaml/read.js';

function readBack(yaml: string): unknown {
  const { root, problems } = readYaml(`key: ${yaml}\n`);
  assert.deepEqual(problems, []);
  assert.ok(root?.kind === 'mapping');
  const value = root.entries[0]!.value;
  return value.kind === 'scalar' ? value.text : value;
}

describe('values in scaffolded frontmatter', () => {
  it('stay plain where they can, and are quoted where YAML would read something else', () => {
    assert.equal(yamlText('Solve equations.'), 'Solve equations.');
    assert.equal(yamlText('Reading: aloud'), '"Reading: aloud"');
    assert.equal(yamlText('  two\n lines '), 'two lines');
    assert.equal(yamlText('yes'), '"yes"');
    assert.equal(yamlText('- x'), '"- x"');
    assert.equal(yamlId('null'), '"null"');
    assert.equal(yamlId('1.0'), '"1.0"');
    assert.equal(yamlId('a-1.b'), 'a-1.b');
  });

  it('come back as the same text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), text => {
        assert.equal(readBack(doubleQuoted(text)), text);
        const line = text.replace(/\s+/g, ' ').trim();
        assert.equal(readBack(yamlText(text)), line);
      }),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), text => {
        const line = text.replace(/\s+/g, ' ').trim();
        assert.equal(readBack(yamlText(text)), line);
      }),
      { numRuns: 1000 },
    );
  });
});
