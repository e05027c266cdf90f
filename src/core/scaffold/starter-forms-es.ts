// Both forms of the example course in Spanish: the same blueprint, other situations.

export const STARTER_FORMS_ES = {
  A: `## Una película larga {#p1 outcome=calcular-duracion}

Una película empieza a las 18:50 y termina a las 20:35. ¿Cuánto dura?

- [x] 1 hora y 45 minutos

  Así es: 10 minutos hasta las 19:00, 1 hora hasta las 20:00 y 35 minutos más.
- [ ] 2 horas y 15 minutos {misconception=por-separado}

  Has quitado 18 de 20 y 35 de 50. Empieza en las 18:50 y cuenta primero hasta las 19:00.
- [ ] 2 horas y 25 minutos {misconception=hora-de-cien}

  No es una resta de números decimales: la hora se llena con 60 minutos.

## Tres viajes {#p2 outcome=calcular-duracion}

¿Cuál de estos tres viajes es el más largo?

- [ ] El autobús, de 10:50 a 11:15 {misconception=por-separado}

  Cuenta hacia delante: 10 minutos hasta las 11:00 y 15 más. El autobús tarda 25 minutos.
- [x] El barco, de 10:05 a 10:45

  Así es: 40 minutos; el tranvía tarda 30 y el autobús 25.
- [ ] El tranvía, de 9:55 a 10:25 {misconception=hora-de-cien}

  Cuenta hacia delante: 5 minutos hasta las 10:00 y 25 más. El tranvía tarda 30 minutos.

## El pan {#p3 outcome=calcular-duracion}

El pan entra en el horno a las 16:35 y sale a las 17:20. ¿Cuántos minutos ha estado dentro?

Respuesta: 45

Explicación: 25 minutos hasta las 17:00 y 20 más. Si te ha salido 85, has tratado la hora como 100 minutos.

## Día de mercado {#p4 outcome=calcular-duracion}

Un mercado abre a las 7:35 y cierra a las 13:10. ¿Cuánto tiempo está abierto?

- [ ] 6 horas y 25 minutos {misconception=por-separado}

  Has quitado 7 de 13 y 10 de 35. De 7:35 a 8:00 hay solo 25 minutos; empieza por ellos.
- [ ] 6 horas y 15 minutos {misconception=hora-de-cien}

  Has calculado con horas de 100 minutos. Cuenta de 7:35 a 8:00, a 13:00 y a 13:10.
- [x] 5 horas y 35 minutos

  Así es: 25 minutos, 5 horas y 10 minutos.
- [ ] 4 horas y 35 minutos

  Los minutos están bien. Cuenta otra vez las horas enteras de 8:00 a 13:00.

## El autobús nocturno {#p5 outcome=calcular-duracion}

Un autobús nocturno sale a las 23:20 y llega a la 1:05. ¿Cuántos minutos está en camino?

Respuesta: 105

Explicación: 40 minutos hasta medianoche, 60 hasta la 1:00 y 5 más. El reloj empieza de nuevo a medianoche, el viaje sigue.`,
  B: `## Concierto de verano {#p1 outcome=calcular-duracion}

En el parque tocan unos músicos desde las 19:40 hasta las 22:25. ¿Cuánto tiempo suena la música?

- [ ] 3 horas y 25 minutos {misconception=hora-de-cien}

  Una hora se llena con 60 minutos. Cuenta de 19:40 a 20:00, a 22:00 y a 22:25.
- [ ] 3 horas y 15 minutos {misconception=por-separado}

  Has quitado 19 de 22 y 25 de 40. El primer tramo va de 19:40 a 20:00: son 20 minutos.
- [x] 2 horas y 45 minutos

  Así es: 20 minutos, 2 horas y 25 minutos.

## Talleres de tarde {#p2 outcome=calcular-duracion}

Mía quiere pasar todo el rato posible en un taller. ¿Cuál le conviene?

- [x] Piano, de 16:10 a 16:55

  Así es: 45 minutos; ajedrez tiene 35 y baile 30.
- [ ] Ajedrez, de 14:45 a 15:20 {misconception=hora-de-cien}

  Cuenta hacia delante: 15 minutos hasta las 15:00 y 20 más. Ajedrez tiene 35 minutos.
- [ ] Baile, de 15:50 a 16:20 {misconception=por-separado}

  Cuenta hacia delante: 10 minutos hasta las 16:00 y 20 más. Baile tiene 30 minutos.

## La colada {#p3 outcome=calcular-duracion}

Pones la lavadora cuando el reloj marca 11:45 y se para cuando marca 12:40. ¿Cuántos minutos ha funcionado?

Respuesta: 55

Explicación: 15 minutos hasta las 12:00 y 40 más. Un 95 sale de contar la hora como 100 minutos.

## En la piscina {#p4 outcome=calcular-duracion}

La piscina deja entrar a las 8:50 y manda a todo el mundo a casa a las 16:20. ¿Cuánto rato puedes quedarte?

- [ ] 6 horas y 30 minutos

  Los minutos están bien. Comprueba cuántas horas enteras hay entre las 9:00 y las 16:00.
- [x] 7 horas y 30 minutos

  Así es: 10 minutos, 7 horas y 20 minutos.
- [ ] 8 horas y 10 minutos {misconception=hora-de-cien}

  Sería así si una hora tuviera 100 minutos. De 8:50 a 9:00 hay 10 minutos.
- [ ] 8 horas y 30 minutos {misconception=por-separado}

  Has quitado 8 de 16 y 20 de 50. Recorre el día: 8:50, 9:00, 16:00, 16:20.

## De noche en la radio {#p5 outcome=calcular-duracion}

Una obra de radioteatro comienza a las 22:50, y su última palabra se oye a las 0:25. ¿Cuántos minutos de radio son?

Respuesta: 95

Explicación: 10 minutos hasta las 23:00, 60 hasta medianoche y 25 más. A medianoche el reloj marca 0:00, pero la obra sigue.`,
} as const;
