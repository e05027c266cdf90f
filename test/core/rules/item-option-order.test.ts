// Sorting options that are values: each moves with its feedback, and nothing moves that could lose its meaning.
import { strict as assert } from 'node:assert';
import { choice, fixedForm, formFindings } from '../../support/forms.js';

const RULE = 'item-option-order';

function fixed(body: string, language = 'en'): string {
  const after = fixedForm(body, RULE, { language });
  if (after !== body) assert.deepEqual(formFindings(after, RULE, { language }), []);
  return after;
}

describe('item-option-order', () => {
  it('moves options with their feedback, attributes and gaps', () => {
    const body =
      '## Item {outcome=o}\n\nHow many?\n\n- [ ] 20 {misconception=m}\n\n  Too many.\n\n  Count again.\n- [x] 5\n- [ ] 10\n\n  Too many still.\n\nExplanation: five.\n';
    assert.equal(
      fixed(body),
      '## Item {outcome=o}\n\nHow many?\n\n- [x] 5\n- [ ] 10\n\n  Too many still.\n- [ ] 20 {misconception=m}\n\n  Too many.\n\n  Count again.\n\nExplanation: five.\n',
    );
  });

  it('keeps line ends and a missing one at the end of the file', () => {
    const body = choice('How many?', ['20', '*5', '10']).trimEnd();
    assert.equal(fixed(body), choice('How many?', ['*5', '10', '20']).trimEnd());
    const windows = body.replaceAll('\n', '\r\n');
    assert.equal(fixed(windows), choice('How many?', ['*5', '10', '20']).trimEnd().replaceAll('\n', '\r\n'));
  });

  it('reads numbers, quantities, formulas, dates and times in the course’s language', () => {
    const sorted = (options: readonly string[], language?: string): readonly string[] =>
      [...fixed(choice('Which?', options), language).matchAll(/^- \[.\] (.*)$/gm)].map(match => match[1]!);
    assert.deepEqual(sorted(['1,000', '*20', '300']), ['20', '300', '1,000']);
    assert.deepEqual(sorted(['1,5 cm', '*1,25 cm', '2 cm'], 'de'), ['1,25 cm', '1,5 cm', '2 cm']);
    assert.deepEqual(sorted(['$\\frac{1}{2}$', '*$-3$', '$0.25$']), ['$-3$', '$0.25$', '$\\frac{1}{2}$']);
    assert.deepEqual(sorted(['$x = 30$', '*$x = 6$', '$x = 12$']), ['$x = 6$', '$x = 12$', '$x = 30$']);
    assert.deepEqual(sorted(['\\$5', '*\\$1', '\\$3']), ['\\$1', '\\$3', '\\$5']);
    assert.deepEqual(sorted(['3 de mayo de 1810', '*12 de marzo de 1492', '1 de enero de 1600'], 'es'), [
      '12 de marzo de 1492',
      '1 de enero de 1600',
      '3 de mayo de 1810',
    ]);
    assert.deepEqual(sorted(['9:30', '*8:15', '12:00']), ['8:15', '9:30', '12:00']);
    assert.deepEqual(sorted(['44 BC', '*500 BC', '100 AD']), ['500 BC', '44 BC', '100 AD']);
  });

  it('leaves a list alone that is no single list of one kind', () => {
    const numbered = '## Item {outcome=o}\n\nHow many?\n\n1. [ ] 20\n2. [x] 5\n3. [ ] 10\n';
    assert.equal(fixed(numbered), numbered);
    const parted = '## Item {outcome=o}\n\nHow many?\n\n- [ ] 20\n\nor\n\n- [x] 5\n- [ ] 10\n';
    assert.equal(fixed(parted), parted);
  });

  it('does not move options that the item names by their place', () => {
    const body = `${choice('How many?', ['20', '*5', '10'])}\nExplanation: option A counts each twice.\n`;
    assert.equal(formFindings(body, RULE).length, 1);
    assert.equal(fixed(body), body);
  });

  it('finds nothing in other options', () => {
    for (const options of [
      ['20 cm', '*5 m', '10 cm'],
      ['20', '*five', '10'],
      ['20', '*10', '5'],
      ['5', '*5', '10'],
    ]) {
      assert.deepEqual(formFindings(choice('How many?', options), RULE), []);
    }
    assert.deepEqual(formFindings(choice('How many?', ['20', '*5', '10'], 'outcome=o .fixed'), RULE), []);
  });
});
