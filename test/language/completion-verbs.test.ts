// Completion of verbs where an outcome’s text begins.
import { strict as assert } from 'node:assert';
import { CompletionItemKind } from 'vscode-languageserver-types';
import { offered } from '../support/completion.js';
import { marked, SMALL } from '../support/small-course.js';

const at = (text: string, texts = SMALL) =>
  offered(marked('equations/unit.md', 'text: Classify equations.', text, texts));

/** The first verb of each level, in the order of the list. */
function levels(items: ReturnType<typeof offered>['items']): readonly string[] {
  return [...new Set(items.map(({ detail }) => detail!.split(' ')[0]!))];
}

describe('completion of verbs', () => {
  it('groups verbs by level, the most usual ones of each first', () => {
    const { items, labels, item } = at('text: ¦');
    assert.deepEqual(levels(items), ['remember', 'understand', 'apply', 'analyze', 'evaluate', 'create']);
    assert.deepEqual(labels.slice(0, 3), ['Define', 'List', 'Recall']);
    assert.equal(item('Solve').detail, 'apply (also analyze)');
    assert.equal(item('Solve').kind, CompletionItemKind.Keyword);
    assert.match(JSON.stringify(item('Solve').documentation), /carry out a procedure/);
  });

  it('puts the declared level first, and each verb in one place alone', () => {
    const { items, labels, item } = at('text: ¦\n    level: analyze');
    assert.deepEqual(levels(items), ['analyze', 'remember', 'understand', 'apply', 'evaluate', 'create']);
    assert.equal(item('Solve').detail, 'analyze (also apply)');
    assert.equal(new Set(labels).size, labels.length);
    assert.deepEqual(levels(at('level: create\n    text: ¦').items)[0], 'create');
  });

  it('leaves out verbs that say what happens in class, and phrases that cannot be measured', () => {
    const { labels } = at('text: ¦');
    for (const verb of ['Understand', 'Know', 'Participate', 'Read']) assert(!labels.includes(verb), verb);
  });

  it('replaces the word under the cursor', () => {
    assert.equal(at('text: So¦lve equations.').taken('Simplify'), '    text: Simplify equations.');
    assert.equal(at('text: ¦Solve equations.').taken('Simplify'), '    text: Simplify equations.');
    assert.equal(at('text:¦').taken('Simplify'), '    text: Simplify');
    assert.equal(at('text: "So¦lve"').taken('Simplify'), '    text: "Simplify"');
  });

  it('goes on after the words that lead in, in small letters', () => {
    assert(at('text: Students will be able to ¦').labels.includes('solve'));
    assert.equal(
      at('text: Students will be able to s¦').taken('solve'),
      '    text: Students will be able to solve',
    );
  });

  it('finds verbs of several words from their first word on', () => {
    assert.equal(at('text: Break d¦').taken('Break down'), '    text: Break down');
    assert.deepEqual(at('text: Solve ¦').labels, ['Solve for']);
    assert.equal(at('text: Break ¦').taken('Break down'), '    text: Break down');
  });

  it('offers nothing in the middle of the text', () => {
    for (const text of ['Solve eq¦uations.', 'Solve two-step ¦', 'Solve equations. ¦', 'Explain ¦'])
      assert.deepEqual(at(`text: ${text}`).labels, [], text);
    assert.deepEqual(offered(marked('equations/unit.md', 'text: Keeps the', 'text: K¦eeps the')).labels, []);
  });

  it('speaks the language of the course', () => {
    const spanish = marked('course.md', 'language: en', 'language: es');
    assert(at('text: ¦', spanish).labels.includes('Definir'));
    const british = marked('course.md', 'language: en', 'language: en-GB');
    assert(at('text: ¦', british).labels.includes('Analyse'));
    const other = marked('course.md', 'language: en', 'language: fi');
    assert.deepEqual(at('text: ¦', other).labels, []);
  });

  it('offers German verbs at the end of the sentence too', () => {
    const german = marked('course.md', 'language: en', 'language: de');
    assert(at('text: Lineare Gleichungen l¦', german).labels.includes('lösen'));
    assert(at('text: ¦', german).labels.includes('Lösen'));
    assert.deepEqual(at('text: Lineare Gl¦eichungen lösen', german).labels, []);
  });

  it('offers the verbs that the course adds', () => {
    const own = marked('course.md', 'language: en', 'language: en\nlexicon: { verbs: { titrate: apply } }');
    assert.equal(at('text: ¦', own).item('Titrate').detail, 'apply');
  });
});
