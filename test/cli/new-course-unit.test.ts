// `bloomery new course` and `bloomery new unit`.
import { strict as assert } from 'node:assert';
import { MemoryFiles } from '../../src/files/memory.js';
import { CANCEL, cli, ENTER } from '../support/cli.js';
import { COURSE_FILE, COURSE_FILES } from '../support/course-files.js';

describe('bloomery new course', () => {
  it('writes a course file into a folder of its own', async () => {
    const { code, out, text } = await cli(['new', 'course', '--title', 'Álgebra I', '--language', 'es']);
    assert.equal(code, 0);
    assert.match(out, /^Wrote algebra-i\/course\.md\nNext: “cd algebra-i” and “bloomery new unit”\.\n$/);
    const course = await text('/desk/algebra-i/course.md');
    assert.match(course, /^id: algebra-i\ntitle: Álgebra I\nlanguage: es$/m);
    assert.match(course, /label: Competente/);
  });

  it('that is read without findings', async () => {
    const fileSystem = new MemoryFiles();
    await cli(['new', 'course', '--title', 'T', '--language', 'pt-BR', '--file', 'course.md'], {
      fileSystem,
    });
    const { code, out } = await cli(['check'], { fileSystem });
    assert.equal(code, 0);
    assert.match(out, /nothing to report/);
  });

  it('asks for what flags have not given', async () => {
    const { asked, text } = await cli(['new', 'course'], { answers: ['My course', 'mine', ENTER] });
    assert.equal(asked.length, 3);
    assert.match(await text('/desk/mine/course.md'), /^id: mine\ntitle: My course\nlanguage: en$/m);
  });

  it('leaves a question open until its answer is right', async () => {
    const { code, refused } = await cli(['new', 'course'], {
      answers: ['', 'T', 'a b', 'ab', 'not a tag', 'en'],
    });
    assert.equal(code, 0);
    assert.equal(refused.length, 3);
  });

  it('says which language has no list of verbs', async () => {
    const { out } = await cli(['new', 'course', '--title', 'T', '--language', 'pl']);
    assert.match(out, /no list of verbs for “pl”/);
    assert.match(
      (await cli(['new', 'course', '--title', 'T', '--language', 'de'])).out,
      /in English, to be replaced/,
    );
  });

  for (const [what, args, message] of [
    ['no title', [], /^Missing: --title\./],
    ['an id that is none', ['--title', 'T', '--id', 'a/b'], /is not an id/],
    ['a title without letters', ['--title', '!!'], /“” is not an id/],
    ['a language that is none', ['--title', 'T', '--language', 'english please'], /not a language tag/],
    ['a path out of the folder', ['--title', 'T', '--file', '../course.md'], /must stay inside/],
    ['an empty title', ['--title', ' '], /--title must not be empty/],
  ] as const) {
    it(`refuses ${what}`, async () => {
      const { code, err, paths } = await cli(['new', 'course', ...args]);
      assert.equal(code, 2);
      assert.match(err, message);
      assert.deepEqual(await paths(), []);
    });
  }

  it('refuses a place inside another course', async () => {
    const { code, err } = await cli(['new', 'course', '--title', 'T'], { files: COURSE_FILES });
    assert.equal(code, 2);
    assert.match(err, /t\/course\.md would lie inside another course: course\.md\./);
  });
});

