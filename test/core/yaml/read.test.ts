// The frontmatter tree: values as js-yaml gives them, spans inside their parents, and recovery from every fault.
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { plainValue, type YamlNode } from '../../../src/core/yaml/node.js';
import { readYaml } from '../../../src/core/yaml/read.js';

function values(text: string): unknown {
  const { root } = readYaml(text);
  return root && plainValue(root);
}

function assertNested(node: YamlNode, text: string): void {
  assert.ok(node.start <= node.end && node.end <= text.length, `span outside of ${JSON.stringify(text)}`);
  const children =
    node.kind === 'sequence'
      ? node.items
      : node.kind === 'mapping'
        ? node.entries.flatMap(e => [e.key, e.value])
        : [];
  for (const child of children) {
    assert.ok(
      child.start >= node.start && child.end <= node.end,
      `child outside its parent in ${JSON.stringify(text)}`,
    );
    assertNested(child, text);
  }
}

/** YAML texts that look like frontmatter: block maps of scalars, flow collections, block scalars, comments. */
const scalar = fc.constantFrom(
  'a',
  '12',
  '-3',
  '1.5',
  '017',
  '0o17',
  '0x1F',
  '1e3',
  'true',
  'no',
  'null',
  '~',
  '"q \\t x"',
  "'it''s'",
  '2026-09-01',
  '12:30',
  'two words',
  'é😀',
  '"x: y"',
  '80%',
  '.5',
  '+.inf',
  '1.',
  '-',
  '0b11',
  '1_000',
);
const flow = fc.letrec<{ value: string }>(tie => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    scalar,
    fc
      .array(tie('value'), { maxLength: 3 })
      .map(items => `[${items.map(i => (i === '-' ? 'x' : i)).join(', ')}]`),
    fc
      .array(tie('value'), { maxLength: 3 })
      .map(items => `{${items.map((i, n) => `k${n}: ${i === '-' ? 'x' : i}`).join(', ')}}`),
  ),
})).value;
const block: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.constantFrom('', ' # note'),
      flow,
      fc.constantFrom('plain', 'literal', 'folded', 'map', 'list', 'empty'),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map(entries =>
    entries
      .map(([note, value, shape], i) => {
        switch (shape) {
          case 'literal':
            return `k${i}: |\n  one\n  two ${i}\n`;
          case 'folded':
            return `k${i}: >-\n  one\n  two\n`;
          case 'map':
            return `k${i}:${note}\n  a: ${value}\n  b: c\n`;
          case 'list':
            return `k${i}:\n  - ${value}${note}\n  - x: ${value}\n    y: 1\n`;
          case 'empty':
            return `k${i}:${note}\n`;
          default:
            return `k${i}: ${value}${note}\n`;
        }
      })
      .join(''),
  );

