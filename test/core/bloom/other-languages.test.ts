// Outcomes in German, Spanish, French and Portuguese: where the verb stands, and what precedes it.
import assert from 'node:assert/strict';
import { cover, headName, read, verbsOf } from './reading.js';

function check(language: string, rows: readonly (readonly [text: string, verbs: string])[]): void {
  for (const [text, verbs] of rows) assert.equal(verbsOf(read(text, language)).join(' '), verbs, text);
}

function checkUnmeasurable(
  language: string,
  rows: readonly (readonly [text: string, covered: string])[],
): void {
  for (const [text, covered] of rows) {
    const { unmeasurable, level } = read(text, language);
    assert.equal(cover(text, unmeasurable), covered, text);
    assert.equal(level, undefined, text);
    assert.ok(unmeasurable && unmeasurable.suggest.length > 0, text);
  }
}

describe('a German outcome', () => {
  it('may have its verb at the end', () => {
    check('de', [
      ['Die Lernenden können die Photosynthese erklären.', 'erklären'],
      ['Die Schülerinnen und Schüler können erklären, warum Pflanzen Licht brauchen.', 'erklären'],
      ['Am Ende der Einheit können die Lernenden die Regeln auf neue Fälle anwenden.', 'anwenden'],
      ['Die Studierenden sind in der Lage, Experimente zu planen.', 'planen'],
      ['Die Studierenden sind in der Lage, die Regel auf neue Fälle anzuwenden.', 'anwenden'],
      ['Photosynthese erklären', 'erklären'],
      ['Ich kann Texte zusammenfassen.', 'zusammenfassen'],
      ['Zu einem Thema Stellung nehmen', 'Stellung nehmen'],
      ['X (z. B. Y) berechnen können', 'berechnen'],
    ]);
  });

  it('may have its verb at the beginning', () => {
    check('de', [
      ['Erklären Sie den Unterschied.', 'erklären'],
      ['Erkläre, warum Wasser siedet.', 'erklären'],
      ['Erklären, wie man Daten auswertet', 'erklären'],
      ['Die Lernenden nennen drei Ursachen.', 'nennen'],
      ['Der Schüler berechnet den Umfang.', 'berechnen'],
      ['Die Lernenden nehmen Stellung zu einem Thema.', 'Stellung nehmen'],
    ]);
  });

  it('may separate the prefix of its verb', () => {
    const text = 'Wenden Sie die Regel auf neue Fälle an.';
    const reading = read(text, 'de');
    assert.equal(reading.verb, 'anwenden');
    assert.deepEqual([cover(text, reading.head), cover(text, reading.particle)], ['Wenden', 'an']);
    check('de', [
      ['Die Lernenden stellen Vor- und Nachteile einander gegenüber.', 'gegenüberstellen'],
      ['Führt ein Experiment durch', 'durchführen'],
      ['Die Lernenden wenden die Regel an und begründen ihre Wahl.', 'anwenden begründen'],
      ['Wenden Sie sich an die Lehrkraft', ''],
    ]);
  });

  it('may have several verbs', () => {
    check('de', [
      ['Die Lernenden können den Aufbau beschreiben und erklären.', 'beschreiben erklären'],
      ['Die Schüler*innen können Texte analysieren und Thesen bewerten.', 'analysieren bewerten*'],
      ['Texte vergleichen, einordnen und bewerten', 'vergleichen einordnen bewerten'],
      ['Beschreiben und erklären Sie den Versuch.', 'beschreiben erklären'],
    ]);
  });

  it('has nouns that look like verbs', () => {
    check('de', [
      ['Wissen über Zellen anwenden', 'anwenden'],
      ['Die Lernenden können Wissen anwenden.', 'anwenden'],
    ]);
  });

  it('may be unmeasurable at either end', () => {
    checkUnmeasurable('de', [
      ['Die Lernenden können die Photosynthese verstehen.', 'verstehen'],
      ['Die Lernenden verstehen die Photosynthese.', 'verstehen'],
      ['Am Ende der Einheit kennen die Lernenden die Grundbegriffe.', 'kennen'],
      ['Die Lernenden haben einen Überblick über die Epoche.', 'haben einen Überblick über'],
      ['Einen Überblick über die Epoche haben', 'Einen Überblick über die Epoche haben'],
      ['Die Lernenden sind sich der Risiken bewusst.', 'sind sich der Risiken bewusst'],
      ['Mit den Grundlagen vertraut sein', 'Mit den Grundlagen vertraut sein'],
      ['Kenntnisse der Grammatik', 'Kenntnisse der'],
      ['Die Lernenden lernen, Experimente zu planen.', 'lernen, Experimente zu planen'],
    ]);
    assert.deepEqual(read('Die Lernenden lernen, Experimente zu planen.', 'de').unmeasurable?.suggest, [
      'planen',
    ]);
  });

  it('may be teacher-centred', () => {
    assert.ok(read('Diese Einheit behandelt die Photosynthese.', 'de').teacherCentred);
    assert.equal(read('Die Lernenden erklären die Einheit', 'de').teacherCentred, undefined);
  });
});

