// Whatever a title or text holds, scaffolded files are read back as meant.
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { newActivity } from '../../../src/core/scaffold/new-activity.js';
import { newAssessment } from '../../../src/core/scaffold/new-assessment.js';
import { newCourse } from '../../../src/core/scaffold/new-course.js';
import { newUnit } from '../../../src/core/scaffold/new-unit.js';
import { projectOf } from '../../support/courses.js';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
  fc.constantFrom(
    '---',
    '- [x] a',
    '{#q1}',
    'a: b',
    '# x',
    '<!-- x',
    '~',
    '"',
    "'",
    '`',
    '| a |',
    'null',
    '1.5',
    '[a](b)',
  ),
);
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const written = anyText.filter(text => oneLine(text) !== '');

describe('scaffolded files with any text', () => {
  it('keep it, and have no findings about their form', () => {
    fc.assert(
      fc.property(written, written, fc.constantFrom('en', 'es'), (title, text, language) => {
        const unit = { unit: 'u', title, language };
        const files = {
          'course.md': newCourse({ id: 'c', title, language, units: ['u'] }),
          'unit.md': newUnit({
            id: 'u',
            title,
            language,
            outcomes: [{ id: 'o', text }],
            misconceptions: [{ id: 'm', text, outcomes: ['o'] }],
          }),
          'lesson.md': newActivity({ role: 'lesson', ...unit, mode: 'lecture' }),
          'corrective.md': newActivity({ role: 'corrective', ...unit, outcomes: ['o'], mode: 'game' }),
          'enrichment.md': newActivity({ role: 'enrichment', ...unit, level: 'create' }),
          'form.md': newAssessment({ ...unit, unitTitle: title, form: 'A', purpose: 'formative', items: [] }),
        };
        const project = projectOf(
          Object.fromEntries(Object.entries(files).map(([path, file]) => [path, file.text])),
        );
        const { course } = project.courses()[0]!;
        const [read] = course.units;
        const titles = [
          course,
          read!,
          read!.lessons[0]!,
          read!.correctives[0]!,
          read!.enrichments[0]!,
          read!.forms[0]!,
        ];
        for (const thing of titles) assert.equal(thing.title, oneLine(title));
        assert.equal(read!.outcomes[0]!.text, oneLine(text));
        assert.equal(read!.misconceptions[0]!.text, oneLine(text));
        const formal = project
          .allFindings()
          .filter(({ rule }) => /^(?:format|file|id|reference|item)-/.test(rule));
        assert.deepEqual(
          formal.map(({ file, message }) => `${file}: ${message}`),
          [],
        );
      }),
      { numRuns: 150 },
    );
  });
});
