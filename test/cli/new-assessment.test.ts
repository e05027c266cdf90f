// `bloomery new assessment`: first forms, and parallel forms without a word of the first.
import { strict as assert } from 'node:assert';
import type { Form } from '../../src/core/model/types.js';
import { blueprintOf } from '../../src/core/scaffold/blueprint.js';
import { MemoryFiles } from '../../src/files/memory.js';
import { cli, ENTER } from '../support/cli.js';
import { COURSE_FILE, FORM_A, COURSE_FILES as files } from '../support/course-files.js';
import { projectOf } from '../support/courses.js';

const withA = { ...files, '/desk/01-fractions/form-a.md': FORM_A };
const fractions = ['new', 'assessment', '--unit', 'fractions'];

function formsOf(texts: Readonly<Record<string, string>>): readonly Form[] {
  const inProject = Object.fromEntries(
    Object.entries(texts).map(([path, text]) => [path.slice('/desk/'.length), text]),
  );
  return projectOf(inProject).courses()[0]!.course.index.units.get('fractions')!.forms;
}

describe('bloomery new assessment', () => {
  describe('for a first form', () => {
    it('writes five items an outcome, and a task with a rubric for a work of one’s own', async () => {
      const { code, out, text } = await cli(fractions, { files });
      assert.equal(code, 0);
      assert.match(out, /^Wrote 01-fractions\/form-a\.md\nIt has 6 items to fill in\./);
      const form = await text('/desk/01-fractions/form-a.md');
      const [read] = formsOf({ ...files, '/desk/01-fractions/form-a.md': form });
      assert.deepEqual(
        read!.items.map(({ id, kind, points }) => [id, kind, points]),
        [...[1, 2, 3, 4, 5].map(n => [`order-${n}`, 'choice', 1]), ['design-1', 'constructed', 3]],
      );
      assert.ok(read!.items[0]!.options.some(({ misconception }) => misconception?.id === 'bigger-bottom'));
      assert.equal(read!.items[5]!.rubric!.columns.length, 4);
    });

    it('takes form, purpose, minutes, title, id, outcomes and file', async () => {
      const args = [
        '--form',
        'X',
        '--purpose',
        'diagnostic',
        '--minutes',
        '5',
        '--title',
        'Before',
        '--id',
        'pre',
      ];
      const { out, text } = await cli([...fractions, ...args, '--outcomes', 'order', '--file', 'pre.md'], {
        files,
      });
      assert.match(out, /^Wrote 01-fractions\/pre\.md\nIt has 5 items/);
      assert.match(
        await text('/desk/01-fractions/pre.md'),
        /^---\ntype: assessment\nid: pre\nunit: fractions\ntitle: Before\nform: X\npurpose: diagnostic\nminutes: 5\n---\n\n# Before\n/,
      );
    });

    it('asks for purpose and form at a terminal, proposing the next', async () => {
      const { asked, text } = await cli(['new', 'assessment'], {
        files: withA,
        answers: ['fractions', 'formative', ENTER],
      });
      assert.equal(asked.length, 3);
      assert.match(await text('/desk/01-fractions/form-b.md'), /^form: B$/m);
    });

    it('asks again for a form that is there', async () => {
      const { refused } = await cli([...fractions, '--purpose', 'formative'], {
        files: withA,
        answers: ['A', 'C'],
      });
      assert.match(
        refused[0]!,
        /There is a form A already: 01-fractions\/form-a\.md\. The next free one is B\./,
      );
    });
  });

  describe('for a parallel form', () => {
    const parallel = async (): Promise<{ text: string; form: Form; first: Form }> => {
      const { text } = await cli([...fractions, '--form', 'B'], { files: withA });
      const b = await text('/desk/01-fractions/form-b.md');
      const [first, form] = formsOf({ ...withA, '/desk/01-fractions/form-b.md': b });
      return { text: b, form: form!, first: first! };
    };

    it('takes over outcomes, levels, kinds, points, options and rubric', async () => {
      const { form, first } = await parallel();
      const shape = (of: Form) =>
        blueprintOf(of).map(item => ({
          ...item,
          options: item.options.map(option => JSON.stringify(option)).sort(),
        }));
      assert.deepEqual(shape(form), shape(first));
      assert.equal(form.items.length, 8);
      assert.equal(form.minutes?.value, 15);
    });

    it('takes over none of its texts, and marks every place to fill in', async () => {
      const { text, form } = await parallel();
      assert.ok(!/secret/i.test(text), text);
      for (const { title } of form.items) assert.match(title, /^Item \d$/);
      assert.equal(text.match(/^TODO: /gm)!.length, 9);
    });

    it('puts the keys of choices elsewhere', async () => {
      const { form, first } = await parallel();
      const key = (of: Form) => of.items[0]!.options.findIndex(option => option.key);
      assert.notEqual(key(form), key(first));
    });

    it('says which item is an anchor, to be taken over by hand', async () => {
      const { text } = await parallel();
      assert.match(
        text,
        /## Item 8 \{#q8 \.anchor outcomes="order design"\}\n\nTODO: This item links the forms/,
      );
    });

    it('agrees with the first form, as far as rules can tell', async () => {
      const { text } = await parallel();
      const texts = { ...withA, '/desk/01-fractions/form-b.md': text };
      const project = projectOf(
        Object.fromEntries(
          Object.entries(texts).map(([path, words]) => [path.slice('/desk/'.length), words]),
        ),
      );
      const found = project
        .allFindings()
        .filter(({ file, severity }) => file.endsWith('form-b.md') && severity === 'error');
      assert.deepEqual(
        found.map(({ rule, message }) => `${rule}: ${message}`),
        [],
      );
    });

    it('is the next free one by itself, and the same every time', async () => {
      const once = await cli(fractions, { files: withA });
      assert.match(once.out, /form-b\.md\nIt has the blueprint of form A \(8 items\) and none of its texts/);
      const again = await cli(fractions, { files: withA });
      assert.equal(
        await once.text('/desk/01-fractions/form-b.md'),
        await again.text('/desk/01-fractions/form-b.md'),
      );
    });

    it('is parallel to forms of its own purpose only', async () => {
      const { out } = await cli([...fractions, '--purpose', 'summative'], { files: withA });
      assert.match(out, /^Wrote 01-fractions\/summative-a\.md\nIt has 6 items to fill in/);
    });

    for (const [what, args, message] of [
      ['a form that is there', ['--form', 'A'], /There is a form A already/],
      ['a form that differs in case only', ['--form', 'a'], /There is a form A already/],
      [
        'other outcomes',
        ['--form', 'B', '--outcomes', 'order'],
        /has the outcomes of form A: leave out --outcomes/,
      ],
      ['a name that is none', ['--form', '../B'], /is not an id/],
      ['a purpose that is none', ['--purpose', 'fun'], /Allowed choices are diagnostic/],
    ] as const) {
      it(`refuses ${what}`, async () => {
        const { code, err, paths } = await cli([...fractions, ...args], { files: withA });
        assert.equal(code, 2);
        assert.match(err, message);
        assert.equal((await paths()).length, Object.keys(withA).length);
      });
    }

    it('needs items to be parallel to', async () => {
      const empty = {
        ...files,
        '/desk/01-fractions/form-a.md': FORM_A.slice(0, FORM_A.indexOf('## The pizza')),
      };
      assert.match((await cli(fractions, { files: empty })).err, /Form A has no items yet/);
    });
  });

  it('needs a unit with outcomes', async () => {
    assert.match((await cli(['new', 'assessment'], { files })).err, /^Missing: --unit\./);
    const none = { '/desk/course.md': COURSE_FILE, '/desk/u.md': '---\ntype: unit\nid: u\ntitle: U\n---\n' };
    assert.match((await cli(['new', 'assessment'], { files: none })).err, /“u” has no outcomes yet/);
    assert.match(
      (await cli(['new', 'assessment'], { files: { '/desk/course.md': COURSE_FILE } })).err,
      /has no unit yet/,
    );
  });

  for (const language of ['en', 'es']) {
    it(`and the other commands build a whole unit without errors in ${language}`, async () => {
      const fileSystem = new MemoryFiles();
      const at = { fileSystem, cwd: '/desk' };
      const verb = language === 'en' ? 'Calculate the mean.' : 'Calcular la media.';
      const create = language === 'en' ? 'Design a survey.' : 'Diseñar una encuesta.';
      const steps = [
        ['course', '--title', 'T', '--language', language, '--file', 'course.md'],
        [
          'unit',
          '--title',
          'U',
          '--outcome',
          `mean=${verb}`,
          '--outcome',
          `survey=${create}`,
          '--misconception',
          'm=X.',
          '--add',
        ],
        ['lesson', '--title', 'L', '--mode', 'lecture'],
        ['assessment'],
        ['assessment'],
        ['assessment', '--purpose', 'summative'],
        ['corrective', '--title', 'C', '--outcomes', 'mean,survey'],
        ['enrichment', '--title', 'E'],
      ];
      for (const step of steps) {
        const { code, err } = await cli(['new', ...step], at);
        assert.equal(code, 0, `${step.join(' ')}: ${err}`);
      }
      const { out } = await cli(['check', '--format', 'json'], at);
      const { findings, summary } = JSON.parse(out);
      assert.equal(summary.files, 8);
      assert.deepEqual(
        findings.filter(({ severity }: { severity: string }) => severity === 'error'),
        [],
      );
    });
  }
});
