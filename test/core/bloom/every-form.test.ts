// Every form of every verb and phrase of every pack is found where outcomes have it.
import assert from 'node:assert/strict';
import { type Form, inflect } from '../../../src/core/bloom/inflect.js';
import { PACK_LANGUAGES, packFor } from '../../../src/core/bloom/pack.js';
import { readOutcome } from '../../../src/core/bloom/read-outcome.js';
import { headName, lexicon } from './reading.js';

/** Puts a form into a sentence of its language; the object goes between the parts of a separated one. */
function sentence(language: string, { text, tense, gap }: Form): string {
  const [first, ...rest] = text.split(' ');
  const object = { en: 'the parts', es: 'las partes', fr: 'les parties', pt: 'as partes', de: 'die Teile' }[
    language
  ]!;
  const body = gap > 0 ? `${first} ${object} ${rest.join(' ')}` : `${text} ${object}`;
  const vowel = /^[aeiouyéêèœh]/i.test(text);
  switch (language) {
    case 'en':
      return `By the end of the unit, students will be able to ${body}.`;
    case 'es':
      return tense === 'base'
        ? `Al final de la unidad, el alumnado será capaz de ${body}.`
        : `El estudiante ${body}.`;
    case 'fr':
      return tense === 'base'
        ? `À la fin de l'unité, l'élève sera capable ${vowel ? "d'" : 'de '}${body}.`
        : `L'élève ${body}.`;
    case 'pt':
      return tense === 'base' ? `Ao final da unidade, o aluno será capaz de ${body}.` : `O aluno ${body}.`;
    default:
      // A German infinitive closes the clause.
      return tense === 'base' && gap === 0
        ? `Die Lernenden können ${object} ${text}.`
        : `Die Lernenden ${body}.`;
  }
}

for (const language of PACK_LANGUAGES) {
  describe(`every form in ${language}`, () => {
    const pack = packFor(language)!;
    const compiled = lexicon(language);
    const missed = (
      items: readonly { lemma: string; prefix?: string; separable?: true; name: string }[],
    ): readonly string[] =>
      items.flatMap(item =>
        inflect(item, pack).flatMap(form => {
          const text = sentence(language, form);
          const reading = readOutcome(text, compiled);
          const found = headName(reading);
          // German words of such a phrase stand anywhere in the clause, so a pattern finds it.
          const byPattern = language === 'de' && reading.unmeasurable?.pattern === 'be-state';
          return found === item.name || byPattern ? [] : [`${text} → ${found}, not ${item.name}`];
        }),
      );
    const unmeasurable = new Set(pack.unmeasurable.map(({ phrase }) => phrase));

    it('of a verb is found', () => {
      const items = pack.verbs.flatMap(({ verb, variants = [], prefix, separable }) =>
        [verb, ...variants].map(lemma => ({
          lemma,
          name: verb,
          ...(prefix && { prefix }),
          ...(separable && { separable }),
        })),
      );
      assert.deepEqual(missed(items), []);
    });

    it('of a verb is found as it stands in the pack', () => {
      for (const { verb, forms = [] } of pack.verbs) {
        for (const form of forms) assert.equal(headName(readOutcome(form, compiled)), verb, form);
      }
    });

    it('of an unmeasurable phrase is found', () => {
      const items = pack.unmeasurable.map(({ phrase, prefix }) => ({
        lemma: phrase,
        name: phrase,
        ...(prefix && { prefix }),
      }));
      assert.deepEqual(missed(items), []);
    });

    it('of a weak verb is found', () => {
      const items = pack.weak
        .filter(({ verb }) => !unmeasurable.has(verb))
        .map(({ verb, prefix }) => ({ lemma: verb, name: verb, ...(prefix && { prefix }) }));
      assert.deepEqual(missed(items), []);
    });
  });
}
