// Code actions that write a missing file: complete, at a sensible place, and without the other form's texts.
import { strict as assert } from 'node:assert';
import { blueprintOf } from '../../src/core/scaffold/blueprint.js';
import { actionNamed, actionsAt, applied, findingNames, offered, selected } from '../support/code-actions.js';
import { COURSE_FILES, FORM_A } from '../support/course-files.js';
import type { Texts } from '../support/courses.js';
import { atCursor, viewOf } from '../support/cursor.js';
import { sampleTexts } from '../support/sample.js';

const FILES: Texts = Object.fromEntries(
  Object.entries(COURSE_FILES).map(([path, text]) => [path.replace('/desk/', ''), text]),
);
const WITH_FORM: Texts = { ...FILES, '01-fractions/form-a.md': FORM_A };
const UNIT = '01-fractions/unit.md';

/** The texts with the mark before the first place of some words in a file. */
function mark(texts: Texts, path: string, words: string): Texts {
  assert.ok(texts[path]?.includes(words));
  return { ...texts, [path]: texts[path]!.replace(words, `¦${words}`) };
}

/** Does one action; returns the texts, the one new path, and the rules whose findings came or went. */
function written(marked: Texts, title: RegExp) {
  const at = actionsAt(marked);
  const action = actionNamed(at, title);
  const after = applied(at, action);
  const [path, ...more] = Object.keys(after).filter(name => !Object.hasOwn(at.texts, name));
  assert.deepEqual(more, []);
  const [was, is] = [findingNames(at.texts), findingNames(after)];
  const ruleOf = (name: string): string => /^\S+ ([^:]+):/.exec(name)![1]!;
  return {
    path: path!,
    text: after[path!]!,
    after,
    selected: selected(after, action),
    gone: [...new Set(was.filter(name => !is.includes(name)).map(ruleOf))],
    errors: viewOf(after)
      .project.allFindings()
      .filter(
        ({ severity, file, rule, message }) =>
          severity === 'error' && !was.includes(`${file} ${rule}: ${message}`),
      )
      .map(({ rule, file }) => `${file} ${rule}`),
  };
}

