// The words of scaffolded files in Spanish.
import type { Words } from './words.js';

export const WORDS_ES: Words = {
  files: {
    unit: 'unidad',
    lesson: 'leccion',
    corrective: 'refuerzo',
    enrichment: 'ampliacion',
    diagnostic: 'diagnostico',
    formative: 'forma',
    summative: 'final',
  },
  todo: 'PENDIENTE',
  answer: 'Respuesta',
  explanation: 'Explicación',
  scale: [
    '- { id: inicial, label: Inicial, from: 0% }',
    '- { id: en-desarrollo, label: En desarrollo, from: 60% }',
    '- { id: competente, label: Competente, from: 80%, mastery: true }',
    '- { id: avanzado, label: Avanzado, from: 95% }',
  ],
  course: `# {{title}}

PENDIENTE: Explica en pocas frases para quién es este curso, qué se sabrá hacer al final y qué conviene saber antes.

En cada unidad se trabajan primero las lecciones y después se responde la forma A, que no lleva nota. Quien domina un
objetivo pasa a una actividad de ampliación. Quien todavía está en camino trabaja el refuerzo de ese objetivo, que lo
enseña de otra manera, y lo demuestra de nuevo con la forma B.`,
  unit: `# {{title}}

PENDIENTE: Explica de qué trata la unidad, por qué importa y qué hace falta saber antes de empezar.`,
  lesson: `# {{title}}

## Antes de empezar

PENDIENTE: Una pregunta o tarea que haga aflorar lo que ya se sabe.

## Lo nuevo

PENDIENTE: Presenta la idea con un ejemplo que valga por muchos.

## Ahora tú

PENDIENTE: Dos o tres tareas para hacer enseguida, y cómo comprobar si están bien.`,
  corrective: `# {{title}}

PENDIENTE: Una frase que diga para qué dificultad es este refuerzo, sin que suene a castigo.

## Visto desde otro lado

PENDIENTE: Enseña el objetivo en el modo «{{mode}}», con ejemplos y acciones distintos de los de la lección.

## Manos a la obra

PENDIENTE: Qué se hace, paso a paso, para encontrarse con el propio error y corregirlo.

## ¿Ya está?

PENDIENTE: Una tarea breve para ver si se puede pasar a la siguiente forma.`,
  enrichment: `# {{title}}

PENDIENTE: Un reto que profundiza en esta unidad, para quien ya la domina: una tarea de otra clase, que vale la pena por
sí misma y no lleva nota.

## El encargo

PENDIENTE: Qué se averigua, se crea o se prueba, con espacio para decidir.

## Cómo mostrarlo

PENDIENTE: Qué se presenta al final y ante quién.`,
  assessment: {
    diagnostic: `# {{title}}

Sirve para ver qué sabes antes de empezar. No lleva nota.`,
    formative: `# {{title}}

Sirve para ver qué dominas y qué te falta todavía. No lleva nota.`,
    summative: `# {{title}}

Tómate tu tiempo y lee cada pregunta hasta el final.`,
  },
  assessmentTitle: {
    diagnostic: '{{unit}}: lo que ya sabes',
    formative: '{{unit}}: forma {{form}}',
    summative: '{{unit}}: evaluación final {{form}}',
  },
  item: {
    title: 'Pregunta {{number}}',
    stem: 'PENDIENTE: Escribe la pregunta {{number}} de la forma {{form}} para «{{outcome}}».',
    numericStem:
      'PENDIENTE: Escribe la pregunta {{number}} de la forma {{form}} para «{{outcome}}» y cambia el 0 de abajo por su respuesta.',
    anchorStem:
      'PENDIENTE: Esta pregunta enlaza las formas: cópiala de la otra forma (pregunta {{number}} de la forma {{form}}).',
    stimulusTitle: 'Material {{number}}',
    stimulus:
      'PENDIENTE: Material {{number}} de la forma {{form}} para lo que sigue: un texto, una tabla o una imagen.',
    right: 'PENDIENTE: respuesta correcta {{number}}',
    wrong: 'PENDIENTE: respuesta equivocada {{number}}, un error que se comete de verdad',
    revealing: 'PENDIENTE: respuesta equivocada {{number}}, la de quien piensa «{{misconception}}»',
    accepted: 'PENDIENTE: respuesta aceptada',
    entry: 'PENDIENTE: paso {{number}} del orden correcto',
    left: 'PENDIENTE: izquierda {{number}}',
    match: 'PENDIENTE: lo que va con izquierda {{number}}',
    pairs: ['Izquierda', 'Derecha'],
    criterion: 'PENDIENTE: criterio {{number}}',
    criterionHead: 'Criterio',
    shows: 'PENDIENTE',
    rationale: 'PENDIENTE: Por qué es correcto y en qué fijarse si no era tu respuesta.',
  },
};
