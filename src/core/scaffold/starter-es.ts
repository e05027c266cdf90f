// The example course in Spanish, but for its forms.
import type { StarterText } from './starter.js';
import { STARTER_FORMS_ES } from './starter-forms-es.js';

export const STARTER_ES: StarterText = {
  title: 'Calcular con el reloj',
  folder: '01-duraciones',
  course: `# {{title}}

Este curso empieza con un ejemplo pequeño para que veas en marcha todas las partes del ciclo. Cámbialo o sustitúyelo por
una unidad tuya.

La unidad «¿Cuánto tiempo dura?» tiene un solo objetivo. Primero se trabaja la lección y después se responde la forma A, que
no lleva nota. Cuatro aciertos de cinco cuentan como dominio, y quien los tiene pasa a la actividad de ampliación. Quien
todavía no, trabaja el refuerzo, que enseña el mismo objetivo de otra manera, y responde después la forma B.`,
  unit: {
    id: 'duraciones',
    title: '¿Cuánto tiempo dura?',
    body: `# ¿Cuánto tiempo dura?

¿Cuándo hay que salir para no perder el autobús? ¿Cuánto queda de película? Los relojes dan momentos; lo que queremos
saber es a menudo el tiempo que hay entre ellos. Antes de empezar conviene saber leer un reloj de 24 horas.`,
  },
  outcome: {
    id: 'calcular-duracion',
    text: 'Calcular cuánto tiempo dura algo a partir de su comienzo y su final.',
    level: 'apply',
  },
  misconceptions: [
    {
      id: 'hora-de-cien',
      text: 'Resta las horas del reloj como si una hora tuviera 100 minutos.',
      outcomes: ['calcular-duracion'],
    },
    {
      id: 'por-separado',
      text: 'Resta por separado horas y minutos, siempre el número menor del mayor.',
      outcomes: ['calcular-duracion'],
    },
  ],
  lesson: {
    title: 'Contar de hora en hora',
    mode: 'worked-example',
    minutes: 20,
    body: `# Contar de hora en hora

## Dónde está la dificultad

Una tienda abre a las 8:45 y cierra a las 13:10. ¿Es eso 13,10 menos 8,45, o sea 4,65? No: las horas del reloj no son
números decimales, porque una hora tiene 60 minutos y no 100. Por eso no restamos. Contamos hacia delante, en tres pasos.

## Los tres pasos

| Paso | Desde | Hasta | Son |
|---|---|---|---|
| 1. Hasta la siguiente hora en punto | 8:45 | 9:00 | 15 minutos |
| 2. Horas enteras | 9:00 | 13:00 | 4 horas |
| 3. El resto | 13:00 | 13:10 | 10 minutos |

En total: 4 horas y 25 minutos.

Mira otra vez la tabla y tapa la última columna. ¿Qué números puedes decir sin mirar?

## Después de medianoche

De noche también funciona, porque las 24:00 y las 0:00 son el mismo momento. De 21:30 a 2:15: 30 minutos hasta las 22:00,
2 horas hasta medianoche, otras 2 hasta las 2:00 y, por último, 15 minutos. En total: 4 horas y 45 minutos.

## Ahora tú

1. Escribe los tres pasos de una siesta de 14:25 a 16:05. Tienes que llegar a 1 hora y 40 minutos.
2. ¿A qué hora te has levantado hoy y a qué hora ha empezado tu primera clase? Escribe los tres pasos.
3. Explica a alguien de tu clase por qué el paso 1 llega a una hora en punto y no simplemente una hora más allá.`,
  },
  corrective: {
    title: 'Paseo por la tira del tiempo',
    mode: 'manipulative',
    minutes: 20,
    body: `# Paseo por la tira del tiempo

En una tira de papel se ve y se toca lo que hay entre dos momentos. Trabajad en pareja. Necesitáis una tira larga de papel,
un lápiz y dos clips.

## Preparad la tira

1. Dibujad doce rayas a la misma distancia y escribid debajo 8:00, 9:00, 10:00 y así hasta el final.
2. Doblad la tira de modo que cada espacio entre dos rayas quede partido por la mitad, y otra vez por la mitad.
3. ¿Cuántos minutos es uno de esos trocitos? Anotadlo en los cuatro primeros. Si no suman 60, habladlo antes de seguir.

## El paseo

Poned un clip en el comienzo y otro en el final. Un dedo camina de clip a clip. La otra persona apunta cada tramo, y al final
los sumáis.

| Paseo | Primero, a ojo | Tramos | En total |
|---|---|---|---|
| de 9:30 a 11:15 | | | |
| de 10:45 a 12:30 | | | |
| de 8:15 a 13:00 | | | |

¿Coincide el paseo con lo que habíais dicho a ojo? Si no, averiguad cuál de estas cosas ha pasado:

- **Una hora como cien.** Sobran 40 minutos por cada hora que hubo que partir.
- **Horas por aquí, minutos por allá.** Habéis quitado el número menor del mayor. Que el dedo muestre dónde empieza de
  verdad el paseo.

## Sin la tira

Guardad la tira, pero imaginadla delante: un coro ensaya de 17:40 a 19:05. Uno dice los tramos en voz alta y el otro escribe.
Cuando lleguéis los dos a 85 minutos sin la tira, ya podéis pasar a la forma B.`,
  },
  enrichment: {
    title: 'Un día que sale bien',
    mode: 'project',
    minutes: 60,
    body: `# Un día que sale bien

Planifica un día fuera de casa para cuatro personas: una excursión, un festival o un rodaje. Invéntalo de modo que pudiera
ocurrir mañana.

## El encargo

- Usa al menos tres horarios reales, de transporte o de apertura, y di dónde los has encontrado.
- Dos de las cuatro personas tienen un deseo difícil de encajar con los demás. Tú decides cuál.
- Deja margen para lo que falle. ¿Cuánto y dónde? Pon a prueba tu plan: retrasa una conexión 25 minutos y mira qué queda
  del día.
- Dibuja el plan de forma que cualquiera vea de un vistazo dónde sobra tiempo.

## Cómo mostrarlo

Da el plan a alguien que no lo conozca y deja que intente estropearlo con un único retraso. Mejóralo una vez y cuenta a la
clase qué has cambiado.`,
  },
  forms: STARTER_FORMS_ES,
};
