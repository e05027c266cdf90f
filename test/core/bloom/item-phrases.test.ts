// What the packs know about items: patterns that compile, lists that can match.
import assert from 'node:assert/strict';
import { PACK_LANGUAGES, packFor } from '../../../src/core/bloom/pack.js';
import { itemLanguage } from '../../../src/core/model/item-language.js';

for (const language of PACK_LANGUAGES) {
  describe(`the pack for ${language}, about items`, () => {
    const pack = packFor(language)!;
    const { items } = pack;

    it('has patterns that compile', () => {
      const { between, ...sides } = items.bounds;
      for (const source of [items.aboveTail, items.negatedAdjective ?? '', ...Object.values(sides)])
        new RegExp(source, 'iu');
      for (const source of between) assert.match(source, /\{a\}.*\{b\}/);
      for (const { ends, clash } of items.agreement) {
        new RegExp(ends, 'u');
        new RegExp(clash, 'u');
      }
    });

    it('has lists of lower-case phrases, each once', () => {
      const lists = [
        items.onlyWords,
        items.exceptions,
        items.wrong,
        items.copulas,
        items.whatWords,
        items.optionNouns,
        items.circumstances,
        items.prompts,
        items.negationParticles ?? [],
        items.or,
        pack.negatives,
      ];
      for (const list of lists) {
        for (const phrase of list) assert.equal(phrase, phrase.toLowerCase().trim().normalize('NFC'));
        assert.equal(new Set(list).size, list.length, list.join(' '));
      }
      for (const word of items.or) assert.ok(pack.conjunctions.includes(word), word);
    });

    it('has common words of five letters or more, each once', () => {
      const words = items.common.split(' ');
      assert.ok(words.length > 100);
      assert.equal(new Set(words).size, words.length);
      for (const word of words) assert.match(word, /^\p{Ll}[\p{Ll}'-]{4,}$/u);
    });

    it('tells options that stand for all or none of the others from options about something else', () => {
      const known = itemLanguage(language)!;
      const options: Readonly<Record<string, readonly [string, string, string]>> = {
        en: ['All of the above are correct.', 'None of these', 'All of these animals'],
        es: ['Todas las respuestas son correctas', 'Ninguna de las anteriores', 'Todas las plantas'],
        de: ['Alle genannten Antworten', 'Keine der Antworten trifft zu', 'Alle Pflanzen'],
        fr: ['Toutes ces réponses sont justes', 'Aucune de ces réponses', 'Toutes les plantes'],
        pt: ['Todas as anteriores estão corretas', 'Nenhuma das anteriores', 'Todas as plantas'],
      };
      const [all, none, other] = options[language]!;
      assert.ok(known.isAllAbove(all) && known.isAllAbove(`D) ${all}`) && !known.isAllAbove(none), all);
      assert.ok(known.isNoneAbove(none) && !known.isNoneAbove(all), none);
      assert.ok(!known.isAllAbove(other) && !known.isNoneAbove(other), other);
    });
  });
}