describe('bloomery new unit', () => {
  const files = COURSE_FILES;
  const flags = ['new', 'unit', '--title', 'Mean and median', '--outcome', 'Calculate the mean of a list.'];

  it('writes outcomes and misconceptions into a folder numbered like the others', async () => {
    const { code, out, text } = await cli(
      [
        ...flags,
        '--outcome',
        'fit=Judge: mean or median?',
        '--misconception',
        'Takes the middle for the mean.',
      ],
      { files },
    );
    assert.equal(code, 0);
    assert.match(out, /^Wrote 03-mean-and-median\/unit\.md\n/);
    assert.match(
      await text('/desk/03-mean-and-median/unit.md'),
      /outcomes:\n {2}- id: calculate-mean-list\n {4}text: Calculate the mean of a list\.\n {2}- id: fit\n {4}text: "Judge: mean or median\?"\nmisconceptions:\n {2}- id: takes-middle-mean\n {4}text: Takes the middle for the mean\.\n---/,
    );
  });

  it('links misconceptions to the outcome where there is only one', async () => {
    const { text } = await cli([...flags, '--misconception', 'm=Wrong.'], { files });
    assert.match(
      await text('/desk/03-mean-and-median/unit.md'),
      /id: m\n {4}text: Wrong\.\n {4}outcomes: \[calculate-mean-list\]/,
    );
  });

  it('leaves the course file alone and says what to add to it', async () => {
    const { out, text } = await cli(flags, { files });
    assert.equal(await text('/desk/course.md'), COURSE_FILE);
    assert.match(out, /add it to “units” in course\.md.*“units: \[fractions, shapes, mean-and-median\]”/);
  });

  it('says where the unit comes in a course that names no order', async () => {
    const unordered = { ...files, '/desk/course.md': COURSE_FILE.replace(/^units.*\n/m, '') };
    const { out } = await cli(flags, { files: unordered });
    assert.match(out, /course\.md names no order of units, so this one comes by its path, as number 3\./);
  });

  it('adds the unit to the order with --add, and changes nothing else', async () => {
    const course = `\ufeff${COURSE_FILE.replaceAll('\n', '\r\n')}`;
    const { out, text } = await cli([...flags, '--add'], { files: { ...files, '/desk/course.md': course } });
    assert.match(out, /Added “mean-and-median” to “units” in course\.md/);
    assert.equal(
      await text('/desk/course.md'),
      course.replace('[fractions, shapes]', '[fractions, shapes, mean-and-median]'),
    );
  });

  it('writes nothing where --add is not safe', async () => {
    const odd = { ...files, '/desk/course.md': COURSE_FILE.replace('[fractions, shapes]', 'fractions') };
    const { code, err, paths } = await cli([...flags, '--add'], { files: odd });
    assert.equal(code, 2);
    assert.match(err, /cannot be edited safely\. Nothing was written/);
    assert.equal((await paths()).length, Object.keys(files).length);
  });

  it('says what is left to do where the course file cannot be changed', async () => {
    const fileSystem = new MemoryFiles(files);
    fileSystem.replace = async () => {
      throw Object.assign(new Error('no'), { code: 'EROFS' });
    };
    const { code, err } = await cli([...flags, '--add'], { fileSystem });
    assert.equal(code, 2);
    assert.match(
      err,
      /Could not change course\.md: .*The unit is written; add “mean-and-median” to “units” by hand/,
    );
  });

  it('finds the course from any folder below it', async () => {
    const { out } = await cli(flags, { files, cwd: '/desk/01-fractions' });
    assert.match(out, /^Wrote \.\.\/03-mean-and-median\/unit\.md\n/);
  });

  it('writes where --file says, below the course', async () => {
    const { out } = await cli([...flags, '--file', 'stats/mean.md'], { files });
    assert.match(out, /^Wrote stats\/mean\.md\n/);
  });

  it('names folders as the other units do', async () => {
    const plain = {
      '/desk/course.md': COURSE_FILE,
      '/desk/units/shapes/unit.md': files['/desk/02-shapes/unit.md']!,
    };
    assert.match((await cli(flags, { files: plain })).out, /^Wrote units\/mean-and-median\/unit\.md\n/);
    const empty = { '/desk/course.md': COURSE_FILE };
    assert.match((await cli(flags, { files: empty })).out, /^Wrote 01-mean-and-median\/unit\.md\n/);
  });

  it('asks for everything at a terminal', async () => {
    const answers = ['Mean', ENTER, 'Calculate the mean.', 'Explain outliers.', '', 'm=Wrong.', ''];
    const { code, asked, text } = await cli(['new', 'unit'], { files, answers });
    assert.equal(code, 0);
    assert.equal(asked.length, answers.length);
    assert.match(await text('/desk/03-mean/unit.md'), /id: calculate-mean\n.*\n {2}- id: explain-outliers\n/);
  });

  it('asks again for an id that is taken and for a first outcome', async () => {
    const answers = ['Shapes', ENTER, 'shapes-2', '', 'Draw circles.', '', ''];
    const { refused } = await cli(['new', 'unit'], { files, answers });
    assert.match(refused[0]!, /The course has a unit “shapes” already/);
    assert.equal(refused.length, 2);
  });

  it('writes nothing when cancelled at the last question', async () => {
    const { code, paths } = await cli(['new', 'unit'], {
      files,
      answers: ['M', ENTER, 'Draw circles.', '', CANCEL],
    });
    assert.equal(code, 2);
    assert.equal((await paths()).length, Object.keys(files).length);
  });

  for (const [what, args, message] of [
    ['missing flags, naming all of them', [], /^Missing: --title, --outcome\./],
    [
      'an id that is taken',
      ['--title', 'Shapes', '--outcome', 'x'],
      /a unit “shapes” already\. Choose another/,
    ],
    [
      'two outcomes with one id',
      ['--title', 'M', '--outcome', 'a=X', '--outcome', 'a=Y'],
      /Two outcomes have the id “a”/,
    ],
    ['an empty outcome', ['--title', 'M', '--outcome', ''], /--outcome must not be empty/],
    [
      'a path out of the course',
      ['--title', 'M', '--outcome', 'x', '--file', 'a/../../x.md'],
      /must stay inside/,
    ],
    ['an id with a path', ['--title', 'M', '--outcome', 'x', '--id', '../../x'], /is not an id/],
    [
      'a file that exists',
      ['--title', 'M', '--outcome', 'x', '--file', '02-shapes/unit.md'],
      /02-shapes\/unit\.md exists already/,
    ],
  ] as const) {
    it(`refuses ${what}`, async () => {
      const { code, err, paths } = await cli(['new', 'unit', ...args], { files });
      assert.equal(code, 2);
      assert.match(err, message);
      assert.equal((await paths()).length, Object.keys(files).length);
    });
  }

  it('says what to do outside of any course', async () => {
    const none = await cli(flags);
    assert.equal(none.code, 2);
    assert.match(none.err, /belongs to no course\. “bloomery init” begins one\./);
    const below = await cli(flags, { files, cwd: '/' });
    assert.match(below.err, /Change into one of: desk\./);
  });

  it('does not reach beyond the repository', async () => {
    const { err } = await cli(flags, { files: { ...files, '/desk/repo/.git/HEAD': '' }, cwd: '/desk/repo' });
    assert.match(err, /belongs to no course/);
  });
});
