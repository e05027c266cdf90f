// `bloomery new lesson`, `new corrective` and `new enrichment`.
import { strict as assert } from 'node:assert';
import { CANCEL, cli, ENTER } from '../support/cli.js';
import { COURSE_FILE, COURSE_FILES as files } from '../support/course-files.js';

const count = Object.keys(files).length;

describe('bloomery new lesson', () => {
  it('writes a lesson into the unit’s folder', async () => {
    const args = [
      '--unit',
      'fractions',
      '--title',
      'Bars',
      '--mode',
      'manipulative',
      '--outcomes',
      'order, design',
    ];
    const rest = ['--minutes', '30', '--id', 'bars', '--misconception', 'bigger-bottom'];
    const { code, out, text } = await cli(['new', 'lesson', ...args, ...rest], { files });
    assert.equal(code, 0);
    assert.equal(out, 'Wrote 01-fractions/lesson-bars.md\n');
    assert.match(
      await text('/desk/01-fractions/lesson-bars.md'),
      /^---\ntype: lesson\nid: bars\nunit: fractions\ntitle: Bars\noutcomes: \[order, design\]\nmisconceptions: \[bigger-bottom\]\nmode: manipulative\nminutes: 30\n---\n\n# Bars\n/,
    );
  });

  it('names no outcomes where none are asked for: it is for all', async () => {
    const { text } = await cli(['new', 'lesson', '--title', 'T', '--mode', 'lab'], {
      files,
      cwd: '/desk/02-shapes',
    });
    const lesson = await text('/desk/02-shapes/lesson-t.md');
    assert.match(lesson, /^unit: shapes$/m);
    assert.ok(!/outcomes/.test(lesson));
  });

  it('asks for unit, title and mode at a terminal', async () => {
    const { asked, text } = await cli(['new', 'lesson'], { files, answers: ['shapes', 'Tiles', 'game'] });
    assert.equal(asked.length, 3);
    assert.match(await text('/desk/02-shapes/lesson-tiles.md'), /^mode: game$/m);
  });

  it('writes where --file says, below the unit', async () => {
    const args = [
      'new',
      'lesson',
      '--unit',
      'shapes',
      '--title',
      'T',
      '--mode',
      'lab',
      '--file',
      'lessons/1.md',
    ];
    assert.equal((await cli(args, { files })).out, 'Wrote 02-shapes/lessons/1.md\n');
  });

  it('tells files of units in one folder apart', async () => {
    const shared = {
      '/desk/course.md': COURSE_FILE,
      '/desk/f.md': files['/desk/01-fractions/unit.md']!,
      '/desk/s.md': files['/desk/02-shapes/unit.md']!,
    };
    const args = ['new', 'lesson', '--unit', 'shapes', '--title', 'T', '--mode', 'lab'];
    assert.equal((await cli(args, { files: shared })).out, 'Wrote shapes-lesson-t.md\n');
    assert.match(
      (await cli(['new', 'lesson', '--title', 'T', '--mode', 'lab'], { files: shared })).err,
      /--unit/,
    );
  });

  it('takes the only unit', async () => {
    const one = { '/desk/course.md': COURSE_FILE, '/desk/s.md': files['/desk/02-shapes/unit.md']! };
    assert.equal(
      (await cli(['new', 'lesson', '--title', 'T', '--mode', 'lab'], { files: one })).out,
      'Wrote lesson-t.md\n',
    );
  });

  it('writes in the course’s language', async () => {
    const spanish = { ...files, '/desk/course.md': COURSE_FILE.replace('language: en', 'language: es') };
    const args = ['new', 'lesson', '--unit', 'shapes', '--title', 'Baldosas', '--mode', 'lab'];
    const { out, text } = await cli(args, { files: spanish });
    assert.equal(out, 'Wrote 02-shapes/leccion-baldosas.md\n');
    assert.match(await text('/desk/02-shapes/leccion-baldosas.md'), /PENDIENTE/);
  });

  for (const [what, args, message] of [
    ['missing flags, naming all of them', [], /^Missing: --unit, --title, --mode\./],
    [
      'an unknown unit',
      ['--unit', 'fraction', '--title', 'T', '--mode', 'lab'],
      /no unit “fraction”\. Did you mean “fractions”\?/,
    ],
    [
      'an unknown mode',
      ['--unit', 'shapes', '--title', 'T', '--mode', 'lectur'],
      /no mode “lectur”\. Did you mean “lecture”\?/,
    ],
    [
      'an unknown outcome',
      ['--unit', 'shapes', '--title', 'T', '--mode', 'lab', '--outcomes', 'order'],
      /no outcome “order”.*area/,
    ],
    [
      'an unknown misconception',
      ['--unit', 'shapes', '--title', 'T', '--mode', 'lab', '--misconception', 'x'],
      /There is none yet/,
    ],
    ['minutes that are none', ['--minutes', '0'], /Write a number from 1/],
    [
      'a path out of the unit',
      ['--unit', 'shapes', '--title', 'T', '--mode', 'lab', '--file', '../x.md'],
      /must stay inside/,
    ],
    [
      'a file that exists',
      ['--unit', 'fractions', '--title', 'Comparing', '--mode', 'lab'],
      /lesson-comparing\.md exists already, so nothing was written\. Choose another name with --file/,
    ],
    ['no outcomes in the list', ['--outcomes', ','], /Write at least one id/],
  ] as const) {
    it(`refuses ${what}`, async () => {
      const { code, err, paths } = await cli(['new', 'lesson', ...args], { files });
      assert.equal(code, 2);
      assert.match(err, message);
      assert.equal((await paths()).length, count);
    });
  }
});

