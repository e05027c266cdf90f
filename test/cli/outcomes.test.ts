// `bloomery outcomes`: reading a list of outcomes.
import { strict as assert } from 'node:assert';
import { lexiconFor } from '../../src/core/bloom/lexicon.js';
import { packFor } from '../../src/core/bloom/pack.js';
import { type ReadOutcomeLine, readOutcomeList } from '../../src/report/outcomes.js';
import { outcomesToPretty } from '../../src/report/outcomes-pretty.js';
import { cli } from '../support/cli.js';
import { projectOf } from '../support/courses.js';

const read = async (input: string, ...args: string[]): Promise<readonly ReadOutcomeLine[]> =>
  JSON.parse((await cli(['outcomes', '--format', 'json', ...args], { input })).out);

describe('bloomery outcomes', () => {
  describe('reads a list', () => {
    it('of one outcome a line, and says its line, verb and levels', async () => {
      assert.deepEqual(await read('Solve linear equations.\n\nJustify a choice of method.'), [
        {
          line: 1,
          text: 'Solve linear equations.',
          verb: 'solve',
          level: 'apply',
          levels: ['apply', 'analyze'],
          findings: [],
        },
        {
          line: 3,
          text: 'Justify a choice of method.',
          verb: 'justify',
          level: 'evaluate',
          levels: ['evaluate'],
          findings: [],
        },
      ]);
    });

    it('with bullets, numbers and boxes to tick', async () => {
      const texts = [
        '- Explain',
        '* Explain',
        '•\tExplain',
        '1. Explain',
        '2) Explain',
        '(iv) Explain',
        'a) Explain',
      ];
      const lines = await read(
        `${[...texts, '- [ ] 3. Explain', '2.3: Explain', '> Explain'].join(' tides.\n')} tides.`,
      );
      assert.deepEqual(
        lines.map(({ text }) => text),
        Array.from({ length: 10 }, () => 'Explain tides.'),
      );
    });

    it('without headings, blank lines and lead-ins that stand alone', async () => {
      const list = [
        '# Understand these outcomes',
        'By the end of this unit, students will be able to:',
        '',
        '  - Explain tides.  ',
        '---',
        'Learning outcomes:',
        'You will learn:',
        'Nurses on the ward will be able to:',
        'Students will be able to predict high tide.',
      ];
      assert.deepEqual(
        (await read(list.join('\n'))).map(({ line, text }) => [line, text]),
        [
          [4, 'Explain tides.'],
          [9, 'Students will be able to predict high tide.'],
        ],
      );
    });

    it('in files with a byte order mark and any line ends', async () => {
      const lines = await read('\ufeffExplain tides.\r\nPredict tides.\rList tides.\n');
      assert.deepEqual(
        lines.map(({ line, verb }) => [line, verb]),
        [
          [1, 'explain'],
          [2, 'predict'],
          [3, 'list'],
        ],
      );
    });

    it('whose texts hold anything at all', async () => {
      const odd = [
        'Explain "quotes", \\ and: # signs',
        'Explain { a: [b } and \u0085 \u2028 \u0007',
        'Explain ---',
      ];
      assert.deepEqual(
        (await read(odd.join('\n'))).map(({ verb, text }) => [verb, text]),
        odd.map(text => ['explain', text.trim()]),
      );
    });

    it('from a file', async () => {
      const files = { '/desk/list.txt': 'Explain tides.' };
      const { code, out } = await cli(['outcomes', 'list.txt'], { files });
      assert.equal(code, 0);
      assert.match(out, /1 {2}understand {2}explain {2}Explain tides\.\n/);
    });

    it('from standard input with “-”, also at a terminal that says so', async () => {
      const { code, out } = await cli(['outcomes', '-'], { input: 'Explain tides.' });
      assert.equal(code, 0);
      assert.match(out, /explain/);
    });

    it('in the language asked for', async () => {
      const [line] = await read('Explicar las mareas.', '--language', 'es-MX');
      assert.equal(line!.verb, 'explicar');
      assert.equal(
        (await read('Die Schülerinnen können Gezeiten erklären.', '--language', 'de'))[0]!.verb,
        'erklären',
      );
    });
  });

  describe('finds what check finds', () => {
    const list = 'Understand osmosis.\nOsmosis.\nList and explain the parts of a cell.\nExplain tides.\n';

    it('at the line it belongs to, with message and help', async () => {
      const lines = await read(list);
      assert.deepEqual(
        lines.map(({ findings }) => findings.map(({ rule }) => rule)),
        [['outcome-verb-unmeasurable'], ['outcome-verb-missing'], ['outcome-multiple-verbs'], []],
      );
      assert.deepEqual(Object.keys(lines[0]!.findings[0]!), ['rule', 'severity', 'message', 'help']);
      assert.equal(lines[0]!.verb, null);
      assert.equal(lines[0]!.level, null);
      assert.deepEqual(lines[0]!.levels, []);
    });

    it('with the same words', async () => {
      const project = projectOf({
        'course.md': '---\ntype: course\nid: c\ntitle: C\nmastery: { threshold: 80% }\n---\n',
        'unit.md':
          '---\ntype: unit\nid: u\ntitle: U\noutcomes:\n  - { id: line-1, text: Understand osmosis. }\n---\n',
      });
      const [same] = project.allFindings().filter(({ rule }) => rule === 'outcome-verb-unmeasurable');
      const [line] = await read(list);
      assert.equal(line!.findings[0]!.message, same!.message);
      assert.equal(line!.findings[0]!.help, same!.help);
    });

    it('among the lines themselves, naming the other line', async () => {
      const lines = await read('Explain how tides arise.\n\nExplain how tides arise.\n');
      assert.deepEqual(
        lines[1]!.findings.map(({ rule }) => rule),
        ['outcome-duplicate'],
      );
      assert.match(lines[1]!.findings[0]!.message, /line-1/);
    });
  });

  describe('prints', () => {
    it('columns with advice below, and a summary', async () => {
      const { out } = await cli(['outcomes'], { input: '\nExplain tides.\nUnderstand osmosis.\n' });
      const lines = out.split('\n');
      assert.equal(lines[0], '2  understand  explain  Explain tides.');
      assert.equal(lines[1], '3  –           –        Understand osmosis.');
      assert.match(lines[2]!, /^ {3}warning {2}“Understand” .* {2}outcome-verb-unmeasurable$/);
      assert.match(lines[3]!, /^ {3}do {2}Begin with/);
      assert.equal(lines[5], '2 outcomes (1 understand, 1 without a level): 1 warning');
    });

    it('nothing to report where that is so', async () => {
      const { out } = await cli(['outcomes'], { input: 'Explain tides.' });
      assert.match(out, /1 outcome \(1 understand\): nothing to report\n$/);
    });

    it('columns that stay aligned with wide and combining signs', () => {
      const base = { line: 1, level: null, levels: [], findings: [] };
      const lines = outcomesToPretty(
        [
          { ...base, verb: '説明', text: 'x' },
          { ...base, verb: 'abcd', text: 'x' },
        ],
        { color: false },
      ).split('\n');
      assert.equal(lines[0], '1  –  説明  x');
      assert.equal(lines[1], '1  –  abcd  x');
    });

    it('in colour at a terminal only, unless told otherwise', async () => {
      const input = 'Explain tides.';
      const color = '\u001b';
      assert.ok((await cli(['outcomes'], { input, terminal: true })).out.includes(color));
      assert.ok(!(await cli(['outcomes'], { input })).out.includes(color));
      assert.ok(!(await cli(['outcomes', '--no-color'], { input, terminal: true })).out.includes(color));
      assert.ok(
        !(await cli(['outcomes'], { input, terminal: true, env: { NO_COLOR: '1' } })).out.includes(color),
      );
    });

    it('no control characters of the list', async () => {
      const { out } = await cli(['outcomes'], { input: 'Explain \u001b[31mred\u0007.' });
      assert.match(out, /Explain �\[31mred�\./);
    });
  });

  describe('ends', () => {
    const input = 'Understand osmosis.\nKnow tides.';

    it('with 0 although there are warnings, and with 1 where there are too many', async () => {
      assert.equal((await cli(['outcomes'], { input })).code, 0);
      assert.equal((await cli(['outcomes', '--max-warnings', '2'], { input })).code, 0);
      const { code, err } = await cli(['outcomes', '--max-warnings', '1'], { input });
      assert.equal(code, 1);
      assert.equal(err, '2 warnings are more than the 1 allowed.\n');
    });

    it('with 1 and clean JSON', async () => {
      const { code, out, err } = await cli(['outcomes', '--max-warnings', '0', '--format', 'json'], {
        input,
      });
      assert.equal(code, 1);
      assert.equal(err, '');
      assert.equal(JSON.parse(out).length, 2);
    });

    for (const [what, args, setup, message] of [
      ['nothing is named at a terminal', [], {}, /^Name a file with one outcome on each line/],
      ['the list is empty', [], { input: '\n \n' }, /^There is no outcome in standard input/],
      ['only a lead-in stands there', [], { input: 'Students will be able to:\n' }, /^There is no outcome/],
      ['the file is missing', ['x.txt'], {}, /^Cannot read x\.txt: it does not exist\./],
      ['the file is no text', ['x'], { files: { '/desk/x': 'PK\u0003\u0004\u0000' } }, /not a text file/],
      [
        'the language has no list',
        ['-', '--language', 'xx'],
        { input: 'a' },
        /Languages: en, es, de, fr, pt\.$/m,
      ],
      ['the number is none', ['--max-warnings', 'many'], { input: 'a' }, /Write a whole number/],
      ['the format is unknown', ['--format', 'xml'], { input: 'a' }, /Allowed choices are pretty, json/],
      [
        'the file is part of a course',
        ['unit.md'],
        { files: { '/desk/unit.md': '---\ntype: unit\n---\n' } },
        /“type: unit”: “bloomery check unit\.md” reads it/,
      ],
    ] as const) {
      it(`with 2 and a message where ${what}`, async () => {
        const { code, out, err } = await cli(['outcomes', ...args], setup);
        assert.equal(code, 2);
        assert.equal(out, '');
        assert.match(err, message);
      });
    }
  });

  it('reads thousands of lines in a moment', () => {
    const text = Array.from(
      { length: 3_000 },
      (_, n) => `- Explain phenomenon ${n} of the ${n % 7} oceans.`,
    ).join('\n');
    assert.equal(readOutcomeList(text, lexiconFor(packFor('en')!)).length, 3_000);
  });
});