describe('readYaml', () => {
  it('agrees with js-yaml on the values of random frontmatter, and nests every span', () => {
    fc.assert(
      fc.property(block, fc.constantFrom('\n', '\r\n'), (lines, eol) => {
        const text = lines.replaceAll('\n', eol);
        let expected: unknown;
        try {
          expected = load(text);
        } catch {
          return;
        }
        const { root, problems } = readYaml(text);
        assert.deepEqual(problems, []);
        assert.deepEqual(root && plainValue(root), expected);
        if (root) assertNested(root, text);
      }),
      { numRuns: 5000, seed: 20 },
    );
  });

  it('never throws on random token strings and reports something where js-yaml fails', () => {
    const token = fc.constantFrom(
      'a',
      ': ',
      ':',
      '- ',
      '\n',
      '\r\n',
      '  ',
      '[',
      ']',
      '{',
      '}',
      ',',
      '"',
      "'",
      '#',
      '&x ',
      '*x',
      '!t ',
      '|',
      '>',
      '?',
      '%',
      '@',
      '`',
      '---',
      '...',
      '\t',
      '<<',
      'é',
      '😀',
      '\\',
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 25 }), tokens => {
        const text = tokens.join('');
        const { root, problems } = readYaml(text);
        if (root) assertNested(root, text);
        for (const problem of problems)
          assert.ok(problem.start >= 0 && problem.end <= text.length && problem.start <= problem.end);
        let fails = false;
        try {
          load(text);
        } catch (error) {
          fails = !/empty|expected a document|no documents/i.test(String(error));
        }
        if (fails && text.trim() !== '' && root !== undefined)
          assert.ok(problems.length > 0, JSON.stringify(text));
      }),
      { numRuns: 5000, seed: 21 },
    );
  });

  it('gives every value the place where it stands, shifted by the base', () => {
    const text = 'id: w1\nlist: [a, "b c"]\nempty:\nnext: 2\n';
    const { root } = readYaml(text, 100);
    assert.ok(root?.kind === 'mapping');
    const [id, list, empty, next] = root.entries;
    assert.deepEqual([id!.value.start, id!.value.end], [104, 106]);
    assert.ok(list!.value.kind === 'sequence');
    assert.equal(text.slice(list!.value.start - 100, list!.value.end - 100), '[a, "b c"]');
    assert.equal(text.slice(list!.value.items[1]!.start - 100, list!.value.items[1]!.end - 100), '"b c"');
    assert.deepEqual([empty!.value.start, empty!.value.end], [130, 130]);
    assert.equal(text[next!.value.start - 100], '2');
  });

  it('reports both faults of a head at their exact places and keeps the other keys', () => {
    const text = 'title: Week 1: Intro\nid: w1\ntags: [a, b\nweek: 3\n';
    const { root, problems } = readYaml(text);
    assert.deepEqual(
      problems.map(p => text.slice(p.start, p.end)),
      ['Week 1: Intro', '[a, b'],
    );
    assert.equal(text.slice(problems[0]!.quote!.start, problems[0]!.quote!.end), 'Week 1: Intro');
    assert.deepEqual(root && plainValue(root), { title: 'Week 1: Intro', id: 'w1', tags: '[a, b', week: 3 });
  });

  it('hides only the faulty entry of a nested list', () => {
    const text = 'outcomes:\n  - id: a\n    text: Solve x: y\n  - id: b\n    text: Explain.\nid: u\n';
    const { root, problems } = readYaml(text);
    assert.equal(problems.length, 1);
    assert.deepEqual(root && plainValue(root), {
      outcomes: [
        { id: 'a', text: 'Solve x: y' },
        { id: 'b', text: 'Explain.' },
      ],
      id: 'u',
    });
  });

  it('reports all duplicate keys with both places, in whole and in recovered heads', () => {
    const text = 'id: a\ntitle: t\nid: b\ntitle: u: v\n';
    const { problems } = readYaml(text);
    assert.deepEqual(
      problems.map(p => [p.code, text.slice(p.start, p.end)]),
      [
        ['duplicate-key', 'id'],
        ['duplicate-key', 'title'],
        ['syntax', 'u: v'],
      ],
    );
    assert.equal(problems[0]!.related!.start, 0);
    assert.equal(readYaml('a: 1\na: 2\na: 3\n').problems.length, 2);
  });

  it('refuses aliases, merge keys and tags without losing the rest', () => {
    const text = 'base: &b {x: 1}\nuse: *b\nmore:\n  <<: *b\n  y: 2\nset: !!set x\n';
    const { root, problems } = readYaml(text);
    assert.deepEqual(
      problems.map(p => p.code),
      ['alias', 'alias', 'merge-key', 'tag'],
    );
    assert.deepEqual(root && plainValue(root), { base: { x: 1 }, use: null, more: { y: 2 }, set: 'x' });
  });

  it('reports nesting deeper than it reads instead of overflowing', () => {
    const { problems } = readYaml(`a: ${'['.repeat(10_000)}`);
    assert.equal(problems.length, 1);
    assert.deepEqual(
      readYaml(`a: ${'['.repeat(40)}${']'.repeat(40)}`).problems.map(p => p.code),
      ['too-deep'],
    );
  });

  it('reads a key named __proto__ as data', () => {
    const value = values('__proto__: {polluted: true}\n') as object;
    assert.ok(Object.hasOwn(value, '__proto__'));
    assert.equal(({} as { polluted?: boolean }).polluted, undefined);
  });

  it('treats an empty or commented-out head as empty', () => {
    assert.deepEqual(readYaml(''), { root: undefined, problems: [] });
    assert.deepEqual(readYaml('# later\n\n'), { root: undefined, problems: [] });
  });
});
