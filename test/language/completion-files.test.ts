// Completion of whole files, of items, of paths and of rules in comments.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: snippets are written like this.
import { strict as assert } from 'node:assert';
import { readCourseFile } from '../../src/core/course/read-file.js';
import { type Offered, offered } from '../support/completion.js';
import type { Texts } from '../support/courses.js';
import { shortFindings } from '../support/courses.js';
import { marked, SMALL } from '../support/small-course.js';

/** The text that a snippet leaves when nothing is filled in. */
function plain(snippet: string): string {
  const texts = new Map<string, string>();
  return snippet
    .replace(
      /\$\{(\d+)(?::((?:\\.|[^}\\])*)|\|((?:\\.|[^,|\\])*)[^}]*)?\}/g,
      (_, n: string, text = '', first = '') => {
        texts.set(n, text || first);
        return text || first;
      },
    )
    .replace(/\$(\d+)/g, (_, n: string) => texts.get(n) ?? '')
    .replace(/\\([\\$}])/g, '$1');
}

const inFile = (text: string, texts: Texts = SMALL): Offered =>
  offered({ ...texts, 'equations/new.md': text });

describe('completion of whole files', () => {
  const types = ['unit', 'lesson', 'assessment', 'corrective', 'enrichment', 'framework', 'course'].map(
    type => `new ${type}`,
  );

  it('offers a skeleton for each type in an empty file, the course last where there is one', () => {
    assert.deepEqual(inFile('¦').labels, types);
    assert.equal(offered({ 'course.md': '¦' }).labels[0], 'new course');
  });

  it('fills in the unit, outcomes and names that the folder suggests', () => {
    assert.equal(
      inFile('¦').taken('new corrective').split('\n---\n')[0],
      [
        '---',
        'type: corrective',
        'unit: ${1|equations,numbers|}',
        'title: ${2:Title}',
        'outcomes: [${3|solve,explain,judge|}]',
        inFile('¦').taken('new corrective').split('\n')[5],
        'minutes: ${5:25}',
      ].join('\n'),
    );
    assert.match(inFile('¦').taken('new corrective'), /\nmode: \$\{4\|peer-tutoring,/);
    assert.match(inFile('¦').taken('new assessment'), /\nform: \$\{3:C\}\n/);
    assert.match(inFile('¦').taken('new lesson'), /\n# \$2\n/);
  });

  it('makes files without a fault of form', () => {
    for (const type of types) {
      const text = plain(inFile('¦').taken(type));
      const file = readCourseFile('new.md', text, undefined);
      assert.equal(file?.part.type, type.slice(4), text);
      assert.deepEqual(file?.problems, [], text);
    }
  });

  it('replaces the word or the fence that is typed', () => {
    assert.match(inFile('corr¦').taken('new corrective'), /^---\ntype: corrective/);
    assert.match(inFile('---¦').taken('new unit'), /^---\ntype: unit/);
    assert.equal(inFile('corr¦').item('new corrective').filterText, 'corrective new corrective');
    assert.equal(inFile('--¦').item('new corrective').filterText, '--corrective');
  });

  it('writes only what is missing', () => {
    assert.match(inFile('---\n¦').taken('new unit'), /^type: unit[\s\S]*\n---\n\n# /);
    assert.match(inFile('---\n¦\n---\n\nWords.\n').taken('new unit'), /^type: unit(?![\s\S]*---)/);
    const head = inFile('¦\n# My words\n').taken('new lesson');
    assert.match(head, /^---\ntype: lesson[\s\S]*\n---\n$/);
  });

  it('speaks the language of the course, with its line ends', () => {
    const spanish = marked('course.md', 'language: en', 'language: es');
    assert.match(inFile('¦', spanish).taken('new lesson'), /Antes de empezar/);
    assert.match(inFile('\r\n¦').taken('new lesson'), /---\r\ntype: lesson\r\n/);
  });

  it('leaves Markdown alone that belongs to no course, and places behind other words', () => {
    assert.deepEqual(offered({ 'README.md': '¦\n# Words\n' }).labels, []);
    assert.deepEqual(inFile('# Words\n\n¦').labels, []);
    assert.deepEqual(inFile('Words ¦').labels, []);
    assert.deepEqual(inFile('---\ntype: lesson\nunit: equations\n---\n\n¦').labels, []);
  });
});

describe('completion of items', () => {
  const inForm = (text: string) =>
    offered(marked('equations/form-b.md', '- [ ] 7 {misconception=flip}\n', `- [ ] 7\n\n${text}\n`));
  const kinds = ['choice', 'multiple', 'numeric', 'text', 'ordering', 'matching', 'constructed'];

  it('offers every kind of item and a stimulus on a line of their own', () => {
    const labels = [...kinds.map(kind => `${kind} item`), 'stimulus'];
    for (const text of ['¦', '##¦', '## ¦', 'cho¦']) assert.deepEqual(inForm(text).labels, labels, text);
    assert.equal(inForm('## cho¦').item('choice item').filterText, '## choice item');
    assert.equal(inForm('cho¦').item('choice item').filterText, 'choice item');
  });

  it('makes items of the kind, with a place for each text', () => {
    for (const kind of kinds) {
      const written = plain(inForm('¦').taken(`${kind} item`));
      const text = `${SMALL['equations/form-b.md']!}\n${written}\n`;
      const file = readCourseFile('form.md', text, undefined);
      assert.deepEqual(file?.problems, [], written);
      const found = shortFindings(
        { ...SMALL, 'equations/form-b.md': text },
        {},
        /^(?:item-k|format|reference)/,
      );
      assert.deepEqual(found, [], written);
    }
    assert.match(
      inForm('¦').taken('choice item'),
      /^## \$\{1:Item 2\} \{#\$\{2:q2\} outcome=\$\{3\|solve,explain,judge\|\}/,
    );
    assert.match(inForm('¦').taken('numeric item'), /Answer: \$\{\d:0\}/);
    assert.match(
      inForm('¦').taken('constructed item'),
      /\| Criterion \| Beginning \| Developing \| Proficient \| Advanced \|/,
    );
    assert.doesNotMatch(inForm('¦').taken('choice item'), /TODO|zz/);
  });

  it('puts a blank line before an item that follows other words directly', () => {
    const direct = offered(marked('equations/form-b.md', 'What is z?\n', 'What is z?\n¦\n'));
    assert.match(direct.taken('text item'), /^\n## /);
  });

  it('offers nothing in code, in sentences and in other files', () => {
    assert.deepEqual(inForm('```\n¦\n```').labels, []);
    assert.deepEqual(inForm('Some words ¦').labels, []);
    assert.deepEqual(offered(marked('equations/lesson.md', 'Words.', '## ¦')).labels, []);
  });
});

describe('completion of paths', () => {
  const files = ['equations/pic.png', 'img/my plan.svg', 'notes.txt', 'equations/sub/more.pdf'];
  const inLesson = (text: string) => offered(marked('equations/lesson.md', 'Words.', text), files);

  it('offers files by their relative paths, the nearest first', () => {
    const { labels, item } = inLesson('[x](¦)');
    assert.deepEqual(labels.slice(0, 6), [
      'corrective.md',
      'enrichment.md',
      'form-a.md',
      'form-b.md',
      'pic.png',
      'unit.md',
    ]);
    assert(labels.indexOf('sub/more.pdf') < labels.indexOf('../course.md'));
    assert(!labels.includes('lesson.md'));
    assert.equal(item('unit.md').detail, 'unit: Linear equations');
  });

  it('replaces the address and writes it so that it stays one', () => {
    assert.equal(inLesson('[x](un¦i)').taken('unit.md'), '[x](unit.md)');
    assert.equal(inLesson('[x](../img/¦)').taken('../img/my plan.svg'), '[x](../img/my%20plan.svg)');
    assert.equal(inLesson('[x](<../img/¦>)').taken('../img/my plan.svg'), '[x](<../img/my plan.svg>)');
    assert.equal(inLesson('[x](./un¦)').taken('unit.md'), '[x](./unit.md)');
    assert.equal(inLesson('[ref]: ¦').taken('../notes.txt'), '[ref]: ../notes.txt');
  });

  it('offers pictures alone for images', () => {
    assert.deepEqual(inLesson('![x](¦)').labels, ['pic.png', '../img/my plan.svg']);
  });

  it('offers headings and ids of items behind a course file', () => {
    assert.deepEqual(inLesson('[x](form-b.md#¦)').labels.includes('#s1'), true);
    assert.equal(inLesson('[x](form-b.md#¦)').taken('#s1'), '[x](form-b.md#s1)');
    assert.deepEqual(inLesson('[x](#¦)').labels, ['#the-balance']);
  });

  it('offers files as resources', () => {
    const head = (text: string) => offered(marked('equations/lesson.md', 'mode: demonstration', text), files);
    assert.equal(head('resources: [¦]').taken('pic.png'), 'resources: [pic.png]');
    assert.equal(head('resources: ¦').taken('../img/my plan.svg'), 'resources: ../img/my%20plan.svg');
    assert(!head('resources: [pic.png, ¦]').labels.includes('pic.png'));
  });

  it('offers nothing for web addresses and in code', () => {
    assert.deepEqual(inLesson('[x](https://¦)').labels, []);
    assert.deepEqual(inLesson('`[x](¦)`').labels, []);
    assert.deepEqual(inLesson('```\n[x](¦)\n```').labels, []);
  });

  it('asks again where there are more files than anybody reads', () => {
    const many = Array.from({ length: 600 }, (_, i) => `equations/p${i}.png`);
    const { items } = offered(marked('equations/lesson.md', 'Words.', '![x](p59¦)'), many);
    assert(items.length > 0 && items.every(({ label }) => label.includes('5') && label.includes('9')));
  });
});

describe('completion of accepted rules', () => {
  it('offers names of rules in the comment', () => {
    const inLesson = (text: string) => offered(marked('equations/lesson.md', 'Words.', text));
    assert(inLesson('<!-- bloomery-ignore ¦ -->').labels.includes('key-leak'));
    assert.equal(
      inLesson('<!-- bloomery-ignore key¦: why -->').taken('key-leak'),
      '<!-- bloomery-ignore key-leak: why -->',
    );
    assert(!inLesson('<!-- bloomery-ignore key-leak, ¦ -->').labels.includes('key-leak'));
  });
});