describe('actions that write a missing file', function () {
  this.timeout(20_000);

  it('write a corrective for the outcome, in a mode that differs from the lesson', () => {
    const done = written(mark(WITH_FORM, UNIT, 'order,'), /^Write a corrective for “order”$/);
    assert.equal(done.path, '01-fractions/corrective-order.md');
    assert.match(
      done.text,
      /^---\ntype: corrective\nunit: fractions\ntitle: Order fractions with different denominators\noutcomes: \[order\]\nmisconceptions: \[bigger-bottom\]\nmode: [a-z-]+\nminutes: \d+\n---\n/,
    );
    assert.doesNotMatch(done.text, /mode: lecture/);
    assert.deepEqual([done.gone, done.errors], [['corrective-missing'], []]);
    assert.match(done.selected, /^TODO: One sentence/);
  });

  it('write an enrichment activity', () => {
    const done = written(
      mark(WITH_FORM, UNIT, 'fractions\n'),
      /^Write an enrichment activity for “fractions”$/,
    );
    assert.equal(done.path, '01-fractions/enrichment.md');
    assert.deepEqual([done.gone, done.errors], [['enrichment-missing'], []]);
  });

  it('write a lesson for an outcome that no lesson names', () => {
    const done = written(mark(WITH_FORM, UNIT, 'design,'), /^Write a lesson for “design”$/);
    assert.equal(done.path, '01-fractions/lesson-design.md');
    assert.match(done.text, /^outcomes: \[design\]$/m);
    assert.deepEqual([done.gone, done.errors], [['outcome-not-taught'], []]);
  });

  it('write a lesson for a unit without instruction', () => {
    const texts = {
      ...FILES,
      '02-shapes/unit.md': FILES['02-shapes/unit.md']!.replace(/(---\n)\n# Shapes[\s\S]*/, '$1'),
    };
    const done = written(mark(texts, '02-shapes/unit.md', 'shapes\n'), /^Write a lesson for “shapes”$/);
    assert.equal(done.path, '02-shapes/lesson.md');
    assert.ok(done.gone.includes('instruction-missing'));
    assert.deepEqual(done.errors, []);
  });

  it('write form A with items for every outcome', () => {
    const done = written(mark(FILES, UNIT, 'fractions\n'), /^Write form A of “fractions”$/);
    assert.equal(done.path, '01-fractions/form-a.md');
    assert.ok(done.gone.includes('assessment-missing'));
    const [unit] = viewOf(done.after).project.courses()[0]!.course.units;
    assert.deepEqual(
      [...new Set(unit!.forms[0]!.items.flatMap(item => item.outcomes.map(({ id }) => id)))],
      ['order', 'design'],
    );
    // Assessed outcomes now ask for what the unit still lacks.
    assert.ok(
      done.errors.every(error => /corrective-missing|parallel-form-missing/.test(error)),
      done.errors.join(),
    );
  });

  it('write form B with form A’s blueprint and none of its texts', () => {
    const done = written(
      mark(WITH_FORM, '01-fractions/form-a.md', 'A\nminutes'),
      /^Write form B with the blueprint of form A$/,
    );
    assert.equal(done.path, '01-fractions/form-b.md');
    assert.ok(done.gone.includes('parallel-form-missing'));
    assert.deepEqual(done.errors, []);
    assert.doesNotMatch(done.text, /secret/i);
    assert.match(done.text, /^form: B$/m);
    const [first, second] = viewOf(done.after).project.courses()[0]!.course.units[0]!.forms;
    const counts = (form: typeof first) =>
      blueprintOf(form!).map(({ options, ...item }) => ({
        ...item,
        // Keys stand at other places; how many there are is the same.
        options: options.map(option => JSON.stringify(option)).sort(),
      }));
    assert.deepEqual(counts(second), counts(first));
    assert.match(done.selected, /^TODO/);
  });

  it('name form B like form A, and avoid names that are taken', () => {
    const named = (path: string): string =>
      written(mark({ ...FILES, [path]: FORM_A }, path, 'A\nminutes'), /^Write form /).path;
    assert.equal(named('01-fractions/quiz_A.md'), '01-fractions/quiz_B.md');
    assert.equal(named('01-fractions/A-checkpoint.markdown'), '01-fractions/B-checkpoint.markdown');
    assert.equal(named('01-fractions/checkpoint.md'), '01-fractions/form-b.md');
    const taken = {
      ...WITH_FORM,
      '01-fractions/form-b.md': '---\ntype: lesson\nunit: shapes\nmode: video\n---\n',
    };
    assert.equal(
      written(mark(taken, '01-fractions/form-a.md', 'A\nminutes'), /^Write form B/).path,
      '01-fractions/form-b-2.md',
    );
  });

  it('avoid the names of other files, whatever their capitals', () => {
    const { view, path, offset, texts } = atCursor(mark(WITH_FORM, UNIT, 'fractions\n'));
    view.project.setExistingFiles({ files: ['01-fractions/Enrichment.md', '01-fractions/enrichment-2.md'] });
    const at = offered(view, texts, path, offset);
    const [create] = actionNamed(at, /^Write an enrichment/).edit?.documentChanges ?? [];
    assert.deepEqual(create, {
      kind: 'create',
      uri: 'file:///desk/01-fractions/enrichment-3.md',
      options: { overwrite: false, ignoreIfExists: false },
    });
  });

  for (const [file, title, at] of [
    [
      '03-linear-equations/form-b.md',
      /^Write form B with the blueprint of form A$/,
      '03-linear-equations/form-a.md',
    ],
    [
      '04-linear-functions/form-b.md',
      /^Write form B with the blueprint of form A$/,
      '04-linear-functions/form-a.md',
    ],
  ] as const) {
    it(`give a sample course back what was taken from it: ${file}`, () => {
      const { [file]: _gone, ...rest } = sampleTexts('algebra-foundations');
      const done = written({ ...rest, [at]: rest[at]!.replace('form: A', 'form: ¦A') }, title);
      assert.equal(done.path, file);
      assert.ok(done.gone.includes('parallel-form-missing'));
      assert.deepEqual(done.errors, []);
    });
  }

  it('give a sample course a corrective back', () => {
    const unit = '01-integers/unit.md';
    const { '01-integers/corrective-order-integers.md': _gone, ...rest } = sampleTexts('algebra-foundations');
    const done = written(mark(rest, unit, 'order-integers'), /^Write a corrective for “order-integers”$/);
    assert.equal(done.path, '01-integers/corrective-order-integers.md');
    assert.deepEqual(done.errors, []);
  });

  it('put files beside others of their kind, in words of the course’s language', () => {
    const texts = Object.fromEntries(
      Object.entries({
        ...WITH_FORM,
        'extra/refuerzo.md':
          '---\ntype: corrective\nunit: fractions\noutcomes: [design]\nmode: video\n---\n\n# R\n',
      }).map(([path, text]) => [path, text.replace('language: en', 'language: es')]),
    );
    const done = written(mark(texts, UNIT, 'order,'), /^Write a corrective for “order”$/);
    assert.equal(done.path, 'extra/refuerzo-order.md');
    assert.match(done.selected, /^PENDIENTE/);
  });

  it('are not offered where there is nothing to take over', () => {
    const empty = { ...FILES, 'f.md': '---\ntype: assessment\nunit: fractions\nform: ¦A\n---\n' };
    assert.ok(!actionsAt(empty).titles.some(title => title.startsWith('Write form')));
  });
});