describe('bloomery new corrective', () => {
  const base = ['new', 'corrective', '--unit', 'fractions', '--title', 'Fold it'];

  it('takes a mode that differs from the lessons, and the misconceptions of its outcomes', async () => {
    const { code, out, text } = await cli([...base, '--outcomes', 'order'], { files });
    assert.equal(code, 0);
    assert.match(out, /Its mode is “peer-tutoring”/);
    assert.match(
      await text('/desk/01-fractions/corrective-fold-it.md'),
      /outcomes: \[order\]\nmisconceptions: \[bigger-bottom\]\nmode: peer-tutoring\nminutes: 25\n/,
    );
  });

  it('takes another mode than the corrective that is there', async () => {
    const other =
      '---\ntype: corrective\nunit: fractions\noutcomes: [order]\nmode: peer-tutoring\n---\n\nTalk.\n';
    const { text } = await cli([...base, '--outcomes', 'order'], {
      files: { ...files, '/desk/01-fractions/corrective-talk.md': other },
    });
    assert.ok(!/mode: peer-tutoring/.test(await text('/desk/01-fractions/corrective-fold-it.md')));
  });

  it('is for the unit’s only outcome unless it says otherwise', async () => {
    const { text } = await cli(['new', 'corrective', '--unit', 'shapes', '--title', 'T', '--mode', 'game'], {
      files,
    });
    assert.match(await text('/desk/02-shapes/corrective-t.md'), /^outcomes: \[area\]\nmode: game$/m);
  });

  it('asks for outcomes and proposes the mode at a terminal', async () => {
    const { asked, text } = await cli(['new', 'corrective'], {
      files,
      answers: ['fractions', 'Fold it', ['order', 'design'], ENTER],
    });
    assert.equal(asked.length, 4);
    const corrective = await text('/desk/01-fractions/corrective-fold-it.md');
    assert.match(corrective, /^outcomes: \[order, design\]$/m);
    assert.match(corrective, /^mode: peer-tutoring$/m);
  });

  it('writes nothing when cancelled', async () => {
    const { code, paths } = await cli(base, { files, answers: [CANCEL] });
    assert.equal(code, 2);
    assert.equal((await paths()).length, count);
  });

  it('needs outcomes', async () => {
    const { code, err } = await cli(base, { files });
    assert.equal(code, 2);
    assert.match(err, /^Missing: --outcomes\./);
    const none = { ...files, '/desk/02-shapes/unit.md': '---\ntype: unit\nid: shapes\ntitle: S\n---\n' };
    assert.match(
      (await cli(['new', 'corrective', '--unit', 'shapes', '--title', 'T'], { files: none })).err,
      /has no outcomes yet/,
    );
  });
});

describe('bloomery new enrichment', () => {
  it('works at the level create unless it says otherwise', async () => {
    const { out, text } = await cli(['new', 'enrichment', '--unit', 'shapes', '--title', 'Floor plan'], {
      files,
    });
    assert.equal(out, 'Wrote 02-shapes/enrichment-floor-plan.md\n');
    assert.match(
      await text('/desk/02-shapes/enrichment-floor-plan.md'),
      /title: Floor plan\nlevel: create\n---/,
    );
  });

  it('takes level, mode and outcomes', async () => {
    const args = [
      '--unit',
      'shapes',
      '--title',
      'T',
      '--level',
      'evaluate',
      '--mode',
      'project',
      '--outcomes',
      'shapes/area',
    ];
    const { text } = await cli(['new', 'enrichment', ...args], { files });
    assert.match(
      await text('/desk/02-shapes/enrichment-t.md'),
      /outcomes: \[area\]\nmode: project\nlevel: evaluate\nminutes: 145\n/,
    );
  });

  it('asks for the level at a terminal', async () => {
    const { text } = await cli(['new', 'enrichment', '--unit', 'shapes', '--title', 'T'], {
      files,
      answers: ['analyze'],
    });
    assert.match(await text('/desk/02-shapes/enrichment-t.md'), /^level: analyze$/m);
  });

  it('refuses levels and modes that are none', async () => {
    const base = ['new', 'enrichment', '--unit', 'shapes', '--title', 'T'];
    assert.match((await cli([...base, '--level', 'high'], { files })).err, /Allowed choices are remember/);
    assert.match((await cli([...base, '--mode', 'fun'], { files })).err, /no mode “fun”/);
  });
});
