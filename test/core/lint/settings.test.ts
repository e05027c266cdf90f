// Presets, severities and options: what runs, and how loudly.
import { strict as assert } from 'node:assert';
import { flagOption, numberOption } from '../../../src/core/lint/options.js';
import { unitRule } from '../../../src/core/lint/rule.js';
import { Project } from '../../../src/core/project/project.js';
import { RULES } from '../../../src/core/rules/registry.js';
import { COURSE, shortFindings } from '../../support/courses.js';

const META = { step: 'define', checks: '', why: '', sources: [], fixes: 'none' } as const;
const words = () => ({ message: 'm', help: 'h' });

/** Reports itself at every unit, as it is and in a milder case. */
const loud = unitRule<{ milder: boolean }>({
  ...META,
  name: 'loud',
  severity: 'error',
  *detect(unit) {
    yield { at: unit.at, data: { milder: false } };
    yield { at: unit.idAt, data: { milder: true }, milder: 'warning' };
    yield { at: unit.idAt, data: { milder: true }, milder: 'info' };
  },
  word: words,
});
const hint = unitRule<object>({
  ...META,
  name: 'hint',
  severity: 'info',
  *detect(unit) {
    yield { at: unit.at, data: {} };
  },
  word: words,
});
const prominent = unitRule<object>({
  ...META,
  name: 'prominent',
  severity: 'info',
  prominent: true,
  *detect(unit) {
    yield { at: unit.at, data: {} };
  },
  word: words,
});
const optIn = unitRule<object>({
  ...META,
  name: 'opt-in',
  severity: 'warning',
  optIn: true,
  *detect(unit) {
    yield { at: unit.at, data: {} };
  },
  word: words,
});
const options = { min: numberOption(3, '', { min: 1 }), on: flagOption(false, '') };
const counting = unitRule<{ min: number; on: boolean }, typeof options>({
  ...META,
  name: 'counting',
  severity: 'warning',
  options,
  *detect(unit, { min, on }) {
    yield { at: unit.at, data: { min, on } };
  },
  word: ({ min, on }) => ({ message: `${min} ${on}`, help: '' }),
});
const throwing = unitRule<object>({
  ...META,
  name: 'throwing',
  severity: 'warning',
  detect() {
    throw new Error('broken');
  },
  word: words,
});

const UNIT = '---\ntype: unit\nid: u\ntitle: U\n---\n';

function severities(rules: string): readonly string[] {
  const project = new Project({
    rules: [loud, hint, prominent, optIn, ...RULES.filter(({ scope }) => scope === 'built-in')],
  });
  project.setFile('course.md', COURSE.replace('title: C', `title: C\nrules: ${rules}`));
  project.setFile('u.md', UNIT);
  return project.allFindings().map(({ rule, severity }) => `${rule} ${severity}`);
}

describe('presets', () => {
  it('starter shows errors and prominent hints, default warnings too, strict everything but what is opt-in', () => {
    assert.deepEqual(severities('{ preset: starter }'), ['loud error', 'prominent info']);
    assert.deepEqual(severities('{ preset: default }'), ['loud error', 'prominent info', 'loud warning']);
    assert.deepEqual(severities('{ preset: strict }'), [
      'hint info',
      'loud error',
      'prominent info',
      'loud warning',
      'loud info',
    ]);
  });

  it('are overlaid by what the course says: severity, all cases of a rule, rules that are opt-in', () => {
    assert.deepEqual(
      severities('{ preset: starter, loud: warning, prominent: off, opt-in: {}, hint: error }'),
      ['hint error', 'loud warning', 'opt-in warning', 'loud warning', 'loud info'],
    );
  });
});

describe('the settings of rules', () => {
  const run = (rules: string) => {
    const project = new Project({ rules: [counting, ...RULES.filter(({ scope }) => scope === 'built-in')] });
    project.setFile('course.md', COURSE.replace('title: C', `title: C\nrules: ${rules}`));
    project.setFile('u.md', UNIT);
    return project
      .allFindings()
      .map(({ rule, severity, message }) => (rule === 'counting' ? `${severity} ${message}` : rule));
  };

  it('take options alone or with a severity, each checked by its descriptor', () => {
    assert.deepEqual(run('{ counting: error }'), ['error 3 false']);
    assert.deepEqual(run('{ counting: { min: 5 } }'), ['warning 5 false']);
    assert.deepEqual(run('{ counting: [info, { min: 5, on: true }] }'), ['info 5 true']);
    assert.deepEqual(run('{ counting: { min: 0 } }'), ['format-value', 'warning 3 false']);
    assert.deepEqual(run('{ counting: { minn: 5 } }'), ['format-unknown-key', 'warning 3 false']);
  });

  it('report unknown rules, presets and severities with what was meant', () => {
    const course = COURSE.replace(
      'title: C',
      'title: C\nrules:\n  preset: strikt\n  outcome-mising: off\n  key-leak: of\n  id-duplicate: [[x]]',
    );
    assert.deepEqual(shortFindings({ 'course.md': course }, {}, /^format/), [
      'course.md:7:11 format-value [strikt]',
      'course.md:8:3 format-value [outcome-mising]',
      'course.md:9:13 format-value [of]',
      'course.md:10:18 format-value [[x]]',
    ]);
  });
});

describe('a rule that throws', () => {
  it('becomes one finding that names it, and the others run on', () => {
    const project = new Project({
      rules: [throwing, counting, ...RULES.filter(({ scope }) => scope === 'built-in')],
    });
    project.setFile('course.md', COURSE);
    project.setFile('u.md', UNIT);
    const findings = project.allFindings();
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ['counting', 'rule-crashed'],
    );
    assert.match(findings[1]!.message, /“throwing” failed here: broken/);
  });
});
