// The example course is an example: nothing to report, in every language and preset.
import { strict as assert } from 'node:assert';
import { Project } from '../../../src/core/project/project.js';
import { RULES } from '../../../src/core/rules/registry.js';
import { STARTER_LANGUAGES, starterCourse, starterTitle } from '../../../src/core/scaffold/starter.js';

function findings(language: string, preset?: 'strict'): readonly string[] {
  const project = new Project({ rules: RULES, ...(preset && { preset }) });
  for (const { path, text } of starterCourse({ id: 'c', title: 'C', language })!) project.setFile(path, text);
  assert.equal(project.courses()[0]?.course.units[0]?.forms.length, 2);
  return project
    .allFindings()
    .map(({ file, rule, severity, message }) => `${file} ${severity} ${rule} ${message}`);
}

describe('the example course', () => {
  for (const language of STARTER_LANGUAGES) {
    it(`has nothing to report in ${language}`, () => assert.deepEqual(findings(language), []));

    it(`has no errors and warnings in ${language} where every rule runs`, () => {
      assert.deepEqual(
        findings(language, 'strict').filter(finding => !/ info /.test(finding)),
        [],
      );
    });

    it(`has keys in different places in both forms in ${language}`, () => {
      const forms = starterCourse({ id: 'c', title: 'C', language })!.filter(({ path }) => /form/.test(path));
      const keys = forms.map(({ text }) =>
        text
          .split('\n## ')
          .slice(1)
          .map(item => [...item.matchAll(/^- \[([ x])\]/gm)].findIndex(([, mark]) => mark === 'x')),
      );
      assert.equal(keys.length, 2);
      keys[0]!.forEach((key, i) => {
        if (key >= 0) assert.notEqual(key, keys[1]![i], `item ${i + 1}`);
      });
    });
  }

  it('is written in the language of a regional tag', () => {
    assert.match(starterCourse({ id: 'c', title: 'C', language: 'es-MX' })![0]!.text, /language: es-MX\n/);
    assert.equal(starterTitle('ES-mx'), starterTitle('es'));
    assert.equal(starterCourse({ id: 'c', title: 'C', language: 'de' }), undefined);
  });

  it('takes over titles that hold signs of YAML and Markdown', () => {
    const [course] = starterCourse({ id: 'c', title: 'C#: *the* “basics” {#x}', language: 'en' })!;
    const project = new Project({ rules: RULES });
    project.setFile('course.md', course!.text);
    assert.equal(project.courses()[0]!.course.title, 'C#: *the* “basics” {#x}');
    assert.match(course!.text, /^# C\\#: \\\*the\\\* “basics” \\\{\\#x\\\}$/m);
  });
});
