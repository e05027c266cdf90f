// The written forms of verbs: rules and irregular words of each language, and no form that two lemmas share.
import assert from 'node:assert/strict';
import { inflect } from '../../../src/core/bloom/inflect.js';
import type { LanguagePack } from '../../../src/core/bloom/language-pack.js';
import { PACK_LANGUAGES, packFor } from '../../../src/core/bloom/pack.js';

const forms = (language: string, lemma: string, prefix?: string): readonly string[] =>
  inflect({ lemma, prefix }, packFor(language)!).map(({ text }) => text);

describe('English forms', () => {
  it('follow the spelling rules', () => {
    assert.deepEqual(forms('en', 'classify'), ['classify', 'classifies', 'classifying', 'classified']);
    assert.deepEqual(forms('en', 'judge'), ['judge', 'judges', 'judging', 'judged']);
    assert.deepEqual(forms('en', 'sketch'), ['sketch', 'sketches', 'sketching', 'sketched']);
    assert.deepEqual(forms('en', 'play'), ['play', 'plays', 'playing', 'played']);
  });

  it('double the last letter where English does', () => {
    for (const [verb, past] of [
      ['plan', 'planned'],
      ['infer', 'inferred'],
      ['format', 'formatted'],
      ['debug', 'debugged'],
    ] as const) {
      assert.ok(forms('en', verb).includes(past), past);
    }
    for (const [verb, past] of [
      ['fix', 'fixed'],
      ['edit', 'edited'],
      ['draw', 'drew'],
      ['review', 'reviewed'],
    ] as const) {
      assert.ok(forms('en', verb).includes(past), past);
    }
  });

  it('inflect the head of a phrase', () => {
    assert.ok(forms('en', 'break down').includes('broke down'));
    assert.ok(forms('en', 'sum up').includes('summed up'));
    assert.ok(forms('en', 'critically appraise').includes('critically appraises'));
    assert.ok(forms('en', 'peer-review').includes('peer reviewed'));
  });
});

describe('forms in other languages', () => {
  it('change Spanish stems and spellings', () => {
    for (const [verb, form] of [
      ['resolver', 'resuelve'],
      ['proponer', 'propondrá'],
      ['identificar', 'identifique'],
      ['organizar', 'organicen'],
      ['evaluar', 'evalúan'],
      ['elegir', 'elija'],
      ['familiarizarse con', 'se familiariza con'],
      ['llevar a cabo', 'llevarán a cabo'],
    ] as const) {
      assert.ok(forms('es', verb).includes(form), form);
    }
  });

  it('change French stems and keep the sound of c and g', () => {
    for (const [verb, form] of [
      ['résoudre', 'résolvent'],
      ['définir', 'définissent'],
      ['énumérer', 'énumère'],
      ['énumérer', 'enumérer'],
      ['juger', 'jugeons'],
      ['énoncer', 'énonçons'],
      ['concevoir', 'concevra'],
      ['mettre en œuvre', 'mettront en œuvre'],
      ["s'initier à", "s'initie à"],
    ] as const) {
      assert.ok(forms('fr', verb).includes(form), form);
    }
  });

  it('change Portuguese stems and place the pronoun', () => {
    for (const [verb, form] of [
      ['propor', 'propõem'],
      ['traduzir', 'traduz'],
      ['aplicar', 'aplique'],
      ['construir', 'constrói'],
      ['identificar', 'identificarem'],
      ['familiarizar-se com', 'se familiariza com'],
    ] as const) {
      assert.ok(forms('pt', verb).includes(form), form);
    }
  });

  it('separate German prefixes', () => {
    assert.deepEqual(forms('de', 'anwenden', 'an'), [
      'anwenden',
      'anzuwenden',
      'wenden an',
      'wendet an',
      'wendest an',
      'wende an',
    ]);
  });

  it('give German endings their e', () => {
    for (const [verb, form] of [
      ['berechnen', 'berechnet'],
      ['zeichnen', 'zeichnet'],
      ['nennen', 'nennt'],
      ['bestimmen', 'bestimmt'],
      ['lösen', 'löst'],
      ['ermitteln', 'ermittle'],
      ['gliedern', 'gliedert'],
      ['empfehlen', 'empfiehlt'],
      ['entwerfen', 'entwirf'],
      ['Stellung nehmen', 'nimmt Stellung'],
    ] as const) {
      assert.ok(forms('de', verb).includes(form), form);
    }
  });
});

/** All forms of a pack with the lemmas that have them. */
function owners(pack: LanguagePack): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const add = (lemma: string, of: string, prefix?: string): void => {
    for (const { text, gap } of inflect({ lemma, prefix }, pack)) {
      const key = `${text.toLowerCase()}/${gap}`;
      found.set(key, (found.get(key) ?? new Set()).add(of));
    }
  };
  for (const { verb, variants = [], prefix } of pack.verbs)
    for (const lemma of [verb, ...variants]) add(lemma, verb, prefix);
  for (const { phrase, prefix } of pack.unmeasurable) add(phrase, phrase, prefix);
  for (const { verb, prefix } of pack.weak) add(verb, verb, prefix);
  return found;
}

describe('forms', () => {
  for (const language of PACK_LANGUAGES) {
    it(`belong to one lemma each in ${language}`, () => {
      const all = owners(packFor(language)!);
      assert.ok(all.size > (language === 'en' ? 1700 : 900), `${all.size} forms`);
      const shared = [...all]
        .filter(([, lemmas]) => lemmas.size > 1)
        .map(([form, lemmas]) => `${form}: ${[...lemmas].join(', ')}`);
      assert.deepEqual(shared, []);
    });
  }
});
