// Completion of frontmatter values.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: snippets are written like this.
import { strict as assert } from 'node:assert';
import { RULES } from '../../src/core/rules/registry.js';
import { offered } from '../support/completion.js';
import { marked, SMALL } from '../support/small-course.js';

const inUnit = (text: string) => offered(marked('equations/unit.md', 'requires: [numbers]', text));
const inCourse = (text: string) => offered(marked('course.md', 'format: 1', text));
const file = (head: string, others = SMALL) =>
  offered({ ...others, 'equations/x.md': `---\n${head}\n---\n` });

describe('completion of values', () => {
  it('offers all types of files with what they are', () => {
    const { labels, item } = file('type: ¦');
    assert.deepEqual(labels, [
      'course',
      'unit',
      'lesson',
      'assessment',
      'corrective',
      'enrichment',
      'framework',
    ]);
    assert.match(JSON.stringify(item('unit').documentation), /a few outcomes that are taught/);
  });

  it('offers choices with their meaning, in the order of their descriptors', () => {
    const { labels, item } = file('type: assessment\nunit: equations\npurpose: ¦');
    assert.deepEqual(labels, ['diagnostic', 'formative', 'summative']);
    assert.equal(item('formative').detail, 'without this key, too');
    assert.match(JSON.stringify(item('diagnostic').documentation), /before instruction/);
  });

  it('puts a blank behind a bare colon and replaces what is written', () => {
    assert.equal(file('type: assessment\npurpose:¦').taken('summative'), 'purpose: summative');
    assert.equal(file('type: assessment\npurpose: form¦ativ').taken('summative'), 'purpose: summative');
    assert.equal(
      file('type: assessment\npurpose: ¦formativ # mine').taken('summative'),
      'purpose: summative # mine',
    );
    assert.equal(file('type: assessment\npurpose: "fo¦"').taken('formative'), 'purpose: "formative"');
  });

  it('offers flags, thresholds and the usual numbers', () => {
    assert.deepEqual(inUnit('mastery: { safetyCritical: ¦ }').labels, ['true', 'false']);
    assert.deepEqual(inUnit('mastery:\n  threshold: ¦').labels, ['80%', '85%', '90%', '100%']);
    assert.equal(inUnit('mastery: { threshold: ¦ }').taken('85%'), 'mastery: { threshold: 85% }');
    assert.deepEqual(inCourse('format: ¦').labels, ['1']);
    assert.equal(
      file('type: corrective\nmode: diagram\nminutes: ¦').item('25').detail,
      'diagram usually takes 15 to 30 minutes',
    );
  });

  it('offers languages whose verbs are known', () => {
    const { labels, item } = offered(marked('course.md', 'language: en', 'language: ¦'));
    assert.deepEqual(labels.slice(0, 5), ['en', 'es', 'de', 'fr', 'pt']);
    assert(labels.includes('en-GB') && labels.includes('pt-BR'));
    assert.equal(item('es').detail, 'Spanish');
  });

  it('offers groups as a whole', () => {
    assert.equal(inUnit('mastery: ¦').taken('{ threshold: … }'), 'mastery: { threshold: ${1:80%} }');
    assert.equal(inUnit('mastery:¦').taken('{ threshold: … }'), 'mastery: { threshold: ${1:80%} }');
    assert.deepEqual(inUnit('mastery: ¦\n  threshold: 80%').labels, []);
  });

  it('offers levels, those of the outcome’s verb first', () => {
    const at = (text: string) => offered(marked('equations/unit.md', 'text: Classify equations.', text));
    const { labels, item } = at('text: Classify equations.\n    level: ¦');
    assert.deepEqual(labels, ['understand', 'apply', 'analyze', 'remember', 'evaluate', 'create']);
    assert.equal(item('understand').detail, 'usual for “classify”');
    assert.equal(item('analyze').detail, 'also used for “classify”');
    assert.deepEqual(at('text: Foo.\n    level: ¦').labels.slice(0, 2), ['remember', 'understand']);
    assert.deepEqual(at('text: x\n    knowledge: ¦').labels, [
      'factual',
      'conceptual',
      'procedural',
      'metacognitive',
    ]);
  });

  it('offers modes with how they present and engage', () => {
    const { labels, item } = file('type: lesson\nunit: equations\nmode: ¦');
    assert.equal(labels.length, 25);
    assert.equal(item('diagram').detail, 'visual · build');
    assert.match(JSON.stringify(item('diagram').documentation), /Presents: visual/);
  });

  it('offers for a corrective first what differs from the lessons', () => {
    const { labels, item } = file('type: corrective\nunit: equations\noutcomes: [solve]\nmode: [game, ¦]');
    // The lesson is a demonstration, in which learners receive.
    assert(labels.indexOf('peer-tutoring') < labels.indexOf('lecture'));
    assert.equal(labels.at(-1), 'demonstration');
    assert(!labels.includes('game'));
    assert.match(
      JSON.stringify(item('lecture').documentation),
      /Presents differently than the lessons, and engages as/,
    );
  });

  it('offers presets, severities and options of rules', () => {
    assert.deepEqual(inCourse('rules: { preset: ¦ }').labels, ['starter', 'default', 'strict']);
    const severities = inCourse('rules:\n  outcome-not-taught: ¦');
    assert.deepEqual(severities.labels, [
      'off',
      'info',
      'warning',
      'error',
      '[warning, { inheritUnit: true }]',
    ]);
    assert.equal(severities.taken('off'), '  outcome-not-taught: off');
    assert.deepEqual(inCourse('rules:\n  outcome-not-taught: [¦]').labels, [
      'off',
      'info',
      'warning',
      'error',
    ]);
    assert.deepEqual(inCourse('rules:\n  key-leak: ¦').labels.slice(0, 4), [
      'off',
      'info',
      'warning',
      'error',
    ]);
    assert.deepEqual(inCourse('rules: { outcome-not-taught: { inheritUnit: ¦ } }').labels, ['true', 'false']);
  });

  it('offers rules to accept, with what they check', () => {
    const { labels, item } = inUnit('ignore:\n  - rule: ¦');
    assert.equal(labels.length, RULES.length);
    assert.equal(item('key-leak').detail, 'integrity');
  });

  it('offers levels for the course’s verbs and phrases to allow', () => {
    assert.deepEqual(inCourse('lexicon: { verbs: { titrate: ¦ } }').labels.slice(0, 3), [
      'remember',
      'understand',
      'apply',
    ]);
    const allow = inCourse('lexicon: { allow: [know, ¦] }');
    assert(allow.labels.includes('understand') && !allow.labels.includes('know'));
    assert.equal(allow.taken('be aware of'), 'lexicon: { allow: [know, be aware of] }');
    assert.equal(inCourse('lexicon: { allow: ¦ }').taken('know'), 'lexicon: { allow: [know$0] }');
  });

  it('offers names for forms that the unit does not have yet', () => {
    assert.deepEqual(file('type: assessment\nunit: equations\nform: ¦').labels, ['C', 'D']);
    assert.deepEqual(file('type: assessment\nunit: equations\npurpose: summative\nform: ¦').labels, [
      'A',
      'B',
    ]);
  });

  it('offers nothing for texts and ids that only an author knows', () => {
    assert.deepEqual(inUnit('aliases: [¦]').labels, []);
    assert.deepEqual(file('type: lesson\ntitle: ¦').labels, []);
    assert.deepEqual(file('type: lesson\nunit: equations\nnonsense: ¦').labels, []);
  });
});
