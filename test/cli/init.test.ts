// `bloomery init`: a new course with a complete example.
import { strict as assert } from 'node:assert';
import { MemoryFiles } from '../../src/files/memory.js';
import { CANCEL, cli, ENTER } from '../support/cli.js';
import { COURSE_FILES } from '../support/course-files.js';

/** Files in memory whose disk gives out after so many have been created. */
function fullAfter(count: number, code = 'ENOSPC'): MemoryFiles {
  const files = new MemoryFiles();
  const create = files.create.bind(files);
  let left = count;
  files.create = async (file, text) => {
    if (left-- <= 0) throw Object.assign(new Error('no'), { code });
    await create(file, text);
  };
  return files;
}

describe('bloomery init', () => {
  for (const language of ['en', 'es', 'es-MX']) {
    it(`writes a course that check has nothing to report about, in ${language}`, async () => {
      const fileSystem = new MemoryFiles();
      const { code, out } = await cli(['init', 'mine', '--language', language], { fileSystem });
      assert.equal(code, 0);
      assert.match(out, /^Wrote 8 files:\n {2}mine\/course\.md\n/);
      const check = await cli(['check', 'mine'], { fileSystem });
      assert.match(check.out, /1 unit, 1 outcome, 10 items, 2 forms\n.*nothing to report\n$/);
      assert.equal(check.code, 0);
    });
  }

  it('takes title and id from flags, in the current folder', async () => {
    const { code, text } = await cli(['init', '--title', 'Algebra: one', '--id', 'alg'], {});
    assert.equal(code, 0);
    assert.match(await text('/desk/course.md'), /^id: alg\ntitle: "Algebra: one"\nlanguage: en$/m);
  });

  it('asks for language and title at a terminal', async () => {
    const { asked, text } = await cli(['init'], { answers: ['es', 'Mi curso'] });
    assert.deepEqual(asked, ['In which language?', 'What is the course called?']);
    assert.match(await text('/desk/course.md'), /^id: mi-curso\ntitle: Mi curso\nlanguage: es$/m);
  });

  it('proposes the example’s title, and asks nothing that flags have said', async () => {
    const { asked, text } = await cli(['init', '--language', 'es'], { answers: [ENTER] });
    assert.deepEqual(asked, ['What is the course called?']);
    assert.match(await text('/desk/course.md'), /^title: Calcular con el reloj$/m);
    assert.deepEqual((await cli(['init', '--language', 'en', '--title', 'T'], { answers: [] })).asked, []);
  });

  it('writes nothing when a question is cancelled', async () => {
    for (const answers of [[CANCEL], ['en', CANCEL]]) {
      const { code, err, paths } = await cli(['init'], { answers });
      assert.equal(code, 2);
      assert.equal(err, 'Cancelled: nothing was written.\n');
      assert.deepEqual(await paths(), []);
    }
  });

  describe('keeps learners’ data out of git', () => {
    it('by a .gitignore where there is none', async () => {
      assert.match(await (await cli(['init'])).text('/desk/.gitignore'), /^responses\/$/m);
    });

    it('by telling what to add to one that says nothing of it', async () => {
      const files = { '/desk/.gitignore': 'dist/\n' };
      const { out, text } = await cli(['init'], { files });
      assert.equal(await text('/desk/.gitignore'), 'dist/\n');
      assert.match(out, /Add the line “responses\/” to \.gitignore/);
    });

    it('and leaves alone one that does', async () => {
      const { out } = await cli(['init'], { files: { '/desk/.gitignore': 'dist/\r\n/responses\r\n' } });
      assert.ok(!out.includes('Add the line'));
    });
  });

  describe('refuses', () => {
    it('a folder that is part of a course', async () => {
      for (const folder of ['.', 'new', '01-fractions/deeper']) {
        const { code, err, paths } = await cli(['init', folder], { files: COURSE_FILES });
        assert.equal(code, 2);
        assert.match(err, /is part of a course already: course\.md\. “bloomery new” adds to it\.\n$/);
        assert.equal((await paths()).length, Object.keys(COURSE_FILES).length);
      }
    });

    it('to overwrite anything, naming all that is there', async () => {
      const files = { '/desk/course.md': 'mine', '/desk/01-durations/unit.md': 'mine too' };
      const { code, err, paths } = await cli(['init'], { files });
      assert.equal(code, 2);
      assert.match(err, /^course\.md, 01-durations\/unit\.md exist already, so nothing was written\./);
      assert.deepEqual(await paths(), Object.keys(files).sort());
    });

    it('a file in the folder’s place', async () => {
      const { code, err } = await cli(['init', 'x'], { files: { '/desk/x': '' } });
      assert.equal(code, 2);
      assert.match(err, /^Cannot use x: it is not a folder\./);
    });

    it('a language that the example is not written in, and tags that are none', async () => {
      const { code, err } = await cli(['init', '--language', 'de']);
      assert.equal(code, 2);
      assert.match(err, /written in en and es, not in “de”\. “bloomery new course --language de” writes/);
      assert.equal((await cli(['init', '--language', 'es_MX!'])).code, 2);
    });

    it('ids that are none', async () => {
      const { code, err } = await cli(['init', '--id', '../up']);
      assert.equal(code, 2);
      assert.match(err, /“\.\.\/up” is not an id/);
    });
  });

  describe('says what was written', () => {
    it('where the disk fills up midway', async () => {
      const { code, err } = await cli(['init'], { fileSystem: fullAfter(2) });
      assert.equal(code, 2);
      assert.match(
        err,
        /^Could not write 01-durations\/lesson-.*: the disk is full\. Written before that: course\.md, 01-durations\/unit\.md\.\n$/,
      );
    });

    it('where nothing can be written, or somebody else was faster', async () => {
      const denied = await cli(['init'], { fileSystem: fullAfter(0, 'EACCES') });
      assert.match(denied.err, /course\.md: its folder may not be written to\. Nothing was written\.\n$/);
      const raced = await cli(['init'], { fileSystem: fullAfter(0, 'EEXIST') });
      assert.match(raced.err, /something has been put there in the meantime/);
    });
  });
});
