// Negative questions: which ones are meant, and where the word may be set in bold.
import { strict as assert } from 'node:assert';
import { choice, fixedForm, formFindings } from '../../support/forms.js';

const RULE = 'item-negative-stem';
const OPTIONS = ['ice', '*oil', 'steam'];

const found = (stem: string, language = 'en', options = OPTIONS): boolean =>
  formFindings(choice(stem, options), RULE, { language }).length > 0;

describe('item-negative-stem', () => {
  it('finds questions that ask for what is not so', () => {
    const stems: Readonly<Record<string, readonly string[]>> = {
      en: [
        'Which is not water?',
        'Ice melts. In which of these does it not float?',
        'Which animals don’t drink?',
        'Which statement is false?',
        'Choose the answer that is not right.',
        'Which is least likely to melt?',
        'These melt, EXCEPT:',
      ],
      es: ['¿Cuál no es agua?', '¿Qué afirmación es falsa?', 'Señala la respuesta que no es correcta.'],
      de: ['Welcher Stoff ist kein Wasser?', 'Was schwimmt nicht?', 'Welche Aussage ist falsch?'],
      fr: ['Lequel n’est pas de l’eau ?', 'Quelle affirmation est fausse ?', 'Coche la réponse incorrecte.'],
      pt: ['Qual não é água?', 'Qual afirmação é falsa?', 'Assinale a alternativa incorreta.'],
    };
    for (const [language, list] of Object.entries(stems))
      for (const stem of list) assert.ok(found(stem, language), stem);
  });

  it('leaves reasons, conditions, quotations, code and contrasts alone', () => {
    const stems: Readonly<Record<string, readonly string[]>> = {
      en: [
        'Why does oil not mix with water?',
        'How do you know that it is not ice?',
        'What happens when it does not rain?',
        'What is the least common multiple of 4 and 6?',
        'What melts at 0 °C but not at −5 °C?',
        'What holds for water and not for oil?',
        'Which is not only wet but cold?',
        'It is not ice. What is it?',
        'What does “do not enter” mean?',
        'What does `not` do?',
        'What is false about this reason?',
        'Which value makes $\\text{not } a$ true?',
        '',
        '?',
      ],
      es: [
        '¿Por qué no flota?',
        '¿Qué pasa si no llueve?',
        '¿Qué es una lista no ordenada?',
        'Es hielo, ¿no?',
      ],
      de: ['Warum schwimmt es nicht?', 'Was geschieht, wenn es nicht regnet?', 'Was ist nicht nur nass?'],
      fr: ['Pourquoi ne flotte-t-il pas ?', 'Quel est le pas de la vis ?', 'Que faire s’il ne pleut pas ?'],
      pt: ['Por que não flutua?', 'O que acontece se não chover?', 'Qual é a lista não ordenada?'],
    };
    for (const [language, list] of Object.entries(stems))
      for (const stem of list) assert.ok(!found(stem, language), stem);
  });

  it('sets the word in bold, once, where it is plain text', () => {
    const fixed = (stem: string): string => fixedForm(choice(stem, OPTIONS), RULE).split('\n')[2]!;
    assert.equal(fixed('Which is not water?'), 'Which is **not** water?');
    assert.equal(fixed('Which is *not* water?'), 'Which is ***not*** water?');
    assert.equal(
      fixed('Use `not`. Which is not [ice](not.md)?'),
      'Use `not`. Which is **not** [ice](not.md)?',
    );
    assert.equal(fixed('It is not ice. Which is not water?'), 'It is not ice. Which is not water?');
    assert.equal(fixed('Which is **not** water?'), 'Which is **not** water?');
    assert.equal(fixed('Which is <u>not</u> water?'), 'Which is <u>not</u> water?');
  });

  it('does not touch a title that asks', () => {
    const body = '## Which is not water? {outcome=o}\n\n- [ ] ice\n- [x] oil\n';
    assert.equal(formFindings(body, RULE).length, 1);
    assert.equal(fixedForm(body, RULE), body);
  });

  it('is milder about an emphasised word, unless both kinds of emphasis are asked for', () => {
    const severity = (stem: string, rules?: string): readonly string[] =>
      formFindings(choice(stem, OPTIONS), RULE, { ...(rules && { rules }), preset: 'strict' });
    assert.equal(severity('Which is NOT water?').length, 1);
    const both = '{ item-negative-stem: { emphasis: both } }';
    assert.equal(
      fixedForm(choice('Which is NOT water?', OPTIONS), RULE, { rules: both }).split('\n')[2],
      'Which is **NOT** water?',
    );
  });
});