describe('a Spanish outcome', () => {
  it('is read by its infinitive or a finite verb', () => {
    check('es', [
      ['Al final de la unidad, el alumnado será capaz de explicar la fotosíntesis.', 'explicar'],
      ['El estudiante identificará y clasificará los tipos de roca.', 'identificar clasificar'],
      ['El/la estudiante podrá analizar un texto', 'analizar'],
      ['Que el alumno identifique las partes', 'identificar'],
      ['Utilizando un gráfico, comparar los datos y justificar la respuesta', 'comparar justificar*'],
      ['Poner los principios en práctica', 'poner en práctica'],
      ['Fracciones y decimales', ''],
    ]);
  });

  it('may be unmeasurable', () => {
    checkUnmeasurable('es', [
      ['Comprender la fotosíntesis', 'Comprender'],
      ['Tomar conciencia del riesgo', 'Tomar conciencia del'],
      ['Los alumnos son conscientes del riesgo', 'son conscientes del'],
      ['Aprender a resolver ecuaciones', 'Aprender a resolver'],
      ['Conocimiento de las fracciones', 'Conocimiento de'],
    ]);
    assert.ok(read('Esta unidad cubre la fotosíntesis', 'es').teacherCentred);
  });
});

describe('a French outcome', () => {
  it('is read by its infinitive, also after an elision', () => {
    check('fr', [
      ["À la fin de l'unité, l'élève sera capable d'analyser un texte.", 'analyser'],
      ['A la fin du module, l’étudiant sera capable de mettre en œuvre une méthode.', 'mettre en œuvre'],
      ["Être capable de définir et d'expliquer la notion", 'définir expliquer'],
      ['Evaluer des sources', 'évaluer'],
      ['Les étudiant·e·s seront capables de concevoir une expérience', 'concevoir'],
      ['Décrivez le schéma et expliquez le cycle', 'décrire expliquer*'],
      ['Mettre les données en relation', 'mettre en relation'],
    ]);
  });

  it('may be unmeasurable', () => {
    checkUnmeasurable('fr', [
      ['Maîtriser les outils', 'Maîtriser'],
      ['Prendre conscience des risques', 'Prendre conscience des'],
      ["S'initier à la programmation", "S'initier à"],
      ["L'élève saura résoudre une équation", 'saura résoudre'],
      ['Avoir une bonne connaissance de la grammaire', 'Avoir une bonne connaissance de'],
    ]);
    assert.ok(read('Ce module présente la photosynthèse', 'fr').teacherCentred);
  });
});

describe('a Portuguese outcome', () => {
  it('is read by its infinitive or a finite verb, in both spellings', () => {
    check('pt', [
      ['Ao final da unidade, o aluno será capaz de explicar a fotossíntese.', 'explicar'],
      ['Os estudantes serão capazes de planear uma experiência', 'planejar'],
      ['Projectar uma ponte', 'projetar'],
      ['Propõe soluções e justifica as escolhas', 'propor justificar*'],
    ]);
  });

  it('may be unmeasurable', () => {
    checkUnmeasurable('pt', [
      ['Compreender a fotossíntese', 'Compreender'],
      ['Perceber a diferença', 'Perceber'],
      ['Os alunos estão cientes dos riscos', 'estão cientes dos'],
      ['Demonstrar conhecimento de história', 'Demonstrar conhecimento de'],
    ]);
    assert.ok(read('Este curso apresenta a história', 'pt').teacherCentred);
  });
});

describe('other languages', () => {
  it('do not mix with each other', () => {
    assert.equal(headName(read('Explain osmosis', 'de')), undefined);
    assert.equal(headName(read('Erklären Sie', 'en')), undefined);
  });
});
