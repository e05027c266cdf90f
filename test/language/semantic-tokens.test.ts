// Colours of verbs by level, of names by what they mean, and of attributes.
import { strict as assert } from 'node:assert';
import { semanticTokens, TOKEN_LEGEND, type Token, tokensOf } from '../../src/language/semantic-tokens.js';
import { TOKEN_SCOPES, TOKEN_TYPES } from '../../src/language/token-legend.js';
import { COURSE, type Texts } from '../support/courses.js';
import { viewOf } from '../support/cursor.js';
import { NAVIGATION } from '../support/navigation-course.js';
import { sampleTexts } from '../support/sample.js';

function tokens(
  texts: Texts,
  path: string,
  wanted: (token: Token) => boolean = () => true,
): readonly string[] {
  return tokensOf(viewOf(texts), path)
    .filter(wanted)
    .map(({ start, end, type, modifiers }) => [texts[path]!.slice(start, end), type, ...modifiers].join(' '));
}

function verbs(...outcomes: readonly string[]): readonly string[] {
  const list = outcomes.map((text, i) => `  - { id: o${i}, text: ${text} }\n`).join('');
  const unit = `---\ntype: unit\nid: u\noutcomes:\n${list}---\n`;
  return tokens({ 'course.md': COURSE, 'u.md': unit }, 'u.md', ({ type }) => type === 'bloomVerb');
}

describe('semantic tokens', () => {
  it('colour the verb of an outcome by its level', () => {
    assert.deepEqual(
      verbs(
        'List x.',
        '"Explain x."',
        'Students will be able to solve x.',
        'Judge x., level: evaluate',
        'Design x.',
      ),
      [
        'List bloomVerb remember',
        'Explain bloomVerb understand',
        'solve bloomVerb apply',
        'Judge bloomVerb evaluate',
        'Design bloomVerb create',
      ],
    );
  });

  it('colour verbs in two parts, several verbs, and those that cannot be measured', () => {
    assert.deepEqual(verbs('Break the problem down.', 'Explain and design x.', 'Understand x.'), [
      'Break bloomVerb analyze',
      'down bloomVerb analyze',
      'Explain bloomVerb understand',
      'design bloomVerb create',
      'Understand bloomVerb unmeasurable',
    ]);
  });

  it('tell names that lead somewhere from others', () => {
    const texts = {
      ...NAVIGATION,
      'x.md':
        '---\ntype: lesson\nunit: first\noutcomes: [solve, nope, second/nope, no/no]\nmisconceptions: ["flap"]\n---\n',
    };
    assert.deepEqual(tokens(texts, 'x.md'), [
      'first courseUnit',
      'solve courseOutcome',
      'nope courseOutcome unresolved',
      'second courseUnit',
      'nope courseOutcome unresolved',
      'no/no courseOutcome unresolved',
      'flap courseMisconception unresolved',
    ]);
  });

  it('mark where ids are defined, and standards that no framework knows', () => {
    const texts = { ...NAVIGATION, 'first/unit.md': NAVIGATION['first/unit.md']!.replace('S.1.a', 'S.9') };
    assert.deepEqual(tokens(texts, 'first/unit.md').slice(0, 7), [
      'first courseUnit definition',
      'solve courseOutcome definition',
      'Solve bloomVerb apply',
      'S.1 courseStandard',
      'explain courseOutcome definition',
      'Explain bloomVerb understand',
      'S.9 courseStandard unresolved',
    ]);
  });

  it('colour attributes, and those that do not exist', () => {
    const form =
      '---\ntype: assessment\nunit: first\n---\n\n## A {#q9 .fixed outcomes="solve explain" levl=apply}\n\n- [x] a {1, 2}\n- [ ] b {points=0.5}\n';
    assert.deepEqual(tokens({ ...NAVIGATION, 'x.md': form }, 'x.md').slice(1), [
      'q9 courseItem definition',
      'fixed courseAttribute',
      'outcomes courseAttribute',
      'solve courseOutcome',
      'explain courseOutcome',
      'levl courseAttribute unresolved',
      'apply courseValue',
      'points courseAttribute',
      '0.5 courseValue',
    ]);
  });

  it('are sent as differences of lines and columns, in whole or in part', () => {
    const view = viewOf(NAVIGATION);
    const { data } = semanticTokens(view, 'second/unit.md');
    const type = (name: (typeof TOKEN_TYPES)[number]): number => TOKEN_TYPES.indexOf(name);
    const definition = 1 << TOKEN_LEGEND.tokenModifiers.indexOf('definition');
    assert.deepEqual(data.slice(0, 20), [
      ...[2, 4, 6, type('courseUnit'), definition],
      ...[2, 11, 5, type('courseUnit'), 0],
      ...[0, 7, 5, type('courseUnit'), 0],
      ...[0, 6, 5, type('courseOutcome'), 0],
    ]);
    const text = NAVIGATION['second/unit.md']!;
    const start = text.indexOf('first/solve');
    assert.deepEqual(semanticTokens(view, 'second/unit.md', { start, end: start + 11 }).data, [
      ...[4, 18, 5, type('courseUnit'), 0],
      ...[0, 6, 5, type('courseOutcome'), 0],
    ]);
  });

  it('never overlap, in any file of the samples', () => {
    for (const sample of ['algebra-foundations', 'ecosistemas'] as const) {
      const view = viewOf(sampleTexts(sample));
      for (const path of view.project.paths()) {
        let at = 0;
        for (const { start, end, modifiers } of tokensOf(view, path)) {
          assert(start >= at && end > start);
          assert(!modifiers.includes('unresolved'), path);
          at = end;
        }
      }
    }
  });

  it('have colours in every theme', () => {
    for (const type of TOKEN_TYPES) assert(TOKEN_SCOPES[type], type);
  });
});
