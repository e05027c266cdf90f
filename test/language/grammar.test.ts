// The injected grammar: its patterns applied to examples and near-misses, and where VS Code is installed, its engine.
import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ANSWER_LABELS, EXPLANATION_LABELS, readLabel } from '../../src/core/markdown/labels.js';

interface Pattern {
  readonly match?: string;
  readonly name?: string;
  readonly captures?: Readonly<
    Record<string, { readonly name?: string; readonly patterns?: readonly Pattern[] }>
  >;
  readonly patterns?: readonly Pattern[];
}

const FILE = 'syntaxes/bloomery.markdown.tmLanguage.json';
const grammar = JSON.parse(readFileSync(FILE, 'utf8')) as {
  readonly scopeName: string;
  readonly patterns: readonly { readonly include: string }[];
  readonly repository: Readonly<Record<string, Pattern>>;
};

/** The patterns keep to what Oniguruma and JavaScript both understand, but for the flag at their beginning. */
function regex(pattern: Pattern): RegExp {
  const source = pattern.match ?? '';
  return source.startsWith('(?i)') ? new RegExp(source.slice(4), 'giu') : new RegExp(source, 'gu');
}

function found(rule: string, line: string): readonly string[] {
  return [...line.matchAll(regex(grammar.repository[rule]!))].map(match => match[0]);
}

describe('the grammar’s patterns', () => {
  it('find attributes at the end of headings and task list entries', () => {
    const at = (line: string): string | undefined => found('attributes-at-line-end', line)[0];
    assert.equal(
      at('## The card {#solve-1 outcome=solve level=apply}'),
      '{#solve-1 outcome=solve level=apply}',
    );
    assert.equal(at('## A map {.stimulus}  '), '{.stimulus}');
    assert.equal(at('### Set $\\{1\\}$ {#ä key="a } b"} ##'), '{#ä key="a } b"}');
    assert.equal(at('- [ ] $x = -3$ {misconception=one-side-only}'), '{misconception=one-side-only}');
    assert.equal(at('   * [x] yes { points=0.5 }'), '{ points=0.5 }');
    assert.equal(at('> - [X] yes {points=1}'), '{points=1}');
    assert.equal(at('1. [ ] yes {points=1}'), '{points=1}');
  });

  it('leave other braces alone', () => {
    for (const line of [
      'Solve {#q1 outcome=x}',
      '- plain {#q1}',
      '## The set {1, 2}',
      '## {a b}',
      '## One {#q1} more',
      '## One \\{#q1}',
      '## One `{#q1}`',
      '## One {#q1',
      '##No heading {#q1}',
      '####### Seven {#q1}',
      '- [y] no box {points=1}',
      '- [ ]{points=1}',
      '## $x_{i=1}$',
    ])
      assert.deepEqual(found('attributes-at-line-end', line), [], line);
  });

  it('find attributes at the end of table cells', () => {
    const row = '| Uses equality {outcome=explain-balance} | restates {1, 2} | says {points=2} |';
    assert.deepEqual(found('attributes-in-cell', row), ['{outcome=explain-balance}', '{points=2}']);
    assert.deepEqual(found('attributes-in-cell', '| a {x=1} b | \\{x=1} |'), []);
    assert.deepEqual(found('attributes-in-cell', 'a | b {x=1} |'), []);
  });

  it('tell ids, classes, keys and values apart, and what is none of them', () => {
    const inner = '#q1 .fixed outcome=first/solve key="a b" other=\'c\' strange';
    const tokens: string[] = [];
    for (let at = 0; at < inner.length; ) {
      const hits = grammar.repository.attribute!.patterns!.flatMap(pattern => {
        const matcher = regex(pattern);
        matcher.lastIndex = at;
        const match = matcher.exec(inner);
        return match ? [{ match, pattern }] : [];
      });
      const first = hits.sort((a, b) => a.match.index - b.match.index)[0];
      if (!first) break;
      const names = Object.values(first.pattern.captures ?? {}).map(({ name }) => name);
      const words = first.match
        .slice(1)
        .flatMap((word, i) => (word === undefined ? [] : [`${word} ${names[i]}`]));
      tokens.push(...(words.length > 0 ? words : [`${first.match[0]} ${first.pattern.name}`]));
      at = first.match.index + first.match[0].length;
    }
    assert.deepEqual(
      tokens.filter(token => !token.includes(' punctuation')),
      [
        'q1 entity.other.attribute-name.id.bloomery',
        'fixed entity.other.attribute-name.class.bloomery',
        'outcome entity.other.attribute-name.bloomery',
        'first/solve string.unquoted.bloomery',
        'key entity.other.attribute-name.bloomery',
        '"a b" string.quoted.bloomery',
        'other entity.other.attribute-name.bloomery',
        "'c' string.quoted.bloomery",
        'strange invalid.illegal.attribute.bloomery',
      ],
    );
  });

  it('know the same labels as the reader, in all five languages', () => {
    const [, answers, explanations] = /\(\?:\(([^()]*)\)\|\(([^()]*)\)\)/.exec(
      grammar.repository.label!.match!,
    )!;
    assert.deepEqual(answers!.split('|'), ANSWER_LABELS);
    assert.deepEqual(explanations!.split('|'), EXPLANATION_LABELS);
    const words = [...ANSWER_LABELS, ...EXPLANATION_LABELS];
    const wrapped = words.flatMap(word => [
      `${word}: x`,
      `${word.toUpperCase()} : x`,
      `**${word}:** x`,
      `*${word}*: x`,
      `${word}\u202f: x`,
      `${word}：x`,
    ]);
    const near = [
      'Answer x',
      'Answers: x',
      ' Answer: x',
      '- Answer: x',
      'An answer: x',
      'Answer\t: x',
      '`Answer:` x',
    ];
    for (const line of [...wrapped, ...near]) {
      // Lines with blanks before them never reach the reader so.
      assert.equal(found('label', line).length > 0, readLabel(line) !== undefined, line);
    }
  });

  it('find the rules of an accepted finding', () => {
    const rules = (line: string): string | undefined =>
      [...line.matchAll(regex(grammar.repository.suppression!))][0]?.[2]?.trim();
    assert.equal(rules('<!-- bloomery-ignore key-leak: it, is meant -->'), 'key-leak');
    assert.equal(rules('Text <!--bloomery-ignore a, b-c: why --> text'), 'a, b-c');
    assert.equal(rules('<!-- bloomery-ignore key-leak -->'), 'key-leak');
    assert.equal(rules('<!-- bloomery-ignore'), '');
    assert.equal(rules('<!-- bloomery-ignored a: b -->'), undefined);
    assert.equal(rules('<!-- do not bloomery-ignore a: b -->'), undefined);
    assert.equal(rules('bloomery-ignore a: b'), undefined);
  });

  it('stand in a repository that the grammar uses whole', () => {
    const used = new Set(
      JSON.stringify(grammar)
        .match(/"#[\w-]+"/g)!
        .map(name => name.slice(2, -1)),
    );
    assert.deepEqual([...used].sort(), Object.keys(grammar.repository).sort());
  });
});

