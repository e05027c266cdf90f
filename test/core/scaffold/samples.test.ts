// Parallel forms made from the forms of the sample courses agree with them.
import { strict as assert } from 'node:assert';
import { RULES } from '../../../src/core/rules/registry.js';
import { blueprintOf } from '../../../src/core/scaffold/blueprint.js';
import { newAssessment } from '../../../src/core/scaffold/new-assessment.js';
import { loadProject } from '../../../src/files/load.js';
import { nodeFiles } from '../../../src/files/node.js';

describe('a third form for each unit of the samples', () => {
  for (const sample of ['samples/algebra-foundations', 'samples/ecosistemas']) {
    it(`has no errors in ${sample}`, async () => {
      const { project } = await loadProject(nodeFiles, sample, { rules: RULES });
      const { course } = project.courses()[0]!;
      let added = 0;
      for (const unit of course.units) {
        const first = unit.forms.find(({ purpose }) => purpose === 'formative');
        if (!first) continue;
        const items = blueprintOf(first);
        const { language } = course;
        const form = newAssessment({
          unit: unit.id,
          unitTitle: unit.title,
          language,
          form: 'C',
          purpose: 'formative',
          items,
        });
        project.setFile(`${unit.file.replace(/[^/]*$/, '')}new-c.md`, form.text);
        const texts = first.items.flatMap(item => [
          item.title,
          item.stem,
          ...item.options.map(({ text }) => text),
        ]);
        for (const text of texts.filter(words => words.length > 15))
          assert.ok(!form.text.includes(text), text);
        added++;
      }
      assert.ok(added > 0);
      const errors = project
        .allFindings()
        .filter(({ file, severity }) => severity === 'error' && /new-c/.test(file));
      assert.deepEqual(
        errors.map(({ file, rule, message }) => `${file} ${rule} ${message}`),
        [],
      );
    });
  }
});
