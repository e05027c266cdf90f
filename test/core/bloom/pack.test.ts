// Every language pack holds what its type promises, and is found by language tag.
import assert from 'node:assert/strict';
import { isLevel } from '../../../src/core/bloom/levels.js';
import { PACK_LANGUAGES, packFor } from '../../../src/core/bloom/pack.js';
import { phraseKeys } from '../../../src/core/bloom/words.js';
import { lexicon } from './reading.js';

describe('packFor', () => {
  it('finds a pack by the primary subtag, whatever its case', () => {
    for (const tag of ['de', 'de-AT', 'DE_ch', 'de-Latn-CH']) assert.equal(packFor(tag)?.lang, 'de');
    assert.deepEqual([...PACK_LANGUAGES].sort(), ['de', 'en', 'es', 'fr', 'pt']);
  });

  it('has none for other languages', () => {
    for (const tag of ['nl', 'ja-JP', '', '-', 'english']) assert.equal(packFor(tag), undefined);
  });

  it('keeps the region where spelling differs, and gives the same object for the same tag', () => {
    assert.equal(packFor('en-GB')?.tag, 'en-GB');
    assert.equal(packFor('en-gb'), packFor('en-GB'));
    assert.equal(packFor('en-US'), packFor('en'));
    assert.equal(packFor('pt-BR')?.tag, 'pt');
    assert.equal(packFor('pt-PT')?.tag, 'pt-PT');
  });
});

for (const language of PACK_LANGUAGES) {
  describe(`the pack for ${language}`, () => {
    const pack = packFor(language)!;
    const known = lexicon(language);

    it('has verbs with levels, each once, and six votes where it has votes', () => {
      assert.ok(pack.verbs.length >= (language === 'en' ? 394 : 130));
      assert.equal(new Set(pack.verbs.map(({ verb }) => verb)).size, pack.verbs.length);
      for (const { verb, levels, votes } of pack.verbs) {
        assert.ok(levels.length > 0 && levels.every(isLevel), verb);
        assert.equal(new Set(levels).size, levels.length, verb);
        assert.equal(votes?.length ?? 6, 6, verb);
      }
    });

    it('suggests only measurable verbs that it knows itself', () => {
      const wordings = [
        ...pack.unmeasurable.flatMap(({ suggest }) => suggest),
        ...pack.patterns.flatMap(({ suggest }) => Object.values(suggest).flat()),
      ].filter(wording => !/[(…]/.test(wording));
      const bare = ['obtain', 'participate voluntarily', 'contribute'];
      for (const wording of wordings) {
        const first = phraseKeys(wording)[0]!;
        assert.ok(known.byLemma.has(wording) || known.byLemma.has(first) || bare.includes(wording), wording);
      }
      for (const { phrase, suggest } of pack.unmeasurable) assert.ok(suggest.length > 0, phrase);
    });

    it('has patterns that compile, from terms that exist', () => {
      const sources = [
        pack.leadIns,
        pack.laterLeadIns,
        pack.teacherCentred,
        pack.allAbove,
        pack.noneAbove,
        pack.obligations,
      ].flat();
      for (const source of [...sources, ...pack.patterns.map(({ re }) => re), ...Object.values(pack.terms)]) {
        for (const [, name = ''] of source.matchAll(/\{\{(\w+)\}\}/g))
          assert.ok(pack.terms[name], `${name} in ${source}`);
        new RegExp(source.replace(/\{\{\w+\}\}/g, '(?:x)'), 'iu');
      }
    });

    it('has lower-case phrase lists without empty ones', () => {
      for (const list of [
        pack.negatives,
        pack.absolutes,
        pack.rereadOnly,
        pack.moreOfSame,
        pack.denials,
        pack.criteria,
        pack.interrogatives,
      ]) {
        assert.ok(list.length > 0);
        for (const phrase of list) assert.equal(phrase, phrase.toLowerCase().trim());
      }
    });

    it('has a lead-in, a teacher-centred pattern, weak verbs and allowed pairs', () => {
      assert.ok(pack.leadIns.length > 0 && pack.teacherCentred.length > 0 && pack.weak.length > 10);
      assert.equal(known.grammar.allowedPairs.size, pack.allowedPairs.length);
    });
  });
}

describe('option patterns', () => {
  const matches = (language: string, list: 'allAbove' | 'noneAbove', option: string): boolean =>
    packFor(language)![list].some(source => new RegExp(source, 'iu').test(option));

  it('find "all of the above" in every language', () => {
    const options = {
      en: ['All of the above', 'all the above.', 'Both of these'],
      es: ['Todas las anteriores', 'Todas las respuestas anteriores'],
      de: ['Alle oben genannten', 'Alle Antworten', 'Alle der oben genannten Antworten'],
      fr: ['Toutes ces réponses', 'Toutes les réponses ci-dessus'],
      pt: ['Todas as anteriores', 'Todas as alternativas anteriores'],
    };
    for (const [language, list] of Object.entries(options)) {
      for (const option of list) assert.ok(matches(language, 'allAbove', option), option);
    }
  });

  it('find "none of the above" in every language', () => {
    const options = {
      en: ['None of the above', 'None of these'],
      es: ['Ninguna de las anteriores', 'Ninguna de las respuestas anteriores'],
      de: ['Keine der genannten', 'Keine der oben genannten Antworten', 'Keine davon'],
      fr: ['Aucune de ces réponses', 'Aucune des réponses ci-dessus'],
      pt: ['Nenhuma das anteriores', 'Nenhuma das alternativas anteriores'],
    };
    for (const [language, list] of Object.entries(options)) {
      for (const option of list) assert.ok(matches(language, 'noneAbove', option), option);
    }
  });

  it('leave other options alone', () => {
    for (const option of ['All students', 'Both', 'Nonetheless', 'Overall']) {
      assert.ok(!matches('en', 'allAbove', option) && !matches('en', 'noneAbove', option), option);
    }
  });
});