const CODE = '.vscode-test/server/node_modules/code-server/lib/vscode';

describe('the grammar in VS Code’s own engine', () => {
  const lines = [
    '## Two $x_{a}$ {#q1 .fixed}',
    '',
    'Solve {#no}',
    '',
    '- [ ] *a* {misconception=flip}',
    '',
    '  Answer: feedback',
    '',
    '| Crit | Beg |',
    '|---|---|',
    '| Clear {outcome=x} | no {1, 2} |',
    '',
    '**Answer:** 5 *em*',
    '<!-- bloomery-ignore key-leak: why -->',
    '',
    '```md',
    '## Code {#x}',
    '```',
  ];

  it('colours what it should, inside the Markdown grammar', async function () {
    if (!existsSync(path.join(CODE, 'node_modules/vscode-textmate'))) this.skip();
    assert.deepEqual(await tokenize(lines), [
      '{ punctuation.definition.attributes.begin.bloomery',
      '# punctuation.definition.entity.id.bloomery',
      'q1 entity.other.attribute-name.id.bloomery',
      '  meta.attributes.bloomery',
      '. punctuation.definition.entity.class.bloomery',
      'fixed entity.other.attribute-name.class.bloomery',
      '} punctuation.definition.attributes.end.bloomery',
      '{ punctuation.definition.attributes.begin.bloomery',
      'misconception entity.other.attribute-name.bloomery',
      '= punctuation.separator.key-value.bloomery',
      'flip string.unquoted.bloomery',
      '} punctuation.definition.attributes.end.bloomery',
      '{ punctuation.definition.attributes.begin.bloomery',
      'outcome entity.other.attribute-name.bloomery',
      '= punctuation.separator.key-value.bloomery',
      'x string.unquoted.bloomery',
      '} punctuation.definition.attributes.end.bloomery',
      'Answer keyword.other.answer.bloomery',
      ': punctuation.separator.label.bloomery',
      'bloomery-ignore keyword.control.directive.bloomery',
      'key-leak entity.name.tag.rule.bloomery',
      ': punctuation.separator.reason.bloomery',
    ]);
  });
});

/** Tokens whose innermost scope is ours. */
async function tokenize(lines: readonly string[]): Promise<readonly string[]> {
  const require = createRequire(path.resolve(CODE, 'package.json'));
  const { loadWASM, OnigScanner, OnigString } = require('vscode-oniguruma');
  const { INITIAL, parseRawGrammar, Registry } = require('vscode-textmate');
  const wasm = readFileSync(require.resolve('vscode-oniguruma').replace('main.js', 'onig.wasm'));
  await loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
  const files = new Map([
    ['text.html.markdown', path.join(CODE, 'extensions/markdown-basics/syntaxes/markdown.tmLanguage.json')],
    ['text.html.derivative', path.join(CODE, 'extensions/html/syntaxes/html-derivative.tmLanguage.json')],
    ['text.html.basic', path.join(CODE, 'extensions/html/syntaxes/html.tmLanguage.json')],
    [grammar.scopeName, FILE],
  ]);
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources: readonly string[]) => new OnigScanner(sources),
      createOnigString: (text: string) => new OnigString(text),
    }),
    loadGrammar: async (scope: string) => {
      const file = files.get(scope);
      return file === undefined ? null : parseRawGrammar(readFileSync(file, 'utf8'), file);
    },
    getInjections: (scope: string) => (scope === 'text.html.markdown' ? [grammar.scopeName] : undefined),
  });
  const markdown = await registry.loadGrammar('text.html.markdown');
  let stack = INITIAL;
  return lines.flatMap(line => {
    const result = markdown.tokenizeLine(line, stack);
    stack = result.ruleStack;
    return (
      result.tokens as readonly { startIndex: number; endIndex: number; scopes: readonly string[] }[]
    ).flatMap(({ startIndex, endIndex, scopes }) =>
      scopes.at(-1)!.endsWith('.bloomery') ? [`${line.slice(startIndex, endIndex)} ${scopes.at(-1)}`] : [],
    );
  });
}
