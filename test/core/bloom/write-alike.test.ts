// Replacing verbs: what takes the place of a verb has the form that the sentence needs.
import { strict as assert } from 'node:assert';
import { lexiconFor } from '../../../src/core/bloom/lexicon.js';
import { packFor } from '../../../src/core/bloom/pack.js';
import { readOutcome } from '../../../src/core/bloom/read-outcome.js';
import { writtenAlike } from '../../../src/core/bloom/write-alike.js';

/** The outcome with its head replaced, in lower case as the verb comes. */
function replaced(language: string, text: string, verb: string): string | undefined {
  const lexicon = lexiconFor(packFor(language)!);
  const reading = readOutcome(text, lexicon);
  const form = writtenAlike(verb, reading, text, lexicon);
  const { start, end } = reading.head ?? { start: 0, end: 0 };
  return form === undefined ? undefined : text.slice(0, start) + form + text.slice(end);
}

const CASES: readonly (readonly [string, string, string, string | undefined])[] = [
  ['en', 'Students will understand loops.', 'explain', 'Students will explain loops.'],
  ['en', 'The learner understands loops.', 'classify', 'The learner classifies loops.'],
  ['en', 'Students are familiar with loops.', 'use', 'Students use loops.'],
  ['en', 'The student is familiar with loops.', 'carry out', 'The student carries out loops.'],
  ['en', 'Understanding loops.', 'explain', 'explain loops.'],
  ['en', 'Knows the capitals.', 'list', 'lists the capitals.'],
  ['en', 'The learner has discussed loops.', 'explain', undefined],
  ['es', 'Comprender la ósmosis.', 'explicar', 'explicar la ósmosis.'],
  ['es', 'El alumnado comprende la ósmosis.', 'reproducir', 'El alumnado reproduce la ósmosis.'],
  ['es', 'El alumnado comprenderá la ósmosis.', 'explicar', 'El alumnado explicará la ósmosis.'],
  ['fr', "L'élève comprend l'osmose.", 'expliquer', "L'élève explique l'osmose."],
  ['fr', "Les élèves comprendront l'osmose.", 'expliquer', "Les élèves expliqueront l'osmose."],
  ['pt', 'O aluno compreende a osmose.', 'explicar', 'O aluno explica a osmose.'],
  ['de', 'Die Osmose verstehen.', 'zusammenfassen', 'Die Osmose zusammenfassen.'],
  ['de', 'Die Lernenden verstehen die Osmose.', 'erklären', 'Die Lernenden erklären die Osmose.'],
  ['de', 'Die Lernenden verstehen die Osmose.', 'zusammenfassen', undefined],
];

describe('a verb in the place of another', () => {
  for (const [language, text, verb, expected] of CASES) {
    it(`${text} + ${verb} → ${expected ?? 'nothing that is sure to fit'}`, () => {
      assert.equal(replaced(language, text, verb), expected);
    });
  }
});
