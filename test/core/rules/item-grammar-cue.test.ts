// Articles before vowels and consonants as they are spoken, and the article that fits all options.
import { strict as assert } from 'node:assert';
import { choice, fixedForm, formFindings } from '../../support/forms.js';

const RULE = 'item-grammar-cue';

const found = (stem: string, options: readonly string[], language = 'en', rules?: string): boolean =>
  formFindings(choice(stem, options), RULE, { language, ...(rules && { rules }) }).length > 0;

describe('item-grammar-cue', () => {
  it('knows how words begin when they are spoken', () => {
    for (const word of [
      'apple',
      'hour',
      'honest man',
      'MRI',
      'X-ray',
      '8-sided die',
      'umbrella',
      'uninvited guest',
    ])
      assert.ok(found('It is a', [`*${word}`, 'pear', 'dog']), word);
    for (const word of [
      'pear',
      'unicorn',
      'user',
      'one-way street',
      'European',
      'house',
      'UFO',
      'Mars rover',
      '9',
    ])
      assert.ok(!found('It is a', [`*${word}`, 'Peruvian', 'dog']), word);
    for (const word of ['pear', 'unicorn', 'user', 'one-way street', 'European', 'house', 'Mars rover'])
      assert.ok(found('It is an', [`*${word}`, 'apple', 'egg']), word);
    for (const word of ['apple', 'hour', 'MRI', 'umbrella', 'uninvited guest', 'SMS'])
      assert.ok(!found('It is an', [`*${word}`, 'apple', 'egg']), word);
  });

  it('says nothing where all options misfit, where they bring articles, or after vitamin A', () => {
    assert.ok(!found('It is a', ['*apple', 'egg', 'ice']));
    assert.ok(!found('It is', ['*an apple', 'a pear', 'a dog']));
    assert.ok(!found('Fruit has vitamin A', ['*apple', 'pear', 'dog']));
    assert.ok(!found('', ['*apple', 'pear', '']));
  });

  it('finds singular and plural, and genders by their endings', () => {
    assert.ok(found('Under the leaf are', ['*an egg', 'beetles', 'ants']));
    assert.ok(found('Under the leaf is', ['*dew', 'beetles', 'honey']));
    assert.ok(!found('The planet nearest to the sun is', ['*Mercury', 'Mars', 'Venus']));
    assert.ok(found('El fenómeno es', ['*los vientos', 'el sol', 'la nube'], 'es'));
    assert.ok(!found('Esto es un', ['*problema', 'mapa', 'día'], 'es'));
    assert.ok(!found('Se trata de un', ['*águila', 'perro', 'gato'], 'es'));
    assert.ok(found('Das ist ein', ['*Mädchen', 'Zeitung', 'Hund'], 'de'));
    assert.ok(found('C’est un', ['*problème', 'solution', 'arbre'], 'fr'));
    assert.ok(found('É um', ['*problema', 'solução', 'mapa'], 'pt'));
    assert.ok(!found('É um', ['*problema', 'sistema', 'mapa'], 'pt'));
  });

  it('accepts exceptions', () => {
    assert.ok(found('It runs on a', ['*ubuntu system', 'pear', 'dog']));
    assert.ok(
      !found(
        'It runs on a',
        ['*ubuntu system', 'pear', 'dog'],
        'en',
        '{ item-grammar-cue: { exceptions: [Ubuntu] } }',
      ),
    );
  });

  it('writes “a(n)” at the end of the stem or before the gap', () => {
    const fixed = (stem: string): string =>
      fixedForm(choice(stem, ['*apple', 'pear', 'dog']), RULE).split('\n')[2]!;
    assert.equal(fixed('A fruit with a core is an'), 'A fruit with a core is a(n)');
    assert.equal(fixed('A fruit with a core is **a**:'), 'A fruit with a core is **a(n)**:');
    assert.equal(fixed('Take a ___ from a tree.'), 'Take a(n) ___ from a tree.');
    assert.equal(fixed('Take a \\_\\_\\_ from a tree.'), 'Take a(n) \\_\\_\\_ from a tree.');
    assert.equal(fixed('Take a ___ and a ___ from a tree.'), 'Take a ___ and a ___ from a tree.');
  });
});
